import * as l10n from '@vscode/l10n';
import type { Step } from '../../documents/scenario';
import { attempt } from '../attempt';
import { instantInWords } from '../clock';
import type { Moment } from '../steps/parts';
import { type Success, type Turn, undecided } from '../turn';
import { endedAlready } from './ended';
import { orderNamed } from './named-order';
import { needs } from './needs';
import { inTrial, type Order, termEnd } from './order';
import { partnerCenterOperations, recordOf } from './partner-center';
import { withOrder } from './purchases';

/** The renewal of an order, on by default, is switched on or off (CSP-05). */
export function setAutoRenew(step: Step, moment: Moment): Turn {
  const order = orderNamed(step.order, moment);
  if ('outcome' in order) return order;
  const on = step.on?.value;
  if (on === undefined) return undecided(l10n.t('The step does not say whether the order renews.'), { order });
  return attempt([[needs.running(), () => endedAlready(order, moment.state.time)]], () => switched(order, on, moment));
}

function switched(order: Order, on: boolean, moment: Moment): Success {
  const { state } = moment;
  const next = { ...order, autoRenew: on };
  return {
    outcome: 'succeeded',
    reason: renewalInWords(next, state.time),
    source: ['CSP-05'],
    state: { ...state, purchases: withOrder(state.purchases, next, order) },
    log: on === order.autoRenew ? [] : [recordOf(partnerCenterOperations.changeSubscription, moment)],
  };
}

function renewalInWords(order: Order, time: number): string {
  const { autoRenew, productName } = order;
  const end = termEnd(order);
  if (end === undefined) {
    return autoRenew
      ? l10n.t('"{0}" renews by itself.', productName)
      : l10n.t('"{0}" does not renew; without a term nobody can tell when it ends.', productName);
  }
  if (autoRenew) return l10n.t('"{0}" renews by itself at {1}.', productName, instantInWords(end));
  return inTrial(order, time)
    ? l10n.t('"{0}" does not renew; Microsoft does not say whether its trial still becomes paid.', productName)
    : l10n.t('"{0}" does not renew: it ends at {1}.', productName, instantInWords(end));
}
