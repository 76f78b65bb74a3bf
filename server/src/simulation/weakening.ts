import * as l10n from '@vscode/l10n';
import { sameId } from '../documents/guid';
import type { Authorization, Definition } from '../documents/model';
import type { OfferVersion } from './offer-version';
import { covers, type Scope, writeScope } from './scope';
import type { OfferState, State, Weakening } from './state';

/**
 * What may be lost with the delegation of scopes that ends: the roles that other offers of the same provider give to
 * the same principals in the same subscriptions (LIF-14, DLG-03).
 */
export function weakenedByRemoval(
  { offers }: State,
  { name, inForce }: OfferState,
  scopes: readonly Scope[],
): readonly Weakening[] {
  if (!inForce) return [];
  return [...offers.values()].flatMap((other) => {
    if (other.name === name || !isOfSameProvider(other.inForce, inForce)) return [];
    const shared = pairsOf(other.inForce!.definition).filter((pair) =>
      pairsOf(inForce.definition).some((gone) => isSamePair(gone, pair)),
    );
    return subscriptionsIn(other.scopes, scopes).flatMap((subscription) =>
      shared.map(({ principalId, roleDefinitionId }): Weakening => {
        const why = l10n.t(
          '"{0}" gave the same role to the same principal and is removed from "{1}"; until "{2}" is delegated again, the role may be lost there too.',
          name,
          subscription,
          other.name,
        );
        return {
          ...{ offer: other.name, subscription, why },
          ...{ principalId: principalId!.value!, roleId: roleDefinitionId!.value! },
        };
      }),
    );
  });
}

/**
 * What may be lost where a template delegates scopes under a new name, while another delegation of the same provider
 * there names the same principals (LIF-10, DLG-04): the old one is removed first.
 */
export function weakenedByNewName(
  { offers }: State,
  name: string,
  version: OfferVersion,
  scopes: readonly Scope[],
): readonly Weakening[] {
  return [...offers.values()].flatMap((other) => {
    if (other.name === name || !isOfSameProvider(other.inForce, version)) return [];
    const met = scopes.filter((scope) => other.scopes.some((taken) => covers(taken, scope) || covers(scope, taken)));
    const shared = principalsOf(other.inForce!.definition).filter((id) =>
      principalsOf(version.definition).some((principal) => sameId(principal, id)),
    );
    return met.flatMap((scope) => {
      const why = l10n.t(
        '"{0}" is delegated beside "{1}" at "{2}" and names the same principals, who may lose their access: the older delegation is removed first.',
        name,
        other.name,
        writeScope(scope),
      );
      const { subscription } = scope;
      return [name, other.name].flatMap((offer) =>
        shared.map((principalId): Weakening => ({ offer, principalId, roleId: undefined, subscription, why })),
      );
    });
  });
}

/** The weakenings that are left once an offer is delegated anew in subscriptions, or the last of it is gone there. */
export function withoutWeakenings(
  { weakenings }: State,
  offer: string,
  subscriptions: readonly string[],
): readonly Weakening[] {
  return weakenings.filter((one) => one.offer !== offer || !subscriptions.includes(one.subscription));
}

/** Why a role that an offer gives at a scope may be lost; undefined where it is sure. */
export function weakeningOf(
  { principalId, roleDefinitionId }: Authorization,
  offer: string,
  { subscription }: Scope,
  { weakenings }: State,
): string | undefined {
  return weakenings.find(
    (one) =>
      one.offer === offer &&
      one.subscription === subscription &&
      sameId(one.principalId, principalId?.value) &&
      (one.roleId === undefined || sameId(one.roleId, roleDefinitionId?.value)),
  )?.why;
}

function isOfSameProvider(other: OfferVersion | undefined, { definition }: OfferVersion): boolean {
  return sameId(other?.definition.managedByTenantId?.value, definition.managedByTenantId?.value);
}

/** The permanent authorizations of which principal and role are known. */
function pairsOf({ authorizations }: Definition): readonly Authorization[] {
  return (authorizations?.items ?? []).filter(
    ({ principalId, roleDefinitionId }) => principalId?.value !== undefined && roleDefinitionId?.value !== undefined,
  );
}

function isSamePair(a: Authorization, b: Authorization): boolean {
  return (
    sameId(a.principalId?.value, b.principalId?.value) && sameId(a.roleDefinitionId?.value, b.roleDefinitionId?.value)
  );
}

function principalsOf(definition: Definition): readonly string[] {
  return [...new Set(pairsOf(definition).map(({ principalId }) => principalId!.value!))];
}

/** The subscriptions that two lists of scopes share. */
function subscriptionsIn(a: readonly Scope[], b: readonly Scope[]): readonly string[] {
  return [...new Set(a.map(({ subscription }) => subscription))].filter((name) =>
    b.some(({ subscription }) => subscription === name),
  );
}

/** What a step says of the roles that it weakens, each reason once. */
export function notesOf(weakenings: readonly Weakening[]): readonly string[] {
  return [...new Set(weakenings.map(({ why }) => why))];
}
