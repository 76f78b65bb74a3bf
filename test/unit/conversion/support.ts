import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ExportedFile, exportFiles } from '../../../server/src/conversion/export/export';
import type { ExportOptions } from '../../../server/src/conversion/export/options';
import { type ExportSource, exportSources } from '../../../server/src/conversion/export/sources';
import { Workspace } from '../../../server/src/workspace/workspace';
import { MemoryFiles } from '../workspace/memory-files';

const examples = join(import.meta.dirname, '../../../examples/contoso');

/** The options that export a template for a subscription. */
export const plain: ExportOptions = {
  format: 'arm',
  scope: 'subscription',
  resourceGroups: [],
  marketplace: false,
  keepName: undefined,
};

/** The files of the example offer, by name. */
export function exampleFiles(): Readonly<Record<string, string>> {
  const names = readdirSync(examples).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(examples, name), 'utf8')]));
}

/** What a file of a folder, given with its neighbors, can be exported from. */
export async function sourcesOf(
  name: string,
  files: Readonly<Record<string, string>> = exampleFiles(),
): Promise<readonly ExportSource[]> {
  const folder = 'file:///offers';
  const workspace = new Workspace(
    new MemoryFiles(Object.fromEntries(Object.entries(files).map(([file, text]) => [`${folder}/${file}`, text]))),
  );
  await workspace.load([folder]);
  const uri = `${folder}/${name}`;
  await workspace.prepare(uri);
  return exportSources(workspace.document(uri)!, workspace.links(uri));
}

/** The exported files of one source, by name; JSON is parsed, which fails on a comment. */
export function exported(
  source: ExportSource,
  options: Partial<ExportOptions> = {},
): ReadonlyMap<string, ExportedFile> {
  const { files } = exportFiles([source], { ...plain, ...options });
  return new Map(files.map((file) => [file.name, file]));
}

/** The one file of an export whose name ends so, parsed. */
export function parsedFile(files: ReadonlyMap<string, ExportedFile>, ending: string): Record<string, unknown> {
  return JSON.parse(textOf(files, ending)) as Record<string, unknown>;
}

/** The text of the one file of an export whose name ends so. */
export function textOf(files: ReadonlyMap<string, ExportedFile>, ending: string): string {
  const found = [...files.values()].filter(({ name }) => name.endsWith(ending));
  assert.equal(found.length, 1, `one file ends in ${ending} among ${[...files.keys()].join(', ')}`);
  return found[0]!.text;
}
