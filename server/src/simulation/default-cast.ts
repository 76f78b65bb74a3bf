import { type Approver, type Authorization, authorizationsOf, type Definition } from '../documents/model';
import type { Role, RoleCatalogue } from '../roles';
import { namedPrincipals } from './named-principals';

/** The people of a default story, by their short names. */
export const defaultPeople = { acting: 'ana', approving: 'lee', owner: 'omar' } as const;

/** Who may take an offer in a default story. */
export const takers = ['owner', 'contributor', 'guestOwner', 'adminAgent'] as const;
export type Taker = (typeof takers)[number];

/** Their short names. */
export const takerNames: Readonly<Record<Taker, string>> = {
  owner: defaultPeople.owner,
  contributor: 'carla',
  guestOwner: 'gina',
  adminAgent: 'ada',
};

/** A plain JSON value in the scenario format. */
export type ScenarioObject = Readonly<Record<string, unknown>>;

/** An eligible role, with the permanent roles of the same principal. */
export interface Eligible {
  readonly authorization: Authorization;
  readonly role: Role;
  readonly beside: readonly Role[];
}

/** The first role somebody may activate that the role data knows. */
export function firstEligible(definition: Definition, catalogue: RoleCatalogue): Eligible | undefined {
  const permanent = permanentRoles(definition, catalogue);
  for (const authorization of definition.eligibleAuthorizations?.items ?? []) {
    const role = catalogue.get(authorization.roleDefinitionId?.value ?? '');
    const id = authorization.principalId?.value;
    if (!role || id === undefined || authorization.principalType?.value === 'ServicePrincipal') continue;
    return { authorization, role, beside: permanent.get(id) ?? [] };
  }
  return undefined;
}

/** Those who may approve an activation; none where it needs no approval. */
export function approversOf({ justInTimeAccessPolicy }: Authorization): readonly Approver[] {
  return justInTimeAccessPolicy?.managedByTenantApprovers?.items ?? [];
}

/** The permanent roles that the role data knows, by the ids of the principals. */
export function permanentRoles(definition: Definition, catalogue: RoleCatalogue): ReadonlyMap<string, readonly Role[]> {
  const roles = new Map<string, Role[]>();
  for (const { access, principalId, roleDefinitionId } of authorizationsOf(definition)) {
    const role = catalogue.get(roleDefinitionId?.value ?? '');
    if (access !== 'active' || principalId?.value === undefined || !role) continue;
    const known = roles.get(principalId.value);
    if (known) known.push(role);
    else roles.set(principalId.value, [role]);
  }
  return roles;
}

/** How a story speaks of a principal: by its name, or by its id where the name is missing or another's too. */
export function principalText(id: string, definition: Definition): string {
  const named = namedPrincipals(definition);
  const nameOf = (principal: Approver): string | undefined => principal.principalIdDisplayName?.value;
  const name = named
    .filter(({ principalId }) => principalId?.value === id)
    .map(nameOf)
    .find(Boolean);
  const isOthers = named.some((other) => nameOf(other) === name && other.principalId?.value !== id);
  return name === undefined || isOthers ? id : name;
}

/** The people of the provider: who activates the role, and who approves. */
export function providerPeople({ authorization }: Eligible, definition: Definition): ScenarioObject {
  const approver = approversOf(authorization)[0]?.principalId?.value;
  return {
    [defaultPeople.acting]: actingPerson(authorization, definition),
    ...(approver === undefined
      ? {}
      : { [defaultPeople.approving]: member('Lee Chen', principalText(approver, definition)) }),
  };
}

/** A user who is authorized acts under their own name, anybody else as a member of the group. */
function actingPerson({ principalId, principalType }: Authorization, definition: Definition): ScenarioObject {
  const principal = principalText(principalId!.value!, definition);
  return principalType?.value === 'User'
    ? { displayName: principal, userType: 'Member' }
    : member('Ana Silva', principal);
}

function member(displayName: string, group: string): ScenarioObject {
  return { displayName, userType: 'Member', memberOf: [group] };
}

/** The people of the customer: an Owner, and whoever else of them takes the offer. */
export function customerPeople(taker: Taker, subscription: string): ScenarioObject {
  const holder = (displayName: string, userType: string, role: string): ScenarioObject => ({
    displayName,
    userType,
    roles: [{ role, scope: subscription }],
  });
  return {
    [takerNames.owner]: holder('Omar Haddad', 'Member', 'Owner'),
    ...(taker === 'contributor' && { [takerNames.contributor]: holder('Carla Ruiz', 'Member', 'Contributor') }),
    ...(taker === 'guestOwner' && { [takerNames.guestOwner]: holder('Gina Moreau', 'Guest', 'Owner') }),
  };
}

/** The Admin Agent of the reseller, where that is who takes the offer. */
export function adminAgent(taker: Taker): ScenarioObject {
  return taker === 'adminAgent' ? { [takerNames.adminAgent]: { displayName: 'Ada Lund', adminAgent: true } } : {};
}
