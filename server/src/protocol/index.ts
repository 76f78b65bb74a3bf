/** What client and server say to each other beyond the Language Server Protocol. */

export * from './ask';
export * from './audience';
export * from './base64';
export * from './catalogue';
export * from './comparison';
export * from './conversion';
export * from './customer-sheet';
export * from './directory';
export * from './host';
export * from './partner-center-sheet';
export * from './preview';
export * from './publishing';
export * from './readiness';
export * from './reports';
export * from './scenarios';
export * from './simulation';
export * from './texts';
