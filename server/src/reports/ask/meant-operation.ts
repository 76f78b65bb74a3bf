import * as l10n from '@vscode/l10n';
import { countOperations, findOperations, type OperationCatalogue, type OperationMatch } from '../../roles';
import { operationInWords } from '../operation-words';
import type { AskedOperation, AskReport } from './report';

/** How many operations are offered beside the one that is answered. */
const offered = 5;

/** Says which operation words mean, or in words why that cannot be told, with others that may be meant. */
export function meantOperation(
  words: string,
  operations: OperationCatalogue,
): Pick<AskReport, 'operation' | 'unanswered' | 'others'> {
  const text = words.trim();
  if (text === '') return { unanswered: l10n.t('Say what is done: "restart a virtual machine".'), others: [] };
  const found = findOperations(text, operations, offered + 1);
  if (text.includes('*')) return { unanswered: aboutPattern(text, operations), others: asked(found.slice(0, offered)) };
  const [first, ...rest] = found;
  if (!first?.sure) return { unanswered: notFound(text, operations, first), others: asked(found.slice(0, offered)) };
  const isNamed = first.name.toLowerCase() === text.toLowerCase();
  return { operation: askedOperation(first), others: isNamed ? [] : asked(rest.filter(({ sure }) => sure)) };
}

/** An operation with what it does in words. */
export function askedOperation({ name, plane }: Pick<OperationMatch, 'name' | 'plane'>): AskedOperation {
  return { name, plane, words: operationInWords(name) };
}

function asked(found: readonly OperationMatch[]): readonly AskedOperation[] {
  return found.map(askedOperation);
}

function aboutPattern(pattern: string, operations: OperationCatalogue): string {
  const count = countOperations(pattern, operations);
  return count === 0
    ? l10n.t('No operation is covered by "{0}".', pattern)
    : l10n.t('"{0}" covers {1} operations, and not all may have the same answer. Ask about one.', pattern, count);
}

function notFound(text: string, operations: OperationCatalogue, nearest: OperationMatch | undefined): string {
  if (text.includes('/')) return l10n.t('The data of {0} know no operation "{1}".', operations.date, text);
  return nearest
    ? l10n.t('No operation fits all words of "{0}".', text)
    : l10n.t('No operation fits "{0}". Say what is done and to what: "restart a virtual machine".', text);
}
