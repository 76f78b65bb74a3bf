import * as l10n from '@vscode/l10n';
import type { ArmContent } from '../../documents/arm/content';
import { isUnknown } from '../../documents/arm/resolved';
import { type Deployment, deploymentOf } from '../../documents/deployment';
import type { ParsedDocument } from '../../documents/document';
import type { Definition } from '../../documents/model';
import type { Plan } from '../../documents/plan';
import { rootOf } from '../../documents/place';
import type { Node } from '../../documents/syntax-tree';
import type { OperationCatalogue, RoleCatalogue } from '../../roles';
import { definitionContext } from '../../rules/context';
import { type Links, linkedDocument } from '../../workspace/links';
import type { PrincipalBook } from '../../workspace/principals';
import { comparedPlans } from '../comparison/compared-plans';
import { plansSideBySide } from '../comparison/side-by-side';
import { highlightsOf } from './highlights/highlights';
import { definitionTitle, distinctDefinitions } from './read-arm-preview';
import { readPrincipals } from './read-principals';
import { readRole } from './read-role';
import type { PlanPreview, PreviewReport, RolePreview } from './report';
import { reviewOf } from './questions/review';
import { type Sale, saleOfManifest, saleOfPlan } from './questions/sale';

/** What a preview reads beside the document. */
export interface PreviewSources {
  readonly catalogue: RoleCatalogue;
  readonly operations: OperationCatalogue;
  readonly principals: PrincipalBook;
  readonly links: Links;
  /** What the document asks for with the values of its partner file; without it the document stands alone. */
  readonly deployment?: Deployment;
  /** The links of another document, for what lies two files away. */
  linksOf(uri: string): Links;
}

/** Tells the file in which a node is written. */
type UriOf = (node: Node) => string;

/** What a manifest, a plan, an offer or a file of Azure's own would allow; undefined for a document of another kind or without content. */
export function readPreview(document: ParsedDocument, sources: PreviewSources): PreviewReport | undefined {
  const plans = plansOf(document, sources);
  if (!plans) return undefined;
  const title = document.offer?.listing?.name?.value ?? document.offer?.alias?.value ?? plans[0]?.name ?? '';
  const sideBySide = document.offer && plansSideBySide(comparedPlans(document, sources), sources);
  const roles = rolesOf(plans, sources);
  return { title, roleData: sources.catalogue.date, roles, plans, ...(sideBySide && { sideBySide }) };
}

/** The known roles of some plans, each once. */
function rolesOf(plans: readonly PlanPreview[], sources: PreviewSources): readonly RolePreview[] {
  const grants = plans.flatMap(({ principals }) => principals.flatMap((principal) => principal.grants));
  const roles = grants.map(({ role }) => roleOf(role.id, sources)).filter((role) => role !== undefined);
  return [...new Set(roles)];
}

/** The role with that id, where it is known. */
function roleOf(id: string, { catalogue, operations }: PreviewSources): RolePreview | undefined {
  const role = catalogue.get(id);
  return role && readRole(role, operations);
}

function plansOf(document: ParsedDocument, sources: PreviewSources): readonly PlanPreview[] | undefined {
  const { offer, plan, definitions } = document;
  if (offer) return (offer.plans?.items ?? []).map((field) => linkedPlan(field.value, field.node, sources));
  if (plan) return [planPreview(plan, sources.links, sources)];
  const { arm, otherFiles } = sources.deployment ?? deploymentOf(document);
  if (arm) return armDefinitions(arm, otherFiles, sources);
  const definition = definitions[0];
  if (!definition) return undefined;
  const uriOf = () => sources.links.uri;
  const sale = saleOfManifest(sources.links);
  return [{ name: nameOf(definition), ...definitionPreview(definition, uriOf, sale, sources) }];
}

/** The definitions of a file of Azure's own; undefined where it makes none. */
function armDefinitions(
  { definitions }: ArmContent,
  otherFiles: Deployment['otherFiles'],
  sources: PreviewSources,
): readonly PlanPreview[] | undefined {
  if (definitions.length === 0) return undefined;
  const uriOf = (node: Node): string => otherFiles.get(rootOf(node)!) ?? sources.links.uri;
  return distinctDefinitions(definitions).map((definition) => ({
    name: definitionTitle(definition),
    ...definitionPreview(definition, uriOf, undefined, sources),
  }));
}

/** A plan that an offer names by its path. */
function linkedPlan(
  path: string | undefined,
  place: { offset: number; length: number },
  sources: PreviewSources,
): PlanPreview {
  const destination = path === undefined ? undefined : sources.links.follow(path);
  const uri = destination?.state === 'found' ? destination.uri : undefined;
  const plan = uri === undefined ? undefined : sources.links.document(uri)?.plan;
  if (plan && uri !== undefined) return planPreview(plan, sources.linksOf(uri), sources);
  const { offset, length } = place;
  return {
    name: path ?? '',
    ...empty,
    unreadable: l10n.t('The plan "{0}" cannot be read.', path ?? ''),
    place: { uri: sources.links.uri, offset, length },
  };
}

const empty = { principals: [], highlights: [], questions: [] };

function planPreview(plan: Plan, links: Links, sources: PreviewSources): PlanPreview {
  const file = plan.manifestFile?.value;
  const linked = linkedDocument(links, file)?.definitions[0];
  const definition = plan.manifest ?? linked;
  const facts = { planId: plan.planId?.value, visibility: plan.visibility?.value };
  const name = plan.name?.value ?? plan.planId?.value ?? '';
  if (!definition) {
    const { offset, length } = plan.manifestFile?.node ?? plan.node;
    const unreadable = file
      ? l10n.t('The manifest "{0}" cannot be read.', file)
      : l10n.t('This plan has no manifest yet.');
    return { name, ...facts, ...empty, unreadable, place: { uri: links.uri, offset, length } };
  }
  const uri = plan.manifest ? links.uri : uriOf(links, file);
  return { name, ...facts, ...definitionPreview(definition, () => uri, saleOfPlan(plan, links), sources) };
}

function uriOf(links: Links, path: string | undefined): string {
  const destination = path === undefined ? undefined : links.follow(path);
  return destination?.state === 'found' ? destination.uri : links.uri;
}

/** What a definition would allow; `sale` tells by which plan and offer it is sold, if it is. */
function definitionPreview(
  definition: Definition,
  uriOf: UriOf,
  sale: Sale | undefined,
  sources: PreviewSources,
): Omit<PlanPreview, 'name'> {
  const tenantId = definition.managedByTenantId?.value;
  const tenantName = tenantId === undefined ? undefined : sources.principals.tenantName(tenantId);
  const uri = uriOf(definition.node);
  const facts = {
    version: definition.version?.value,
    ...(tenantId !== undefined && { managingTenant: { id: tenantId, name: tenantName } }),
    principals: readPrincipals(definition, uriOf, sources),
    ...(isIncomplete(definition) && { incomplete: true }),
    place: { uri, offset: definition.node.offset, length: definition.node.length },
  };
  const links = uri === sources.links.uri ? sources.links : sources.linksOf(uri);
  const context = definitionContext(sources.catalogue, sources.principals);
  const isPublic = (sale ? [sale.plan] : plansNaming(links)).some(({ visibility }) => visibility?.value === 'public');
  return {
    ...facts,
    highlights: highlightsOf(facts.principals, {
      ...{ definition, context, isPublic, uriOf },
      roleOf: ({ role: { id } }) => roleOf(id, sources),
    }),
    ...reviewOf(definition, facts, sale, { ...sources, links }),
  };
}

/** The plans that name a manifest; their own visibility says at how many customers it holds. */
function plansNaming({ referrers, document }: Links): readonly Plan[] {
  return referrers.flatMap((uri) => document(uri)?.plan ?? []);
}

/** Whether a list may hold more than can be seen. */
function isIncomplete({ authorizations, eligibleAuthorizations }: Definition): boolean {
  return [authorizations, eligibleAuthorizations].some((list) => list && !list.known && isUnknown(list.node));
}

function nameOf({ registrationDefinitionName }: Definition): string {
  return registrationDefinitionName?.value ?? '';
}
