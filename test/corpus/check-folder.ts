import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { CheckReport } from '../../server/src/cli/checked-files';
import { run } from '../protocol/run-command-line';
import type { CheckedFile } from './table';

/**
 * Checks every JSON file below a folder with the command line as it is built, partner files considered. Rejects where
 * the command ends without a report.
 */
export async function checkFolder(folder: string): Promise<readonly CheckedFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && /\.json$/i.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const { code, output, complaints } = await run(folder, 'check', '.', '--no-baseline', '--format', 'json');
  if (code !== 0 && code !== 1) throw new Error(`The command line ended with ${code}.\n${complaints}`);
  const { files } = JSON.parse(output) as CheckReport;
  const findings = new Map(files.map((file) => [file.path, file.findings]));
  return paths.map((path) => ({
    path,
    findings: findings.get(path)?.map(({ code, severity, range }) => ({ code, severity, line: range.start.line + 1 })),
  }));
}
