import { filesOfOffer, readReadiness } from '../reports/readiness/read-readiness';
import type { ReadinessReport } from '../reports/readiness/report';
import type { RoleCatalogue } from '../roles';
import { offersAround } from '../rules/facts/offer-plans';
import type { Finding } from '../rules/rule';
import type { Workspace } from '../workspace/workspace';

/** What readiness is read from. */
export interface ReadinessContext {
  readonly workspace: Workspace;
  readonly catalogue: RoleCatalogue;
}

/** The offers that a document is, or that sell it, by URI; none where no offer sells it. */
export function offersOf(uri: string, workspace: Workspace): readonly string[] {
  const document = workspace.document(uri);
  if (!document || document.kind === 'published') return [];
  const offers = offersAround(workspace.links(uri)).filter((links) => workspace.document(links.uri)?.offer);
  return [...new Set(offers.map((links) => links.uri))];
}

/** The files of an offer whose findings bear on its readiness. */
export function filesToCheck(offer: string, workspace: Workspace): readonly string[] {
  return filesOfOffer(workspace.links(offer));
}

/** How far an offer is, by the findings in each of its files; undefined where there is no such offer. */
export function readinessOf(
  offer: string,
  findings: ReadonlyMap<string, readonly Finding[]>,
  { workspace, catalogue }: ReadinessContext,
): ReadinessReport | undefined {
  const { principals, links, configuration } = workspace.surroundings(offer);
  return readReadiness({ links, principals, catalogue, findings, profile: configuration.profile });
}
