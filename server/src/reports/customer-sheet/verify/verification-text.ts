import { plainText } from '../../plain-text';
import type { Verification } from './verification';
import { digestsInWords, findingsByHeading, sheetInWords, verdictInWords } from './verification-words';

/** A verification for a terminal: the verdict, what has changed, and the digests. */
export function verificationText(verification: Verification): string {
  const sign = verification.verdict === 'same' ? '✓' : '✗';
  const lines = [
    `${sign} ${plainText(sheetInWords(verification))}: ${verdictInWords(verification)}`,
    ...findingsByHeading(verification).flatMap(({ heading, lines: found }) => [
      '',
      heading,
      ...found.map((line) => `  - ${plainText(line)}`),
    ]),
    '',
    ...digestsInWords(verification),
  ];
  return `${lines.join('\n')}\n`;
}
