import * as l10n from '@vscode/l10n';
import { indented, plainText } from '../../plain-text';
import type { CustomerPages } from './customer-pages';
import {
  acceptanceFacts,
  changesInWords,
  rightInWords,
  rightsNote,
  unchangedInWords,
  updateInWords,
} from './customer-words';

/** What the customer sees as lines of text: the page of the first acceptance, and that of an update. */
export function customerText({ acceptance, update, published }: CustomerPages): readonly string[] {
  const note = rightsNote(acceptance);
  const rights = acceptance.rights.map((right) => `- ${rightInWords(right)}, ${right.conditions}`);
  const facts = acceptanceFacts(acceptance).map(([name, value]) => `${name}: ${value}`);
  const changes = update ? [updateInWords(update), ...changesInWords(update).map((change) => `- ${change}`)] : [];
  return [
    l10n.t('What the customer sees before the first acceptance'),
    ...indented([...facts, ...rights, ...(note === undefined ? [] : [note])].map(plainText)),
    ...(update ? [l10n.t('What the customer sees before an update'), ...indented(changes.map(plainText))] : []),
    ...(published && !update ? [plainText(unchangedInWords(published))] : []),
  ];
}
