import * as l10n from '@vscode/l10n';
import { isGuid, sameId } from '../../documents/guid';
import type { Step } from '../../documents/scenario';
import { covers, type Scope, writeScope } from '../scope';
import { loggedOperations } from '../service-errors';
import type { OfferState, State } from '../state';
import { faulty, type LogEntry, type Turn, undecided } from '../turn';
import { withoutWeakenings } from '../weakening';
import { type Moment, scopeOf } from './parts';

/** A subscription moves to another tenant: its delegations stay, but for those to that very tenant (LIF-16). */
export function transfer(step: Step, moment: Moment): Turn {
  const named = scopeOf(step.subscription, moment, 'everything');
  if ('outcome' in named) return named;
  const tenant = step.toTenant?.value;
  if (tenant === undefined) return undecided(l10n.t('The step does not say to which tenant.'), 'everything');
  if (!isGuid(tenant)) {
    return faulty(step.toTenant!.node, l10n.t('"{0}" is no tenant: it takes a GUID.', tenant), 'everything');
  }
  const { subscription } = named.scope;
  const moved: Scope = { subscription, resourceGroup: undefined };
  const { state } = moment;
  const ended = [...state.offers.values()].filter(({ inForce }) =>
    sameId(inForce?.definition.managedByTenantId?.value, tenant),
  );
  const lost = ended.flatMap(({ scopes }) => scopes.filter((scope) => covers(moved, scope)));
  return {
    outcome: 'succeeded',
    reason:
      lost.length > 0
        ? l10n.t('"{0}" moves into the managing tenant, so its delegation ends.', subscription)
        : l10n.t('"{0}" moves to tenant {1}; what is delegated stays delegated.', subscription, tenant),
    source: ['LIF-16', 'DLG-14'],
    state: {
      ...ended.reduce((next, offer) => without(next, offer, moved), state),
      movedTo: new Map(state.movedTo).set(subscription, tenant),
    },
    log: lost.map((scope): LogEntry => {
      return { log: 'provider', operation: loggedOperations.delegationRemoved, scope: writeScope(scope) };
    }),
  };
}

/** The state without what is delegated of a subscription under an offer. */
function without(state: State, offer: OfferState, subscription: Scope): State {
  const scopes = offer.scopes.filter((scope) => !covers(subscription, scope));
  if (scopes.length === offer.scopes.length) return state;
  const removed = scopes.length === 0;
  const inForce = removed && !offer.accepted ? undefined : offer.inForce;
  return {
    ...state,
    offers: new Map(state.offers).set(offer.name, { ...offer, scopes, inForce, removed }),
    elevations: state.elevations.filter(
      (elevation) => elevation.offer !== offer.name || !covers(subscription, elevation.scope),
    ),
    weakenings: withoutWeakenings(state, offer.name, [subscription.subscription]),
  };
}
