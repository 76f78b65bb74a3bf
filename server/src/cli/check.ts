import { basename, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { URI } from 'vscode-uri';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readData } from '../node/data';
import { disk } from '../node/disk';
import { RoleCatalogue } from '../roles';
import { check } from '../rules/check';
import { Workspace } from '../workspace/workspace';
import { findFiles, type FoundFile } from './find-files';
import { type CheckedFile, formats, isFormat } from './format';
import { UsageError } from './usage';

/** `check <files or folders> [--format text|json]`. Gives the exit code. */
export async function checkCommand(words: readonly string[]): Promise<number> {
  const { paths, format } = readArguments(words);
  const files = await findFiles(paths);
  if (files.length === 0) throw new UsageError(`No managed service file in ${paths.join(', ')}.`);

  const workspace = new Workspace(disk);
  await workspace.load(foldersOf(files));
  const catalogue = RoleCatalogue.parse(await readData('server/data/roles.json'));
  const checked = files.map(({ path, uri }): CheckedFile => {
    const document = workspace.document(uri);
    if (!document) return { path, unreadable: true, findings: [] };
    const text = TextDocument.create(uri, 'json', 0, document.tree.text);
    const findings = check(document, { catalogue, ...workspace.surroundings(uri) });
    return {
      path,
      findings: findings.map(({ code, severity, message, offset, length }) => ({
        code,
        severity,
        message,
        range: { start: text.positionAt(offset), end: text.positionAt(offset + length) },
      })),
    };
  });
  process.stdout.write(formats[format](checked, process.stdout.isTTY === true));
  const unreadable = checked.filter((file) => file.unreadable);
  for (const { path } of unreadable) process.stderr.write(`${path}: this file cannot be read.\n`);
  if (unreadable.length > 0) return 2;
  return checked.some(({ findings }) => findings.some(({ severity }) => severity === 'error')) ? 1 : 0;
}

/** The working folder, as an editor would have it open, and beside it the folders of files elsewhere. */
function foldersOf(files: readonly FoundFile[]): readonly string[] {
  const folders = files.map(({ path, uri }) => URI.parse(uri).fsPath.slice(0, -basename(path).length));
  const outside = folders.filter((folder) => relative(process.cwd(), folder).startsWith('..'));
  const inside = outside.length < folders.length ? [process.cwd()] : [];
  return [...inside, ...new Set(outside)].map((folder) => URI.file(folder).toString());
}

function readArguments(words: readonly string[]) {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...words],
      options: { format: { type: 'string', default: 'text' } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  const { values, positionals: paths } = parsed;
  if (paths.length === 0) throw new UsageError('Name the files or folders to check.');
  if (!isFormat(values.format)) throw new UsageError(`There is no format "${values.format}": choose text or json.`);
  return { paths, format: values.format };
}
