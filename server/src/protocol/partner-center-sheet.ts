/** Client → server: what to type into Partner Center for the offer around a document, as a page for a panel; null where there is none. */
export const sheetPageRequest = 'managedServiceOffers/partnerCenterSheetPage';

/** Client → server: the same as the text of a file, byte for byte what the command line prints in the workspace folder. */
export const sheetFileRequest = 'managedServiceOffers/partnerCenterSheetFile';

export interface SheetFileParams {
  readonly uri: string;
  readonly format: 'html' | 'markdown' | 'json';
}

/** Client → server: an audience of the sheet as the text of the CSV file that Partner Center imports; null where it cannot be read. */
export const sheetAudienceRequest = 'managedServiceOffers/partnerCenterSheetAudience';

export interface SheetAudienceParams {
  readonly uri: string;
  /** The id of its field in the sheet. */
  readonly field: string;
}
