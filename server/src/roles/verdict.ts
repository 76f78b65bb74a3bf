import type { Deprecation, Role } from './role';
import { wellKnown } from './well-known';

/** Whether Azure Lighthouse delegates a role; `conditional` is User Access Administrator, only with delegated roles. */
export type VerdictStatus = 'supported' | 'unsupported' | 'conditional';

/** One thing that speaks against a role, with the role's own words where it has any. */
export type Reason =
  | { readonly kind: 'owner' }
  | { readonly kind: 'user-access-administrator' }
  | { readonly kind: 'data-actions'; readonly actions: readonly string[] }
  | { readonly kind: 'restricted-actions'; readonly actions: readonly string[] }
  | { readonly kind: 'deprecated'; readonly stage: Deprecation };

/** The answer to "can Lighthouse delegate this role?". */
export interface Verdict {
  readonly status: VerdictStatus;
  /** What speaks against the role, the weightiest first; a supported role may still be legacy. */
  readonly reasons: readonly Reason[];
  /** Whether its holder sees the customer in My customers: an action `*` or one that reads all (ROL-14). */
  readonly readerAccess: boolean;
  /** Whether the role allows everything but what it excludes: an action `*` (ROL-13). */
  readonly everything: boolean;
}

const restricted: ReadonlySet<string> = new Set([
  'microsoft.authorization/*',
  'microsoft.authorization/*/write',
  'microsoft.authorization/*/delete',
  ...['roleAssignments', 'roleDefinitions', 'classicAdministrators', 'locks', 'denyAssignments'].flatMap((type) => [
    `microsoft.authorization/${type}/write`.toLowerCase(),
    `microsoft.authorization/${type}/delete`.toLowerCase(),
  ]),
]);

/** What a verdict needs of a role. */
export type JudgedRole = Pick<Role, 'id' | 'permissions' | 'deprecation'>;

const verdicts = new WeakMap<JudgedRole, Verdict>();

/** Judges a built-in role (ROL-02, ROL-03, ROL-04, ROL-07, ROL-09); the same role is judged once. */
export function judge(role: JudgedRole): Verdict {
  let verdict = verdicts.get(role);
  if (!verdict) verdicts.set(role, (verdict = weigh(role)));
  return verdict;
}

function weigh(role: JudgedRole): Verdict {
  const actions = role.permissions.flatMap((block) => block.actions);
  const everything = actions.includes('*');
  const readerAccess = everything || actions.includes('*/read');
  if (role.id === wellKnown.userAccessAdministrator) {
    // ROL-07: nothing of its `*/read` applies in a delegation, whatever the permissions say.
    const reasons: Reason[] = [{ kind: 'user-access-administrator' }];
    return { status: 'conditional', reasons, readerAccess: false, everything };
  }
  const reasons = reasonsAgainst(role, actions);
  return { status: reasons.some(refuses) ? 'unsupported' : 'supported', reasons, readerAccess, everything };
}

function reasonsAgainst(role: JudgedRole, actions: readonly string[]): Reason[] {
  const reasons: Reason[] = [];
  if (role.id === wellKnown.owner) reasons.push({ kind: 'owner' });
  const dataActions = role.permissions.flatMap((block) => [...block.dataActions, ...block.notDataActions]);
  if (dataActions.length > 0) reasons.push({ kind: 'data-actions', actions: dataActions });
  // ROL-04: the service compares the strings themselves; Contributor's `*` covers them and is accepted.
  const forbidden = actions.filter((action) => restricted.has(action.toLowerCase()));
  if (forbidden.length > 0) reasons.push({ kind: 'restricted-actions', actions: forbidden });
  if (role.deprecation) reasons.push({ kind: 'deprecated', stage: role.deprecation });
  return reasons;
}

function refuses(reason: Reason): boolean {
  return reason.kind !== 'deprecated' || reason.stage === 'deprecated';
}
