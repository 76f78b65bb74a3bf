import type { ParsedDocument } from '../documents/document';
import { isArmKind } from '../documents/kinds';
import type { PlanSweep, SweepReport } from '../reports/sweep/report';
import { sweep } from '../simulation';
import { definitionOf, type PlaySources } from './played-scenario';

/**
 * Every combination of who delegates a plan, a manifest or a file of Azure's own, and under which circumstances; for an
 * offer those of each of its plans. Undefined for any other document, and where there is nothing to delegate.
 */
export function sweptReport(uri: string, document: ParsedDocument, sources: PlaySources): SweepReport | undefined {
  const { offer } = document;
  const plans = offer ? plansOf(uri, document, sources) : [sweptPlan(uri, document, sources)];
  const swept = plans.filter((plan) => plan !== undefined);
  const [first] = swept;
  if (!first) return undefined;
  const title = offer?.listingName?.value ?? offer?.alias?.value ?? first.name;
  return { title, roleData: sources.catalogue.date, plans: swept };
}

function plansOf(uri: string, { offer }: ParsedDocument, sources: PlaySources): readonly (PlanSweep | undefined)[] {
  const links = sources.workspace.links(uri);
  return (offer?.plans?.items ?? []).map(({ value = '' }) => {
    const destination = links.follow(value);
    const plan = destination.state === 'found' ? links.document(destination.uri) : undefined;
    return plan?.plan && destination.state === 'found' ? sweptPlan(destination.uri, plan, sources) : undefined;
  });
}

function sweptPlan(uri: string, document: ParsedDocument, sources: PlaySources): PlanSweep | undefined {
  const { workspace, catalogue, operations } = sources;
  const definition = definitionOf(uri, document, workspace);
  if (!definition) return undefined;
  const own = decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
  const name =
    document.plan?.name?.value || definition.registrationDefinitionName?.value || own.replace(/(\.msp)?\.jsonc?$/i, '');
  const swept = sweep({
    definition,
    planName: name,
    ...(isArmKind(document.kind) && { template: workspace.templatePaths(uri) }),
    resolve: (path) => (path === own ? document : workspace.documentAt(uri, path)),
    catalogue,
    operations,
  });
  return { name, ...swept };
}
