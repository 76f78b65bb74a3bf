import * as l10n from '@vscode/l10n';
import { allows, wellKnown } from '../roles';
import type { Profile } from '../workspace/configuration';
import type { Actor, OwnRole } from './cast';
import { covers, type Scope, writeScope } from './scope';

/** Whether somebody may; `unknown` where a role of theirs is not in the catalogue. */
export type May = 'yes' | 'no' | 'unknown';

/** What somebody needs to delegate a scope, or to take a delegation back (LIF-03, LIF-12). */
const assigning = ['write', 'delete', 'read'].map((verb) => `Microsoft.Authorization/roleAssignments/${verb}`);

/** The roles somebody holds in the customer's own tenant at a scope, or above it. */
export function ownRolesAt({ ownRoles }: Actor, scope: Scope): readonly OwnRole[] {
  return ownRoles.filter((own) => own.scope && covers(own.scope, scope));
}

/** Whether somebody may do all of these control-plane operations at a scope by the roles held in the customer's own tenant. */
export function mayDo(actor: Actor, scope: Scope, actions: readonly string[]): May {
  const held = ownRolesAt(actor, scope);
  const may = actions.every((action) =>
    held.some(({ role }) => role && allows(role.permissions, action, 'control') !== 'denied'),
  );
  return may ? 'yes' : noOrUnknown(held);
}

/** Whether somebody may assign and take away roles at a scope. */
export function mayAssignRoles(actor: Actor, scope: Scope): May {
  return mayDo(actor, scope, assigning);
}

/** Whether the roles of somebody are enough to delegate in a subscription: today's rights, in 2020 those of Owner. */
export function mayDelegate(actor: Actor, subscription: Scope, profile: Profile): May {
  if (profile === 'current') return mayAssignRoles(actor, subscription);
  const held = ownRolesAt(actor, subscription);
  return held.some(({ role }) => role?.id === wellKnown.owner) ? 'yes' : noOrUnknown(held);
}

/** The roles somebody holds in the customer's own tenant at a scope, in words. */
export function rolesInWords(actor: Actor, scope: Scope): string {
  const names = ownRolesAt(actor, scope).map(
    ({ role, held: { role: written } }) => role?.name ?? written?.value ?? '?',
  );
  const list = [...new Set(names)].join(', ');
  return list ? l10n.t('{0} on "{1}"', list, writeScope(scope)) : l10n.t('no role on "{0}"', writeScope(scope));
}

function noOrUnknown(held: readonly OwnRole[]): May {
  return held.some(({ role, held: { role: written } }) => !role && written?.value !== undefined) ? 'unknown' : 'no';
}
