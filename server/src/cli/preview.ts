import { URI } from 'vscode-uri';
import { armKinds, isArmKind } from '../documents/kinds';
import { previewFile, type PreviewFormat, previewFormats, previewsFile } from '../reports/preview/formats/preview-file';
import type { PreviewReport } from '../reports/preview/report';
import { placeNamesIn, previewOf } from '../service/preview';
import { readArguments } from './arguments';
import { shownPath } from './find-files';
import { type FileReport, reportsOf } from './file-reports';
import { openFiles, type Opened, type OpenedFile, readOperations } from './opened-files';
import { UsageError } from './usage';

/** `preview <files or folders>`: who would get what. Gives the exit code. */
export async function previewCommand(words: readonly string[]): Promise<number> {
  const { paths, format } = readArguments(words, previewFormats);
  const opened = await openFiles(paths, ['offer', 'plan', 'manifest', ...armKinds]);
  const operations = await readOperations();
  const { reports, withoutReport } = reportsOf(
    opened.files.filter((file) => isShown(file, opened)),
    ({ uri, document }) => previewOf(uri, document, { ...opened, operations }),
  );
  if (reports.length > 0) process.stdout.write(printed(reports, format, opened));
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

/** Throws a UsageError for several previews in a format that holds one. */
function printed(reports: readonly FileReport<PreviewReport>[], format: PreviewFormat, { workspace }: Opened): string {
  const nameOf = placeNamesIn(workspace, (uri) => shownPath(URI.parse(uri).fsPath));
  const [first, second] = reports;
  if (format !== 'html') return previewsFile(reports, format, nameOf);
  if (second) {
    throw new UsageError(
      `A page of HTML shows one file, and there are ${reports.length}: name one, such as ${first!.path}.`,
    );
  }
  return previewFile(first!, format, nameOf);
}
