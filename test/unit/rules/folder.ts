import assert from 'node:assert/strict';
import { kindOfPath } from '../../../server/src/documents/kinds';
import { check } from '../../../server/src/rules/check';
import type { Finding } from '../../../server/src/rules/rule';
import { Workspace } from '../../../server/src/workspace/workspace';
import { MemoryFiles } from '../workspace/memory-files';
import { applyEdits, assertAtMarks, assertCured, catalogue, type Checked, fixOf, unmark } from './support';

/** The folder in which files are checked together. */
export const folder = 'file:///offers';

/** Texts by file name, or by path from the folder; ours and Azure's own are checked, all others are only there. */
export type Files = Readonly<Record<string, string>>;

/** Texts as in {@link Files}, and beside them the bytes of pictures. */
export type FilesAndPictures = Readonly<Record<string, string | Uint8Array>>;

/** Checks the files of a folder together; `links` says where links on disk lead, by path. */
export async function checkFiles(files: FilesAndPictures, links: Files = {}): Promise<ReadonlyMap<string, Checked>> {
  const unmarked = Object.entries(files).flatMap(([name, file]) =>
    typeof file === 'string' ? [{ name, ...unmark(file) }] : [],
  );
  const disk = new MemoryFiles(Object.fromEntries(unmarked.map(({ name, text }) => [`${folder}/${name}`, text])));
  for (const [name, file] of Object.entries(files)) {
    if (typeof file !== 'string') disk.pictures.set(`${folder}/${name}`, file);
  }
  for (const [name, target] of Object.entries(links)) disk.links.set(`${folder}/${name}`, target);
  const workspace = new Workspace(disk);
  await workspace.load([folder]);
  for (const { name } of unmarked) if (!kindOfPath(name)) await workspace.include(`${folder}/${name}`);
  const checked = new Map<string, Checked>();
  for (const { name, text, marks } of unmarked) {
    const uri = `${folder}/${name}`;
    await workspace.prepare(uri);
    const document = workspace.document(uri);
    if (!document) continue;
    checked.set(name, {
      text,
      marks,
      document,
      findings: check(document, { catalogue, ...workspace.surroundings(uri) }),
    });
  }
  return checked;
}

/** Asserts that a rule speaks exactly at the marks in files of one folder, and gives what it said. */
export async function assertFindsIn(code: string, files: FilesAndPictures, links?: Files): Promise<readonly Finding[]> {
  const found = [...(await checkFiles(files, links)).values()].flatMap((checked) => assertAtMarks(code, checked));
  assert.ok(found.length > 0, 'a file marks where the finding is expected');
  return found;
}

/** Asserts that a rule has nothing to say about files of one folder. */
export async function assertSilentIn(code: string, files: FilesAndPictures, links?: Files): Promise<void> {
  for (const checked of (await checkFiles(files, links)).values()) assertAtMarks(code, { ...checked, marks: [] });
}

/** Applies the fix of a rule's first finding in a file of a folder, and asserts that it cures it. */
export async function assertCuresIn(
  code: string,
  name: string,
  title: string,
  files: FilesAndPictures,
): Promise<string> {
  const before = (await checkFiles(files)).get(name)!;
  const after = applyEdits(before.text, fixOf(before, code, title).edits());
  assertCured(code, before, (await checkFiles({ ...files, [name]: after })).get(name)!);
  return after;
}

/** The text of a plan that sells a manifest; properties of `more`, given as JSON text, stand in for or after its own. */
export function plan(more: Readonly<Record<string, string | undefined>> = {}): string {
  return object({
    planId: '"gold"',
    name: '"Gold"',
    summary: '"Around the clock"',
    description: '"Monitoring and incident response."',
    visibility: '"public"',
    pricing: '{ "model": "byol" }',
    manifest: '"gold.manifest.msp.json"',
    ...more,
  });
}

/** The text of an offer that sells a plan; properties of `more`, given as JSON text, stand in for or after its own. */
export function offer(more: Readonly<Record<string, string | undefined>> = {}): string {
  return object({
    publisherId: '"contoso"',
    offerId: '"contoso-managed-azure"',
    alias: '"Contoso Managed Azure"',
    leads: '{ "destination": "HttpsEndpoint" }',
    categories: '["IT & Management Tools"]',
    terms: '{ "url": "https://contoso.com/terms" }',
    listing: listing(),
    plans: '["gold.plan.msp.json"]',
    ...more,
  });
}

/** The text of a listing; properties of `more`, given as JSON text, stand in for or after its own. */
export function listing(more: Readonly<Record<string, string | undefined>> = {}): string {
  const contact = '{ "name": "Desk", "email": "desk@contoso.com", "phone": "1" }';
  return object({
    name: '"Contoso Managed Azure"',
    searchSummary: '"Azure, managed"',
    shortDescription: '"Azure, managed"',
    description: '"<p>Azure, managed.</p><p>We run it, and you decide.</p>"',
    privacyPolicyUrl: '"https://contoso.com/privacy"',
    supportContact: contact,
    engineeringContact: contact,
    logos: '{ "large": "logo.png" }',
    ...more,
  });
}

/** The text of an object, a property a line; undefined ones are left out. */
function object(properties: Readonly<Record<string, string | undefined>>): string {
  const lines = Object.entries(properties).flatMap(([name, value]) =>
    value === undefined ? [] : [`"${name}": ${value}`],
  );
  return `{\n  ${lines.join(',\n  ')}\n}\n`;
}
