import * as l10n from '@vscode/l10n';
import type { Check } from '../attempt';
import { definitionRefusal } from '../definition-refusal';
import { needs } from '../needs';
import type { OfferVersion } from '../offer-version';
import { type Scope, subscriptionsOf, writeScope } from '../scope';
import { loggedOperations, managedServices } from '../service-errors';
import { isRegistered, type OfferState, type State } from '../state';
import { type LogEntry, type Refusal, refused } from '../turn';
import { clashAt, twinAt } from './clash';
import { cloudRefusal, ownTenantRefusal, policyRefusal } from './customer-refusal';
import type { Moment, NamedScope } from './parts';

/**
 * What Azure asks of any delegation, be it made in the portal or by a template (LIF-05).
 *
 * @param added The scopes that are not delegated under the offer yet, where that makes no difference of its own.
 */
export function delegationChecks(
  offer: OfferState,
  version: OfferVersion,
  named: readonly NamedScope[],
  moment: Moment,
  added: readonly Scope[] = named.map(({ scope }) => scope),
): readonly Check[] {
  const scopes = named.map(({ scope }) => scope);
  const { setting, state } = moment;
  return [
    [needs.anotherTenant(), () => ownTenantRefusal(version, scopes, moment)],
    [needs.sameCloud(), () => cloudRefusal(version, moment)],
    [needs.policyAllows(), () => policyRefusal(version, scopes, moment)],
    [needs.validDefinition(), () => definitionRefusal(version, setting.catalogue, state.roleChanges)],
    [needs.groupsExist(), () => groupRefusal(named)],
    [needs.noClash(), () => twinAt(scopes, offer, version, moment) ?? clashAt(added, offer, version, moment)],
  ];
}

function groupRefusal(named: readonly NamedScope[]): Refusal | undefined {
  const missing = named.find(({ exists }) => exists === false);
  if (!missing) return undefined;
  return refused(l10n.t('There is no resource group "{0}".', writeScope(missing.scope)), ['LIF-05', 'DLG-08']);
}

/** What both sides find in their logs: the customer all that was written, the provider each scope as added (LIF-10). */
export function delegationLog(
  scopes: readonly Scope[],
  state: State,
  definedIn: readonly Scope[] = subscriptionsOf(scopes),
): readonly LogEntry[] {
  const subscriptions = definedIn.map(writeScope);
  const entry = (log: LogEntry['log'], operation: string) => (scope: string) => ({ log, operation, scope });
  return [
    ...subscriptions
      .filter((name) => !isRegistered(state, name, managedServices))
      .map(entry('customer', loggedOperations.register)),
    ...subscriptions.map(entry('customer', loggedOperations.writeDefinition)),
    ...scopes.map(writeScope).map(entry('customer', loggedOperations.writeAssignment)),
    ...scopes.map(writeScope).map(entry('provider', loggedOperations.delegationAdded)),
  ];
}
