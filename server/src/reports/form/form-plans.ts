import * as l10n from '@vscode/l10n';
import { privateAudienceOf } from '../../documents/audience/audience';
import type { Field } from '../../documents/model';
import type { Offer } from '../../documents/offer';
import type { Plan } from '../../documents/plan';
import { type Links, linkedDocument } from '../../workspace/links';
import { heldAudience } from './audience-value';
import { writtenIn } from './fields';
import type { FormPlan } from './form';
import type { PlanParts } from './plan-sections';

/** A plan that can be read. */
export interface ReadPlan {
  readonly about: FormPlan;
  readonly plan: Plan;
  readonly links: Links;
}

/** A plan as an offer names it; without `links` it cannot be read. */
export type NamedPlan = ReadPlan | { readonly about: FormPlan; readonly field: Field; readonly links?: undefined };

/** The plans that an offer names, in its order. */
export function namedPlans({ plans }: Offer, links: Links): readonly NamedPlan[] {
  const read = (plans?.items ?? []).map((field) => {
    const destination = field.value ? links.follow(field.value) : undefined;
    const uri = destination?.state === 'found' ? destination.uri : undefined;
    return { field, uri, plan: uri === undefined ? undefined : links.document(uri)?.plan };
  });
  const abouts = formPlans(read.map(({ plan }) => plan));
  return read.map(({ field, uri, plan }, index) => {
    const about = abouts[index]!;
    if (plan && uri !== undefined) return { about, plan, links: links.of(uri) };
    return { about: { ...about, name: writtenIn(field) ?? about.name }, field };
  });
}

/** The parts of a plan that the form asks for. */
export function partsOf({ plan, links }: ReadPlan): PlanParts {
  const audience = privateAudienceOf(plan, (path) => linkedDocument(links, path));
  return { ...plan, audience: heldAudience(audience, plan.privateAudience, plan.privateAudienceFile) };
}

/** What ids may hold of a plan's own id (PLN-01). */
const plainId = /^[a-z0-9_-]+$/;

/** How sections name the plans of an offer. */
export function formPlans(plans: readonly (Plan | undefined)[]): readonly FormPlan[] {
  const taken = new Set<string>();
  return plans.map((plan, index) => {
    const planId = plan?.planId?.value ?? '';
    const key = plainId.test(planId) && !taken.has(planId) ? planId : `@${index + 1}`;
    taken.add(key);
    return { key, name: writtenIn(plan?.name) ?? (planId || l10n.t('Plan {0}', index + 1)) };
  });
}
