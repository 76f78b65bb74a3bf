import assert from 'node:assert/strict';
import { parseDocument } from '../../../../server/src/documents/document';
import type { Definition } from '../../../../server/src/documents/model';
import { compareDefinitions, type DefinitionChange } from '../../../../server/src/reports/comparison/verdict';
import { catalogue, operations } from '../../service/support';

/** The tenant that manages, unless a test says otherwise. */
export const tenant = '5f0c2f0e-8f6c-4f0b-9a52-3f6f5f7a1c10';

/** An entry of a manifest, with or without a policy. */
export type Entry = Readonly<Record<string, unknown>>;

/** A manifest with these entries, as the parser reads it. */
export function definition(
  authorizations: readonly Entry[],
  eligibleAuthorizations: readonly Entry[] = [],
  more: object = {},
): Definition {
  const text = JSON.stringify({ managedByTenantId: tenant, authorizations, eligibleAuthorizations, ...more });
  const read = parseDocument('manifest', text).definitions[0];
  assert.ok(read, 'a manifest is a definition');
  return read;
}

/** How one definition differs from another, by the data that are shipped. */
export function compare(before: Definition | undefined, after: Definition | undefined): DefinitionChange {
  return compareDefinitions(before, after, { catalogue, operations });
}
