import { plainText } from './plain-text';

/**
 * Rows as a table for spreadsheets (RFC 4180, UTF-8 without a mark, LF at the end of each line). Text that a spreadsheet
 * would run as a formula gets an apostrophe in front, which it takes as the sign of text.
 */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\n`).join('');
}

/** What a spreadsheet takes for a formula where a cell begins with it. */
const formula = /^[=+\-@＝＋－＠]/;

/** A value as a cell, on one line. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = plainText(value);
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
