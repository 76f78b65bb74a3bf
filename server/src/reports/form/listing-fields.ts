import type { Contact, Link, Listing, Screenshot, Video } from '../../documents/listing';
import { grouped, type Holder, pictureField, textField } from './fields';
import type { FormField } from './form';

/** The fields of the offer listing; `offer` is where a listing is missing from. */
export function listingFields(listing: Listing | undefined, offer: Holder): readonly FormField[] {
  const { uri } = offer;
  const holder: Holder = listing ? { uri, node: listing.node } : offer;
  const text = (name: string, label: string, field: Parameters<typeof textField>[4]): FormField => {
    return textField(holder, `listing.${name}`, label, 'required', field);
  };
  const numbered = <T>(
    found: { readonly items: readonly T[] } | undefined,
    read: (item: T, number: number) => Fields,
  ) => (found?.items ?? []).flatMap((item, index) => read(item, index + 1));
  return [
    text('name', 'Name', listing?.name),
    text('search-summary', 'Search results summary', listing?.searchSummary),
    text('short-description', 'Short description', listing?.shortDescription),
    textField(holder, 'listing.description', 'Description', 'required', listing?.description, 'html'),
    text('privacy-policy', 'Privacy policy link', listing?.privacyPolicyUrl),
    ...numbered(listing?.links, (link, number) => linkFields(link, number, uri)),
    ...contactFields('support-contact', 'Support contact', listing?.supportContact, holder),
    ...contactFields('engineering-contact', 'Engineering contact', listing?.engineeringContact, holder),
    ...supportFields(listing, holder),
    ...logoFields(listing, holder),
    ...numbered(listing?.screenshots, (screenshot, number) => screenshotFields(screenshot, number, uri)),
    ...numbered(listing?.videos, (video, number) => videoFields(video, number, uri)),
  ];
}

type Fields = readonly FormField[];

function linkFields({ node, name, url }: Link, number: number, uri: string): Fields {
  const id = `listing.links.${number}`;
  const holder = { uri, node };
  return grouped({ id, title: `Product information links ${number}` }, [
    textField(holder, `${id}.name`, 'Name', 'required', name),
    textField(holder, `${id}.url`, 'URL', 'required', url),
  ]);
}

function contactFields(name: string, title: string, contact: Contact | undefined, listing: Holder): Fields {
  const id = `listing.${name}`;
  const holder = contact ? { uri: listing.uri, node: contact.node } : listing;
  return grouped({ id, title }, [
    textField(holder, `${id}.name`, 'Name', 'required', contact?.name),
    textField(holder, `${id}.email`, 'Email', 'required', contact?.email),
    textField(holder, `${id}.phone`, 'Phone', 'required', contact?.phone),
  ]);
}

function supportFields(listing: Listing | undefined, holder: Holder): Fields {
  const urls = listing?.supportUrls;
  const at = urls ? { uri: holder.uri, node: urls.node } : holder;
  return grouped({ id: 'listing.support', title: 'Support links' }, [
    textField(at, 'listing.support.global', 'Azure Global support website', 'optional', urls?.global),
    textField(at, 'listing.support.government', 'Azure Government support website', 'optional', urls?.government),
  ]);
}

function logoFields(listing: Listing | undefined, holder: Holder): Fields {
  const logos = listing?.logos;
  const at = logos ? { uri: holder.uri, node: logos.node } : holder;
  return grouped({ id: 'listing.logos', title: 'Logos' }, [
    pictureField(at, 'listing.logos.large', 'Large', 'required', logos?.large),
    pictureField(at, 'listing.logos.medium', 'Medium', 'optional', logos?.medium),
    pictureField(at, 'listing.logos.small', 'Small', 'optional', logos?.small),
  ]);
}

function screenshotFields({ node, image, caption }: Screenshot, number: number, uri: string): Fields {
  const id = `listing.screenshots.${number}`;
  const holder = { uri, node };
  return grouped({ id, title: `Screenshots ${number}` }, [
    pictureField(holder, `${id}.image`, 'Screenshot', 'required', image),
    textField(holder, `${id}.caption`, 'Caption', 'optional', caption),
  ]);
}

function videoFields({ node, name, url, thumbnail }: Video, number: number, uri: string): Fields {
  const id = `listing.videos.${number}`;
  const holder = { uri, node };
  return grouped({ id, title: `Videos ${number}` }, [
    textField(holder, `${id}.name`, 'Name', 'required', name),
    textField(holder, `${id}.url`, 'URL', 'required', url),
    pictureField(holder, `${id}.thumbnail`, 'Thumbnail', 'required', thumbnail),
  ]);
}
