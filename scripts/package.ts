// npm run package [-- --check | --update]: packs the extension; compares its files with the list in test/, and its size.
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from './editor/cache';
import { packedFiles, packExtension } from './editor/extension';

const listPath = join(projectFolder, 'test', 'package-files.txt');

/** Largest package we ship, in bytes. */
const sizeLimit = 1_000_000;

async function main(): Promise<void> {
  const path = await packExtension();
  const files = [...(await packedFiles(path)).keys()];
  if (process.argv.includes('--update')) await writeFile(listPath, files.join('\n') + '\n');
  if (!process.argv.includes('--check')) return;

  const listed = (await readFile(listPath, 'utf8')).trim().split('\n');
  for (const file of files) if (!listed.includes(file)) complain(`${file} is packed but not listed.`);
  for (const file of listed) if (!files.includes(file)) complain(`${file} is listed but not packed.`);
  if (process.exitCode) console.error('Where that is meant: npm run package -- --update');
  const { size } = await stat(path);
  if (size >= sizeLimit) complain(`The package has ${size} bytes; the limit is ${sizeLimit}.`);
}

function complain(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
