/** Client → server: what a manifest, plan, offer or file of Azure's own would allow, as a page for a panel; null for any other document. */
export const previewPageRequest = 'managedServiceOffers/previewPage';

/** Client → server: the same as the text of a file, byte for byte what the command line prints in the workspace folder. */
export const previewFileRequest = 'managedServiceOffers/previewFile';

export interface PreviewFileParams {
  readonly uri: string;
  readonly format: 'markdown' | 'html' | 'csv' | 'json' | 'text';
}
