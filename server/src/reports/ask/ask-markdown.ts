import { escapeMarkdown, inlineCode } from '../markdown';
import { type NamePlace, placeInWords } from '../preview/places';
import {
  accessMark,
  groundsInWords,
  operationNote,
  othersInWords,
  principalInWords,
  questionInWords,
  summaryInWords,
} from './ask-words';
import type { AskedOperation, AskReport, PlanAnswer, PrincipalAnswer } from './report';

/** An answer as Markdown, its places by path and line. The same data give the same bytes. */
export function askMarkdown(report: AskReport, nameOf: NamePlace): string {
  const { operation, unanswered, never, others, plans } = report;
  const blocks = [
    `# ${escapeMarkdown(questionInWords(report))}`,
    ...(operation ? [operationLine(operation)] : []),
    ...(unanswered === undefined ? [] : [escapeMarkdown(unanswered)]),
    ...(never === undefined ? [] : [`✗ **${escapeMarkdown(never)}**`]),
    ...plans.flatMap((plan) => planBlocks(plan, report, nameOf)),
    ...(others.length > 0 ? [othersInWords(report), others.map((one) => `- ${operationLine(one)}`).join('\n')] : []),
    '---',
    `*${groundsInWords(report)}*`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function operationLine(operation: AskedOperation): string {
  return `${inlineCode(operation.name)} — ${escapeMarkdown(operationNote(operation))}`;
}

function planBlocks(plan: PlanAnswer, { question, plans }: AskReport, nameOf: NamePlace): readonly string[] {
  const heading = plans.length > 1 ? [`## ${escapeMarkdown(plan.name)}`] : [];
  if (plan.unreadable !== undefined) return [...heading, `⚠ ${escapeMarkdown(plan.unreadable)}`];
  return [
    ...heading,
    ...(question.principal === undefined ? [`**${summaryInWords(plan)}**`] : []),
    ...plan.principals.flatMap((principal) => [principalLine(principal), reasonList(principal, nameOf)]),
    ...(plan.doubt === undefined ? [] : [escapeMarkdown(plan.doubt)]),
  ];
}

function principalLine(principal: PrincipalAnswer): string {
  return `${accessMark[principal.access]} **${escapeMarkdown(principalInWords(principal))}**`;
}

function reasonList({ reasons }: PrincipalAnswer, nameOf: NamePlace): string {
  return reasons
    .map(
      ({ text, place }) => `- ${escapeMarkdown(text)}${place ? ` (${inlineCode(placeInWords(nameOf(place)))})` : ''}`,
    )
    .join('\n');
}
