/** Client → server: the plans of a document of which a customer sheet may be asked for; none where there are none. */
export const customerSheetPlansRequest = 'managedServiceOffers/customerSheetPlans';

/** Client → server: the customer sheet of a plan as a page for a panel, or a page that says why there is none. */
export const customerSheetPageRequest = 'managedServiceOffers/customerSheetPage';

/** Client → server: the same as the text of an HTML file, byte for byte what the command line writes. */
export const customerSheetFileRequest = 'managedServiceOffers/customerSheetFile';

/** Client → server: whether a document still is what a customer sheet states. */
export const verifySheetRequest = 'managedServiceOffers/verifySheet';

/** A plan of a document. */
export interface CustomerSheetPlan {
  /** By which it is named in a request: its id, else its number in the document. */
  readonly key: string;
  readonly name: string;
}

export interface CustomerSheetParams {
  readonly uri: string;
  /** The key of the plan; may be left out where there is one. */
  readonly plan?: string;
}

/** A sheet as a file, with the digest of its grants, or in words why there is none. */
export type CustomerSheetFile = { readonly text: string; readonly digest: string } | { readonly refused: string };

export interface VerifySheetParams extends CustomerSheetParams {
  /** The sheet, as the text of its HTML file. */
  readonly html: string;
}

/** What a verification found, as Markdown, or in words why nothing could be verified. */
export type VerifySheetAnswer = { readonly markdown: string } | { readonly refused: string };
