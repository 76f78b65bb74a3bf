import type { ParsedDocument } from '../../documents/document';
import { canonicalDuration, longestActivation } from '../../documents/duration';
import {
  type AccessPolicy,
  type Authorization,
  authorizationsOf,
  type Definition,
  type List,
} from '../../documents/model';
import {
  addsBeside,
  covers,
  judge,
  type OperationCatalogue,
  type Role,
  type RoleCatalogue,
  wellKnown,
} from '../../roles';
import { activationMinutes } from '../grants';

/** What a mutant changes in one authorization. */
export type Change =
  | { readonly kind: 'dropped' }
  | { readonly kind: 'widened'; readonly to: Role }
  | { readonly kind: 'loosened'; readonly part: 'approvers' | 'secondFactor' | 'duration' };

/** A manifest with one authorization changed as nobody would want it. */
export interface Mutant {
  readonly change: Change;
  /** As it is written. */
  readonly authorization: Authorization;
  /** The document with the change in its model; its text stays. */
  readonly document: ParsedDocument;
}

/** Every mutant of a manifest, or of the one inside a plan: each entry dropped, widened, and its policy loosened. */
export function mutantsOf(
  document: ParsedDocument,
  catalogue: RoleCatalogue,
  operations: OperationCatalogue,
): readonly Mutant[] {
  const definition = document.definitions[0];
  if (!definition) return [];
  return authorizationsOf(definition).flatMap((authorization) => {
    const mutant = (change: Change, changed?: Authorization): Mutant => ({
      change,
      authorization,
      document: withDefinition(document, withAuthorization(definition, authorization, changed)),
    });
    const widened = widerRoles(authorization, catalogue, operations).map((to) =>
      mutant({ kind: 'widened', to }, withRole(authorization, to)),
    );
    const loosened = looserPolicies(authorization).map(([part, policy]) =>
      mutant({ kind: 'loosened', part }, { ...authorization, justInTimeAccessPolicy: policy }),
    );
    return [mutant({ kind: 'dropped' }), ...widened, ...loosened];
  });
}

/** The role that allows least of those that allow more, and Contributor where that is yet another one. */
function widerRoles(
  { roleDefinitionId }: Authorization,
  catalogue: RoleCatalogue,
  operations: OperationCatalogue,
): readonly Role[] {
  const role = catalogue.get(roleDefinitionId?.value ?? '');
  if (!role) return [];
  const contributor = catalogue.get(wellKnown.contributor);
  const nearest = nearestWider(role, catalogue, operations);
  const widest = contributor && contributor.id !== role.id && covers(contributor, role) ? contributor : undefined;
  return [...new Set([nearest, widest])].filter((wider) => wider !== undefined);
}

const remembered = new WeakMap<OperationCatalogue, WeakMap<Role, { readonly wider: Role | undefined }>>();

function nearestWider(role: Role, catalogue: RoleCatalogue, operations: OperationCatalogue): Role | undefined {
  let known = remembered.get(operations);
  if (!known) remembered.set(operations, (known = new WeakMap()));
  let found = known.get(role);
  if (!found) known.set(role, (found = { wider: findNearestWider(role, catalogue, operations) }));
  return found.wider;
}

function findNearestWider(role: Role, catalogue: RoleCatalogue, operations: OperationCatalogue): Role | undefined {
  const wider = catalogue.roles
    .filter(
      (other) => other !== role && !other.deprecation && judge(other).status === 'supported' && covers(other, role),
    )
    .map((other) => ({ other, gained: addsBeside(other, [role], operations).length }))
    .filter(({ gained }) => gained > 0);
  return wider.reduce<(typeof wider)[number] | undefined>(
    (best, next) => (!best || next.gained < best.gained ? next : best),
    undefined,
  )?.other;
}

function looserPolicies(
  authorization: Authorization,
): readonly (readonly [part: Extract<Change, { kind: 'loosened' }>['part'], policy: AccessPolicy])[] {
  const { access, justInTimeAccessPolicy: policy } = authorization;
  if (access === 'active' || !policy) return [];
  const { managedByTenantApprovers, multiFactorAuthProvider, maximumActivationDuration } = policy;
  return [
    ...((managedByTenantApprovers?.items.length ?? 0) > 0
      ? [['approvers', { ...policy, managedByTenantApprovers: undefined }] as const]
      : []),
    ...(multiFactorAuthProvider?.value === 'Azure'
      ? [
          [
            'secondFactor',
            { ...policy, multiFactorAuthProvider: { ...multiFactorAuthProvider, value: 'None' } },
          ] as const,
        ]
      : []),
    ...(maximumActivationDuration?.value !== undefined && activationMinutes(authorization) < longestActivation
      ? [
          [
            'duration',
            {
              ...policy,
              maximumActivationDuration: { ...maximumActivationDuration, value: canonicalDuration(longestActivation) },
            },
          ] as const,
        ]
      : []),
  ];
}

function withRole(authorization: Authorization, { id }: Role): Authorization {
  const { roleDefinitionId } = authorization;
  return { ...authorization, roleDefinitionId: roleDefinitionId && { ...roleDefinitionId, value: id } };
}

function withAuthorization(
  definition: Definition,
  authorization: Authorization,
  changed: Authorization | undefined,
): Definition {
  const changedIn = (list: List<Authorization> | undefined): List<Authorization> | undefined =>
    list && { ...list, items: list.items.flatMap((item) => (item === authorization ? (changed ?? []) : item)) };
  return {
    ...definition,
    authorizations: changedIn(definition.authorizations),
    eligibleAuthorizations: changedIn(definition.eligibleAuthorizations),
  };
}

function withDefinition(document: ParsedDocument, definition: Definition): ParsedDocument {
  const { plan } = document;
  return { ...document, definitions: [definition], plan: plan && { ...plan, manifest: definition } };
}
