import * as l10n from '@vscode/l10n';
import type { Scenario } from '../../documents/scenario';
import { loggedOperations, managedServices, writeScope } from '../../simulation';
import { type Entry, stop } from './entry';

/** The first of everything a scenario names: what an entry speaks of until the user says otherwise. */
function firstNames({ offers, customer, provider, products, timeline }: Scenario) {
  const [subscription] = customer?.subscriptions?.items ?? [];
  const name = subscription?.name?.value ?? 'prod';
  const resourceGroup = subscription?.resourceGroups?.items[0]?.value;
  const [offer = ''] = offers?.keys() ?? [];
  const [product = ''] = products?.keys() ?? [];
  const order = timeline?.items.findLast((step) => step.do?.value === 'order' && step.id)?.id?.value ?? '';
  const [buyer = ''] = customer?.people.keys() ?? [];
  const [colleague = ''] = provider?.people.keys() ?? [];
  return {
    offer,
    buyer,
    colleague,
    product,
    order,
    subscription: name,
    scope: writeScope({ subscription: name, resourceGroup }),
  };
}

/** What may happen in a scenario, in the order in which it usually does. */
export function stepEntries(scenario: Scenario): readonly Entry[] {
  const { offer, buyer, colleague, product, order, scope } = firstNames(scenario);
  const step = (word: string, label: string, detail: string, ...lines: readonly string[]): Entry => ({
    label,
    detail,
    lines: withCommas([`"do": "${word}"`, ...lines]),
  });
  const [ofOffer, byBuyer] = [`"offer": "${stop(1, offer)}"`, `"by": "${stop(2, buyer)}"`];
  const scopes = `"scopes": ["${stop(3, scope)}"]`;
  return [
    step('accept', l10n.t('Accept'), l10n.t('the customer buys the offer'), ofOffer, byBuyer),
    step('delegate', l10n.t('Delegate'), l10n.t('the customer delegates scopes'), ofOffer, scopes, byBuyer),
    step(
      'activate',
      l10n.t('Activate'),
      l10n.t('somebody activates an eligible role'),
      `"by": "${stop(1, colleague)}"`,
      '"role": "$2"',
      `"scope": "${stop(3, scope)}"`,
      '"mfa": true',
    ),
    step('wait', l10n.t('Wait'), l10n.t('time passes, activations end'), '"for": "${1:PT4H}"'),
    step('publish', l10n.t('Publish'), l10n.t('a new version goes live'), ofOffer, '"from": { "plan": "$2" }'),
    step('acceptUpdate', l10n.t('Accept the update'), l10n.t('the customer takes the new version'), ofOffer, byBuyer),
    step('remove', l10n.t('Remove'), l10n.t('somebody ends the delegation'), ofOffer, scopes, byBuyer),
    step(
      'order',
      l10n.t('Order'),
      l10n.t('a reseller orders a product'),
      '"id": "${1:first-order}"',
      `"product": "${stop(2, product)}"`,
      '"term": "${3:P1M}"',
      `"by": "${stop(4, colleague)}"`,
    ),
    step('cancel', l10n.t('Cancel'), l10n.t('a reseller cancels an order'), `"order": "${stop(1, order)}"`),
    step(
      'setAutoRenew',
      l10n.t('Set auto-renew'),
      l10n.t('a reseller switches a renewal on or off'),
      `"order": "${stop(1, order)}"`,
      '"on": ${2:false}',
    ),
  ];
}

/** What may have to be true after a step. */
export function expectationEntries(scenario: Scenario): readonly Entry[] {
  const { offer, colleague, order, subscription, scope } = firstNames(scenario);
  const entry = (label: string, detail: string, ...lines: readonly string[]): Entry => ({
    label,
    detail,
    lines: withCommas(lines),
  });
  return [
    entry(
      l10n.t('Access'),
      l10n.t('what somebody may do'),
      `"principal": "${stop(1, colleague)}"`,
      '"action": "${2:Microsoft.Compute/virtualMachines/read}"',
      `"scope": "${stop(3, scope)}"`,
      '"access": "${4:allowed}"',
    ),
    entry(
      l10n.t('State of an offer'),
      l10n.t('how far the customer is with it'),
      `"offer": "${stop(1, offer)}"`,
      '"state": "${2:delegated}"',
    ),
    entry(
      l10n.t('Notice'),
      l10n.t('what somebody is told'),
      '"notice": "${1:nothing-delegated}"',
      '"seenBy": "${2:customer}"',
    ),
    entry(
      l10n.t('Registration'),
      l10n.t('which resource provider a subscription has'),
      `"subscription": "${stop(1, subscription)}"`,
      `"registered": "${stop(2, managedServices)}"`,
    ),
    entry(
      l10n.t('Log entry'),
      l10n.t('what somebody finds in the log'),
      '"log": "${1:customer}"',
      `"operation": "${stop(2, loggedOperations.writeAssignment)}"`,
    ),
    entry(
      l10n.t('What remains'),
      l10n.t('role assignments that outlive the delegation'),
      '"remains": "roleAssignments"',
      '"madeBy": "$1"',
    ),
    entry(
      l10n.t('Refund of an order'),
      l10n.t('what cancelling refunds'),
      `"order": "${stop(1, order)}"`,
      '"refund": "${2:full}"',
    ),
  ];
}

/** A subscription of the customer. */
export function subscriptionEntry(): Entry {
  return {
    label: l10n.t('Subscription'),
    detail: l10n.t('of the customer'),
    lines: withCommas([
      '"name": "${1:prod}"',
      '"subscriptionId": "$2"',
      '"channel": "direct"',
      '"resourceGroups": ["${3:rg-app}"]',
    ]),
  };
}

function withCommas(lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => (index < lines.length - 1 ? `${line},` : line));
}
