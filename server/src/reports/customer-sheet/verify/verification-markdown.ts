import { escapeMarkdown } from '../../markdown';
import type { Verification } from './verification';
import { digestsInWords, findingsByHeading, sheetInWords, verdictInWords } from './verification-words';

/** A verification as Markdown. The same data give the same bytes. */
export function verificationMarkdown(verification: Verification): string {
  const sign = verification.verdict === 'same' ? '✓' : '✗';
  const parts = [
    `# ${escapeMarkdown(sheetInWords(verification))}`,
    `**${sign} ${escapeMarkdown(verdictInWords(verification))}**`,
    ...findingsByHeading(verification).flatMap(({ heading, lines }) => [
      `## ${escapeMarkdown(heading)}`,
      lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n'),
    ]),
    digestsInWords(verification).map(escapeMarkdown).join('\n\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}
