import * as l10n from '@vscode/l10n';
import { allows } from '../roles';
import { chainOf, type Reason, withheldWords } from './access-reasons';
import type { Actor, OwnRole } from './cast';
import { delegatedDecision } from './delegated-role';
import { denialAt } from './deny-assignment';
import { foreignTenantAt, type Grant, standingOf } from './grants';
import { movedWords } from './moved';
import { originIn } from './offer-version';
import { planeOf } from './plane';
import { covers, type Scope, writeScope } from './scope';
import { hiddenGroups, type Setting } from './setting';
import type { State } from './state';
import type { Moment } from './steps/parts';
import type { Origin } from './turn';

/** What somebody may do; `undecided` where that cannot be told. */
export type Access = 'allowed' | 'denied' | 'eligible' | 'conditional' | 'undecided';

/** An answer with its reasons: all that leads to a right, or the first step that fails. They are worded when asked for. */
export interface AccessDecision {
  readonly access: Access;
  readonly reasons: readonly Reason[];
}

/** Somebody, an operation and where. */
export interface AccessQuestion {
  readonly actor: Actor;
  readonly action: string;
  readonly scope: Scope;
}

/**
 * Decides who may do what at a moment (rules §6): plane first, then delegation, deny assignments, and the roles one has.
 * The documentation goes before permission arithmetic; every difference between them is in `roles/withheld.ts`.
 */
export function decideAccess(question: AccessQuestion, { state, setting }: Moment): AccessDecision {
  const { actor, action, scope } = question;
  if (planeOf(action, setting.catalogue, setting.operations).plane === 'data') {
    return denied(() =>
      l10n.t('"{0}" is a data-plane operation, and delegations only reach Azure Resource Manager.', action),
    );
  }
  const own = actor.side === 'customer' || actor.adminAgent ? ownAccess(question, { state, setting }) : undefined;
  if (own && (actor.side === 'customer' || own.access === 'allowed')) return own;
  if (state.unknown !== undefined) return undecided(state.unknown);
  const doubt = doubtIn(state) ?? (own?.access === 'undecided' ? own.reasons[0]?.text : undefined);
  const { delegated, grants } = standingOf(actor, scope, state, setting);
  if (!delegated) {
    return unless(
      doubt,
      denied(() => undelegatedWords(scope, state, setting)),
    );
  }
  const denial = denialAt(question, setting);
  if (denial) return denial;
  const decision =
    grants.length > 0
      ? byRoles(grants, question, { state, setting })
      : denied(() => l10n.t('No authorization names {0} or a group of theirs.', actor.displayName));
  return unless(doubt ?? hiddenGroups(setting), decision);
}

/** What nobody can tell of an offer, and so of any access it may give. */
function doubtIn({ offers }: State): string | undefined {
  for (const { unknown } of offers.values()) if (unknown !== undefined) return unknown;
  return undefined;
}

/** The decision, unless something that cannot be told may give more. */
function unless(doubt: string | undefined, decision: AccessDecision): AccessDecision {
  return doubt === undefined || decision.access === 'allowed' ? decision : undecided(doubt);
}

/** What the roles come to: a right one has, has under a condition, or has after activation. */
function byRoles(grants: readonly Grant[], question: AccessQuestion, { state, setting }: Moment): AccessDecision {
  const best = bestOf(
    grants.filter(({ weakened }) => weakened === undefined),
    question.action,
  );
  const weakened = weakenedBetter(grants, best?.access, question.action);
  if (weakened !== undefined) return undecided(weakened);
  const strange = grants.find(({ role, authorization }) => !role && (!best || authorization.access === 'active'));
  if (strange && (!best || best.access === 'eligible')) return unknownRole(strange, setting);
  if (!best) {
    return denied(() => {
      const kept = grants.filter(({ lost }) => !lost);
      return lostWords(grants, question) ?? withheldWords(kept, question.action) ?? noRoleWords(question, grants);
    });
  }
  const { access, grant } = best;
  const doubtful = grant.authorization.access === 'eligible' && state.activationsUnknown !== undefined;
  return doubtful ? undecided(state.activationsUnknown) : answer(access, () => chainOf(grant, question));
}

/** The grant that gives most, a permanent one before an activated one. */
function bestOf(grants: readonly Grant[], action: string): { access: Access; grant: Grant } | undefined {
  let best: { access: Access; grant: Grant } | undefined;
  for (const grant of grants) {
    const decision = grant.role ? delegatedDecision(grant.role, action) : 'denied';
    if (decision === 'denied' || grant.lost) continue;
    const access = grant.authorization.access === 'active' || grant.elevation ? decision : 'eligible';
    if (access === 'allowed') return { access, grant };
    if (!best || (access === 'conditional' && best.access === 'eligible')) best = { access, grant };
  }
  return best;
}

/** Why a role that would give more than the sure ones may be lost; undefined where none gives more. */
function weakenedBetter(grants: readonly Grant[], sure: Access | undefined, action: string): string | undefined {
  if (!grants.some(({ weakened }) => weakened !== undefined)) return undefined;
  const best = bestOf(grants, action);
  return best && best.access !== sure ? best.grant.weakened : undefined;
}

/** Somebody of the customer has the roles held in their own tenant, an Admin Agent of its reseller those of an Owner. */
function ownAccess({ actor, action, scope }: AccessQuestion, { state, setting }: Moment): AccessDecision {
  const moved = movedWords([scope], state);
  if (moved !== undefined) return undecided(moved);
  const denial = denialAt({ actor, action, scope }, setting);
  if (denial) return denial;
  const held = actor.ownRoles.filter((own) => own.scope && covers(own.scope, scope));
  for (const wanted of ['allowed', 'conditional'] as const) {
    const own = held.find(({ role }) => role && allows(role.permissions, action, 'control') === wanted);
    if (!own) continue;
    return answer(wanted, () => [ownReason(actor, own, setting)]);
  }
  if (held.some(({ role }) => !role)) {
    return undecided(l10n.t('{0} holds a role that the role data does not know.', actor.displayName));
  }
  return denied(() => l10n.t('{0} holds no role on "{1}" that allows it.', actor.displayName, writeScope(scope)));
}

function ownReason({ displayName, adminAgent }: Actor, { role, scope, held }: OwnRole, setting: Setting): Reason {
  return adminAgent
    ? {
        text: l10n.t(
          '{0} is an Admin Agent of the reseller, and so an Owner of "{1}".',
          displayName,
          writeScope(scope!),
        ),
      }
    : {
        text: l10n.t('{0} holds {1} on "{2}".', displayName, role!.name, writeScope(scope!)),
        origin: { path: setting.customerFile, node: held.node },
      };
}

/** Why nothing is delegated there: to nobody, or not to the tenant the provider's directory is of. */
function undelegatedWords(scope: Scope, state: State, setting: Setting): string {
  const tenant = foreignTenantAt(scope, state, setting);
  if (tenant === undefined) return l10n.t('"{0}" is not delegated.', writeScope(scope));
  const own = setting.providerTenant ?? '';
  return l10n.t(
    '"{0}" is delegated to tenant {1}, and the directory is of tenant {2}.',
    writeScope(scope),
    tenant,
    own,
  );
}

/** The deprecated role that would have allowed it. */
function lostWords(grants: readonly Grant[], { action }: AccessQuestion): string | undefined {
  const role = grants.find((grant) => grant.lost && delegatedDecision(grant.role!, action) !== 'denied')?.role;
  return role && l10n.t('{0} is deprecated, and who had it has lost it.', role.name);
}

function noRoleWords({ actor }: AccessQuestion, grants: readonly Grant[]): string {
  const roles = [...new Set(grants.map(({ role }) => role!.name))].join(', ');
  return l10n.t('None of the roles of {0} allows it: {1}.', actor.displayName, roles);
}

function unknownRole({ authorization, version }: Grant, { catalogue }: Setting): AccessDecision {
  const role = authorization.roleDefinitionId?.value ?? '?';
  const text = l10n.t('The role data of {0} knows no role "{1}".', catalogue.date, role);
  return undecided(text, originIn(version, authorization.node));
}

function denied(words: () => string): AccessDecision {
  return answer('denied', () => [{ text: words() }]);
}

function undecided(text: string, origin?: Origin): AccessDecision {
  return answer('undecided', () => [{ text, origin }]);
}

function answer(access: Access, explain: () => readonly Reason[]): AccessDecision {
  return new Answer(access, explain);
}

/** A class, for a million answers with a getter each would be a million shapes. */
class Answer implements AccessDecision {
  constructor(
    readonly access: Access,
    private readonly explain: () => readonly Reason[],
  ) {}

  get reasons(): readonly Reason[] {
    return this.explain();
  }
}
