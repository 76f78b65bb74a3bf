import { Alternatives, writeAlternatives } from '../../server/src/roles/alternatives';
import { byText } from '../../server/src/roles/by-text';
import { type EffectBase, writeEffect, writeEffects } from '../../server/src/roles/effect-text';
import type { OperationCatalogue } from '../../server/src/roles/operations';
import { writePatterns } from '../../server/src/roles/pattern-text';
import type { Effect, PermissionBlock, RetiredRole, Role } from '../../server/src/roles/role';
import type { BlockEntry, RoleData, RoleEntry } from '../../server/src/roles/role-data';
import { writeData } from './data-file';
import { countEffects, countTotals } from './effect-counts';

/** A role without what the generator computes. */
export type RoleRecord = Omit<Role, 'effects' | 'alternatives' | 'deprecated'>;

/**
 * The text of `roles.json`: one role a line in alphabetical order, its counts and alternatives computed from the operations.
 * Equal roles give equal bytes, in whatever order the service listed them.
 */
export function writeRoleFile(
  roles: readonly RoleRecord[],
  retired: readonly RetiredRole[],
  operations: OperationCatalogue,
  { date, source }: Pick<RoleData, 'date' | 'source'>,
): string {
  const totals = countTotals(operations);
  const alternatives = new Alternatives(roles, operations);
  return writeData({
    date,
    source,
    totals: totals.map(writeEffect),
    roles: [...roles].sort(byName).map((role) => entryOf(role, operations, totals, alternatives)),
    retired: [...retired].sort(byName).map(({ id, name, lastSeen }) => ({ id, name, lastSeen })),
  } satisfies RoleData);
}

function byName(a: { readonly id: string; readonly name: string }, b: { readonly id: string; readonly name: string }) {
  return byText(a.name, b.name) || byText(a.id, b.id);
}

function entryOf(
  role: RoleRecord,
  operations: OperationCatalogue,
  totals: readonly Effect[],
  alternatives: Alternatives,
): RoleEntry {
  const effects = countEffects(role, operations);
  return {
    id: role.id,
    name: role.name,
    formerNames: role.formerNames.length > 0 ? role.formerNames : undefined,
    deprecation: role.deprecation,
    dataActionsGained: role.dataActionsGained,
    permissions: role.permissions.map(blockEntry),
    effects: writeEffects(effects, baseOf(role), totals) || undefined,
    alternatives: writeAlternatives(alternatives.of(role)) || undefined,
  };
}

function blockEntry(block: PermissionBlock): BlockEntry {
  return {
    actions: writePatterns(block.actions) || undefined,
    notActions: writePatterns(block.notActions) || undefined,
    dataActions: writePatterns(block.dataActions) || undefined,
    notDataActions: writePatterns(block.notDataActions) || undefined,
    condition: block.condition,
  };
}

function baseOf(role: RoleRecord): EffectBase {
  const actions = role.permissions.flatMap((block) => block.actions);
  if (actions.includes('*')) return 'everything';
  return actions.includes('*/read') ? 'reads' : 'nothing';
}
