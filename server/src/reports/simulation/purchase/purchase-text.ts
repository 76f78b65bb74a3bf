import * as l10n from '@vscode/l10n';
import { indented, plainText } from '../../plain-text';
import type { PurchaseNote } from './purchase-notes';

/** What a reseller has to know, for a terminal; nothing where no purchase is played. */
export function purchaseNotesText(notes: readonly PurchaseNote[]): readonly string[] {
  if (notes.length === 0) return [];
  const blocks = notes.flatMap(({ title, lines }) => [
    `${title}:`,
    ...indented(
      lines.map(({ text }) => `- ${plainText(text)}`),
      2,
    ),
  ]);
  return ['', l10n.t('Selling as a reseller'), ...indented(blocks)];
}
