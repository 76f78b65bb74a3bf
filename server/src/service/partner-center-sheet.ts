import { readSheet } from '../reports/partner-center-sheet/read-sheet';
import type { SheetReport } from '../reports/partner-center-sheet/report';
import { audienceCsv } from '../reports/partner-center-sheet/typed';
import type { RoleCatalogue } from '../roles';
import { offersAround, plansSelling } from '../rules/facts/offer-plans';
import type { Links } from '../workspace/links';
import type { Workspace } from '../workspace/workspace';

/** What a sheet is read from. */
export interface SheetContext {
  readonly workspace: Workspace;
  readonly catalogue: RoleCatalogue;
}

/**
 * The sheet of the offer that a document is or belongs to, of the plan where no offer sells it; undefined where there is
 * neither.
 */
export function sheetOf(uri: string, { workspace, catalogue }: SheetContext): SheetReport | undefined {
  const subject = subjectOf(workspace.links(uri));
  return subject && readSheet(subject, { catalogue, principals: workspace.surroundings(subject.uri).principals });
}

/** The audience that a field of a sheet holds as the text of a CSV file; undefined where it holds none that can be read. */
export function audienceOfSheet({ sections }: SheetReport, field: string): string | undefined {
  const value = sections.flatMap(({ fields }) => fields).find(({ id }) => id === field)?.value;
  return value?.kind === 'audience' ? audienceCsv(value) : undefined;
}

function subjectOf(links: Links): Links | undefined {
  const kind = links.document(links.uri)?.kind;
  const plans = kind === 'plan' ? [links] : kind === 'manifest' ? plansSelling(links) : [];
  return [...offersAround(links), ...plans][0];
}
