import type { OperationCatalogue } from '../../server/src/roles/operations';
import type { Effect, RolePermissions } from '../../server/src/roles/role';
import { delegatedOperationsOf } from '../../server/src/roles/role-operations';

type Verb = 'read' | 'write' | 'delete' | 'action';

/** Every provider's control-plane operations by verb, in alphabetical order of the providers that have any. */
export function countTotals(operations: OperationCatalogue): readonly Effect[] {
  return count(operations.controlPlane, operations.providers);
}

/** What a delegated role comes to by provider and verb, providers with nothing left out. */
export function countEffects(role: RolePermissions, operations: OperationCatalogue): readonly Effect[] {
  return count(delegatedOperationsOf(role, operations), operations.providers);
}

function count(names: readonly string[], providers: readonly string[]): readonly Effect[] {
  const counts = new Map<string, Record<Verb, number>>();
  for (const name of names) {
    const provider = name.slice(0, name.indexOf('/')).toLowerCase();
    const verb = name.slice(name.lastIndexOf('/') + 1).toLowerCase() as Verb;
    let found = counts.get(provider);
    if (!found) counts.set(provider, (found = { read: 0, write: 0, delete: 0, action: 0 }));
    if (!(verb in found)) throw new Error(`The operation "${name}" ends in no known verb.`);
    found[verb]++;
  }
  return providers.flatMap((provider) => {
    const found = counts.get(provider.toLowerCase());
    counts.delete(provider.toLowerCase());
    return found ? [{ provider, ...found }] : [];
  });
}
