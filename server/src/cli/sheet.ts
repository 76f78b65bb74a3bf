import { URI } from 'vscode-uri';
import { changesOf, sheetOfPlan } from '../reports/partner-center-sheet/read-sheet';
import type { SheetReport } from '../reports/partner-center-sheet/report';
import { sheetFile, type SheetFormat, sheetFormats } from '../reports/partner-center-sheet/sheet-file';
import { sheetOf } from '../service/partner-center-sheet';
import { placeNamesIn } from '../service/preview';
import { oneOf, readWords } from './arguments';
import { reportsOf } from './file-reports';
import { shownPath } from './find-files';
import { openFiles } from './opened-files';
import { UsageError } from './usage';

interface SheetArguments {
  readonly path: string;
  readonly format: SheetFormat;
  readonly plan: string | undefined;
  readonly changes: boolean;
}

/** `sheet <offer>`: what to type into Partner Center, in the order of its form. Gives the exit code. */
export async function sheetCommand(words: readonly string[]): Promise<number> {
  const { path, format, ...wanted } = readSheetArguments(words);
  const opened = await openFiles([path], ['offer', 'plan', 'manifest']);
  if (opened.unreadable.length > 0) return 2;
  const named = opened.files.filter((file) => file.named);
  if (named.length === 0) throw new UsageError('Name the file of an offer, or of a plan or manifest of it.');
  const [found] = reportsOf(named, ({ uri }) => sheetOf(uri, opened)).reports;
  if (!found) return 2;
  const nameOf = placeNamesIn(opened.workspace, (uri) => shownPath(URI.parse(uri).fsPath));
  process.stdout.write(sheetFile(partOf(found.report, wanted), format, nameOf));
  return 0;
}

/** The part of a sheet that is asked for; throws a UsageError where it has no such plan. */
function partOf(sheet: SheetReport, { plan, changes }: Pick<SheetArguments, 'plan' | 'changes'>): SheetReport {
  const part = plan === undefined ? sheet : sheetOfPlan(sheet, plan);
  if (!part) throw new UsageError(`The offer has no plan with the ID "${plan}".`);
  return changes ? changesOf(part) : part;
}

function readSheetArguments(words: readonly string[]): SheetArguments {
  const { values, positionals } = readWords(words, {
    format: { type: 'string', default: 'markdown' },
    plan: { type: 'string' },
    changes: { type: 'boolean', default: false },
  } as const);
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new UsageError('Name one offer.');
  const { plan, changes } = values;
  return { path, format: oneOf('format', sheetFormats, values.format), plan, changes };
}
