import { type Field, type List, listField, textField } from './model';
import { property } from './nodes';
import type { Node } from './syntax-tree';

/** A name and an address that customers follow. */
export interface Link {
  readonly node: Node;
  readonly name: Field | undefined;
  readonly url: Field | undefined;
}

/** Whom Microsoft reaches about an offer. */
export interface Contact {
  readonly key: Node | undefined;
  readonly node: Node;
  readonly name: Field | undefined;
  readonly email: Field | undefined;
  readonly phone: Field | undefined;
}

/** Where customers get support, by cloud. */
export interface SupportUrls {
  readonly node: Node;
  readonly global: Field | undefined;
  readonly government: Field | undefined;
}

/** The paths of the logos. */
export interface Logos {
  readonly node: Node;
  readonly large: Field | undefined;
  readonly medium: Field | undefined;
  readonly small: Field | undefined;
}

/** A picture of the listing, by its path. */
export interface Screenshot {
  readonly node: Node;
  readonly image: Field | undefined;
  readonly caption: Field | undefined;
}

/** A video of the listing; its thumbnail is a path. */
export interface Video {
  readonly node: Node;
  readonly name: Field | undefined;
  readonly url: Field | undefined;
  readonly thumbnail: Field | undefined;
}

/** What the marketplace shows of an offer. */
export interface Listing {
  readonly key: Node | undefined;
  readonly node: Node;
  readonly name: Field | undefined;
  readonly searchSummary: Field | undefined;
  readonly shortDescription: Field | undefined;
  /** HTML, as far as Partner Center takes it. */
  readonly description: Field | undefined;
  readonly language: Field | undefined;
  readonly privacyPolicyUrl: Field | undefined;
  readonly links: List<Link> | undefined;
  readonly supportContact: Contact | undefined;
  readonly engineeringContact: Contact | undefined;
  readonly supportUrls: SupportUrls | undefined;
  readonly logos: Logos | undefined;
  readonly screenshots: List<Screenshot> | undefined;
  readonly videos: List<Video> | undefined;
}

/** Reads the listing of an offer; undefined where it is no object. */
export function readListing(offer: Node): Listing | undefined {
  const { key, value: node } = property(offer, 'listing') ?? {};
  return node?.type === 'object' ? readListingAt(node, key) : undefined;
}

/** Reads the object that holds what a marketplace shows: the listing of an offer, or what a record keeps of it. */
export function readListingAt(node: Node, key: Node | undefined): Listing {
  return {
    key,
    node,
    name: textField(node, 'name'),
    searchSummary: textField(node, 'searchSummary'),
    shortDescription: textField(node, 'shortDescription'),
    description: textField(node, 'description'),
    language: textField(node, 'language'),
    privacyPolicyUrl: textField(node, 'privacyPolicyUrl'),
    links: listField(node, 'links', readLink),
    supportContact: readContact(node, 'supportContact'),
    engineeringContact: readContact(node, 'engineeringContact'),
    supportUrls: readSupportUrls(property(node, 'supportUrls')?.value),
    logos: readLogos(property(node, 'logos')?.value),
    screenshots: listField(node, 'screenshots', readScreenshot),
    videos: listField(node, 'videos', readVideo),
  };
}

function readLink(node: Node): Link {
  return { node, name: textField(node, 'name'), url: textField(node, 'url') };
}

function readContact(listing: Node, name: string): Contact | undefined {
  const { key, value: node } = property(listing, name) ?? {};
  if (node?.type !== 'object') return undefined;
  return {
    key,
    node,
    name: textField(node, 'name'),
    email: textField(node, 'email'),
    phone: textField(node, 'phone'),
  };
}

function readSupportUrls(node: Node | undefined): SupportUrls | undefined {
  if (node?.type !== 'object') return undefined;
  return { node, global: textField(node, 'global'), government: textField(node, 'government') };
}

function readLogos(node: Node | undefined): Logos | undefined {
  if (node?.type !== 'object') return undefined;
  return {
    node,
    large: textField(node, 'large'),
    medium: textField(node, 'medium'),
    small: textField(node, 'small'),
  };
}

function readScreenshot(node: Node): Screenshot {
  return { node, image: textField(node, 'image'), caption: textField(node, 'caption') };
}

function readVideo(node: Node): Video {
  return {
    node,
    name: textField(node, 'name'),
    url: textField(node, 'url'),
    thumbnail: textField(node, 'thumbnail'),
  };
}
