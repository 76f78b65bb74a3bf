/** Client → server: how far the offer of an offer, plan or manifest is on its way into the marketplace, as a page for a panel; null where no offer sells it. */
export const readinessPageRequest = 'managedServiceOffers/readinessPage';

/** Client → server: the same as the text of a file, byte for byte what the command line prints in the workspace folder. */
export const readinessFileRequest = 'managedServiceOffers/readinessFile';

export interface ReadinessFileParams {
  readonly uri: string;
  readonly format: 'text' | 'markdown' | 'html' | 'json';
}
