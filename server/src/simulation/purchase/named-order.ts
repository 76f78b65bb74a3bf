import * as l10n from '@vscode/l10n';
import type { Field } from '../../documents/model';
import type { Step } from '../../documents/scenario';
import type { Moment } from '../steps/parts';
import { faulty, type Undecided, undecided } from '../turn';
import type { Order } from './order';

/** The order that a step or an expectation names, by the id of the step that placed it. */
export function orderNamed(field: Field | undefined, { state, setting }: Moment): Order | Undecided {
  const id = field?.value;
  if (id === undefined) return undecided(l10n.t('The step names no order.'), 'nothing');
  const { orders, unclear, timeUnknown } = state.purchases;
  if (timeUnknown !== undefined) return undecided(timeUnknown, 'nothing');
  const order = orders.find((placed) => placed.id === id);
  if (order) return order.unknown === undefined ? order : undecided(doubtAboutOrder(id, order.unknown), 'nothing');
  const doubt = unclear.find((placed) => placed.id === id);
  if (doubt) return undecided(doubtAboutOrder(id, doubt.why), 'nothing');
  const steps = (setting.scenario.timeline?.items ?? []).filter((step) => step.do?.value === 'order');
  const placing = steps.find((step) => step.id?.value === id);
  if (!placing) return faulty(field!.node, unknownOrder(id, steps), 'nothing');
  if (placing.node.offset > field!.node.offset) {
    return faulty(field!.node, l10n.t('"{0}" is ordered only later.', id), 'nothing');
  }
  const words = l10n.t('"{0}" was refused, so there is no such order.', id);
  // A refusal that the scenario does not expect is a finding already.
  return placing.result?.value === 'refused' ? faulty(field!.node, words, 'nothing') : undecided(words, 'nothing');
}

function doubtAboutOrder(id: string, why: string): string {
  return l10n.t('Nothing can be told of the order "{0}": {1}.', id, why);
}

function unknownOrder(id: string, steps: readonly Step[]): string {
  const ids = steps.flatMap((step) => step.id?.value ?? []);
  return l10n.t(
    '"{0}" is no order of this scenario. Write the id of a step that orders: {1}.',
    id,
    ids.join(', ') || l10n.t('none'),
  );
}
