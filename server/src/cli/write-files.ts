import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { shownPath } from './find-files';

/** A file to write, by its name in a folder. */
export interface WrittenFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Writes files into a folder, which is made where it is not there, and prints their paths; notes go to the error stream.
 * Files that are there already are overwritten by force only: without it nothing is written. Gives the exit code.
 */
export async function writeFiles(
  folder: string,
  files: readonly WrittenFile[],
  { force, notes }: { readonly force: boolean; readonly notes: readonly string[] },
): Promise<number> {
  const paths = files.map(({ name }) => join(folder, name));
  const there = await Promise.all(paths.map((path) => stat(path).catch(() => undefined)));
  const taken = paths.filter((_, index) => there[index] !== undefined);
  if (taken.length > 0 && !force) {
    process.stderr.write(`${taken.map(shownPath).join(', ')} would be overwritten: say --force where that is meant.\n`);
    return 2;
  }
  try {
    await mkdir(folder, { recursive: true });
    await Promise.all(files.map(({ text }, index) => writeFile(paths[index]!, text)));
  } catch (error) {
    process.stderr.write(`${folder} cannot be written: ${(error as Error).message}\n`);
    return 2;
  }
  for (const path of paths) process.stdout.write(`${shownPath(path)}\n`);
  for (const note of notes) process.stderr.write(`${note}\n`);
  return 0;
}
