import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import type { ParsedDocument } from '../documents/document';
import { type DocumentKind, isArmKind } from '../documents/kinds';
import { readData } from '../node/data';
import { OperationCatalogue, RoleCatalogue } from '../roles';
import { Workspace } from '../workspace/workspace';
import { readArmFile } from './arm-file';
import { findFiles, type FoundFile, shownPath } from './find-files';
import { walkedDisk } from './walk';

/** A file that could be read. */
export interface OpenedFile extends FoundFile {
  readonly document: ParsedDocument;
}

/** What a command works on. */
export interface Opened {
  readonly workspace: Workspace;
  readonly catalogue: RoleCatalogue;
  readonly files: readonly OpenedFile[];
  /** The URIs of the folders an editor would have open for them. */
  readonly folders: readonly string[];
  /** The paths of files that could not be read; they have been complained of. */
  readonly unreadable: readonly string[];
}

/**
 * Reads the files that paths name or hold, and all they refer to; without kinds the CSV files of their audiences are among
 * them. Rejects with a UsageError as `findFiles` does.
 */
export async function openFiles(paths: readonly string[], kinds?: readonly DocumentKind[]): Promise<Opened> {
  const found = await findFiles(paths, kinds);
  const workspace = new Workspace(walkedDisk);
  await workspace.load(found.folders);
  const files: OpenedFile[] = [];
  const unreadable: string[] = [];
  for (const file of found.files) {
    // Who names a file wants it read, whether or not it is ignored.
    if (isArmKind(file.kind)) await workspace.include(file.uri);
    else if (!workspace.document(file.uri)) await workspace.didChangeOnDisk(file.uri);
    await workspace.prepare(file.uri);
    const document = workspace.document(file.uri) ?? (await brokenFile(file));
    if (document) files.push({ ...file, document });
    else unreadable.push(file.path);
  }
  files.push(...(kinds ? [] : audiencesOf(files, workspace)));
  for (const path of unreadable) process.stderr.write(`${path}: this file cannot be read.\n`);
  return { workspace, catalogue: await readCatalogue(), files, folders: found.folders, unreadable };
}

/** The CSV files that plans and offers among the files name as their audiences. */
function audiencesOf(files: readonly OpenedFile[], workspace: Workspace): readonly OpenedFile[] {
  const opened = new Set(files.map(({ uri }) => uri));
  return workspace.uris().flatMap((uri) => {
    const document = workspace.document(uri)!;
    if (!document.audience || !workspace.links(uri).referrers.some((referrer) => opened.has(referrer))) return [];
    return [{ uri, path: shownPath(URI.parse(uri).fsPath), kind: document.kind, named: false, document }];
  });
}

/** JSON that is too broken for the workspace to know it, and must be told of. */
async function brokenFile({ kind, uri }: FoundFile): Promise<ParsedDocument | undefined> {
  return isArmKind(kind) ? readArmFile(URI.parse(uri).fsPath) : undefined;
}

/** The built-in roles. */
export async function readCatalogue(): Promise<RoleCatalogue> {
  return RoleCatalogue.parse(await readData('server/data/roles.json'));
}

/** Every operation of Azure, which scenarios need. */
export async function readOperations(): Promise<OperationCatalogue> {
  return OperationCatalogue.parse(await readData('server/data/operations.json'));
}

/** Offsets of a text as lines and UTF-16 characters, both from 0. */
export function positionsIn({ uri, document }: OpenedFile): TextDocument {
  return TextDocument.create(uri, 'json', 0, document.tree.text);
}
