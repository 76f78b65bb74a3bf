import * as l10n from '@vscode/l10n';
import { allows, matches, type Role } from '../roles';
import type { AccessQuestion } from './access';
import { instantInWords } from './clock';
import { delegatedDecision, handsOutAccess } from './delegated-role';
import type { Grant } from './grants';
import { originIn } from './offer-version';
import { writeScope } from './scope';
import { offerInWords } from './steps/words';
import type { Origin } from './turn';

/** One link in the chain of reasons, with the place in a file that says so. */
export interface Reason {
  readonly text: string;
  readonly origin?: Origin;
}

/** Why a right leads from the person to the delegation, link by link. */
export function chainOf(grant: Grant, { actor, action }: AccessQuestion): readonly Reason[] {
  const { offer, version, scope, authorization, role, identity } = grant;
  const names = [actor.displayName, ...identity.through];
  const memberships = identity.through.map((group, index) => ({
    text: l10n.t('{0} is a member of "{1}".', names[index]!, group),
  }));
  const holder = authorization.principalIdDisplayName?.value ?? names.at(-1)!;
  return [
    ...memberships,
    { text: holding(holder, role!, grant), origin: originIn(version, authorization.node) },
    { text: permissionInWords(role!, action) },
    { text: l10n.t('"{0}" is delegated under {1}.', writeScope(scope), offerInWords(offer, version)) },
  ];
}

function holding(holder: string, { name }: Role, { authorization, elevation }: Grant): string {
  if (authorization.access === 'active') return l10n.t('"{0}" has {1} permanently.', holder, name);
  if (!elevation) return l10n.t('"{0}" may activate {1}.', holder, name);
  return l10n.t('"{0}" may activate {1}; it is active until {2}.', holder, name, instantInWords(elevation.until));
}

/** The pattern of a role by which a delegation gives an operation, and what binds it. */
export function permissionInWords(role: Role, action: string): string {
  if (delegatedDecision(role, action) === 'conditional' && handsOutAccess(role)) {
    return l10n.t('{0} assigns only the roles listed for it, and only to managed identities.', role.name);
  }
  const block = role.permissions.find((candidate) => allows([candidate], action, 'control') !== 'denied');
  const pattern = block?.actions.find((candidate) => matches(candidate, action)) ?? action;
  return block?.condition === undefined
    ? l10n.t('{0} allows it by "{1}".', role.name, pattern)
    : l10n.t('{0} allows it by "{1}" under a condition.', role.name, pattern);
}

/** What a role would allow by its permissions, and a delegation does not; undefined where no role covers it. */
export function withheldWords(active: readonly Pick<Grant, 'role'>[], action: string): string | undefined {
  const grant = active.find(({ role }) => role && allows(role.permissions, action, 'control') !== 'denied');
  if (!grant?.role) return undefined;
  if (/\/registrationAssignments\/delete$/i.test(action)) {
    return l10n.t('{0} covers it, yet only the Delete role ends a delegation.', grant.role.name);
  }
  return l10n.t('{0} covers it, yet a delegation does not pass it on.', grant.role.name);
}
