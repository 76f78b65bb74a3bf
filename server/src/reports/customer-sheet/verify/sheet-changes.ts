import * as l10n from '@vscode/l10n';
import type { CustomerSheet, NamedId, SheetGrant, SheetPrincipal } from '../sheet';
import { nameAndId } from '../sheet-words';

/** A value of a sheet that may differ, with what it is called. */
type Compared = readonly [name: string, before: string | undefined, after: string | undefined];

/** How two sheets differ in what they are about: version, tenant, cloud, plan and offer; what one of them leaves open is no difference. */
export function subjectChanges(before: CustomerSheet, after: CustomerSheet): readonly string[] {
  return differences([
    [l10n.t('Version'), before.version, after.version],
    [l10n.t('Plan id'), before.plan.planId, after.plan.planId],
    [l10n.t('Offer id'), before.offer.offerId, after.offer.offerId],
    [l10n.t('Publisher'), before.offer.publisherId, after.offer.publisherId],
    ...ids([
      [l10n.t('Managing tenant'), before.tenant.id || '?', after.tenant.id || '?'],
      [l10n.t('Cloud'), before.cloud, after.cloud],
    ]),
  ]);
}

/** How two sheets differ in their words: names, reasons, what is told of principals and roles. No grant is another by that. */
export function wordChanges(before: CustomerSheet, after: CustomerSheet): readonly string[] {
  return differences([
    [l10n.t('Name of the offer'), before.offer.name, after.offer.name],
    // A manifest that no plan is known to sell goes by its own name.
    [l10n.t('Name of the plan'), before.plan.name, after.plan.planId && after.plan.name],
    [l10n.t('Name of the tenant'), before.tenant.name, after.tenant.name],
    [l10n.t('Role data'), before.roleData, after.roleData],
    ...after.principals.flatMap((principal) => {
      const known = before.principals.find(({ id }) => id.toLowerCase() === principal.id.toLowerCase());
      return known ? principalWords(known, principal) : [];
    }),
  ]);
}

/** How two sheets that grant the same differ in how it ends. */
export function endingChanges(before: CustomerSheet, after: CustomerSheet): readonly string[] {
  return differences([
    [l10n.t('How it ends'), beyond(before.ending, after.ending), beyond(after.ending, before.ending)],
  ]);
}

/** The sentences that another list does not have. */
function beyond(some: readonly string[], others: readonly string[]): string {
  return some.filter((sentence) => !others.includes(sentence)).join(' ') || '–';
}

function principalWords(before: SheetPrincipal, after: SheetPrincipal): readonly Compared[] {
  const who = nameAndId(after);
  const count = ({ memberCount }: SheetPrincipal): string | undefined => memberCount?.toString();
  const about = (what: string): string => l10n.t('{0} of {1}', what, who);
  return [
    [about(l10n.t('Name')), before.name, after.name],
    [about(l10n.t('Kind')), before.type, after.type],
    [about(l10n.t('Members')), count(before), count(after)],
    [about(l10n.t('Owner')), before.owner, after.owner],
    ...after.grants.flatMap((grant) => {
      const known = before.grants.find((one) => one.access === grant.access && sameRole(one, grant));
      return known ? grantWords(known, grant, who) : [];
    }),
  ];
}

function grantWords(before: SheetGrant, after: SheetGrant, who: string): readonly Compared[] {
  const role = nameAndId(after.role);
  const approvers = ({ activation }: SheetGrant): string | undefined => activation?.approvers.map(nameAndId).join(', ');
  return [
    [l10n.t('What {0} allows', role), before.allows, after.allows],
    [l10n.t('Who approves {0} of {1}', role, who), approvers(before), approvers(after)],
    [l10n.t('Why {0} gets {1}', who, role), before.justification ?? '–', after.justification ?? '–'],
  ];
}

function sameRole(one: SheetGrant, other: SheetGrant): boolean {
  return one.role.id.toLowerCase() === other.role.id.toLowerCase();
}

/** Roles that two sheets call otherwise, each once, by the names that they give to the same ids. */
export function roleNameChanges(before: CustomerSheet, after: CustomerSheet): readonly string[] {
  const today = new Map(rolesIn(after).map(({ id, name }) => [id.toLowerCase(), name]));
  return differences(
    rolesIn(before).map(({ id, name }) => [l10n.t('Name of the role {0}', id), name, today.get(id.toLowerCase())]),
  );
}

function rolesIn({ principals }: CustomerSheet): readonly NamedId[] {
  return principals.flatMap(({ grants }) => grants.flatMap(({ role, assignable }) => [role, ...assignable]));
}

/** Ids that differ in more than the case of their letters. */
function ids(compared: readonly Compared[]): readonly Compared[] {
  return compared.filter(([, before, after]) => before?.toLowerCase() !== after?.toLowerCase());
}

/** Each difference as a line, once; what one side does not say is none. */
function differences(compared: readonly Compared[]): readonly string[] {
  const lines = compared
    .filter(([, before, after]) => before !== undefined && after !== undefined && before !== after)
    .map(([name, before, after]) => l10n.t('{0}: "{1}" in the sheet, "{2}" today', name, before!, after!));
  return [...new Set(lines)];
}
