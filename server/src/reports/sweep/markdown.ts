import * as l10n from '@vscode/l10n';
import { escapeMarkdown, markdownTable } from '../markdown';
import type { PlanSweep, SweepReport } from './report';
import {
  conditionInWords,
  countInWords,
  endingInWords,
  indifferenceInWords,
  readingNotes,
  reasonInWords,
} from './words';

/** A sweep as Markdown: for each plan a table of which the first line that applies decides. */
export function sweepMarkdown({ title, roleData, plans }: SweepReport): string {
  const blocks = [
    `# ${l10n.t('Who can delegate {0}', escapeMarkdown(title))}`,
    l10n.t('Role data of {0}.', roleData),
    ...plans.flatMap((plan) => [...(plans.length > 1 ? [`## ${escapeMarkdown(plan.name)}`] : []), ...planBlocks(plan)]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function planBlocks(plan: PlanSweep): readonly string[] {
  const header = ['#', l10n.t('When'), l10n.t('What happens'), l10n.t('Why'), l10n.t('Rules'), l10n.t('Combinations')];
  const rows = plan.rules.map(({ when, ending, count }, index) => [
    `${index + 1}`,
    escapeMarkdown(conditionInWords(when)),
    escapeMarkdown(endingInWords(ending)),
    escapeMarkdown(reasonInWords(ending)),
    ending.source.join(', '),
    `${count}`,
  ]);
  const indifference = indifferenceInWords(plan);
  return [
    `**${countInWords(plan)}.** ${readingNotes(plan).join(' ')}`,
    markdownTable(header, rows, [0, 5]),
    ...(indifference === undefined ? [] : [indifference]),
  ];
}
