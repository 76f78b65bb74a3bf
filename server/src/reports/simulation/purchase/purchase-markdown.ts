import * as l10n from '@vscode/l10n';
import { escapeMarkdown, markdownTable } from '../../markdown';
import type { PurchaseNote } from './purchase-notes';
import { type BillReport, nextInWords, type OrderReport } from './purchase-report';
import { timeInWords } from '../words';

/** The orders of a moment as a table; nothing where there are none. */
export function ordersMarkdown(orders: readonly OrderReport[]): readonly string[] {
  if (orders.length === 0) return [];
  const header = [
    l10n.t('Order'),
    l10n.t('Product'),
    l10n.t('State'),
    l10n.t('Refund until'),
    l10n.t('What comes next'),
    l10n.t('Invoice (billing month)'),
  ];
  return [markdownTable(header, orders.map(orderRow))];
}

function orderRow(report: OrderReport): readonly string[] {
  const { order, product, quantity, words, cancelUntil, payment, credit } = report;
  const invoices = [
    ...(payment === undefined ? [] : [billInWords(payment)]),
    ...(credit === undefined ? [] : [l10n.t('credit {0}', billInWords(credit))]),
  ];
  return [
    order ?? '–',
    quantity === undefined ? product : `${quantity} × ${product}`,
    words,
    cancelUntil === undefined ? '–' : timeInWords(cancelUntil),
    nextInWords(report) ?? '–',
    invoices.join(', ') || '–',
  ].map(escapeMarkdown);
}

function billInWords({ invoice, month }: BillReport): string {
  return `${invoice} (${month})`;
}

/** What a reseller has to know; nothing where no purchase is played. */
export function purchaseNotesMarkdown(notes: readonly PurchaseNote[]): readonly string[] {
  if (notes.length === 0) return [];
  return [
    `## ${l10n.t('Selling as a reseller')}`,
    ...notes.flatMap(({ title, lines }) => [
      `### ${escapeMarkdown(title)}`,
      lines.map(({ text, source }) => `- ${escapeMarkdown(text)} *${source.join(', ')}*`).join('\n'),
    ]),
  ];
}
