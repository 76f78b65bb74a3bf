import { readFileSync } from 'node:fs';
import assert from 'node:assert/strict';
import { OperationCatalogue, type Role, RoleCatalogue } from '../../../server/src/roles';

/** The committed role data, read once for all tests. */
export const catalogue = RoleCatalogue.parse(readFileSync('server/data/roles.json', 'utf8'));

/** The committed operations, read once for all tests. */
export const operations = OperationCatalogue.parse(readFileSync('server/data/operations.json', 'utf8'));

/** A role that the data must have. */
export function roleNamed(name: string): Role {
  const role = catalogue.byName(name);
  assert.ok(role, `no role is named "${name}"`);
  return role;
}
