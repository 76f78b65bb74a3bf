import type { ParsedDocument } from '../documents/document';
import { isArmKind } from '../documents/kinds';
import type { PlanSweep, SweepReport } from '../reports/sweep/report';
import { type Slices, sweep } from '../simulation';
import { definitionOf, type PlaySources } from './played-scenario';

/**
 * Every combination of who delegates a plan, a manifest or a file of Azure's own, and under which circumstances; for an
 * offer those of each of its plans. Undefined for any other document, and where there is nothing to delegate.
 */
export function* sweptReport(
  uri: string,
  document: ParsedDocument,
  sources: PlaySources,
): Slices<SweepReport | undefined> {
  const { offer } = document;
  const swept: PlanSweep[] = [];
  for (const plan of offer ? plansOf(uri, document, sources) : [{ uri, document }]) {
    const found = yield* sweptPlan(plan.uri, plan.document, sources);
    if (found) swept.push(found);
  }
  const [first] = swept;
  if (!first) return undefined;
  const title = offer?.listing?.name?.value ?? offer?.alias?.value ?? first.name;
  return { title, roleData: sources.catalogue.date, plans: swept };
}

/** The plans that an offer sells and that can be read. */
function plansOf(
  uri: string,
  { offer }: ParsedDocument,
  { workspace }: PlaySources,
): readonly { readonly uri: string; readonly document: ParsedDocument }[] {
  const links = workspace.links(uri);
  return (offer?.plans?.items ?? []).flatMap(({ value = '' }) => {
    const destination = links.follow(value);
    const document = destination.state === 'found' ? links.document(destination.uri) : undefined;
    return document?.plan && destination.state === 'found' ? { uri: destination.uri, document } : [];
  });
}

function* sweptPlan(uri: string, document: ParsedDocument, sources: PlaySources): Slices<PlanSweep | undefined> {
  const { workspace, catalogue, operations } = sources;
  const definition = definitionOf(uri, document, workspace);
  if (!definition) return undefined;
  const own = decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
  const name =
    document.plan?.name?.value || definition.registrationDefinitionName?.value || own.replace(/(\.msp)?\.jsonc?$/i, '');
  const swept = yield* sweep({
    definition,
    planName: name,
    ...(isArmKind(document.kind) && { template: workspace.templatePaths(uri) }),
    resolve: (path) => (path === own ? document : workspace.documentAt(uri, path)),
    catalogue,
    operations,
  });
  return { name, ...swept };
}
