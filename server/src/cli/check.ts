import type { OperationCatalogue } from '../roles';
import { check } from '../rules/check';
import { readArguments } from './arguments';
import { type CheckedFile, printChecked } from './checked-files';
import { openFiles, type Opened, type OpenedFile, positionsIn, readOperations } from './opened-files';

/** `check <files or folders>`: what the rules find. Gives the exit code: 1 with an error among the findings. */
export async function checkCommand(words: readonly string[]): Promise<number> {
  const { paths, format } = readArguments(words);
  const opened = await openFiles(paths);
  const unreadable = opened.unreadable.map((path): CheckedFile => ({ path, findings: [] }));
  const plays = opened.files.some(({ document }) => document.kind === 'scenario');
  const operations = plays ? await readOperations() : undefined;
  const checked = [...opened.files.map((file) => checkFile(file, opened, operations)), ...unreadable];
  checked.sort((a, b) => (a.path < b.path ? -1 : 1));
  process.stdout.write(printChecked[format](checked, process.stdout.isTTY));
  if (unreadable.length > 0) return 2;
  return checked.some(({ findings }) => findings.some(({ severity }) => severity === 'error')) ? 1 : 0;
}

function checkFile(
  file: OpenedFile,
  { workspace, catalogue }: Opened,
  operations: OperationCatalogue | undefined,
): CheckedFile {
  const positions = positionsIn(file);
  const findings = check(file.document, { catalogue, operations, ...workspace.surroundings(file.uri) });
  return {
    path: file.path,
    findings: findings.map(({ code, severity, message, offset, length }) => ({
      code,
      severity,
      message,
      range: { start: positions.positionAt(offset), end: positions.positionAt(offset + length) },
    })),
  };
}
