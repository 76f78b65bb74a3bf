import { allows, type Decision, type Role, wellKnown, withholds } from '../roles';

const roleAssignment = /^Microsoft\.Authorization\/roleAssignments\//i;

/** Whether a role is delegated only to assign listed roles to managed identities (ROL-07). */
export function handsOutAccess({ id }: Role): boolean {
  return id === wellKnown.userAccessAdministrator;
}

/** Decisions by operation: a story asks for the same few roles and operations again and again. */
const remembered = new WeakMap<Role, Map<string, Decision>>();

/** What a role says about a control-plane operation once it is delegated: permissions, less what a delegation withholds. */
export function delegatedDecision(role: Role, action: string): Decision {
  let decisions = remembered.get(role);
  if (!decisions) remembered.set(role, (decisions = new Map<string, Decision>()));
  let decision = decisions.get(action);
  if (!decision) decisions.set(action, (decision = decide(role, action)));
  return decision;
}

function decide(role: Role, action: string): Decision {
  if (withholds(role.id, action)) return 'denied';
  const decision = allows(role.permissions, action, 'control');
  return decision === 'allowed' && handsOutAccess(role) && roleAssignment.test(action) ? 'conditional' : decision;
}
