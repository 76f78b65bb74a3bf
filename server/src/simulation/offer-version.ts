import * as l10n from '@vscode/l10n';
import type { ArmContent } from '../documents/arm/content';
import { isUnknown, writtenNode } from '../documents/arm/resolved';
import { privateAudienceOf } from '../documents/audience/audience';
import { deployTogether } from '../documents/deployment';
import type { ParsedDocument } from '../documents/document';
import { authorizationsOf, type Definition, type Field } from '../documents/model';
import { property } from '../documents/nodes';
import { manifestOf, type PublishedEntry, type PublishedPlan, readPublished } from '../documents/published';
import type { OfferSource } from '../documents/scenario';
import type { Node } from '../documents/syntax-tree';
import { pathFrom } from './paths';
import type { Origin } from './turn';

/** Finds the document at a path, relative to the scenario's file; undefined where there is none. */
export type Resolve = (path: string) => ParsedDocument | undefined;

/** One version of an offer, as a customer would get it. */
export interface OfferVersion {
  readonly definition: Definition;
  /** The file that holds the definition, relative to the scenario's. */
  readonly path: string;
  readonly version: string | undefined;
  /** What the customer reads: the name of the registration definition, or of the plan. */
  readonly name: string | undefined;
  /** A manifest alone can be bought through a plan, or deployed by a template without being bought. */
  readonly route: 'marketplace' | 'either';
  readonly visibility: string | undefined;
  /** The subscriptions a private plan is offered to; undefined where the list cannot be seen. */
  readonly audience: readonly string[] | undefined;
  /** Whether it is sold no longer (LIF-18). */
  readonly stopped: boolean;
  /** The template it comes from, with the values for its parameters. */
  readonly template: ArmContent | undefined;
  /** The file of those values, and its root. */
  readonly parameters: { readonly path: string; readonly root: Node | undefined } | undefined;
}

/** The place of a part of an offer: in its own file, or in that of its template's parameters. */
export function originIn({ path, parameters }: Pick<OfferVersion, 'path' | 'parameters'>, node: Node): Origin {
  return { path: parameters && parameters.root === rootOf(node) ? parameters.path : path, node };
}

function rootOf(node: Node): Node {
  let root = writtenNode(node);
  while (root.parent) root = root.parent;
  return root;
}

/** Why an offer cannot be told, and the place to mend where it is a fault of the scenario. */
export interface Unresolved {
  readonly unresolved: string;
  readonly node?: Node;
}

/** Reads the version of an offer that a source names; `file` is the file that holds the source. */
export function resolveOffer(source: OfferSource, file: string, resolve: Resolve): OfferVersion | Unresolved {
  if (source.plan) return atPath(source.plan, file, resolve, (document, path) => fromPlan(document, path, resolve));
  if (source.manifest) return atPath(source.manifest, file, resolve, fromManifest);
  if (source.published) return atPath(source.published, file, resolve, (...found) => fromPublished(source, ...found));
  if (source.template) {
    return atPath(source.template, file, resolve, (...found) => fromTemplate(source, file, resolve, ...found));
  }
  return { unresolved: l10n.t('it is not said where the offer comes from') };
}

function atPath<T>(
  field: Field,
  file: string,
  resolve: Resolve,
  read: (document: ParsedDocument, path: string) => T,
): T | Unresolved {
  if (!field.value) return { unresolved: l10n.t('it is not said where the offer comes from') };
  const path = pathFrom(file, field.value);
  const document = resolve(path);
  return document ? read(document, path) : { unresolved: l10n.t('"{0}" cannot be read', field.value) };
}

function fromManifest(document: ParsedDocument, path: string): OfferVersion | Unresolved {
  const definition = document.kind === 'manifest' ? document.definitions[0] : undefined;
  if (!definition) return { unresolved: l10n.t('"{0}" holds no manifest', path) };
  return { ...unsold, ...offered(definition, path), route: 'either' };
}

/** A template with the values for its parameters, or another file of Azure's own that makes one definition. */
function fromTemplate(
  { parameters }: OfferSource,
  file: string,
  resolve: Resolve,
  template: ParsedDocument,
  path: string,
): OfferVersion | Unresolved {
  const values = parameters && atPath(parameters, file, resolve, (document) => document);
  if (values && 'unresolved' in values) return values;
  const { definitions, arm } = values ? deployTogether(template, values, new Map()) : template;
  if (!arm || definitions.length === 0) return { unresolved: l10n.t('"{0}" makes no delegation', path) };
  const [definition, another] = definitions;
  if (another) {
    return { unresolved: l10n.t('"{0}" makes {1} definitions; only one can be played', path, definitions.length) };
  }
  if (!isKnown(definition!)) {
    return {
      unresolved: l10n.t('what "{0}" delegates is known only with the values of its parameters', path),
      node: parameters?.node,
    };
  }
  return {
    ...unsold,
    ...offered(definition!, path),
    route: 'either',
    template: arm,
    parameters: values && { path: pathFrom(file, parameters.value!), root: values.tree.root },
  };
}

/** Whether it is known to whom a definition gives what; nothing can be said of one that is decided at deployment. */
function isKnown(definition: Definition): boolean {
  const { authorizations, eligibleAuthorizations } = definition;
  return (
    [authorizations, eligibleAuthorizations].every((list) => !list || list.known) &&
    authorizationsOf(definition).every(
      ({ principalId, roleDefinitionId }) =>
        !(principalId && isUnknown(principalId.node)) && !(roleDefinitionId && isUnknown(roleDefinitionId.node)),
    )
  );
}

function fromPlan(document: ParsedDocument, path: string, resolve: Resolve): OfferVersion | Unresolved {
  const { plan } = document;
  if (!plan) return { unresolved: l10n.t('"{0}" holds no plan', path) };
  const manifest: OfferVersion | Unresolved = plan.manifest
    ? { ...unsold, ...offered(plan.manifest, path), route: 'marketplace' }
    : plan.manifestFile
      ? atPath(plan.manifestFile, path, resolve, fromManifest)
      : { unresolved: l10n.t('"{0}" sells no manifest', path) };
  if ('unresolved' in manifest) return manifest;
  const audience = privateAudienceOf(plan, (file) => resolve(pathFrom(path, file)));
  const listed = audience?.entries.map(({ subscriptionId }) => subscriptionId?.value);
  const complete = audience?.known && listed?.every((id) => id !== undefined);
  return {
    ...manifest,
    name: manifest.name ?? plan.name?.value,
    route: 'marketplace',
    visibility: plan.visibility?.value,
    audience: complete ? listed : undefined,
    stopped: property(plan.node, 'stopSell')?.value?.value === true,
  };
}

function fromPublished(source: OfferSource, document: ParsedDocument, path: string): OfferVersion | Unresolved {
  const root = document.kind === 'published' ? document.tree.root : undefined;
  const entries = root && readPublished(root).entries?.items;
  if (!entries) return { unresolved: l10n.t('"{0}" is no record of what was published', path) };
  const planId = source.planId?.value;
  const version = source.version?.value;
  if (planId === undefined || version === undefined) {
    return { unresolved: l10n.t('a published offer needs "planId" and "version"') };
  }
  const plans = entries.flatMap((entry) => plansOf(entry).filter(({ plan }) => plan.planId?.value === planId));
  if (plans.length === 0) {
    return {
      unresolved: l10n.t('"{0}" was never published there', planId),
      node: source.planId!.node,
    };
  }
  const found = plans.findLast(({ definition }) => definition?.version?.value === version);
  if (!found?.definition) {
    const known = [...new Set(plans.flatMap(({ definition }) => definition?.version?.value ?? []))].join(', ');
    return {
      unresolved: l10n.t('version {0} of "{1}" was never published; there are: {2}', version, planId, known),
      node: source.version!.node,
    };
  }
  const { entry, plan, definition } = found;
  const offer = offered(definition, path);
  return {
    ...unsold,
    ...offer,
    name: offer.name ?? plan.name?.value,
    route: 'marketplace',
    visibility: plan.visibility?.value,
    stopped: entry.state?.value === 'stopSell',
  };
}

function plansOf(entry: PublishedEntry): { entry: PublishedEntry; plan: PublishedPlan; definition?: Definition }[] {
  return (entry.plans?.items ?? []).map((plan) => ({ entry, plan, definition: manifestOf(plan, entry) }));
}

/** What no plan says of an offer. */
const unsold = {
  visibility: undefined,
  audience: undefined,
  stopped: false,
  template: undefined,
  parameters: undefined,
} as const;

function offered(definition: Definition, path: string): Pick<OfferVersion, 'definition' | 'path' | 'version' | 'name'> {
  return {
    definition,
    path,
    version: definition.version?.value,
    name: definition.registrationDefinitionName?.value,
  };
}
