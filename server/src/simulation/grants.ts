import { defaultActivation, minutesOf } from '../documents/duration';
import { sameId } from '../documents/guid';
import { type Authorization, authorizationsOf } from '../documents/model';
import type { Role } from '../roles';
import type { Actor, Identity } from './cast';
import type { OfferVersion } from './offer-version';
import { covers, type Scope } from './scope';
import type { Setting } from './setting';
import type { Elevation, OfferState, State } from './state';
import { weakeningOf } from './weakening';

/** A role that somebody has, or may activate, at a scope of the customer through a delegation. */
export interface Grant {
  /** The offer's name in the scenario. */
  readonly offer: string;
  readonly version: OfferVersion;
  /** The delegated scope it comes from. */
  readonly scope: Scope;
  readonly authorization: Authorization;
  /** Undefined where the role data does not know it. */
  readonly role: Role | undefined;
  readonly identity: Identity;
  /** Whether the role was deprecated meanwhile, which takes it from all who have it (LIF-17). */
  readonly lost: boolean;
  /** Set while an eligible role is activated. */
  readonly elevation: Elevation | undefined;
  /** Why the role may be lost though the delegation stands; undefined where it is sure. */
  readonly weakened: string | undefined;
}

/** The delegations that hold a scope, those of another managing tenant and those of which nothing can be told left out. */
export function delegationsAt(scope: Scope, state: State, setting: Setting): readonly OfferState[] {
  return takenAt(scope, state).filter(({ inForce }) => foreignTenant(inForce, setting) === undefined);
}

/** The managing tenant that holds a scope where only a tenant other than the provider's does. */
export function foreignTenantAt(scope: Scope, state: State, setting: Setting): string | undefined {
  return takenAt(scope, state).map(({ inForce }) => foreignTenant(inForce, setting))[0];
}

function takenAt(scope: Scope, { offers }: State): readonly OfferState[] {
  return [...offers.values()].filter(
    ({ inForce, scopes, unknown }) =>
      inForce !== undefined && unknown === undefined && scopes.some((taken) => covers(taken, scope)),
  );
}

/** The managing tenant of a version, if it is known and not the provider's. */
function foreignTenant(version: OfferVersion | undefined, { providerTenant }: Setting): string | undefined {
  const tenant = version?.definition.managedByTenantId?.value;
  return providerTenant === undefined || sameId(providerTenant, tenant) ? undefined : tenant;
}

/** The roles an actor has at a scope now: permanent ones, and activated ones (LIF-06). */
export function activeGrants(actor: Actor, scope: Scope, state: State, setting: Setting): readonly Grant[] {
  return grantsOf(actor, scope, state, setting).filter(
    ({ authorization, elevation, lost }) => !lost && (authorization.access === 'active' || elevation),
  );
}

/** What decides about everything an actor may do at a scope, whatever the operation. */
export interface Standing {
  /** Whether the scope is delegated to the provider's tenant at all. */
  readonly delegated: boolean;
  /** Every role the actor has or may activate there, in the order of the files. */
  readonly grants: readonly Grant[];
}

const remembered = new WeakMap<State, WeakMap<Actor, WeakMap<Scope, Standing>>>();

/** How an actor stands at a scope; asked twice of a state, found once. */
export function standingOf(actor: Actor, scope: Scope, state: State, setting: Setting): Standing {
  let ofState = remembered.get(state);
  if (!ofState) remembered.set(state, (ofState = new WeakMap()));
  let ofActor = ofState.get(actor);
  if (!ofActor) ofState.set(actor, (ofActor = new WeakMap()));
  let standing = ofActor.get(scope);
  if (!standing) ofActor.set(scope, (standing = findStanding(actor, scope, state, setting)));
  return standing;
}

/** Every role an actor has or may activate at a scope, in the order of the files. */
export function grantsOf(actor: Actor, scope: Scope, state: State, setting: Setting): readonly Grant[] {
  return standingOf(actor, scope, state, setting).grants;
}

/** For how many minutes an eligible role stays active: what its policy says, eight hours where it says nothing (ARM-06). */
export function activationMinutes({ justInTimeAccessPolicy }: Authorization): number {
  const written = justInTimeAccessPolicy?.maximumActivationDuration?.value;
  return (written === undefined ? undefined : minutesOf(written)) ?? defaultActivation;
}

function elevationOf(
  actor: Actor,
  offer: string,
  authorization: Authorization,
  scope: Scope,
  { elevations }: State,
): Elevation | undefined {
  if (authorization.access === 'active') return undefined;
  return elevations.find(
    (elevation) =>
      elevation.person === actor.name &&
      elevation.offer === offer &&
      sameId(elevation.role.id, authorization.roleDefinitionId?.value) &&
      covers(elevation.scope, scope),
  );
}

function findStanding(actor: Actor, scope: Scope, state: State, setting: Setting): Standing {
  const delegations = delegationsAt(scope, state, setting);
  const grants = delegations.flatMap(({ name, inForce, scopes }) =>
    authorizationsOf(inForce!.definition).flatMap((authorization): Grant[] => {
      const identity = actor.identities.find(({ id }) => sameId(id, authorization.principalId?.value));
      if (!identity || (authorization.access === 'eligible' && actor.servicePrincipal)) return [];
      const role = setting.catalogue.get(authorization.roleDefinitionId?.value ?? '');
      return [
        {
          offer: name,
          version: inForce!,
          scope: scopes.find((taken) => covers(taken, scope))!,
          authorization,
          role,
          identity,
          lost: role !== undefined && state.roleChanges.get(role.id) === 'deprecated',
          elevation: elevationOf(actor, name, authorization, scope, state),
          weakened: weakeningOf(authorization, name, scope, state),
        },
      ];
    }),
  );
  return { delegated: delegations.length > 0, grants };
}
