import * as l10n from '@vscode/l10n';
import type { Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { type Mention, mentionAt, mentionsIn, nameKey, type Names } from './mentions';
import { type FoundDocument, rangeIn } from './references';

/** What is about to be renamed: the place the caret is at, and the name as it is now. */
export interface RenamedPrincipal {
  readonly range: Range;
  readonly placeholder: string;
}

/** Where the caret is on a principal: its present name. A text says why nothing can be renamed there. */
export function prepareRename(document: FoundDocument, offset: number, names: Names): RenamedPrincipal | string {
  const asked = mentionAt(document.parsed, offset, names);
  if (!asked) return l10n.t('Put the caret on a principal: its id, or its display name.');
  if (asked.of === 'role') return l10n.t('Azure names its roles; only principals can be renamed.');
  if (document.parsed.published) return l10n.t('A record of what was published is history and keeps its names.');
  const placeholder = nameOf(asked, document, names);
  if (placeholder === undefined) return l10n.t('This principal has no display name yet: write one beside its id.');
  return { range: rangeIn(document, asked.node), placeholder };
}

/**
 * Edits that give the principal at an offset another display name wherever it goes by its present one: in directories,
 * beside its id, and in scenarios. Names that differ on purpose stay, and so does what was published.
 */
export function rename(
  document: FoundDocument,
  offset: number,
  newName: string,
  documents: Iterable<FoundDocument>,
  names: Names,
): WorkspaceEdit | string {
  const prepared = prepareRename(document, offset, names);
  if (typeof prepared === 'string') return prepared;
  if (newName.trim() === '') return l10n.t('A display name must not be empty.');
  const asked = mentionAt(document.parsed, offset, names)!;
  const changes: Record<string, TextEdit[]> = {};
  for (const other of documents) {
    if (other.parsed.published) continue;
    const edits = [...mentionsIn(other.parsed, names)]
      .filter((mention) => mention.of === 'principal' && mention.id === asked.id && mention.as !== 'id')
      .filter(({ node }) => nameKey(String(node.value)) === nameKey(prepared.placeholder))
      .map(({ node }) => ({ range: rangeIn(other, node), newText: JSON.stringify(newName.trim()).slice(1, -1) }));
    if (edits.length > 0) changes[other.uri] = edits;
  }
  return { changes };
}

/** The name a principal goes by: the one at the caret, else the one beside the id, else the workspace's. */
function nameOf(asked: Mention, { parsed }: FoundDocument, names: Names): string | undefined {
  if (asked.as !== 'id') return String(asked.node.value);
  const beside = [...mentionsIn(parsed, names)].find(
    ({ id, as, node }) => as === 'label' && id === asked.id && node.parent?.parent === asked.node.parent?.parent,
  );
  return beside ? String(beside.node.value) : names.principals().find(asked.id)?.displayName;
}
