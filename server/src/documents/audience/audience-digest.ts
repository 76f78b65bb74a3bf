import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Audience } from './audience';

/** An audience in numbers: how many subscriptions, and a digest that changes with them. */
export interface AudienceDigest {
  readonly count: number;
  /** SHA-256 over the ids in lower case, each once, sorted and each on a line of its own; in lower-case hexadecimal. */
  readonly sha256: string;
}

/** An audience in numbers; undefined where it cannot be known: none, or not all of it readable. */
export function audienceDigest(audience: Audience | undefined): AudienceDigest | undefined {
  if (!audience?.known) return undefined;
  const ids = audience.entries.map(({ subscriptionId }) => subscriptionId?.value?.toLowerCase());
  if (!ids.every((id) => id !== undefined)) return undefined;
  const listed = [...new Set(ids)].sort();
  return { count: listed.length, sha256: bytesToHex(sha256(utf8ToBytes(listed.map((id) => `${id}\n`).join('')))) };
}
