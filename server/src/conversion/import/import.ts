import * as l10n from '@vscode/l10n';
import type { Deployment } from '../../documents/deployment';
import { type ImportedManifest, manifestOfDefinition } from './manifest-of';

/** A file to be written, by its name. */
export interface ImportedFile {
  readonly name: string;
  readonly text: string;
}

/** What was made of a template, parameter file, policy or answer of Azure. */
export interface Imported {
  readonly manifests: readonly ImportedFile[];
  /** A draft of a plan for each manifest, which names it. */
  readonly plans: readonly ImportedFile[];
  /** Whether the definitions belong to plans of the marketplace. */
  readonly ofMarketplace: boolean;
  readonly notes: readonly string[];
}

/**
 * The manifests of what a file of Azure's own asks for, each once; undefined where it holds no authorization that can
 * be known. `uri` is where that file is, which gives the manifest its name.
 */
export function importManifests({ arm }: Deployment, uri: string): Imported | undefined {
  const found = (arm?.definitions ?? [])
    .map(manifestOfDefinition)
    .filter(({ content }) => content.authorizations.length + (content.eligibleAuthorizations?.length ?? 0) > 0);
  const manifests = eachOnce(found);
  if (manifests.length === 0) return undefined;
  const names = fileNames(manifests, baseOf(uri));
  return {
    manifests: manifests.map(({ content }, i) => file(`${names[i]}.manifest.msp.json`, content)),
    plans: manifests.map((manifest, i) => file(`${names[i]}.plan.msp.json`, planDraft(manifest, names[i]!))),
    ofMarketplace: manifests.some(({ planId }) => planId !== undefined),
    notes: [
      ...manifests.map(({ content }) => taken(content)),
      ...new Set(manifests.flatMap(({ notes }) => notes)),
      ...leftOut(arm?.otherResources.length ?? 0),
    ],
  };
}

/** `subscription` of `file:///offers/subscription.parameters.json`. */
function baseOf(uri: string): string {
  const file = decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1)).replace(/[/\\:]/g, '-');
  return file.replace(/(?:\.delegation)?(?:\.parameters?)?\.jsonc?$/i, '') || 'imported';
}

function taken({ authorizations, eligibleAuthorizations = [] }: ImportedManifest['content']): string {
  return l10n.t('Taken over: {0} permanent, {1} eligible.', authorizations.length, eligibleAuthorizations.length);
}

function leftOut(resources: number): readonly string[] {
  return resources > 0 ? [l10n.t('Resources left out, since they are no part of the delegation: {0}.', resources)] : [];
}

/** The manifests without repetitions: a template makes the same definition for each resource group, Azure lists it for each subscription. */
function eachOnce(manifests: readonly ImportedManifest[]): readonly ImportedManifest[] {
  return [...new Map(manifests.map((one) => [JSON.stringify([one.content, one.planId]), one])).values()];
}

/** A name for each: of the file where there is one manifest, else of the definitions, made different by numbers. */
function fileNames(manifests: readonly ImportedManifest[], base: string): readonly string[] {
  if (manifests.length === 1) return [base];
  const used = new Map<string, number>();
  return manifests.map(({ content, planId }) => {
    const name = slug(planId ?? content.registrationDefinitionName ?? base) || base;
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  });
}

/** A plan that sells the manifest; private until somebody decides otherwise, since a public one cannot be taken back. */
function planDraft({ content, planId }: ImportedManifest, name: string): object {
  const title = content.registrationDefinitionName ?? name;
  return {
    planId: planId ?? (slug(title) || 'plan'),
    name: title,
    summary: title,
    description: content.description ?? '',
    visibility: 'private',
    privateAudience: [],
    pricing: { model: 'byol' },
    manifest: `${name}.manifest.msp.json`,
  };
}

/** Text as a marketplace id: lower-case letters, digits and hyphens, at most 50 (PLN-02). */
function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replace(/^-|-$/g, '');
}

function file(name: string, content: object): ImportedFile {
  return { name, text: `${JSON.stringify(content, undefined, 2)}\n` };
}
