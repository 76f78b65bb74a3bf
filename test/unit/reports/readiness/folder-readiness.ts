import assert from 'node:assert/strict';
import type { NamePlace } from '../../../../server/src/reports/preview/places';
import type { ReadinessReport, SectionReadiness } from '../../../../server/src/reports/readiness/report';
import { check } from '../../../../server/src/rules/check';
import { placeNamesIn } from '../../../../server/src/service/preview';
import { filesToCheck, offersOf, readinessOf } from '../../../../server/src/service/readiness';
import { Workspace } from '../../../../server/src/workspace/workspace';
import { png } from '../../pictures';
import { type Files, folder, offer, plan } from '../../rules/folder';
import { catalogue, deleteRole, entry, manifest, reader } from '../../rules/support';
import { MemoryFiles } from '../../workspace/memory-files';

/** An offer without fault, with its plan and manifest; properties of `more` stand in for or after its own. */
export function completeOffer(more: Readonly<Record<string, string | undefined>> = {}): Files {
  return {
    'contoso.offer.msp.json': offer({
      publisher: '{ "partnerId": "1234567", "designations": ["Infrastructure"] }',
      previewAudience: '[{ "subscriptionId": "7c40d9e2-b15f-4836-a07d-e2f8693c51ba" }]',
      ...more,
    }),
    'gold.plan.msp.json': plan(),
    'gold.manifest.msp.json': manifest({ authorizations: [entry(reader), entry(deleteRole)] }),
  };
}

/** A report with what names its places. */
export interface Read {
  readonly report: ReadinessReport;
  readonly nameOf: NamePlace;
}

/** How far the offer around a file of a folder is; the logo is there and right. */
export async function readIn(files: Files, name = 'contoso.offer.msp.json'): Promise<Read> {
  const disk = new MemoryFiles(
    Object.fromEntries(Object.entries(files).map(([file, text]) => [`${folder}/${file}`, text])),
  );
  disk.pictures.set(`${folder}/logo.png`, png(300, 300));
  const workspace = new Workspace(disk);
  await workspace.load([folder]);
  const uri = `${folder}/${name}`;
  await workspace.prepare(uri);
  const [found] = offersOf(uri, workspace);
  assert.ok(found, `an offer is around ${name}`);
  await workspace.prepare(found);
  const findings = filesToCheck(found, workspace).map(
    (file) => [file, check(workspace.document(file)!, { catalogue, ...workspace.surroundings(file) })] as const,
  );
  const report = readinessOf(found, new Map(findings), { workspace, catalogue });
  assert.ok(report);
  return { report, nameOf: placeNamesIn(workspace, (file) => file.slice(folder.length + 1)) };
}

/** The report on the offer around a file of a folder. */
export async function readinessIn(files: Files, name?: string): Promise<ReadinessReport> {
  return (await readIn(files, name)).report;
}

/** The section of that id. */
export function sectionOf({ groups }: ReadinessReport, id: string): SectionReadiness {
  const found = groups.flatMap(({ sections }) => sections).find((section) => section.id === id);
  assert.ok(found, `there is a section ${id}`);
  return found;
}

/** The states of all sections, by their ids. */
export function statesOf({ groups }: ReadinessReport): Readonly<Record<string, string>> {
  return Object.fromEntries(groups.flatMap(({ sections }) => sections.map(({ id, state }) => [id, state])));
}
