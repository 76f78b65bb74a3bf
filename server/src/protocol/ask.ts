/** Client → server: whether a principal may do something, or who may; null where the document grants nothing. */
export const askRequest = 'managedServiceOffers/ask';

export interface AskParams {
  readonly uri: string;
  /** An object id or a display name; absent for everybody. */
  readonly principal?: string;
  /** The name of an operation, or what it does in plain words. */
  readonly operation: string;
}

/** The answer in two forms. */
export interface AskAnswer {
  readonly html: string;
  readonly markdown: string;
}

/** Client → server: whom one may ask about; null where the document grants nothing. */
export const askablePrincipalsRequest = 'managedServiceOffers/askablePrincipals';

/** Somebody who gets something, or whom a directory shows in a group that does. */
export interface AskablePrincipal {
  readonly id: string;
  readonly name: string;
  readonly type?: string;
}

/** Client → server: operations by plain words, the best first; for no words those that are asked about most. */
export const findOperationsRequest = 'managedServiceOffers/findOperations';
export type FindOperationsParams = { readonly words: string };

export interface FoundOperation {
  readonly name: string;
  readonly plane: 'control' | 'data';
  /** What it does, in words. */
  readonly words: string;
}
