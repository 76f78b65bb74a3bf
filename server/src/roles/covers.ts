import { matches } from './pattern';
import type { PermissionBlock, RolePermissions } from './role';
import { wellKnown } from './well-known';
import { withholds } from './withheld';

const leave = 'Microsoft.ManagedServices/registrationAssignments/delete';

/**
 * Whether all that one role allows through a delegation is allowed by another, as far as their patterns tell (ROL-15):
 * each action of the narrow one is covered by a single action of the wide one that no exclusion touches.
 */
export function covers(wide: RolePermissions, narrow: RolePermissions): boolean {
  let known = compared.get(wide);
  if (!known) compared.set(wide, (known = new WeakMap()));
  let answer = known.get(narrow);
  if (answer === undefined) known.set(narrow, (answer = compare(wide, narrow)));
  return answer;
}

/** A file is checked with every keystroke, and asks for the same roles again. */
const compared = new WeakMap<RolePermissions, WeakMap<RolePermissions, boolean>>();

function compare(wide: RolePermissions, narrow: RolePermissions): boolean {
  if (wide.id === wellKnown.userAccessAdministrator || narrow.id === wellKnown.userAccessAdministrator) return false;
  const actions = narrow.permissions.flatMap((block) => block.actions);
  if (actions.length === 0) return false;
  const endsDelegation = actions.some((action) => matches(action, leave)) && !withholds(narrow.id, leave);
  if (endsDelegation && withholds(wide.id, leave)) return false;
  return actions.every((action) => wide.permissions.some((block) => grants(block, action)));
}

function grants({ actions, notActions, condition }: PermissionBlock, action: string): boolean {
  if (condition !== undefined || notActions.some((excluded) => mayMeet(excluded, action))) return false;
  // A star of the wide pattern spans those of the narrow one.
  return actions.some((wide) => matches(wide, action));
}

/** Whether some operation may match both patterns; where that is hard to say, it may. */
function mayMeet(a: string, b: string): boolean {
  const [first, second] = [endsOf(a), endsOf(b)];
  if (!first.star) return matches(b, a);
  if (!second.star) return matches(a, b);
  return agree(first.head, second.head) && agree(reversed(first.tail), reversed(second.tail));
}

function endsOf(pattern: string): { readonly star: boolean; readonly head: string; readonly tail: string } {
  const text = pattern.trim().toLowerCase();
  const star = text.includes('*');
  return { star, head: text.slice(0, text.indexOf('*')), tail: text.slice(text.lastIndexOf('*') + 1) };
}

function agree(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}
