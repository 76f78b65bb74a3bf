import { type CompletionItem, CompletionItemKind, InsertTextFormat, InsertTextMode } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ParsedDocument } from '../../documents/document';
import type { SyntaxTree } from '../../documents/syntax-tree';
import { rangeOf } from '../diagnostics';
import { endsWith, type Place } from '../place';
import { audienceEntries, previewEntry } from './audience-entries';
import { approverEntry, authorizationEntries, eligibleEntries, principalEntries } from './definition-entries';
import type { Entry } from './entry';
import { expectationEntries, stepEntries, subscriptionEntry } from './scenario-entries';
import { neighboursOf } from './neighbours';

/** Entries for the list at a place, as snippets with the commas that are missing; none inside a string. */
export function entryItems(
  document: TextDocument,
  tree: SyntaxTree,
  place: Place,
  entries: readonly Entry[],
): readonly CompletionItem[] {
  if (entries.length === 0 || place.quoted) return [];
  const { before, behind, needsComma } = neighboursOf(tree, place.token);
  const follows = before !== '[' && before !== ',';
  const adjoins = follows && behind === place.token.offset;
  const prefix = adjoins ? ', ' : '';
  const suffix = needsComma ? ',' : '';
  const comma = { range: rangeOf(document, { offset: behind, length: 0 }), newText: ',' };
  const range = rangeOf(document, place.token);
  return entries.map(({ label, detail, lines }, i) => ({
    label,
    kind: CompletionItemKind.Snippet,
    labelDetails: { description: detail },
    sortText: `0 ${i}`,
    textEdit: { range, newText: `${prefix}{\n${lines.map((line) => `\t${line}`).join('\n')}\n}${suffix}` },
    insertTextFormat: InsertTextFormat.Snippet,
    insertTextMode: InsertTextMode.adjustIndentation,
    ...(follows && !adjoins && { additionalTextEdits: [comma] }),
  }));
}

/** The whole entries that fit the list at a place of a file of ours; none where no entry fits. */
export function entriesAt({ kind, scenario }: ParsedDocument, { path }: Place): readonly Entry[] {
  if (endsWith(path, 'authorizations', '#')) return authorizationEntries(true);
  if (endsWith(path, 'eligibleAuthorizations', '#')) return eligibleEntries(true);
  if (endsWith(path, 'managedByTenantApprovers', '#')) return [approverEntry()];
  if (kind === 'directory' && path.length === 2 && endsWith(path, 'principals', '#')) return principalEntries();
  if (kind === 'plan' && endsWith(path, 'privateAudience', '#')) return audienceEntries();
  if (kind === 'offer' && endsWith(path, 'previewAudience', '#')) return [previewEntry()];
  if (scenario && path.length === 2 && endsWith(path, 'timeline', '#')) return stepEntries(scenario);
  if (scenario && path.length === 4 && endsWith(path, 'expect', '#')) return expectationEntries(scenario);
  if (scenario && endsWith(path, 'subscriptions', '#')) return [subscriptionEntry()];
  return [];
}
