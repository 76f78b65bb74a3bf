import * as l10n from '@vscode/l10n';
import { previewAudienceOf } from '../../documents/audience/audience';
import type { Offer } from '../../documents/offer';
import type { Plan } from '../../documents/plan';
import { definitionOfPlan } from '../../rules/facts/sold-definitions';
import { type Links, linkedDocument } from '../../workspace/links';
import { heldAudience } from './audience-value';
import type { FormNames } from './authorization-fields';
import { formField, headOf, writtenIn } from './fields';
import type { Form, FormSection } from './form';
import { formPlans, namedPlans, type NamedPlan, partsOf, type ReadPlan } from './form-plans';
import { offerSections } from './offer-sections';
import { overviewFields, planSections, type SoldManifest, unreadablePlan, withoutManifest } from './plan-sections';

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
  const audience = previewAudienceOf(offer, (path) => linkedDocument(links, path));
  const held = heldAudience(audience, offer.previewAudience, offer.previewAudienceFile);
  return {
    title: writtenIn(offer.listing?.name) ?? writtenIn(offer.alias) ?? offerId ?? '',
    ...(publisherId !== undefined && { publisherId }),
    ...(offerId !== undefined && { offerId }),
    sections: [
      ...offerSections({ ...offer, audience: held }, links.uri),
      overview(offer, links.uri, plans),
      ...plans.flatMap((plan) => sectionsOf(plan, links.uri, names)),
    ],
  };
}

function planForm(plan: Plan, links: Links, names: FormNames): Form {
  const about = formPlans([plan])[0]!;
  const read: ReadPlan = { about, plan, links };
  const fields = overviewFields(plan, links.uri, about);
  const place = headOf(links.uri, plan.node);
  return {
    title: about.name,
    sections: [{ id: 'plan-overview', title: 'Plan overview', fields, place }, ...sectionsOf(read, links.uri, names)],
  };
}

/** An offer needs a plan (OFR-07). */
function overview(offer: Offer, uri: string, plans: readonly NamedPlan[]): FormSection {
  const fields = plans.flatMap((named) => {
    return named.links ? overviewFields(named.plan, named.links.uri, named.about) : [];
  });
  const missing = plans.length === 0 ? [formField({ uri, node: offer.node }, 'plans', 'Plan ID', 'required')] : [];
  const { node } = offer.plans ?? offer;
  return { id: 'plan-overview', title: 'Plan overview', fields: [...missing, ...fields], place: headOf(uri, node) };
}

function sectionsOf(named: NamedPlan, offerUri: string, names: FormNames): readonly FormSection[] {
  const { about } = named;
  if (named.links) return planSections(partsOf(named), named.links.uri, manifestOf(named), about, names);
  const words = l10n.t('The plan "{0}" cannot be read.', named.field.value ?? '');
  return [unreadablePlan(about, offerUri, named.field.node, words)];
}

function manifestOf({ plan, links }: ReadPlan): SoldManifest {
  const sold = definitionOfPlan(plan, links);
  if (sold) return { uri: sold.uri, definition: sold.definition };
  return { uri: links.uri, node: plan.manifestFile?.node ?? plan.node, unreadable: withoutManifest(plan) };
}
