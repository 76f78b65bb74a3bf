import * as l10n from '@vscode/l10n';
import { escapeMarkdown } from '../../markdown';
import type { QuestionPreview } from '../report';

/** The ten questions as Markdown: a numbered list, each with its answer and what is behind it. */
export function questionsMarkdown(questions: readonly QuestionPreview[], level: string): readonly string[] {
  if (questions.length === 0) return [];
  return [`${level} ${l10n.t("The reviewer's ten questions")}`, questions.map(questionMarkdown).join('\n')];
}

function questionMarkdown({ question, answer, details }: QuestionPreview, index: number): string {
  const number = `${index + 1}. `;
  const indent = ' '.repeat(number.length);
  return [
    `${number}**${escapeMarkdown(question)}** ${escapeMarkdown(answer)}`,
    ...details.map((detail) => `${indent}- ${escapeMarkdown(detail)}`),
  ].join('\n');
}
