import * as l10n from '@vscode/l10n';
import type { Step } from '../../documents/scenario';
import { wellKnown } from '../../roles';
import { attempt } from '../attempt';
import type { Actor } from '../cast';
import { activeGrants } from '../grants';
import { needs } from '../needs';
import { mayAssignRoles, ownRolesAt, rolesInWords } from '../rights';
import { covers, sameScope, type Scope, subscriptionsOf, writeScope } from '../scope';
import { loggedOperations, serviceErrors } from '../service-errors';
import { movedWords } from '../moved';
import { hiddenGroups } from '../setting';
import { type OfferState, type State, type Weakening, withOffer } from '../state';
import { impossible, type Refusal, refused, type Turn, type Undecided, undecided } from '../turn';
import { notesOf, weakenedByRemoval, withoutWeakenings } from '../weakening';
import { actorOf, doubtAbout, type Moment, offerOf, scopesOf } from './parts';
import { scopesInWords } from './words';

/** Somebody of the customer (LIF-12), or of the provider with the Delete role (LIF-13), ends the delegation of scopes. */
export function remove(step: Step, moment: Moment): Turn {
  const offer = offerOf(step, moment);
  if ('outcome' in offer) return offer;
  const clouds = { offer: offer.name };
  const actor = actorOf(step.by, moment, clouds);
  if ('outcome' in actor) return actor;
  const named = scopesOf(step, moment, clouds);
  if ('outcome' in named) return named;
  const doubt = doubtAbout(offer);
  if (doubt) return doubt;
  const scopes = named.map(({ scope }) => scope);
  const weakenings = weakenedByRemoval(moment.state, offer, scopes);
  return attempt(
    [
      [needs.delegatedThere(), () => idleRefusal(scopes, offer)],
      [
        needs.mayRemove(),
        () => scopes.map((scope) => removalRefusal(actor, scope, offer, moment)).find((found) => found),
      ],
    ],
    () => ({
      outcome: 'succeeded',
      reason: l10n.t('{0} ends the delegation of {1}; the access is lost.', actor.displayName, scopesInWords(scopes)),
      source: [actor.side === 'customer' ? 'LIF-12' : 'LIF-13', ...(weakenings.length > 0 ? ['LIF-14', 'DLG-03'] : [])],
      state: without(moment.state, offer, scopes, weakenings),
      log: scopes
        .map(writeScope)
        .flatMap((scope) => [
          { log: 'customer', operation: loggedOperations.deleteAssignment, scope } as const,
          { log: 'provider', operation: loggedOperations.delegationRemoved, scope } as const,
        ]),
      notes: notesOf(weakenings),
    }),
  );
}

function idleRefusal(scopes: readonly Scope[], { name, scopes: delegated }: OfferState): Refusal | undefined {
  const idle = scopes.find((scope) => !delegated.some((taken) => sameScope(taken, scope)));
  if (!idle) return undefined;
  return impossible(l10n.t('"{0}" is not delegated under "{1}".', writeScope(idle), name), ['LIF-12', 'LIF-13']);
}

function removalRefusal(
  actor: Actor,
  scope: Scope,
  offer: OfferState,
  moment: Moment,
): Refusal | Undecided | undefined {
  if (actor.side === 'customer' || ownRolesAt(actor, scope).length > 0) {
    const moved = movedWords([scope], moment.state);
    return moved === undefined ? customerRemoval(actor, scope, offer) : undecided(moved, { offer: offer.name });
  }
  const grants = activeGrants(actor, scope, moment.state, moment.setting).filter((grant) => grant.offer === offer.name);
  const leaving = grants.filter(({ role }) => role?.id === wellKnown.deleteRole);
  if (leaving.some(({ weakened }) => weakened === undefined)) return undefined;
  if (leaving[0]) return undecided(leaving[0].weakened!, { offer: offer.name });
  const hidden = hiddenGroups(moment.setting);
  if (hidden !== undefined) return undecided(hidden, { offer: offer.name });
  return refused(
    l10n.t(
      '{0} does not hold the role "Managed Services Registration assignment Delete Role" through "{1}", so only the customer can end it.',
      actor.displayName,
      offer.name,
    ),
    ['LIF-13', 'ROL-16'],
  );
}

function customerRemoval(actor: Actor, scope: Scope, offer: OfferState): Refusal | Undecided | undefined {
  const roles = rolesInWords(actor, scope);
  switch (mayAssignRoles(actor, scope)) {
    case 'yes':
      return undefined;
    case 'unknown':
      return undecided(l10n.t('{0} holds {1}, which the role data does not know.', actor.displayName, roles), {
        offer: offer.name,
      });
    case 'no':
      return refused(
        l10n.t(
          '{0} holds {1}; it takes a role that can write, delete and read role assignments, such as Owner.',
          actor.displayName,
          roles,
        ),
        ['LIF-12'],
        serviceErrors.insufficientPrivileges,
      );
  }
}

/** What was bought stays accepted; what a template delegated is gone with its last scope. */
function without(state: State, offer: OfferState, removed: readonly Scope[], weakenings: readonly Weakening[]): State {
  const isRemoved = (scope: Scope): boolean => removed.some((other) => sameScope(other, scope));
  const scopes = offer.scopes.filter((scope) => !isRemoved(scope));
  const inForce = scopes.length === 0 && !offer.accepted ? undefined : offer.inForce;
  const next = withOffer(state, { ...offer, scopes, inForce, removed: scopes.length === 0 });
  const stays = ({ offer: name, scope }: State['elevations'][number]): boolean =>
    name !== offer.name || scopes.some((taken) => covers(taken, scope));
  const gone = subscriptionsOf(removed).filter((subscription) => !scopes.some((scope) => covers(subscription, scope)));
  return {
    ...next,
    elevations: state.elevations.filter(stays),
    weakenings: [
      ...withoutWeakenings(
        state,
        offer.name,
        gone.map(({ subscription }) => subscription),
      ),
      ...weakenings,
    ],
  };
}
