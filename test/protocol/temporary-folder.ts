import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { URI } from 'vscode-uri';

/** A folder on disk that lasts as long as a test. */
export interface TemporaryFolder {
  readonly path: string;
  readonly uri: string;
  /** The URI of a file in the folder, whether it exists or not. */
  uriOf(name: string): string;
  write(name: string, content: string | Uint8Array): Promise<void>;
  remove(name: string): Promise<void>;
}

/** Gives a function that makes folders, each removed after its test. */
export function temporaryFolders(): () => Promise<TemporaryFolder> {
  const made: string[] = [];
  afterEach(async () => {
    await Promise.all(made.splice(0).map((path) => rm(path, { recursive: true, force: true })));
  });
  return async () => {
    const path = await realpath(await mkdtemp(join(tmpdir(), 'managed-services-')));
    made.push(path);
    return {
      path,
      uri: URI.file(path).toString(),
      uriOf: (name) => URI.file(join(path, name)).toString(),
      write: (name, content) => writeFile(join(path, name), content),
      remove: (name) => rm(join(path, name)),
    };
  };
}
