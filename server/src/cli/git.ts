import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { URI } from 'vscode-uri';
import { UsageError } from './usage';

const runFile = promisify(execFile);

/** Files of a repository as they were at a revision. */
export interface RevisionOfFile {
  /** The root of the repository, as a URI. */
  readonly root: string;
  /** The file that was asked for, as a URI. */
  readonly uri: string;
  /** The text of a file then; undefined where there was none. */
  read(uri: string): Promise<string | undefined>;
  /** The names of the files that lay in a folder itself. */
  list(folder: string): Promise<readonly string[]>;
}

/**
 * A file at a revision: a commit, a branch, a tag. Git reads objects of the repository here and nothing else: no filter,
 * hook or remote is asked. Rejects with a UsageError where git is missing, the file is in no repository, or the
 * revision is not there.
 */
export async function openRevision(path: string, revision: string): Promise<RevisionOfFile> {
  const start = await existingFolder(dirname(resolve(path)));
  const found = await git(start, 'rev-parse', '--show-toplevel', '--show-prefix');
  if (found === undefined) throw new UsageError(`${path} is in no Git repository.`);
  const [root = '', prefix = ''] = found.split('\n');
  // What begins with a dash would be an option.
  const isName = !revision.startsWith('-');
  const commit = isName ? await git(start, 'rev-parse', '--verify', '--quiet', `${revision}^{commit}`) : undefined;
  if (commit === undefined) {
    throw new UsageError(`There is no revision "${revision}" here. In a shallow clone, fetch it first.`);
  }
  const objectOf = (uri: string): string => {
    const inside = relative(resolve(root), URI.parse(uri).fsPath).split(sep).join('/');
    return `${commit.trim()}:${inside}`;
  };
  return {
    root: URI.file(resolve(root)).toString(),
    uri: URI.file(join(resolve(root), prefix, relative(start, resolve(path)))).toString(),
    read: (uri) => git(start, 'cat-file', 'blob', objectOf(uri)),
    list: async (folder) => namesIn(await git(start, 'ls-tree', '-z', objectOf(folder))),
  };
}

/** What git prints; undefined where it fails. Rejects with a UsageError where there is no git. */
async function git(folder: string, ...words: readonly string[]): Promise<string | undefined> {
  const env = { ...process.env, GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' };
  try {
    return (await runFile('git', words, { cwd: folder, env, maxBuffer: 1 << 28 })).stdout;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return undefined;
    throw new UsageError('Files at a revision are read by git, which is not installed here.');
  }
}

/** The names of files in what `git ls-tree -z` prints: mode, type and id before a tab, the name behind it. */
function namesIn(listing = ''): readonly string[] {
  return listing.split('\0').flatMap((line) => (/^\d+ blob /.test(line) ? [line.slice(line.indexOf('\t') + 1)] : []));
}

/** The folder itself, or the nearest one around it that is still there. */
async function existingFolder(folder: string): Promise<string> {
  const found = await stat(folder).catch(() => undefined);
  return found?.isDirectory() || dirname(folder) === folder ? folder : existingFolder(dirname(folder));
}
