import type { ShapeFault } from '../../documents/shape/shape';

/** The rules of the catalogue that speak for a missing property (ARM-01 to 04 and 07), by what lacks it. */
const rules: Readonly<Record<string, string>> = {
  authorization: 'authorization-required',
  eligibleAuthorization: 'eligible-required',
  accessPolicy: 'jit-mfa-required',
  approver: 'approver-required',
};

/** The code of the catalogue's rule for a missing property; undefined where only the project's own format asks for it. */
export function requiredBy({ owner, property }: Pick<ShapeFault, 'owner' | 'property'>): string | undefined {
  if (owner === 'definition') return property === 'version' ? undefined : 'definition-required';
  return Object.hasOwn(rules, owner) ? rules[owner] : undefined;
}
