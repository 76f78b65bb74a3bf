import { URI } from 'vscode-uri';
import type { DocumentKind } from '../documents/kinds';
import {
  type NamedReadiness,
  readinessFile,
  readinessFiles,
  type ReadinessFormat,
  readinessFormats,
} from '../reports/readiness/readiness-file';
import { isReady } from '../reports/readiness/report';
import { check } from '../rules/check';
import type { Finding } from '../rules/rule';
import { placeNamesIn } from '../service/preview';
import { filesToCheck, offersOf, readinessOf } from '../service/readiness';
import { readArguments } from './arguments';
import { shownPath } from './find-files';
import { openFiles, type Opened, type OpenedFile } from './opened-files';
import { UsageError } from './usage';
import { usedConfigurations } from './used-configuration';

/** `readiness <files or folders>`: what publishing still takes. Gives the exit code: 1 where something is missing. */
export async function readinessCommand(words: readonly string[]): Promise<number> {
  const { paths, format } = readArguments(words, readinessFormats);
  const opened = await openFiles(paths, ['offer', 'plan', 'manifest']);
  await usedConfigurations(opened.folders);
  const { offers, without } = offersIn(opened);
  for (const { path, kind } of without) process.stderr.write(`${path}: ${withoutOffer(kind)}\n`);
  const read: NamedReadiness[] = [];
  for (const uri of offers) {
    await opened.workspace.prepare(uri);
    const report = readinessOf(uri, findingsOf(uri, opened), opened);
    if (report) read.push({ path: pathOf(uri), report });
  }
  if (read.length > 0) process.stdout.write(printed(read, format, opened));
  if (opened.unreadable.length + without.length + offers.length - read.length > 0) return 2;
  return read.every(({ report }) => isReady(report)) ? 0 : 1;
}

/** The offers of the files, each once; and the files without any. In a folder plans and manifests stand for nothing. */
function offersIn({ files, workspace }: Opened): {
  readonly offers: readonly string[];
  readonly without: readonly OpenedFile[];
} {
  const offers = new Set<string>();
  const without: OpenedFile[] = [];
  for (const file of files) {
    if (!file.named && file.kind !== 'offer') continue;
    const around = offersOf(file.uri, workspace);
    if (around.length === 0) without.push(file);
    for (const offer of around) offers.add(offer);
  }
  if (offers.size === 0 && without.length === 0) throw new UsageError('There is no offer in these folders.');
  return { offers: [...offers], without };
}

function withoutOffer(kind: DocumentKind): string {
  return kind === 'offer' ? 'there is too little in this file. Check it first.' : 'no offer sells this file.';
}

function findingsOf(offer: string, { workspace, catalogue }: Opened): ReadonlyMap<string, readonly Finding[]> {
  const files = filesToCheck(offer, workspace);
  return new Map(
    files.map((uri) => [uri, check(workspace.document(uri)!, { catalogue, ...workspace.surroundings(uri) })]),
  );
}

/** Throws a UsageError for several offers in a format that holds one. */
function printed(read: readonly NamedReadiness[], format: ReadinessFormat, { workspace }: Opened): string {
  const nameOf = placeNamesIn(workspace, pathOf);
  if (format !== 'html') return readinessFiles(read, format, nameOf);
  const [first, second] = read;
  if (second) {
    throw new UsageError(
      `A page of HTML shows one offer, and there are ${read.length}: name one, such as ${first!.path}.`,
    );
  }
  return readinessFile(first!, format, nameOf);
}

function pathOf(uri: string): string {
  return shownPath(URI.parse(uri).fsPath);
}
