import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Plan } from './plan';

/** A private audience in numbers: how many subscriptions, and a digest that changes with them. */
export interface AudienceDigest {
  readonly count: number;
  /** SHA-256 over the ids in lower case, each once, sorted and each on a line of its own; in lower-case hexadecimal. */
  readonly sha256: string;
}

/** The private audience of a plan in numbers; undefined where it cannot be known: none, in a table, or not readable. */
export function audienceDigest({ privateAudience, privateAudienceFile }: Plan): AudienceDigest | undefined {
  if (!privateAudience?.known || privateAudienceFile) return undefined;
  const { items, node } = privateAudience;
  const ids = items.flatMap(({ subscriptionId }) => subscriptionId?.value?.toLowerCase() ?? []);
  if (ids.length !== node.children!.length) return undefined;
  const listed = [...new Set(ids)].sort();
  return { count: listed.length, sha256: bytesToHex(sha256(utf8ToBytes(listed.map((id) => `${id}\n`).join('')))) };
}
