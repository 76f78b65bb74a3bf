import * as l10n from '@vscode/l10n';
import type { Definition } from '../../documents/model';
import type { Plan } from '../../documents/plan';
import type { Node } from '../../documents/syntax-tree';
import type { HeldAudience } from './audience-value';
import { authorizationFields, type FormNames } from './authorization-fields';
import { choiceField, formField, grouped, headOf, type Holder, textField } from './fields';
import type { FormField, FormPlan, FormSection } from './form';

/** The parts of a plan that the form asks for; a record of what was published has them as well. */
export interface PlanParts extends Pick<Plan, 'node' | 'planId' | 'name' | 'summary' | 'description' | 'visibility'> {
  readonly audience: HeldAudience;
  /** Where it says that it is sold no longer. */
  readonly stopSell?: Node | undefined;
}

/** What a plan sells, and the file it stands in; or why that cannot be read, and where the plan names it. */
export type SoldManifest =
  | { readonly uri: string; readonly definition: Definition }
  | { readonly uri: string; readonly node: Node; readonly unreadable: string };

/** What somebody types to create a plan, on the page with all plans. */
export function overviewFields(
  plan: Pick<PlanParts, 'node' | 'planId' | 'name' | 'stopSell'>,
  uri: string,
  { key, name }: FormPlan,
): readonly FormField[] {
  const holder: Holder = { uri, node: plan.node };
  return grouped({ id: `plan.${key}`, title: name }, [
    textField(holder, `plan.${key}.id`, 'Plan ID', 'required', plan.planId),
    textField(holder, `plan.${key}.name`, 'Plan name', 'required', plan.name),
    ...stopField(plan, holder, key),
  ]);
}

/** Stopping the sale is no value but something to press (PLN-13), which only a plan that is sold no longer asks for. */
function stopField({ stopSell: node }: Pick<PlanParts, 'stopSell'>, holder: Holder, key: string): readonly FormField[] {
  const value = { kind: 'choice', text: 'Stop selling' } as const;
  return node ? [formField(holder, `plan.${key}.stop`, 'Stop selling', 'optional', { value, node })] : [];
}

/** The sections of one plan. */
export function planSections(
  parts: PlanParts,
  uri: string,
  manifest: SoldManifest,
  plan: FormPlan,
  names: FormNames,
): readonly FormSection[] {
  const id = `plan.${plan.key}`;
  const holder: Holder = { uri, node: parts.node };
  const place = headOf(uri, parts.node);
  return [
    {
      ...{ id: `${id}.listing`, title: 'Plan listing', plan, place },
      fields: [
        textField(holder, `${id}.listing.name`, 'Plan name', 'required', parts.name),
        textField(holder, `${id}.summary`, 'Plan summary', 'required', parts.summary),
        textField(holder, `${id}.description`, 'Plan description', 'required', parts.description),
      ],
    },
    {
      ...{ id: `${id}.pricing`, title: 'Pricing and availability', plan, place },
      fields: [
        choiceField(holder, `${id}.visibility`, 'Plan visibility', 'required', parts.visibility, visibilityName),
        ...audienceFields(parts, holder, id),
      ],
    },
    ...technicalSections(manifest, id, plan, names),
  ];
}

/** The section of a plan that an offer names and nobody can read; `unreadable` says so. */
export function unreadablePlan(plan: FormPlan, uri: string, node: Node, unreadable: string): FormSection {
  const place = { uri, offset: node.offset, length: node.length };
  return { id: `plan.${plan.key}.listing`, title: 'Plan listing', plan, fields: [], unreadable, place };
}

function technicalSections(manifest: SoldManifest, id: string, plan: FormPlan, names: FormNames): FormSection[] {
  const { uri } = manifest;
  const definition = 'definition' in manifest ? manifest.definition : undefined;
  const node = 'definition' in manifest ? manifest.definition.node : manifest.node;
  const holder: Holder = { uri, node };
  const about = {
    plan,
    place: headOf(uri, node),
    ...('unreadable' in manifest && { unreadable: manifest.unreadable }),
  };
  return [
    {
      ...{ id: `${id}.manifest`, title: 'Technical configuration: Manifest', ...about },
      fields: [
        textField(holder, `${id}.manifest.version`, 'Version', 'required', definition?.version),
        textField(holder, `${id}.manifest.tenant`, 'Tenant ID', 'required', definition?.managedByTenantId),
      ],
    },
    {
      ...{ id: `${id}.authorization`, title: 'Technical configuration: Authorization', ...about },
      fields: authorizationFields(definition, holder, `${id}.authorization`, names),
    },
  ];
}

/** A public plan has no audience. */
function audienceFields(parts: PlanParts, holder: Holder, id: string): readonly FormField[] {
  if (parts.visibility?.value !== 'private') return [];
  return [formField(holder, `${id}.audience`, 'Restricted audience', 'required', parts.audience)];
}

function visibilityName(written: string): string {
  return written === 'public' ? 'Public' : written === 'private' ? 'Private' : written;
}

/** Said of a plan without manifest, or with one that cannot be read. */
export function withoutManifest({ manifestFile }: Plan): string {
  const path = manifestFile?.value;
  return path ? l10n.t('The manifest "{0}" cannot be read.', path) : l10n.t('This plan has no manifest yet.');
}
