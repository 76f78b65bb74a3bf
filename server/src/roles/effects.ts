import { sizeOf } from './effect-text';
import type { Effect, Role } from './role';

const bySize = new WeakMap<Role, readonly Effect[]>();

/** What a delegated role does on the control plane, provider by provider, the one with the most operations first. */
export function effectOf(role: Role): readonly Effect[] {
  let effects = bySize.get(role);
  if (!effects) bySize.set(role, (effects = [...role.effects].sort((a, b) => sizeOf(b) - sizeOf(a))));
  return effects;
}
