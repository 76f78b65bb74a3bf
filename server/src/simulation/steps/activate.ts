import * as l10n from '@vscode/l10n';
import { sameId } from '../../documents/guid';
import type { Step } from '../../documents/scenario';
import { judge } from '../../roles';
import { type Actor, roleOf } from '../cast';
import { instantInWords, later } from '../clock';
import { activationMinutes, type Grant, grantsOf } from '../grants';
import { writeScope } from '../scope';
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
  if (!eligible) {
    const words = l10n.t('{0} has no eligible {1} at "{2}".', actor.displayName, role.name, writeScope(named.scope));
    return hasUnknownOffer(moment) || hiddenGroups(setting)
      ? undecided(words, 'activations')
      : impossible(words, ['LIF-07']);
  }
  const obstacle = activationRefusal(step, actor, eligible, held, moment);
  if (obstacle) return obstacle;
  const until = later(state.time, activationMinutes(eligible.authorization));
  return {
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
  };
}

/** What the access policy of an eligible role asks for and the step does not bring. */
function activationRefusal(
  step: Step,
  actor: Actor,
  { authorization, role, version, elevation, lost }: Grant,
  held: readonly Grant[],
  moment: Moment,
): Refusal | Undecided | undefined {
  const origin: Origin = { path: version.path, node: authorization.node };
  if (lost) {
    const words = l10n.t('{0} is deprecated, and who had it has lost it.', role!.name);
    return refused(words, ['LIF-17', 'ROL-09'], undefined, origin);
  }
  if (elevation) {
    const words = l10n.t(
      '{0} has {1} already, until {2}.',
      actor.displayName,
      role!.name,
      instantInWords(elevation.until),
    );
    return refused(words, ['LIF-07'], serviceErrors.alreadyActive, origin);
  }
  const permanent = held.filter(
    (grant) => !grant.lost && grant.authorization.access === 'active' && grant.role !== role,
  );
  if (!permanent.some((grant) => grant.role && judge(grant.role).readerAccess)) {
    if (permanent.some((grant) => !grant.role)) {
      return undecided(
        l10n.t('{0} has a permanent role that the role data does not know.', actor.displayName),
        'activations',
      );
    }
    const words = l10n.t(
      '{0} has no permanent role with reader access, and without one nobody can activate a role.',
      actor.displayName,
    );
    return refused(words, ['LIF-07', 'ELG-07'], undefined, origin);
  }
  const policy = authorization.justInTimeAccessPolicy;
  if (policy?.multiFactorAuthProvider?.value === 'Azure' && step.mfa?.value !== true) {
    const words = l10n.t('The access policy asks for multifactor authentication ("MfaRule").');
    return refused(words, ['LIF-07'], serviceErrors.activationPolicy, { path: version.path, node: policy.node });
  }
  return approvalRefusal(step, actor, authorization, version.path, moment);
}

function approvalRefusal(
  step: Step,
  actor: Actor,
  { justInTimeAccessPolicy }: Grant['authorization'],
  path: string,
  moment: Moment,
): Refusal | Undecided | undefined {
  const approvers = justInTimeAccessPolicy?.managedByTenantApprovers;
  if (!approvers || (approvers.known && approvers.items.length === 0)) return undefined;
  const origin = { path, node: approvers.node };
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

function hasUnknownOffer({ state }: Moment): boolean {
  return [...state.offers.values()].some(({ unknown }) => unknown !== undefined);
}
