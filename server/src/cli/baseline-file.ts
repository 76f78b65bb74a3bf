import { createHash } from 'node:crypto';
import { findNodeAtOffset, getNodePath } from 'jsonc-parser';
import type { SyntaxTree } from '../documents/syntax-tree';
import type { Finding } from '../rules/rule';

/** The name of the file that accepts findings, at the root of a folder. */
export const baselineName = '.managed-services-baseline.json';

/**
 * Findings that are accepted: so many of one rule at one place. A place is told by the names that lead to it and by what
 * stands there, never by its line: what is moved is still accepted, what is changed is not.
 */
export interface BaselineEntry {
  /** The file, relative to the folder of the baseline, with `/` between folders. */
  readonly path: string;
  readonly code: string;
  /** The properties that lead to the place: `authorizations[].roleDefinitionId`; empty for the file as a whole. */
  readonly at: string;
  /** A digest of the text, number or name at the place, which may be a secret; none where an object or list stands. */
  readonly value?: string;
  readonly count: number;
}

/** The entry that would accept a finding. */
export function entryFor(path: string, tree: SyntaxTree, { code, offset, length }: Finding): BaselineEntry {
  const node = tree.root && findNodeAtOffset(tree.root, offset);
  const at = node ? getNodePath(node).map(segment).join('').replace(/^\./, '') : '';
  const isContainer = node?.type === 'object' || node?.type === 'array';
  const text = tree.text.slice(offset, offset + length);
  return { path, code, at, ...(!isContainer && { value: digest(text) }), count: 1 };
}

/** Entries with what is the same counted together, in the order of files, rules and places. */
export function counted(entries: readonly BaselineEntry[]): readonly BaselineEntry[] {
  const counts = new Map<string, BaselineEntry>();
  for (const entry of entries) {
    const key = keyOf(entry);
    counts.set(key, { ...entry, count: entry.count + (counts.get(key)?.count ?? 0) });
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}

/** The findings of which fewer are there than accepted: what an entry accepts too many of. */
export function surplus(accepted: readonly BaselineEntry[], found: readonly BaselineEntry[]): readonly BaselineEntry[] {
  const counts = new Map(counted(found).map((entry) => [keyOf(entry), entry.count]));
  return accepted.flatMap((entry) => {
    const count = entry.count - (counts.get(keyOf(entry)) ?? 0);
    return count > 0 ? [{ ...entry, count }] : [];
  });
}

/** Takes findings, given by their entries, against what is accepted: says of each in turn whether it is. */
export function acceptance(accepted: readonly BaselineEntry[]): (entry: BaselineEntry) => boolean {
  const left = new Map(accepted.map((entry) => [keyOf(entry), entry.count]));
  return (entry) => {
    const count = left.get(keyOf(entry)) ?? 0;
    left.set(keyOf(entry), count - 1);
    return count > 0;
  };
}

/** The text of a baseline file, an entry a line, so that it merges well. */
export function baselineText(entries: readonly BaselineEntry[]): string {
  const lines = counted(entries).map((entry) => `    ${JSON.stringify(entry)}`);
  return `{\n  "findings": [${lines.length > 0 ? `\n${lines.join(',\n')}\n  ` : ''}]\n}\n`;
}

/** The entries of a baseline file's text; undefined where it is not one. */
export function readBaseline(text: string): readonly BaselineEntry[] | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
  const findings = (value as { findings?: unknown } | null)?.findings;
  return Array.isArray(findings) && findings.every(isEntry) ? counted(findings) : undefined;
}

function isEntry(value: unknown): value is BaselineEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { path, code, at, value: held, count } = value as Record<keyof BaselineEntry, unknown>;
  const texts = [path, code, at, held ?? ''].every((text) => typeof text === 'string');
  return texts && Number.isSafeInteger(count) && (count as number) > 0;
}

function keyOf({ path, code, at, value }: BaselineEntry): string {
  return JSON.stringify([path, code, at, value ?? '']);
}

function segment(name: string | number): string {
  return typeof name === 'number' ? '[]' : `.${name}`;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
