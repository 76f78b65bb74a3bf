import { check } from '../rules/check';
import type { Finding } from '../rules/rule';
import { type Opened, type OpenedFile, readOperations } from './opened-files';

/** A file with what the rules find in it. */
export interface FileFindings {
  readonly file: OpenedFile;
  readonly findings: readonly Finding[];
}

/** Checks files by all rules, in the order of their paths. */
export async function checkFiles({ files, workspace, catalogue }: Opened): Promise<readonly FileFindings[]> {
  const plays = files.some(({ document }) => document.kind === 'scenario');
  const operations = plays ? await readOperations() : undefined;
  return files.map((file) => ({
    file,
    findings: check(file.document, {
      ...{ catalogue, operations, withoutEditor: true },
      ...workspace.surroundings(file.uri),
    }),
  }));
}
