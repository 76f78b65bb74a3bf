import * as l10n from '@vscode/l10n';
import { indented, plainText } from '../plain-text';
import type { PlanSweep, SweepReport } from './report';
import {
  conditionInWords,
  countInWords,
  endingInWords,
  indifferenceInWords,
  readingNotes,
  reasonInWords,
  shareInWords,
} from './words';

/** A sweep for a terminal: for each plan the lines of which the first that applies decides. */
export function sweepText({ title, roleData, plans }: SweepReport): string {
  const lines = [
    l10n.t('Who can delegate {0}', plainText(title)),
    l10n.t('Role data of {0}.', roleData),
    ...plans.flatMap((plan) => ['', ...(plans.length > 1 ? [plainText(plan.name)] : []), ...planLines(plan)]),
  ];
  return `${lines.join('\n')}\n`;
}

function planLines(plan: PlanSweep): readonly string[] {
  const indifference = indifferenceInWords(plan);
  return [
    `${countInWords(plan)}.`,
    ...readingNotes(plan),
    '',
    ...plan.rules.flatMap((rule, index) => [
      `${index + 1}. ${conditionInWords(rule.when)}  (${shareInWords(rule)})`,
      ...indented([endingInWords(rule.ending), reasonInWords(rule.ending)].map(plainText).filter(Boolean), 3),
    ]),
    ...(indifference === undefined ? [] : ['', indifference]),
  ];
}
