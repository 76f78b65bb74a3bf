import { readFile } from 'node:fs/promises';
import type { Verification } from '../reports/customer-sheet/verify/verification';
import { verificationMarkdown } from '../reports/customer-sheet/verify/verification-markdown';
import { verificationText } from '../reports/customer-sheet/verify/verification-text';
import { verifySheet } from '../service/customer-sheet';
import { type Format, formatOption, oneOf, readWords, reportFormats } from './arguments';
import { complain, openSheetSubject } from './customer-sheet';
import { UsageError } from './usage';

const print: Record<Format, (verification: Verification) => string> = {
  text: verificationText,
  markdown: verificationMarkdown,
  json: (verification) => `${JSON.stringify(verification, undefined, 2)}\n`,
};

/**
 * `verify <sheet> <file>`: whether a file still is what a customer sheet states. Gives the exit code: 0 where it is, 1
 * where it is not or the sheet was changed, 2 where one of them cannot be read.
 */
export async function verifyCommand(words: readonly string[]): Promise<number> {
  const { values, positionals } = readWords(words, {
    ...formatOption,
    plan: { type: 'string' },
    digest: { type: 'string' },
  } as const);
  const [sheet, path, ...more] = positionals;
  if (sheet === undefined || path === undefined || more.length > 0) {
    throw new UsageError('Name a customer sheet, then the plan, manifest, offer or template that it is about.');
  }
  const format = oneOf('format', reportFormats, values.format);
  const digest = readDigest(values.digest);
  const bytes = await readFile(sheet).catch(() => undefined);
  if (!bytes) return complain(`${sheet}: this file cannot be read.`);
  const opened = await openSheetSubject(path, values.plan);
  if (!opened) return 2;
  const had = verifySheet(textOf(bytes), ...opened, digest);
  if ('refused' in had) return complain(had.refused);
  process.stdout.write(print[format](had.verification));
  return had.verification.verdict === 'same' ? 0 : 1;
}

/** A digest as a contract prints it: blanks and case make no difference. Throws a UsageError for anything else. */
function readDigest(said: string | undefined): string | undefined {
  const digest = said?.replace(/\s+/g, '').toLowerCase();
  if (digest !== undefined && !/^[0-9a-f]{64}$/.test(digest)) {
    throw new UsageError('--digest takes the 64 hexadecimal digits that the sheet prints, with or without blanks.');
  }
  return digest;
}

/** A sheet is ASCII as it is written; others may have saved it as UTF-16, or with their own 8-bit characters. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
