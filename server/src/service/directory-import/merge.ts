import type { DirectoryPrincipal } from '../../documents/directory';
import { parseDocument } from '../../documents/document';
import { sameId } from '../../documents/guid';
import type { Edit } from '../../rules/rule';
import { appendItems, replaceValue, setProperty } from '../../rules/fixes/edits';
import type { ListedPrincipal } from './listing';

/** What a directory file becomes. */
export interface Merge {
  /** Edits of the directory's text; none where it says all of it already. */
  readonly edits: readonly Edit[];
  readonly added: number;
  readonly changed: number;
}

/**
 * Edits that bring listed principals into the text of a directory file: those it does not have at the end, and what the
 * listing says otherwise of those it has. What people wrote stays: owners, comments, the order, whom the listing lacks.
 * The day it was read is renewed where the file says one, and that it is complete where the listing is.
 * Undefined where the text is no directory that could take them.
 */
export function mergeListing(
  text: string,
  listed: readonly ListedPrincipal[],
  { readAt, complete }: { readonly readAt: string; readonly complete: boolean },
): Merge | undefined {
  const { tree, directory } = parseDocument('directory', text);
  if (!directory?.principals?.known || tree.faults.length > 0) return undefined;
  const { principals } = directory;
  const byId = new Map(principals.items.map((principal) => [principal.id?.value?.toLowerCase(), principal]));
  const missing = listed.filter(({ id }) => !byId.has(id.toLowerCase()));
  const changes = listed.map((news) => {
    const known = byId.get(news.id.toLowerCase());
    return known ? differences(known, news).flatMap(([name, value]) => setProperty(tree, known.node, name, value)) : [];
  });
  const added = appendItems(tree, principals.node, missing);
  const changed = changes.filter((edits) => edits.length > 0);
  const whole = complete && !directory.complete ? setProperty(tree, directory.node, 'complete', true) : [];
  const edits = [...changed.flat(), ...added, ...whole];
  const stamp = edits.length > 0 && directory.readAt ? [replaceValue(directory.readAt.node, readAt)] : [];
  return { edits: [...stamp, ...edits], added: missing.length, changed: changed.length };
}

/** The properties of which a listing says something else than the directory. */
function differences(known: DirectoryPrincipal, news: ListedPrincipal): readonly (readonly [string, unknown])[] {
  const { displayName, type, groupType, memberCount, members, appId } = news;
  const written = new Set(known.members?.items.map(({ value }) => value?.toLowerCase()));
  const sameMembers = members?.length === written.size && members.every((id) => written.has(id.toLowerCase()));
  const all: readonly (readonly [string, unknown, boolean])[] = [
    ['displayName', displayName, known.displayName?.value === displayName],
    ['type', type, known.type?.value === type],
    ['groupType', groupType, known.groupType?.value === groupType],
    ['memberCount', memberCount, known.memberCount === memberCount],
    ['members', members, sameMembers],
    ['appId', appId, sameId(known.appId?.value, appId)],
  ];
  return all.flatMap(([name, value, same]) => (value === undefined || same ? [] : [[name, value] as const]));
}
