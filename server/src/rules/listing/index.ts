import type { Rule } from '../rule';
import contacts from './contacts';
import descriptionHtml from './description-html';
import descriptionKeyword from './description-keyword';
import linkHttps from './link-https';
import listingDescription from './listing-description';
import listingLanguage from './listing-language';
import listingName from './listing-name';
import listingQuality from './listing-quality';
import logos from './logos';
import nonEnglishPhrase from './non-english-phrase';
import privacyUrl from './privacy-url';
import screenshots from './screenshots';
import searchSummary from './search-summary';
import shortDescription from './short-description';
import supportUrl from './support-url';
import videos from './videos';

/** Rules on what the marketplace shows of an offer: its texts, links, contacts and pictures (LST). */
export const listingRules: readonly Rule[] = [
  listingName,
  searchSummary,
  shortDescription,
  listingDescription,
  descriptionKeyword,
  descriptionHtml,
  nonEnglishPhrase,
  listingLanguage,
  privacyUrl,
  linkHttps,
  contacts,
  supportUrl,
  logos,
  screenshots,
  videos,
  listingQuality,
];
