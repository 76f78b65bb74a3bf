import { indented, plainText } from '../plain-text';
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

/** An answer for a terminal. The same data give the same text. */
export function askText(report: AskReport, nameOf: NamePlace): string {
  const { operation, unanswered, never, others, plans } = report;
  const lines = [
    plainText(questionInWords(report)),
    ...(operation ? [operationLine(operation)] : []),
    ...(unanswered === undefined ? [] : ['', plainText(unanswered)]),
    ...(never === undefined ? [] : ['', plainText(`✗ ${never}`)]),
    ...plans.flatMap((plan) => ['', ...planLines(plan, report, nameOf)]),
    ...(others.length > 0 ? ['', othersInWords(report), ...indented(others.map(operationLine))] : []),
    '',
    groundsInWords(report),
  ];
  return `${lines.join('\n')}\n`;
}

function operationLine(operation: AskedOperation): string {
  return plainText(`${operation.name}: ${operationNote(operation)}`);
}

function planLines(plan: PlanAnswer, { question, plans }: AskReport, nameOf: NamePlace): readonly string[] {
  const lines =
    plan.unreadable === undefined
      ? [
          ...(question.principal === undefined ? [summaryInWords(plan)] : []),
          ...plan.principals.flatMap((principal) => principalLines(principal, nameOf)),
          ...(plan.doubt === undefined ? [] : [plainText(plan.doubt)]),
        ]
      : [`⚠ ${plainText(plan.unreadable)}`];
  return plans.length > 1 ? [plainText(plan.name), ...indented(lines)] : lines;
}

function principalLines(principal: PrincipalAnswer, nameOf: NamePlace): readonly string[] {
  const reasons = principal.reasons.map(({ text, place }) =>
    plainText(place ? `${text} (${placeInWords(nameOf(place))})` : text),
  );
  return [plainText(`${accessMark[principal.access]} ${principalInWords(principal)}`), ...indented(reasons, 4)];
}
