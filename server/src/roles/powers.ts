import { allows } from './permissions';
import { blind } from './powers/blind';
import { handOutAccess } from './powers/hand-out-access';
import { leave } from './powers/leave';
import { recovery } from './powers/recovery';
import { runCode } from './powers/run-code';
import { listedSecrets, otherSecrets } from './powers/secrets';
import { spend } from './powers/spend';
import type { RolePermissions } from './role';
import { withholds } from './withheld';

/** What a role can do that reading, changing and deleting do not say, each with the operations that do it. */
export const powerTables = {
  secrets: [...listedSecrets, ...otherSecrets],
  runCode,
  handOutAccess,
  blind,
  recovery,
  spend,
  leave,
} as const satisfies Record<string, readonly string[]>;

/** A power by its name, as the tables have it. */
export type Power = keyof typeof powerTables;

/** A power a role has, and the operations of its table that give it. */
export interface PowerOfRole {
  readonly power: Power;
  readonly operations: readonly string[];
}

const known = new WeakMap<RolePermissions, readonly PowerOfRole[]>();

/** The powers a role has when it is delegated, in the order of the tables; none of what Lighthouse withholds. */
export function powersOf(role: RolePermissions): readonly PowerOfRole[] {
  let powers = known.get(role);
  if (!powers) known.set(role, (powers = findPowers(role)));
  return powers;
}

function findPowers(role: RolePermissions): readonly PowerOfRole[] {
  return (Object.keys(powerTables) as Power[]).flatMap((power) => {
    const operations = powerTables[power].filter(
      (operation) => allows(role.permissions, operation, 'control') !== 'denied' && !withholds(role.id, operation),
    );
    return operations.length > 0 ? [{ power, operations }] : [];
  });
}
