import assert from 'node:assert/strict';
import type { NamePlace } from '../../../../server/src/reports/preview/places';
import type { SheetField, SheetReport } from '../../../../server/src/reports/partner-center-sheet/report';
import { sheetOf } from '../../../../server/src/service/partner-center-sheet';
import { placeNamesIn } from '../../../../server/src/service/preview';
import { recordVersion } from '../../../../server/src/service/record-version';
import { catalogue } from '../../service/support';
import { workspaceWith } from '../form/folder-form';
import type { FolderFiles } from '../preview/folder-preview';

/** The name of the offer's file in the folders of these tests, and of its record. */
export const offerName = 'contoso.offer.msp.json';
export const recordName = 'contoso.published.msp.json';

/** The sheet of the file of that name, with the others around it, and how places are named. */
export async function sheetIn(
  files: FolderFiles,
  name = offerName,
): Promise<{ readonly sheet: SheetReport; readonly nameOf: NamePlace }> {
  const { workspace, uri } = await workspaceWith(files, name);
  const sheet = sheetOf(uri, { workspace, catalogue });
  assert.ok(sheet, `there is a sheet of ${name}`);
  return { sheet, nameOf: placeNamesIn(workspace, (file) => workspace.pathOf(file)) };
}

/** The same files with a record of what they hold now. */
export async function recorded(files: FolderFiles): Promise<FolderFiles> {
  const { workspace, uri } = await workspaceWith(files, offerName);
  const asked = { uri, state: 'live', at: '2026-03-10T09:00:00Z', note: '' } as const;
  const found = recordVersion(workspace.links(uri), asked, catalogue.date);
  assert.ok(typeof found !== 'string', 'nothing stands in the way');
  return { ...files, [recordName]: found.text };
}

/** Every field of a sheet. */
export function fieldsOf({ sections }: SheetReport): readonly SheetField[] {
  return sections.flatMap(({ fields }) => fields);
}

/** What changed by the ids of the fields, and what is to be taken out by its id, each with how. */
export function changesIn(sheet: SheetReport): Readonly<Record<string, string>> {
  const changed = fieldsOf(sheet).flatMap(({ id, change }) => (change ? [[id, change.kind] as const] : []));
  const removed = sheet.sections.flatMap((section) => section.removed.map(({ id }) => [id, 'removed'] as const));
  return Object.fromEntries([...changed, ...removed]);
}
