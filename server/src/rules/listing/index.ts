import type { Rule } from '../rule';
import logos from './logos';
import screenshots from './screenshots';
import videos from './videos';

/** Rules on what the marketplace shows of an offer: its texts, links, contacts and pictures (LST). */
export const listingRules: readonly Rule[] = [logos, screenshots, videos];
