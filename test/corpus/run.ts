// npm run corpus -- <folder>: checks files of a folder that lies elsewhere against the table of what is right to find.
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { mayBeError } from './allowed-errors';
import { checkFolder } from './check-folder';
import { countsByCode, differences, rowsOf, tableRows, tableText } from './table';

const tablePath = join(import.meta.dirname, 'expected.tsv');

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({ options: { write: { type: 'boolean' } }, allowPositionals: true });
  const [folder] = positionals;
  if (folder === undefined || !(await stat(folder).catch(() => undefined))?.isDirectory()) {
    console.error('Say in which folder the files are: npm run corpus -- <folder> [--write]');
    return 2;
  }
  const files = await checkFolder(resolve(folder));
  const counts = countsByCode(files);
  console.log(`${files.length} files, ${files.filter(({ findings }) => findings).length} carry a delegation.\n`);
  for (const { code, severity, count, files } of counts) {
    console.log(`${String(count).padStart(5)} in ${String(files).padStart(3)} files  ${severity.padEnd(11)} ${code}`);
  }
  const refused = counts.filter(({ code, severity }) => severity === 'error' && !mayBeError(code));
  for (const { code } of refused) console.error(`\n${code} must be no error: Azure does not refuse it.`);
  const rows = rowsOf(files);
  // Somebody has read every line of what is written here.
  if (values.write) await writeFile(tablePath, tableText(rows));
  const different = differences(tableRows(await readFile(tablePath, 'utf8')), rows);
  if (different.length > 0) console.error(`\nOther than expected:\n${different.join('\n')}`);
  else console.log('\nAll is as expected.');
  return refused.length + different.length > 0 ? 1 : 0;
}

void run().then((code) => (process.exitCode = code));
