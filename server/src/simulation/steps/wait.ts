import * as l10n from '@vscode/l10n';
import { minutesOf } from '../../documents/duration';
import type { Step } from '../../documents/scenario';
import { instantInWords, lastInstant, later } from '../clock';
import { at } from '../state';
import { faulty, type Turn, undecided } from '../turn';
import type { Moment } from './parts';

/** Time passes; activated roles whose end has come are lost (LIF-07). */
export function wait(step: Step, { state }: Moment): Turn {
  const length = step.for?.value;
  if (length === undefined) return undecided(l10n.t('The step does not say how long.'), 'time');
  const minutes = minutesOf(length);
  if (minutes === undefined) {
    const message = l10n.t('"{0}" is not an ISO 8601 duration. Write hours and minutes as in PT8H or PT30M.', length);
    return faulty(step.for!.node, message, 'time');
  }
  if (minutes < 0) {
    return faulty(step.for!.node, l10n.t('Time does not go backwards: "{0}" is negative.', length), 'time');
  }
  const time = later(state.time, minutes);
  if (time > lastInstant) {
    return faulty(step.for!.node, l10n.t('"{0}" is too long: a story ends in the year 9999.', length), 'time');
  }
  const next = at(state, time);
  return {
    outcome: 'succeeded',
    reason: l10n.t('It is {0}.', instantInWords(next.time)),
    source: ['LIF-07'],
    state: next,
    log: [],
  };
}
