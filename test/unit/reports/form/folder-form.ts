import assert from 'node:assert/strict';
import type { Form, FormField } from '../../../../server/src/reports/form/form';
import { readForm } from '../../../../server/src/reports/form/read-form';
import { Workspace } from '../../../../server/src/workspace/workspace';
import { catalogue } from '../../service/support';
import { MemoryFiles } from '../../workspace/memory-files';
import type { FolderFiles } from '../preview/folder-preview';

const folder = 'file:///offers';

/** The workspace of a folder with these files, and the URI of the file of that name, ready to be read. */
export async function workspaceWith(
  files: FolderFiles,
  name: string,
): Promise<{ readonly workspace: Workspace; readonly uri: string }> {
  const texts = Object.entries(files).map(([file, content]): [string, string] => [
    `${folder}/${file}`,
    typeof content === 'string' ? content : JSON.stringify(content, undefined, 2),
  ]);
  const workspace = new Workspace(new MemoryFiles(Object.fromEntries(texts)));
  await workspace.load([folder]);
  const uri = `${folder}/${name}`;
  await workspace.prepare(uri);
  return { workspace, uri };
}

/** The form with what the file of that name holds, with the others around it. */
export async function formIn(files: FolderFiles, name: string): Promise<Form> {
  const { workspace, uri } = await workspaceWith(files, name);
  const { links, principals } = workspace.surroundings(uri);
  const form = readForm(links, { catalogue, principals });
  assert.ok(form, `there is a form for ${name}`);
  return form;
}

/** The fields of a form by their ids. */
export function fieldsById(form: Form): ReadonlyMap<string, FormField> {
  const fields = form.sections.flatMap((section) => section.fields);
  const byId = new Map(fields.map((field) => [field.id, field]));
  assert.equal(byId.size, fields.length, 'no id stands for two fields');
  return byId;
}
