import { armKinds } from '../documents/kinds';
import { sweepFormats, sweepsFile } from '../reports/sweep/sweep-file';
import { sweptReport } from '../service/swept';
import { atOnce } from '../simulation';
import { readArguments } from './arguments';
import { reportsOf } from './file-reports';
import { openFiles, readOperations } from './opened-files';
import { UsageError } from './usage';

/** `sweep <files>`: who could delegate what the files offer, under which circumstances. Gives the exit code. */
export async function sweepCommand(words: readonly string[]): Promise<number> {
  const { paths, format } = readArguments(words, sweepFormats);
  const opened = await openFiles(paths, ['offer', 'plan', 'manifest', ...armKinds]);
  const operations = await readOperations();
  const named = opened.files.filter((file) => file.named);
  if (named.length === 0 && opened.unreadable.length === 0) {
    throw new UsageError('Name the offer, plan, manifest or template to sweep: folders are not searched.');
  }
  const { reports, withoutReport } = reportsOf(named, ({ uri, document }) =>
    atOnce(sweptReport(uri, document, { ...opened, operations })),
  );
  if (reports.length > 0) process.stdout.write(sweepsFile(reports, format));
  return opened.unreadable.length + withoutReport.length > 0 ? 2 : 0;
}
