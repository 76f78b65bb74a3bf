import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Reads a file of the extension by its path from the extension's root; the bundle lies in `dist/shared`. */
export function readData(path: string): Promise<string> {
  return readFile(join(__dirname, '..', '..', path), 'utf8');
}
