import type { ParsedDocument } from '../documents/document';
import { type MutationReport, mutationReport } from '../reports/mutation/report';
import { mutate, type PlayableScenario, type Slices } from '../simulation';
import type { PlaySources } from './played-scenario';

/**
 * What scenarios of the workspace do not notice of the manifests that some of them play; all scenarios that play these
 * are asked. Undefined where no scenario is named.
 *
 * @param about The URIs of the scenarios whose manifests are meant, once all they refer to is read.
 * @param others The URIs of all scenarios that may notice.
 * @param pathOf What a file is called.
 */
export function* mutatedReport(
  about: readonly string[],
  others: readonly string[],
  { workspace, catalogue, operations }: PlaySources,
  pathOf: (uri: string) => string,
): Slices<MutationReport | undefined> {
  const uris = [...new Set([...about, ...others])].filter((uri) => workspace.document(uri)?.scenario);
  const meant = uris.flatMap((uri, number) => (about.includes(uri) ? number : []));
  if (meant.length === 0) return undefined;
  const playables = uris.map((uri): PlayableScenario => {
    const resolve = (path: string): ParsedDocument | undefined => workspace.documentAt(uri, path);
    const { profile } = workspace.surroundings(uri).configuration;
    return { scenario: workspace.document(uri)!.scenario!, resolve, profile };
  });
  const manifests = yield* mutate(playables, { catalogue, operations }, meant);
  const uriOf = new Map(workspace.uris().map((uri) => [workspace.document(uri), uri]));
  const pathOfDocument = (document: ParsedDocument): string => pathOf(uriOf.get(document) ?? '');
  return mutationReport(manifests, uris.map(pathOf), pathOfDocument, catalogue);
}
