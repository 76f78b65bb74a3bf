import { basename, dirname } from 'node:path';
import { armKinds } from '../documents/kinds';
import { sheetFile } from '../reports/customer-sheet/sheet-file';
import { brokenFile } from '../service/broken-file';
import { type SheetContext, sheetOf, type SheetSubject } from '../service/customer-sheet';
import { readWords } from './arguments';
import { openFiles, readOperations } from './opened-files';
import { UsageError } from './usage';
import { writeFiles } from './write-files';

const options = {
  plan: { type: 'string' },
  output: { type: 'string' },
  force: { type: 'boolean', default: false },
} as const;

/** `customer-sheet <file>`: the sheet of one plan, printed or written into a file. Gives the exit code. */
export async function customerSheetCommand(words: readonly string[]): Promise<number> {
  const { values, positionals } = readWords(words, options);
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new UsageError('Name one plan, manifest, offer or template.');
  const opened = await openSheetSubject(path, values.plan);
  if (!opened) return 2;
  const [subject, context] = opened;
  const broken = brokenFile(context.workspace.links(subject.uri));
  const had = broken === undefined ? sheetOf(subject, context) : { refused: broken };
  if ('refused' in had) return complain(had.refused);
  const text = sheetFile(had.sheet);
  const { output, force } = values;
  if (output !== undefined) {
    return writeFiles(dirname(output), [{ name: basename(output), text }], { force, notes: [] });
  }
  process.stdout.write(text);
  return 0;
}

/**
 * Opens the file of which a sheet is asked for, with all it leads to; undefined where it cannot be read, which has been
 * complained of. Rejects with a UsageError for a file of another kind.
 */
export async function openSheetSubject(
  path: string,
  plan: string | undefined,
): Promise<readonly [SheetSubject, SheetContext] | undefined> {
  const { files, unreadable, workspace, catalogue } = await openFiles(
    [path],
    ['offer', 'plan', 'manifest', ...armKinds],
  );
  if (unreadable.length > 0) return undefined;
  const file = files.find(({ named }) => named);
  if (!file) throw new UsageError('Name the file of a plan, manifest, offer or template.');
  const { uri, document } = file;
  return [
    { uri, document, plan },
    { workspace, catalogue, operations: await readOperations() },
  ];
}

/** Says on the error stream why there is nothing. Gives the exit code. */
export function complain(words: string): 2 {
  process.stderr.write(`${words}\n`);
  return 2;
}
