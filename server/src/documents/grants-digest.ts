import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Definition } from './model';
import { termsOf } from './terms';

/** The form of the text that is digested: another form is another number. */
export const grantsForm = 'grants/1';

/** The cloud of a definition that names none. */
export const defaultCloud = 'AzureCloud';

/**
 * A digest of all that a definition grants: SHA-256 in lower-case hexadecimal, over a line each for the form, the
 * managing tenant, the cloud, and every grant once, sorted. Order, case of ids, names, justifications, comments and
 * defaults written or left out make no difference; whatever else an entry says does. Undefined where a value cannot be
 * known.
 */
export function grantsDigest(definition: Definition): string | undefined {
  const terms = termsOf(definition);
  if (!terms) return undefined;
  const cloud = (definition.cloud?.value || defaultCloud).toLowerCase();
  const lines = [grantsForm, `tenant ${terms.tenant ?? ''}`, `cloud ${cloud}`, ...new Set(terms.grants)];
  return bytesToHex(sha256(utf8ToBytes(lines.map((line) => `${line}\n`).join(''))));
}
