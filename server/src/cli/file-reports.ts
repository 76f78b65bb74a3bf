import type { OpenedFile } from './opened-files';

/** A report on a file. */
export interface FileReport<Report> {
  /** As the user may call the file. */
  readonly path: string;
  readonly report: Report;
}

/** The reports on files in their order. A file too broken for one is complained of, and named apart. */
export function reportsOf<Report>(
  files: readonly OpenedFile[],
  read: (file: OpenedFile) => Report | undefined,
): { readonly reports: readonly FileReport<Report>[]; readonly withoutReport: readonly string[] } {
  const reports: FileReport<Report>[] = [];
  const withoutReport: string[] = [];
  for (const file of files) {
    const report = read(file);
    if (report) reports.push({ path: file.path, report });
    else withoutReport.push(file.path);
  }
  for (const path of withoutReport)
    process.stderr.write(`${path}: there is too little in this file. Check it first.\n`);
  return { reports, withoutReport };
}
