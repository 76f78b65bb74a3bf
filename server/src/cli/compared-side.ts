import { stat } from 'node:fs/promises';
import { armKinds, type DocumentKind } from '../documents/kinds';
import type { ComparedFile } from '../service/comparison-of-files';
import { revisionFiles } from '../workspace/revision-files';
import { Workspace } from '../workspace/workspace';
import { openRevision } from './git';
import { openFiles } from './opened-files';
import { UsageError } from './usage';

/** A file that is compared, as it is now or as it was. */
export interface OpenedSide extends ComparedFile {
  /** Whether the folders around it are as they are now, with their directories. */
  readonly isNow: boolean;
}

const comparedKinds: readonly DocumentKind[] = ['offer', 'plan', 'manifest', 'published', ...armKinds];

/** `gold.plan.msp.json@main`: what stands behind the name of a JSON file is a revision. */
const atRevision = /^(.+?\.jsonc?)@(.+)$/i;

/**
 * Opens a file, or a file at a revision of its repository, with all it leads to. Rejects with a UsageError where there
 * is no such file, and for files of other kinds.
 */
export async function openSide(words: string): Promise<OpenedSide> {
  const entry = await stat(words).catch(() => undefined);
  const [, path, revision] = entry ? [] : (atRevision.exec(words) ?? []);
  if (path !== undefined && revision !== undefined) return openAtRevision(words, path, revision);
  if (entry?.isDirectory()) throw new UsageError(`${words} is a folder: name one file on each side.`);
  const { workspace, files, unreadable } = await openFiles([words], comparedKinds);
  const file = files.find(({ named }) => named);
  if (!file || unreadable.length > 0) throw new UsageError(`${words} cannot be read.`);
  return { workspace, uri: file.uri, name: words, isNow: true };
}

async function openAtRevision(name: string, path: string, revision: string): Promise<OpenedSide> {
  const { root, uri, read, list } = await openRevision(path, revision);
  if ((await read(uri)) === undefined) throw new UsageError(`There is no file ${path} in revision ${revision}.`);
  const workspace = new Workspace(revisionFiles(read, list));
  await workspace.load([root]);
  await workspace.include(uri);
  await workspace.prepare(uri);
  return { workspace, uri, name, isNow: false };
}
