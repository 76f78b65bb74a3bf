import * as l10n from '@vscode/l10n';
import type { Expectation } from '../documents/scenario';
import type { Actor } from './cast';
import type { Judgement } from './expectations';
import { myCustomers, seesServiceProviders, serviceProviders, showsScope } from './pages';
import { readScope, sameName, sameScope, type Scope } from './scope';
import { noticesOf } from './state';
import type { Moment } from './steps/parts';

/** What somebody may look for on a page of the portal. */
type Sought =
  | { readonly kind: 'customer' }
  | { readonly kind: 'offer'; readonly offer: string }
  | { readonly kind: 'scope'; readonly scope: Scope }
  | { readonly kind: 'notice'; readonly notice: string };

/**
 * Whether somebody sees something now: a person of the provider on *My customers*, one of the customer on *Service
 * providers*. Undefined where what is looked for is nothing that the story has.
 */
export function judgeView(actor: Actor, { sees, is }: Expectation, moment: Moment): Judgement | undefined {
  const sought = soughtOf(sees!.value!, moment);
  if (!sought) return undefined;
  const page = actor.side === 'provider' ? providerSees(actor, sought, moment) : customerSees(actor, sought, moment);
  if (page.unknown !== undefined && !page.seen) return { status: 'undecided', instead: page.unknown };
  if (page.seen === is!.value) return { status: 'holds' };
  const instead = page.seen
    ? l10n.t('{0} sees it', actor.displayName)
    : l10n.t('{0} does not see it: {1}', actor.displayName, page.why);
  return { status: 'fails', instead, field: { key: is!.key, node: is!.node, value: undefined } };
}

interface Look {
  readonly seen: boolean;
  /** Why it is not seen. */
  readonly why: string;
  /** Why it may be seen all the same. */
  readonly unknown: string | undefined;
}

function providerSees(actor: Actor, sought: Sought, moment: Moment): Look {
  const page = myCustomers(actor, moment);
  const why =
    page.delegations.length === 0
      ? l10n.t('no delegation gives them reader access')
      : l10n.t('it is not on their page "My customers"');
  return { seen: seenThere(), why, unknown: page.unknown };

  function seenThere(): boolean {
    switch (sought.kind) {
      case 'customer':
        return page.delegations.length > 0;
      case 'offer':
        return page.delegations.some(({ offer }) => offer === sought.offer);
      case 'scope':
        return showsScope(page, sought.scope);
      // Notes are the customer's.
      case 'notice':
        return false;
    }
  }
}

function customerSees(actor: Actor, sought: Sought, moment: Moment): Look {
  const { state } = moment;
  const offers = serviceProviders(state);
  const opens = seesServiceProviders(actor, moment);
  const doubt = [...state.offers.values()].find(({ unknown }) => unknown !== undefined)?.unknown;
  const unknownRole = l10n.t('{0} holds a role that the role data does not know.', actor.displayName);
  return {
    seen: opens === 'yes' && isThere(),
    why:
      opens === 'no'
        ? l10n.t('no role of theirs reads delegations')
        : l10n.t('it is not on the page "Service providers"'),
    unknown: opens === 'unknown' ? unknownRole : opens === 'yes' ? doubt : undefined,
  };

  function isThere(): boolean {
    switch (sought.kind) {
      // Their own tenant is no customer of theirs.
      case 'customer':
        return false;
      case 'offer':
        return offers.some(({ offer }) => offer === sought.offer);
      case 'scope':
        return offers.some(({ scopes }) => scopes.some((scope) => sameScope(scope, sought.scope)));
      case 'notice':
        return noticesOf(state).some(({ notice }) => notice === sought.notice);
    }
  }
}

function soughtOf(text: string, { state, setting: { customer } }: Moment): Sought | undefined {
  if (text === 'customer' || sameName(text, customer?.name?.value)) return { kind: 'customer' };
  if (text === 'nothing-delegated' || text === 'update-available') return { kind: 'notice', notice: text };
  if (state.offers.has(text)) return { kind: 'offer', offer: text };
  const reading = readScope(text, customer);
  return reading.kind === 'scope' ? { kind: 'scope', scope: reading.scope } : undefined;
}
