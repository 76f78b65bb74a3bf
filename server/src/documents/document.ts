import { type Directory, readDirectory } from './directory';
import type { DocumentKind } from './kinds';
import { readManifest } from './manifest';
import type { Definition } from './model';
import { parseTree, type SyntaxTree } from './syntax-tree';

/** One version of a file: its tree and what the reader of its kind made of it. */
export interface ParsedDocument {
  readonly kind: DocumentKind;
  readonly tree: SyntaxTree;
  /** What the file asks for: one definition in a manifest, none where it holds no object. */
  readonly definitions: readonly Definition[];
  readonly directory: Directory | undefined;
}

/** Parses and reads text as a file of that kind. Never throws: faults are in `tree.faults`. */
export function parseDocument(kind: DocumentKind, text: string): ParsedDocument {
  const tree = parseTree(text);
  const root = tree.root?.type === 'object' ? tree.root : undefined;
  return {
    kind,
    tree,
    definitions: root && kind === 'manifest' ? [readManifest(root)] : [],
    directory: root && kind === 'directory' ? readDirectory(root) : undefined,
  };
}
