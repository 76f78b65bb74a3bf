import { type Approver, authorizationsOf, type Definition } from '../documents/model';

/** Everybody a definition names: who is authorized, and who approves. */
export function namedPrincipals(definition: Definition): readonly Approver[] {
  return authorizationsOf(definition).flatMap((authorization) => [
    authorization,
    ...(authorization.justInTimeAccessPolicy?.managedByTenantApprovers?.items ?? []),
  ]);
}
