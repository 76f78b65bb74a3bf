import * as l10n from '@vscode/l10n';
import { escapeMarkdown } from '../markdown';
import { orderInWords } from './purchase/purchase-report';
import type { ExpectationReport, StepReport } from './report';
import { elevationInWords, expectationMarks, noticeInWords, outcomeInWords, timeInWords } from './words';

/** A step in a few lines of Markdown: how it turned out, why, and what is true right after it. */
export function stepCard(step: StepReport): string {
  const { time, reason, code, offers, orders, elevations, notices } = step;
  const facts = [
    ...offers.map(({ offer, words, version, scopes }) =>
      [
        `${offer}: ${words}`,
        ...(version === undefined ? [] : [l10n.t('version {0}', version)]),
        ...(scopes.length > 0 ? [scopes.join(', ')] : []),
      ].join(' · '),
    ),
    ...orders.map(orderInWords),
    ...elevations.map(elevationInWords),
    ...notices.map(noticeInWords),
  ];
  return [
    `**${outcomeInWords(step)}** · ${timeInWords(time)} UTC${code === undefined ? '' : ` · \`${code}\``}`,
    escapeMarkdown(reason.text),
    facts.map((fact) => `- ${escapeMarkdown(fact)}`).join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** What is expected, how it turned out and why, in a few lines of Markdown. */
export function expectationCard({ status, expected, instead, reasons }: ExpectationReport): string {
  const otherwise = status === 'fails' ? l10n.t('Instead:') : l10n.t('Cannot be told:');
  return [
    `${expectationMarks[status]} ${escapeMarkdown(expected)}`,
    ...(status === 'holds' ? [] : [`**${otherwise}** ${escapeMarkdown(instead ?? '')}`]),
    reasons.map(({ text }) => `1. ${escapeMarkdown(text)}`).join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n');
}
