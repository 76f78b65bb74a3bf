import * as l10n from '@vscode/l10n';
import { sameId } from '../../documents/guid';
import type { Step } from '../../documents/scenario';
import { judge, type Role } from '../../roles';
import { attempt, failed } from '../attempt';
import { type Actor, roleOf } from '../cast';
import { instantInWords, later } from '../clock';
import { activationMinutes, type Grant, grantsOf } from '../grants';
import { needs } from '../needs';
import { originIn } from '../offer-version';
import { type Scope, writeScope } from '../scope';
import { serviceErrors } from '../service-errors';
import { hiddenGroups } from '../setting';
import { impossible, type Origin, type Refusal, refused, type Turn, type Undecided, undecided } from '../turn';
import { actorOf, type Moment, scopeOf } from './parts';

/** Somebody of the provider activates an eligible role, for as long as its policy allows (LIF-07). */
export function activate(step: Step, moment: Moment): Turn {
  const { state, setting } = moment;
  const actor = actorOf(step.by, moment, 'activations');
  if ('outcome' in actor) return actor;
  const named = scopeOf(step.scope, moment, 'activations');
  if ('outcome' in named) return named;
  if (step.role?.value === undefined) return undecided(l10n.t('The step names no role.'), 'activations');
  const role = roleOf(step.role.value, setting.catalogue);
  if (!role) {
    return undecided(
      l10n.t('The role data of {0} knows no role "{1}".', setting.catalogue.date, step.role.value),
      'activations',
    );
  }
  const held = grantsOf(actor, named.scope, state, setting);
  const eligible = held.find(
    ({ authorization, role: of }) => authorization.access === 'eligible' && of?.id === role.id,
  );
  if (!eligible) return failed(needs.eligible(), notEligible(actor, role, named.scope, moment));
  const origin: Origin = originIn(eligible.version, eligible.authorization.node);
  const until = later(state.time, activationMinutes(eligible.authorization));
  return attempt(
    [
      [needs.eligible(), () => undefined],
      [needs.notDeprecated(), () => deprecationRefusal(eligible, origin)],
      [needs.notActive(), () => repeatRefusal(actor, eligible, origin)],
      [needs.readsAlready(), () => readerRefusal(actor, eligible, held, origin)],
      [needs.secondFactor(), () => secondFactorRefusal(step, eligible)],
      [needs.approved(), () => approvalRefusal(step, actor, eligible, moment)],
    ],
    () => ({
      outcome: 'succeeded',
      reason: l10n.t('{0} has {1} until {2}.', actor.displayName, role.name, instantInWords(until)),
      source: ['LIF-07'],
      state: {
        ...state,
        elevations: [
          ...state.elevations,
          {
            person: actor.name,
            displayName: actor.displayName,
            offer: eligible.offer,
            authorization: eligible.authorization,
            role,
            scope: named.scope,
            until,
          },
        ],
      },
      log: [],
    }),
  );
}

/** Nobody can tell where an offer or a group is hidden that may make them eligible. */
function notEligible({ displayName }: Actor, role: Role, scope: Scope, moment: Moment): Refusal | Undecided {
  const words = l10n.t('{0} has no eligible {1} at "{2}".', displayName, role.name, writeScope(scope));
  return hasUnknownOffer(moment) || hiddenGroups(moment.setting)
    ? undecided(words, 'activations')
    : impossible(words, ['LIF-07']);
}

function hasUnknownOffer({ state }: Moment): boolean {
  return [...state.offers.values()].some(({ unknown }) => unknown !== undefined);
}

function deprecationRefusal({ lost, role }: Grant, origin: Origin): Refusal | undefined {
  if (!lost) return undefined;
  const words = l10n.t('{0} is deprecated, and who had it has lost it.', role!.name);
  return refused(words, ['LIF-17', 'ROL-09'], undefined, origin);
}

function repeatRefusal({ displayName }: Actor, { elevation, role }: Grant, origin: Origin): Refusal | undefined {
  if (!elevation) return undefined;
  const words = l10n.t('{0} has {1} already, until {2}.', displayName, role!.name, instantInWords(elevation.until));
  return refused(words, ['LIF-07'], serviceErrors.alreadyActive, origin);
}

/** Who activates a role has another one permanently that gives reader access (ELG-07). */
function readerRefusal(
  { displayName }: Actor,
  { role }: Grant,
  held: readonly Grant[],
  origin: Origin,
): Refusal | Undecided | undefined {
  const permanent = held.filter(
    (grant) => !grant.lost && grant.authorization.access === 'active' && grant.role !== role,
  );
  const reading = permanent.filter((grant) => grant.role && judge(grant.role).readerAccess);
  if (reading.some(({ weakened }) => weakened === undefined)) return undefined;
  if (reading[0]) return undecided(reading[0].weakened!, 'activations');
  if (permanent.some((grant) => !grant.role)) {
    return undecided(l10n.t('{0} has a permanent role that the role data does not know.', displayName), 'activations');
  }
  const words = l10n.t(
    '{0} has no permanent role with reader access, and without one nobody can activate a role.',
    displayName,
  );
  return refused(words, ['LIF-07', 'ELG-07'], undefined, origin);
}

function secondFactorRefusal(step: Step, { authorization, version }: Grant): Refusal | undefined {
  const policy = authorization.justInTimeAccessPolicy;
  if (policy?.multiFactorAuthProvider?.value !== 'Azure' || step.mfa?.value === true) return undefined;
  const words = l10n.t('The access policy asks for multifactor authentication ("MfaRule").');
  return refused(words, ['LIF-07'], serviceErrors.activationPolicy, originIn(version, policy.node));
}

function approvalRefusal(
  step: Step,
  actor: Actor,
  { authorization: { justInTimeAccessPolicy }, version }: Grant,
  moment: Moment,
): Refusal | Undecided | undefined {
  const approvers = justInTimeAccessPolicy?.managedByTenantApprovers;
  if (!approvers || (approvers.known && approvers.items.length === 0)) return undefined;
  const origin = originIn(version, approvers.node);
  const names = approvers.items.map(({ principalId, principalIdDisplayName }) => {
    return principalIdDisplayName?.value ?? moment.setting.cast.nameOf(principalId?.value ?? '?');
  });
  if (step.approvedBy?.value === undefined) {
    const words = l10n.t('The request waits for approval by {0}.', names.join(', '));
    return refused(words, ['LIF-07'], undefined, origin);
  }
  const approver = actorOf(step.approvedBy, moment, 'activations');
  if ('outcome' in approver) return approver;
  if (approver.name === actor.name) {
    return refused(
      l10n.t('{0} cannot approve their own request.', actor.displayName),
      ['LIF-07', 'ELG-12'],
      undefined,
      origin,
    );
  }
  const may = approvers.items.some(({ principalId }) =>
    approver.identities.some(({ id }) => sameId(id, principalId?.value)),
  );
  if (may) return undefined;
  const words = l10n.t('{0} is none of those who may approve: {1}.', approver.displayName, names.join(', '));
  return refused(words, ['LIF-07'], undefined, origin);
}
