import { getNodeValue } from 'jsonc-parser';
import { isAuthorization } from '../../documents/arm/kind';
import { type DocumentKind, isArmKind } from '../../documents/kinds';
import type { Authorization } from '../../documents/model';
import { items, properties, property } from '../../documents/nodes';
import { type Node, parseTree, type SyntaxTree } from '../../documents/syntax-tree';

/** The properties of an entry that are ours alone, and mean nothing to Azure. */
const ours: readonly string[] = ['principalType', 'justification'];

/** An entry as it is to be written. */
export type PastedEntry = Readonly<Record<string, unknown>>;

/**
 * The authorizations in a text that was copied from a manifest, a template or the like: some entries, a list of them, a
 * property that holds one, or a whole file, of which the list for that access is meant. What is ours is left out for a
 * file of Azure's own. Undefined where the text is anything else, or has comments that a file of ours would lose.
 */
export function pastedEntries(
  text: string,
  access: Authorization['access'],
  target: DocumentKind,
): readonly PastedEntry[] | undefined {
  const tree = readPasted(text);
  if (!tree || (tree.comments.length > 0 && !isArmKind(target))) return undefined;
  const entries = entriesIn(tree.root!, access);
  if (entries.length === 0) return undefined;
  return entries.map((entry) => {
    const value = getNodeValue(entry) as PastedEntry;
    const kept = Object.entries(value).filter(([name]) => !isArmKind(target) || !ours.includes(name));
    return Object.fromEntries(kept);
  });
}

/** Reads a text as the items of a list, as properties, or as it stands: the first of them that has no fault. */
function readPasted(text: string): SyntaxTree | undefined {
  const inside = text.replace(/^[\s,\uFEFF]+|[\s,]+$/g, '');
  // Nothing but objects and lists is looked at, so most of what people paste costs nothing.
  if (!/^["[{/]/.test(inside) || !inside.includes('principalId')) return undefined;
  return [`[${inside}\n]`, `{${inside}\n}`].map(parseTree).find(({ root, faults }) => root && faults.length === 0);
}

function entriesIn(root: Node, access: Authorization['access']): readonly Node[] {
  const written = items(root);
  if (written.length > 0 && written.every(isAuthorization)) return written;
  const lists = [...listsIn(root)];
  // A single list is meant wherever it goes; of several, the one for this access.
  return (lists.length === 1 ? lists : lists.filter((list) => accessOf(list) === access)).flatMap(items);
}

function* listsIn(node: Node): Generator<Node> {
  const written = items(node);
  if (written.length > 0 && written.every(isAuthorization)) yield node;
  else for (const child of node.children ?? []) yield* listsIn(child);
}

/** What a list of entries is for, by the name it is kept under or by its entries' policies. */
export function accessOf(list: Node): Authorization['access'] {
  const names = namesAround(list);
  if (names.some((name) => /eligible/i.test(name))) return 'eligible';
  if (names.some((name) => /authorizations$/i.test(name))) return 'active';
  return items(list).some((item) => property(item, 'justInTimeAccessPolicy')) ? 'eligible' : 'active';
}

/** Whether entries belong into a list: it has some, or is kept under a name that says so. */
export function takesEntries(list: Node): boolean {
  if (list.type !== 'array') return false;
  const written = items(list);
  if (written.length > 0) return written.some((item) => isAuthorization(item) || properties(item).length === 0);
  return namesAround(list).some((name) => /authorizations$/i.test(name));
}

/** The name of the property that holds a list, or of the parameter whose value or default it is. */
function namesAround(list: Node): readonly string[] {
  const holder = list.parent?.type === 'property' ? list.parent : undefined;
  const name = nameOf(holder);
  const parameter = name === 'value' || name === 'defaultValue' ? holder!.parent?.parent : undefined;
  return [name, nameOf(parameter)].filter((one) => one !== undefined);
}

function nameOf(node: Node | undefined): string | undefined {
  return node?.type === 'property' ? (node.children![0]!.value as string) : undefined;
}
