import type { ParsedDocument } from '../documents/document';
import type { DocumentKind } from '../documents/kinds';
import type { Picture } from '../documents/picture';
import type { Reference } from '../documents/references';

/** Where a path in a document leads. */
export type Destination =
  | { readonly state: 'found'; readonly uri: string }
  | { readonly state: 'missing'; readonly uri: string }
  | { readonly state: 'unreadable'; readonly uri: string }
  | { readonly state: 'outside' }
  | { readonly state: 'unknown' };

/** A path in a document, and where it leads. */
export interface Link {
  readonly reference: Reference;
  readonly destination: Destination;
}

/** How a document hangs together with others. */
export interface Links {
  readonly uri: string;
  /** Its own paths, in the order of the kind's places. */
  readonly links: readonly Link[];
  /** The documents that name this one. */
  readonly referrers: readonly string[];
  /** The parsed document of a URI, where it is one of ours and could be read. */
  document(uri: string): ParsedDocument | undefined;
  /** The picture in the file of a URI, where a document names it as one and it could be read. */
  picture(uri: string): Picture | undefined;
  /** The names of the files in the folder of a file that a document names in vain; none where nobody looked. */
  namesBeside(uri: string): readonly string[];
  /** Where a path leads that is written in this document. */
  follow(path: string): Destination;
  /** How another document hangs together with others. */
  of(uri: string): Links;
  /** The documents of a kind that are there, by the paths this one would write, the nearest first. */
  pathsTo(kind: DocumentKind): readonly string[];
  /** The URIs of the documents of a kind in the same workspace folder, in their order. */
  urisOf(kind: DocumentKind): readonly string[];
}

/** The links of a document that stands alone. */
export const noLinks: Links = {
  uri: '',
  links: [],
  referrers: [],
  document: () => undefined,
  picture: () => undefined,
  namesBeside: () => [],
  follow: () => ({ state: 'unknown' }),
  of: () => noLinks,
  pathsTo: () => [],
  urisOf: () => [],
};

/** The document a path written in this one leads to. */
export function linkedDocument(links: Links, path: string | undefined): ParsedDocument | undefined {
  const destination = path === undefined ? undefined : links.follow(path);
  return destination?.state === 'found' ? links.document(destination.uri) : undefined;
}
