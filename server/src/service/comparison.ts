import { parseArmDocument, type ParsedDocument } from '../documents/document';
import { compareDeployed } from '../reports/comparison/compare';
import { knownVersions } from '../reports/comparison/known-versions';
import type { ComparisonReport } from '../reports/comparison/report';
import type { RoleCatalogue } from '../roles';
import type { Links } from '../workspace/links';
import type { PrincipalBook } from '../workspace/principals';

/** What a comparison reads beside the document. */
export interface ComparisonSources {
  readonly links: Links;
  readonly principals: PrincipalBook;
  readonly catalogue: RoleCatalogue;
}

/**
 * What customers have, by answers of Azure as text, compared with what a manifest, plan, offer or record knows.
 * Undefined where the document knows no version, or no text is such an answer.
 */
export function comparisonOf(
  document: ParsedDocument,
  deployed: readonly string[],
  { links, ...names }: ComparisonSources,
): ComparisonReport | undefined {
  const versions = knownVersions(document, links);
  const contents = deployed.flatMap((text) => {
    const parsed = parseArmDocument(text);
    return parsed?.kind === 'deployed' && parsed.arm ? [parsed.arm] : [];
  });
  if (versions.length === 0 || contents.length === 0) return undefined;
  return compareDeployed(titleOf(document, links), contents, versions, names);
}

function titleOf({ offer, plan, published, definitions }: ParsedDocument, links: Links): string {
  const name = offer?.listing?.name?.value ?? plan?.name?.value ?? definitions[0]?.registrationDefinitionName?.value;
  return name || published?.offerId?.value || decodeURIComponent(links.uri.slice(links.uri.lastIndexOf('/') + 1));
}
