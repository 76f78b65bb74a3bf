import * as l10n from '@vscode/l10n';
import { property } from '../../documents/nodes';
import type { Offer } from '../../documents/offer';
import type { HeldAudience } from './audience-value';
import { choiceField, formField, headOf, type Holder, textField, writtenIn } from './fields';
import type { FormField, FormSection } from './form';
import { listingFields } from './listing-fields';

/** The parts of an offer that the form asks for; a record of what was published has them as well. */
export interface FormOffer extends Pick<
  Offer,
  'node' | 'offerId' | 'alias' | 'leadDestination' | 'categories' | 'terms' | 'listing'
> {
  readonly audience: HeldAudience;
}

/** The names that the form has for lead destinations (OFR-09). */
const destinations: Readonly<Record<string, string>> = {
  AzureTable: 'Azure table',
  Dynamics365: 'Dynamics 365',
  HttpsEndpoint: 'HTTPS endpoint',
  Marketo: 'Marketo',
  Salesforce: 'Salesforce',
};

/** The sections of the form before its plans. */
export function offerSections(offer: FormOffer, uri: string): readonly FormSection[] {
  const holder: Holder = { uri, node: offer.node };
  const section = (id: string, title: string, fields: readonly FormField[]): FormSection => {
    return { id, title, fields, place: headOf(uri, offer.node) };
  };
  const listing = section('listing', 'Offer listing', listingFields(offer.listing, holder));
  return [
    section('new-offer', 'New offer', [
      textField(holder, 'offer.id', 'Offer ID', 'required', offer.offerId),
      textField(holder, 'offer.alias', 'Offer alias', 'required', offer.alias),
    ]),
    section('offer-setup', 'Offer setup', leadFields(offer, holder)),
    section('properties', 'Properties', [categoriesField(offer, holder), ...termsFields(offer, holder)]),
    offer.listing ? { ...listing, place: headOf(uri, offer.listing.node) } : listing,
    section('preview-audience', 'Preview audience', [
      formField(holder, 'preview-audience', 'Azure subscription IDs', 'required', offer.audience),
    ]),
  ];
}

function leadFields({ leadDestination }: FormOffer, holder: Holder): readonly FormField[] {
  const nameOf = (written: string): string => (Object.hasOwn(destinations, written) ? destinations[written]! : written);
  const note = l10n.t('Take it from where you keep secrets: it belongs in no file of the repository.');
  const leads = property(holder.node, 'leads')?.value;
  const at = leads?.type === 'object' ? { ...holder, node: leads } : holder;
  return [
    choiceField(at, 'leads.destination', 'Lead destination', 'required', leadDestination, nameOf),
    formField(at, 'leads.connection', 'Connection of the lead destination', 'optional', { note }),
  ];
}

function categoriesField({ categories }: FormOffer, holder: Holder): FormField {
  const items = (categories?.items ?? []).flatMap((item) => writtenIn(item) ?? []);
  const value = items.length > 0 ? ({ kind: 'list', items } as const) : undefined;
  return formField(holder, 'categories', 'Categories', 'required', { value, node: categories?.node });
}

/** One of the two is asked for: the text, unless only an address is given. */
function termsFields({ terms }: FormOffer, holder: Holder): readonly FormField[] {
  const at = terms ? { uri: holder.uri, node: terms.node } : holder;
  const [text, url] = [terms?.text, terms?.url];
  return [
    ...(writtenIn(text) || !writtenIn(url)
      ? [textField(at, 'terms.text', 'Terms and conditions', 'required', text)]
      : []),
    ...(writtenIn(url) ? [textField(at, 'terms.url', 'Terms and conditions (URL)', 'required', url)] : []),
  ];
}
