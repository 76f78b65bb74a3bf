import type { MadeFiles, NewFile, Range } from './texts';

/** Client → server: the files of a new offer. */
export const newOfferRequest = 'managedServiceOffers/newOffer';

export interface NewOfferParams {
  readonly publisherId: string;
  readonly offerId: string;
  /** The name customers see. */
  readonly name: string;
}

/** Client → server: what an export of a manifest, plan or offer may choose from; null where there is nothing to export. */
export const exportChoicesRequest = 'managedServiceOffers/exportChoices';
export type ExportChoicesParams = { readonly uri: string };

export interface ExportChoices {
  /** Whether publisher, offer, plan and version are known, so that templates can name the plan of the marketplace. */
  readonly marketplace: boolean;
  /** Whether there are eligible authorizations, which policies cannot carry. */
  readonly eligible: boolean;
}

/** Client → server: the files that deploy what a manifest, plan or offer holds. */
export const exportRequest = 'managedServiceOffers/export';

export interface ExportParams {
  readonly uri: string;
  readonly format: 'arm' | 'bicep' | 'policy';
  /** The resource groups to delegate; none for the whole subscription. */
  readonly resourceGroups: readonly string[];
  readonly marketplace: boolean;
  /** A deployed name that must stay: a GUID, or `offer-name` for the one of Microsoft's sample templates. */
  readonly keepName: string | null;
}

/** Files, or in words why there are none. */
export type ExportAnswer = MadeFiles | { readonly refused: string };

/** Client → server: the manifests of what a file of Azure's own asks for; null where it holds no authorization. */
export const importRequest = 'managedServiceOffers/import';

export interface ImportParams {
  readonly uri: string;
  /** The text of the document, for the server to read where it does not have it. */
  readonly text: string;
}

export interface ImportAnswer extends MadeFiles {
  /** Drafts of plans that sell the manifests. */
  readonly plans: readonly NewFile[];
}

/** Client → server: how copied authorizations go into a list of an open document; null where a plain paste is meant. */
export const pasteRequest = 'managedServiceOffers/paste';

export interface PasteParams {
  readonly uri: string;
  readonly selection: Range;
  readonly text: string;
}

export interface PasteAnswer {
  /** Takes the place of the selection. */
  readonly insertText: string;
  /** What goes beside it; nothing of it lies in the selection. */
  readonly removed: readonly Range[];
}

/** Client → server: the files that may belong to a template or parameter file; null for any other document. */
export const partnerChoicesRequest = 'managedServiceOffers/partnerChoices';
export type PartnerChoicesParams = { readonly uri: string };

/** The parameter files for a template, or the templates for a parameter file; paths start from the workspace folder. */
export interface PartnerChoices {
  readonly kind: 'template' | 'parameters';
  /** The file itself. */
  readonly path: string;
  readonly choices: readonly string[];
  /** Those of the choices that belong to it now. */
  readonly chosen: readonly string[];
}
