import { type Deployment, deploymentOf } from '../../documents/deployment';
import type { ParsedDocument } from '../../documents/document';
import { type Definition, textField } from '../../documents/model';
import type { Plan } from '../../documents/plan';
import { manifestOf, type Published, type PublishedEntry } from '../../documents/published';
import { type Links, linkedDocument } from '../../workspace/links';
import { definitionTitle, distinctDefinitions } from '../preview/read-arm-preview';
import type { VersionName } from './report';

/** One definition of a file that is compared, and the plan that sells it. */
export interface ComparedPlan {
  /** By which the plans of two files are paired; undefined where no plan sells it, or several do. */
  readonly planId: string | undefined;
  readonly name: VersionName;
  /** Undefined where the plan or its manifest cannot be read. */
  readonly definition: Definition | undefined;
  /** The file of the manifest, where that is another one. */
  readonly manifestFile?: ParsedDocument;
}

/** What of a file is compared. */
export interface ComparedSources {
  readonly links: Links;
  /** What a template asks for with the values of its parameter file. */
  readonly deployment?: Deployment;
  /** Which state of a record is meant: a version, a day or the time of an entry; the newest one unless said. */
  readonly at?: string;
}

/**
 * The definitions of a manifest, plan, offer, record or file of Azure's own, each with its plan; none in any other
 * document, and in a record that has no such version.
 */
export function comparedPlans(document: ParsedDocument, sources: ComparedSources): readonly ComparedPlan[] {
  const { offer, plan, published, kind } = document;
  const { links, at, deployment = deploymentOf(document) } = sources;
  if (published) return publishedPlans(published, at);
  if (plan) return [planOf(plan, links)];
  if (offer) return (offer.plans?.items ?? []).map(({ value = '' }) => linkedPlan(value, links));
  if (deployment.arm) return armPlans(deployment.arm);
  return kind === 'manifest' ? document.definitions.map((definition) => manifestPlan(definition, links)) : [];
}

function linkedPlan(path: string, links: Links): ComparedPlan {
  const destination = links.follow(path);
  const plan = destination.state === 'found' ? links.document(destination.uri)?.plan : undefined;
  if (!plan || destination.state !== 'found') return { planId: undefined, name: { plan: path }, definition: undefined };
  return planOf(plan, links.of(destination.uri));
}

function planOf(plan: Plan, links: Links): ComparedPlan {
  const manifestFile = plan.manifest ? undefined : linkedDocument(links, plan.manifestFile?.value);
  const definition = plan.manifest ?? manifestFile?.definitions[0];
  const name = { plan: plan.name?.value ?? plan.planId?.value, version: definition?.version?.value };
  return { planId: plan.planId?.value, name, definition, ...(manifestFile && { manifestFile }) };
}

/** A manifest belongs to the plan that sells it, where there is just one. */
function manifestPlan(definition: Definition, links: Links): ComparedPlan {
  const sellers = links.referrers.flatMap((uri) => links.document(uri)?.plan ?? []);
  const seller = sellers.length === 1 ? sellers[0] : undefined;
  const plan = seller?.name?.value ?? definition.registrationDefinitionName?.value;
  return { planId: seller?.planId?.value, name: { plan, version: definition.version?.value }, definition };
}

function armPlans({ definitions }: NonNullable<Deployment['arm']>): readonly ComparedPlan[] {
  return distinctDefinitions(definitions).map((definition) => {
    const version = textField(definition.plan, 'version')?.value;
    const planId = textField(definition.plan, 'name')?.value;
    return { planId, name: { plan: definitionTitle(definition), version }, definition };
  });
}

/** The plans of a record as they were published last, or at a time, or in a version. */
function publishedPlans(record: Published, at: string | undefined): readonly ComparedPlan[] {
  const newestFirst = [...(record.entries?.items ?? [])].reverse();
  if (at === undefined) return entryPlans(newestFirst[0]);
  const until = endOf(at);
  if (until !== undefined) return entryPlans(newestFirst.find((entry) => timeOf(entry) <= until));
  const ofVersion = newestFirst.flatMap(entryPlans).filter(({ name }) => name.version === at);
  return ofVersion.filter(({ planId }, index) => ofVersion.findIndex((other) => other.planId === planId) === index);
}

function entryPlans(entry: PublishedEntry | undefined): readonly ComparedPlan[] {
  return (entry?.plans?.items ?? []).map((plan) => {
    const definition = manifestOf(plan, entry!);
    const name = {
      plan: plan.name?.value ?? plan.planId?.value,
      version: definition?.version?.value,
      published: entry!.at?.value?.slice(0, 10),
    };
    return { planId: plan.planId?.value, name, definition };
  });
}

/** The last moment of a day, or a moment, in milliseconds; undefined for a text that names neither. */
function endOf(at: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}/.test(at)) return undefined;
  const time = Date.parse(at.length === 10 ? `${at}T23:59:59.999Z` : at);
  return Number.isNaN(time) ? undefined : time;
}

function timeOf({ at }: PublishedEntry): number {
  return Date.parse(at?.value ?? '') || 0;
}
