import { URI } from 'vscode-uri';
import { armKinds, isArmKind } from '../documents/kinds';
import { previewMarkdown } from '../reports/preview/preview-markdown';
import { previewText } from '../reports/preview/preview-text';
import type { PreviewReport } from '../reports/preview/report';
import { previewOf } from '../service/preview';
import { type Format, readArguments } from './arguments';
import { shownPath } from './find-files';
import { type FileReport, reportsOf } from './file-reports';
import { openFiles, type Opened, type OpenedFile, readOperations } from './opened-files';

/** `preview <files or folders>`: who would get what. Gives the exit code. */
export async function previewCommand(words: readonly string[]): Promise<number> {
  const { paths, format } = readArguments(words);
  const opened = await openFiles(paths, ['offer', 'plan', 'manifest', ...armKinds]);
  const operations = await readOperations();
  const { reports, withoutReport } = reportsOf(
    opened.files.filter((file) => isShown(file, opened)),
    ({ uri, document }) => previewOf(uri, document, { ...opened, operations }),
  );
  if (reports.length > 0) process.stdout.write(print[format](reports));
  return opened.unreadable.length + withoutReport.length > 0 ? 2 : 0;
}

/**
 * In a folder the plans of an offer are shown with the offer, the manifest of a plan with the plan, and a template with
 * the values of each of its parameter files.
 */
function isShown({ uri, kind, document, named }: OpenedFile, { workspace, files }: Opened): boolean {
  if (named) return true;
  // A policy may only audit, and an assignment delegates by a definition that is elsewhere.
  if (isArmKind(kind) && document.definitions.length === 0) return false;
  const { referrers } = workspace.links(uri);
  return !files.some((file) => file.uri !== uri && referrers.includes(file.uri));
}

const print: Record<Format, (files: readonly FileReport<PreviewReport>[]) => string> = {
  text: (files) => files.map(({ report }) => previewText(report)).join('\n'),
  markdown: (files) => files.map(({ report }) => previewMarkdown(report)).join('\n'),
  json: (files) => {
    const previews = files.map(({ path, report }) => ({ path, ...report }));
    return `${JSON.stringify({ previews }, pathForUri, 2)}\n`;
  },
};

/** A place by the path of its file, which is the same on every machine; no URI is. */
function pathForUri(key: string, value: unknown): unknown {
  if (key !== 'place') return value;
  const { uri, offset, length } = value as { uri: string; offset: number; length: number };
  return { path: shownPath(URI.parse(uri).fsPath), offset, length };
}
