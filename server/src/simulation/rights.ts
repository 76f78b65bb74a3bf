import * as l10n from '@vscode/l10n';
import { allows } from '../roles';
import type { Actor } from './cast';
import { covers, type Scope, writeScope } from './scope';

/** What somebody needs to delegate a scope, or to take a delegation back (LIF-03, LIF-12). */
const assigning = ['write', 'delete', 'read'].map((verb) => `Microsoft.Authorization/roleAssignments/${verb}`);

/** Whether somebody may delegate at a scope; `unknown` where a role of theirs is not in the catalogue. */
export function mayAssignRoles(actor: Actor, scope: Scope): 'yes' | 'no' | 'unknown' {
  const held = actor.ownRoles.filter((own) => own.scope && covers(own.scope, scope));
  const may = assigning.every((action) =>
    held.some(({ role }) => role && allows(role.permissions, action, 'control') !== 'denied'),
  );
  if (may) return 'yes';
  return held.some(({ role, held: { role: written } }) => !role && written?.value !== undefined) ? 'unknown' : 'no';
}

/** The roles somebody of the customer holds at a scope, in words. */
export function rolesInWords(actor: Actor, scope: Scope): string {
  const held = actor.ownRoles.filter((own) => own.scope && covers(own.scope, scope));
  const names = held.map(({ role, held: { role: written } }) => role?.name ?? written?.value ?? '?');
  const list = [...new Set(names)].join(', ');
  return list ? l10n.t('{0} on "{1}"', list, writeScope(scope)) : l10n.t('no role on "{0}"', writeScope(scope));
}
