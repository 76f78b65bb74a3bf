import { countsOf, type FindingCounts } from '../../../../server/src/reports/finding-counts';
import type { CatalogueItem, CatalogueReport } from '../../../../server/src/reports/offer-catalogue/report';
import { check } from '../../../../server/src/rules/check';
import { catalogueOf } from '../../../../server/src/service/offer-catalogue';
import { Workspace } from '../../../../server/src/workspace/workspace';
import { catalogue, manifest } from '../../rules/support';
import { MemoryFiles } from '../../workspace/memory-files';

/** The folder that files are in where a test names none. */
export const folder = 'file:///work/offers';

/** The text of an offer that sells plans, by their paths; `more` replaces and adds properties. */
export function offer(plans: readonly string[], more: object = {}): string {
  return JSON.stringify({
    publisherId: 'contoso',
    offerId: 'managed',
    alias: 'Managed',
    categories: ['Monitoring'],
    ...more,
    plans,
  });
}

/** The text of a plan; `more` replaces and adds properties. */
export function plan(planId: string, manifestFile: unknown, more: object = {}): string {
  return JSON.stringify({ planId, name: planId.toUpperCase(), visibility: 'public', manifest: manifestFile, ...more });
}

/** The text of a record of an offer whose entries these are. */
export function record(offerFile: string, ...entries: readonly object[]): string {
  return JSON.stringify({ publisherId: 'contoso', offerId: 'managed', offerFile, entries });
}

/** A manifest with a version, as JSON. */
export function manifestJson(version = '1.0.0'): object {
  return { ...(JSON.parse(manifest()) as object), version };
}

/** A workspace of these texts, by their URIs or by their paths in the folder. */
export async function workspaceOf(
  files: Readonly<Record<string, string>>,
  folders: readonly string[] = [folder],
): Promise<Workspace> {
  const texts = Object.entries(files).map(([path, text]) => [path.includes(':') ? path : `${folder}/${path}`, text]);
  const workspace = new Workspace(new MemoryFiles(Object.fromEntries(texts) as Record<string, string>));
  await workspace.load(folders);
  return workspace;
}

/** The catalogue of a workspace, with what the rules find. */
export async function catalogueIn(workspace: Workspace, isChecked = true): Promise<CatalogueReport> {
  const findingsOf = (uri: string): FindingCounts | undefined => {
    const document = isChecked ? workspace.document(uri) : undefined;
    return document && countsOf(check(document, { catalogue, ...workspace.surroundings(uri) }));
  };
  return catalogueOf(workspace.offerFiles(), { workspace, roleData: catalogue.date, findingsOf });
}

/** The same from texts. */
export async function read(
  files: Readonly<Record<string, string>>,
  folders?: readonly string[],
): Promise<CatalogueReport> {
  return catalogueIn(await workspaceOf(files, folders));
}

/** What the items of a catalogue are called, those below others moved to the right. */
export function outline({ folders }: CatalogueReport): readonly string[] {
  const lines = (items: readonly CatalogueItem[], depth: number): readonly string[] =>
    items.flatMap(({ kind, name, items: below }) => [
      `${'  '.repeat(depth)}${kind} ${name}`,
      ...lines(below, depth + 1),
    ]);
  return folders.flatMap(({ offers, others }) => [...lines(offers, 0), ...lines(others, 0)]);
}
