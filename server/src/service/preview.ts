import type { ParsedDocument } from '../documents/document';
import { type NamePlace, placeNames } from '../reports/preview/places';
import { readPreview } from '../reports/preview/read-preview';
import type { PreviewReport } from '../reports/preview/report';
import type { OperationCatalogue, RoleCatalogue } from '../roles';
import type { Workspace } from '../workspace/workspace';

/** What a preview is read from beside the document. */
export interface PreviewContext {
  readonly workspace: Workspace;
  readonly catalogue: RoleCatalogue;
  readonly operations: OperationCatalogue;
}

/** What a document of the workspace would allow, with all it refers to; undefined where there is nothing to show. */
export function previewOf(
  uri: string,
  document: ParsedDocument,
  { workspace, catalogue, operations }: PreviewContext,
): PreviewReport | undefined {
  const { principals, links } = workspace.surroundings(uri);
  const deployment = workspace.wholeDeployment(uri);
  return readPreview(document, {
    catalogue,
    operations,
    principals,
    links,
    linksOf: (other) => workspace.links(other),
    deployment,
  });
}

/** Names the places of a preview by the paths that files are called by. */
export function placeNamesIn(workspace: Workspace, pathOf: (uri: string) => string): NamePlace {
  return placeNames(pathOf, (uri) => workspace.document(uri)?.tree.text);
}
