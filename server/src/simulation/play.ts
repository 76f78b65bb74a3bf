import * as l10n from '@vscode/l10n';
import type { Step } from '../documents/scenario';
import { cancel, placeOrder, setAutoRenew, withDoubt, withoutTime } from './purchase';
import { type State, withOffer } from './state';
import { accept } from './steps/accept';
import { acceptUpdate } from './steps/accept-update';
import { activate } from './steps/activate';
import { delegate } from './steps/delegate';
import { deleteDefinition } from './steps/delete-definition';
import { deploy } from './steps/deploy';
import type { Moment } from './steps/parts';
import { publish } from './steps/publish';
import { register } from './steps/register';
import { remove } from './steps/remove';
import { roleChange } from './steps/role-change';
import { stopSell } from './steps/stop-sell';
import { transfer } from './steps/transfer';
import { wait } from './steps/wait';
import { type Turn, undecided } from './turn';

const transitions: ReadonlyMap<string, (step: Step, moment: Moment) => Turn> = new Map([
  ['publish', publish],
  ['accept', accept],
  ['delegate', delegate],
  ['deploy', deploy],
  ['register', register],
  ['activate', activate],
  ['wait', wait],
  ['acceptUpdate', acceptUpdate],
  ['remove', remove],
  ['deleteDefinition', deleteDefinition],
  ['transfer', transfer],
  ['roleChange', roleChange],
  ['stopSell', stopSell],
]);

/** What a reseller does in Partner Center, whatever becomes of delegations. */
const purchases: ReadonlyMap<string, (step: Step, moment: Moment) => Turn> = new Map([
  ['order', placeOrder],
  ['cancel', cancel],
  ['setAutoRenew', setAutoRenew],
]);

/** Plays one step; what it does is in the turn, what cannot be told afterwards in the turn's clouds. */
export function play(step: Step, moment: Moment): Turn {
  const word = step.do?.value;
  const purchase = word === undefined ? undefined : purchases.get(word);
  if (purchase) return purchase(step, moment);
  const transition = word === undefined ? undefined : transitions.get(word);
  if (!transition) return undecided(l10n.t('The step does not say what happens.'), 'everything');
  const turn = transition(step, moment);
  const { unknown } = moment.state;
  if (unknown === undefined || word === 'wait' || (turn.outcome === 'undecided' && turn.fault)) return turn;
  return undecided(l10n.t('It cannot be told: {0}.', unknown), 'everything');
}

/** The state after a step, with what cannot be told any more. */
export function stateAfter(state: State, turn: Turn): State {
  if (turn.outcome === 'succeeded') return turn.state;
  if (turn.outcome === 'refused' || turn.clouds === 'nothing') return state;
  const why = turn.reason.replace(/\.$/, '');
  if (turn.clouds === 'activations') return { ...state, activationsUnknown: state.activationsUnknown ?? why };
  if (turn.clouds === 'time') {
    const unclear = withoutTime(state.purchases, why);
    return { ...state, activationsUnknown: state.activationsUnknown ?? why, purchases: unclear };
  }
  if (turn.clouds === 'everything') return { ...state, unknown: state.unknown ?? why };
  if ('order' in turn.clouds) return { ...state, purchases: withDoubt(state.purchases, turn.clouds.order, why) };
  const offer = state.offers.get(turn.clouds.offer);
  return offer ? withOffer(state, { ...offer, unknown: offer.unknown ?? why }) : state;
}
