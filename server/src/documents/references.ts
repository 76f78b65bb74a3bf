import type { DocumentKind } from './kinds';
import { type Field, textItem } from './model';
import { items, properties } from './nodes';
import type { Node } from './syntax-tree';

/** What a path in a file leads to: a file of one of our kinds, a picture, an audience table or an ARM file. */
export type ReferenceTarget = DocumentKind | 'picture' | 'audience' | 'template';

/** A path that a file names, relative to the file's own folder. */
export interface Reference {
  readonly field: Field;
  readonly path: string;
  readonly target: ReferenceTarget;
}

/** Where each kind names other files; `*` stands for any property, `#` for any item. */
const places: Partial<Record<DocumentKind, readonly (readonly [ReferenceTarget, ...string[]])[]>> = {
  offer: [
    ['plan', 'plans', '#'],
    ['audience', 'previewAudienceFile'],
    ['picture', 'listing', 'logos', '*'],
    ['picture', 'listing', 'screenshots', '#', 'image'],
    ['picture', 'listing', 'videos', '#', 'thumbnail'],
  ],
  plan: [
    ['manifest', 'manifest'],
    ['audience', 'privateAudienceFile'],
  ],
  published: [
    ['offer', 'offerFile'],
    ['plan', 'entries', '#', 'plans', '#', 'planFile'],
  ],
  scenario: [
    ['scenario', 'extends'],
    ['plan', 'offers', '*', 'plan'],
    ['manifest', 'offers', '*', 'manifest'],
    ['published', 'offers', '*', 'published'],
    ['template', 'offers', '*', 'template'],
    ['template', 'offers', '*', 'parameters'],
    ['directory', 'provider', 'directory'],
    ['plan', 'timeline', '#', 'from', 'plan'],
    ['manifest', 'timeline', '#', 'from', 'manifest'],
    ['published', 'timeline', '#', 'from', 'published'],
    ['template', 'timeline', '#', 'from', 'template'],
    ['template', 'timeline', '#', 'from', 'parameters'],
    ['template', 'timeline', '#', 'template'],
    ['template', 'timeline', '#', 'parameters'],
  ],
};

/** Whether files of a kind can name other files at all. */
export function hasReferences(kind: DocumentKind | undefined): boolean {
  return kind !== undefined && places[kind] !== undefined;
}

/** The kinds that name other files. */
export const referringKinds = Object.keys(places) as readonly DocumentKind[];

/** The paths a file of a kind names, in the order of their places; empty strings are still being typed. */
export function referencesOf(kind: DocumentKind, root: Node | undefined): readonly Reference[] {
  return (places[kind] ?? []).flatMap(([target, ...segments]) =>
    nodesAt(root, segments).flatMap((node): Reference[] => {
      const field = textItem(node);
      return field.value ? [{ field, path: field.value, target }] : [];
    }),
  );
}

/** What a path written at this place would lead to; undefined where no path belongs. */
export function targetAt(kind: DocumentKind, path: readonly (string | number)[]): ReferenceTarget | undefined {
  const found = places[kind]?.find(
    ([, ...segments]) =>
      segments.length === path.length &&
      segments.every((segment, i) =>
        typeof path[i] === 'number' ? segment === '#' : segment === '*' || segment === path[i],
      ),
  );
  return found?.[0];
}

function nodesAt(node: Node | undefined, [segment, ...rest]: readonly string[]): readonly Node[] {
  if (segment === undefined) return node ? [node] : [];
  if (segment === '#') return items(node).flatMap((item) => nodesAt(item, rest));
  return properties(node)
    .filter(({ name, value }) => value !== undefined && (segment === '*' || name === segment))
    .flatMap(({ value }) => nodesAt(value, rest));
}
