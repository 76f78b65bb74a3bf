import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NamePlace } from '../../../../server/src/reports/preview/places';
import type { PlanPreview, PreviewReport } from '../../../../server/src/reports/preview/report';
import { placeNamesIn, previewOf } from '../../../../server/src/service/preview';
import { Workspace } from '../../../../server/src/workspace/workspace';
import { catalogue, operations } from '../../service/support';
import { MemoryFiles } from '../../workspace/memory-files';

const folder = 'file:///offers';
const contoso = join(import.meta.dirname, '../../../../examples/contoso');

/** Files by name, as text or as what JSON holds. */
export type FolderFiles = Readonly<Record<string, unknown>>;

/** The files of the example. */
export function exampleFiles(): Readonly<Record<string, string>> {
  const names = readdirSync(contoso).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(contoso, name), 'utf8')]));
}

/** The preview of the file of that name, with the others around it, and how places are named. */
export async function previewIn(
  files: FolderFiles,
  name: string,
): Promise<{ readonly report: PreviewReport; readonly nameOf: NamePlace }> {
  const texts = Object.entries(files).map(([file, content]): [string, string] => [
    `${folder}/${file}`,
    typeof content === 'string' ? content : JSON.stringify(content, undefined, 2),
  ]);
  const workspace = new Workspace(new MemoryFiles(Object.fromEntries(texts)));
  await workspace.load([folder]);
  const uri = `${folder}/${name}`;
  await workspace.prepare(uri);
  const report = previewOf(uri, workspace.document(uri)!, { workspace, catalogue, operations });
  assert.ok(report, `there is something to show of ${name}`);
  return { report, nameOf: placeNamesIn(workspace, (file) => workspace.pathOf(file)) };
}

/** The only plan of that preview. */
export async function planIn(files: FolderFiles, name: string): Promise<PlanPreview> {
  const { plans } = (await previewIn(files, name)).report;
  assert.equal(plans.length, 1);
  return plans[0]!;
}
