import * as l10n from '@vscode/l10n';
import type { Offer } from '../../documents/offer';
import type { Plan } from '../../documents/plan';
import { definitionOfPlan } from '../../rules/facts/sold-definitions';
import type { Links } from '../../workspace/links';
import type { FormNames } from './authorization-fields';
import { formField, headOf, writtenIn } from './fields';
import type { Form, FormPlan, FormSection } from './form';
import { offerSections } from './offer-sections';
import { overviewFields, planSections, type SoldManifest, unreadablePlan, withoutManifest } from './plan-sections';

/** A plan as an offer names it, with what could be read of it. */
interface NamedPlan {
  readonly about: FormPlan;
  readonly links?: Links;
  readonly plan?: Plan;
  /** The section that stands for a plan that cannot be read. */
  readonly unreadable?: FormSection;
}

/** The form with what an offer and its plans hold, or a plan alone; undefined for any other document. */
export function readForm(links: Links, names: FormNames): Form | undefined {
  const document = links.document(links.uri);
  if (document?.offer) return offerForm(document.offer, links, names);
  if (document?.plan) return planForm(document.plan, links, names);
  return undefined;
}

function offerForm(offer: Offer, links: Links, names: FormNames): Form {
  const plans = namedPlans(offer, links);
  const [publisherId, offerId] = [writtenIn(offer.publisherId), writtenIn(offer.offerId)];
  return {
    title: writtenIn(offer.listing?.name) ?? writtenIn(offer.alias) ?? offerId ?? '',
    ...(publisherId !== undefined && { publisherId }),
    ...(offerId !== undefined && { offerId }),
    sections: [
      ...offerSections(offer, links.uri),
      overview(offer, links.uri, plans),
      ...plans.flatMap((plan) => sectionsOf(plan, names)),
    ],
  };
}

function planForm(plan: Plan, links: Links, names: FormNames): Form {
  const [about] = keyed([plan]);
  const named = { about: about!, links, plan };
  const place = headOf(links.uri, plan.node);
  return {
    title: about!.name,
    sections: [
      { id: 'plan-overview', title: 'Plan overview', fields: overviewFields(plan, links.uri, about!), place },
      ...sectionsOf(named, names),
    ],
  };
}

/** An offer needs a plan (OFR-07). */
function overview(offer: Offer, uri: string, plans: readonly NamedPlan[]): FormSection {
  const fields = plans.flatMap(({ about, links, plan }) => (plan ? overviewFields(plan, links!.uri, about) : []));
  const missing = plans.length === 0 ? [formField({ uri, node: offer.node }, 'plans', 'Plan ID', 'required')] : [];
  const { node } = offer.plans ?? offer;
  return { id: 'plan-overview', title: 'Plan overview', fields: [...missing, ...fields], place: headOf(uri, node) };
}

function sectionsOf({ about, links, plan, unreadable }: NamedPlan, names: FormNames): readonly FormSection[] {
  if (unreadable) return [unreadable];
  return planSections(plan!, links!.uri, manifestOf(plan!, links!), about, names);
}

function manifestOf(plan: Plan, links: Links): SoldManifest {
  const sold = definitionOfPlan(plan, links);
  if (sold) return { uri: sold.uri, definition: sold.definition };
  return { uri: links.uri, node: plan.manifestFile?.node ?? plan.node, unreadable: withoutManifest(plan) };
}

function namedPlans(offer: Offer, links: Links): readonly NamedPlan[] {
  const read = (offer.plans?.items ?? []).map((field) => {
    const destination = field.value ? links.follow(field.value) : undefined;
    const plan = destination?.state === 'found' ? links.document(destination.uri)?.plan : undefined;
    return { field, plan, ...(plan && destination?.state === 'found' && { links: links.of(destination.uri) }) };
  });
  const abouts = keyed(read.map(({ plan }) => plan));
  return read.map(({ field, plan, links: own }, index): NamedPlan => {
    const about = abouts[index]!;
    if (plan && own) return { about, plan, links: own };
    const words = l10n.t('The plan "{0}" cannot be read.', field.value ?? '');
    const named = { ...about, name: field.value ?? about.name };
    return { about: named, unreadable: unreadablePlan(named, links.uri, field.node, words) };
  });
}

/** What ids may hold of a plan's own id (PLN-01). */
const plainId = /^[a-z0-9_-]+$/;

function keyed(plans: readonly (Plan | undefined)[]): readonly FormPlan[] {
  const taken = new Set<string>();
  return plans.map((plan, index) => {
    const planId = plan?.planId?.value ?? '';
    const key = plainId.test(planId) && !taken.has(planId) ? planId : `@${index + 1}`;
    taken.add(key);
    return { key, name: writtenIn(plan?.name) ?? (planId || l10n.t('Plan {0}', index + 1)) };
  });
}
