import type { Authorization } from '../../documents/model';
import type { DefinitionContext } from '../context';

/** Whether an entry permanently gives a role that allows everything but what it excludes (ROL-13). */
export function isBroad({ access, roleDefinitionId }: Authorization, { roleOf }: DefinitionContext): boolean {
  const verdict = access === 'active' ? roleOf(roleDefinitionId)?.verdict : undefined;
  return verdict?.status === 'supported' && verdict.everything;
}
