import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** A file made by a generator: its path from the project's root, and its text. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** Writes the files, or with `check` only compares them. Gives the paths whose text on disk was another one. */
export function bring(files: readonly GeneratedFile[], check: boolean): readonly string[] {
  const drifted = files.filter(({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
  if (!check) for (const { path, text } of drifted) writeFileSync(path, text);
  return drifted.map(({ path }) => path);
}
