import type { Deprecation } from '../../server/src/roles/role';

/** Reads from a role's name and description whether it is on its way out (ROL-09); the service has no field for it. */
export function deprecationOf(name: string, description: string): Deprecation | undefined {
  if (/\bplanned deprecation\b/i.test(description)) return 'planned';
  if (/\bdeprecated\b/i.test(name) || /\b(deprecated role|role has been deprecated)\b/i.test(description))
    return 'deprecated';
  if (/\(legacy\)/i.test(name) || /\blegacy role\b/i.test(description)) return 'legacy';
  return undefined;
}
