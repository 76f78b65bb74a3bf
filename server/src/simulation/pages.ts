import * as l10n from '@vscode/l10n';
import { judge } from '../roles';
import type { Actor } from './cast';
import { type Grant, grantsOf } from './grants';
import { mayDo } from './rights';
import { covers, type Scope } from './scope';
import { hiddenGroups } from './setting';
import { stageOf, type State } from './state';
import type { Moment } from './steps/parts';

/** An offer on the customer's page *Service providers*. */
export interface ProvidedOffer {
  /** The offer's name in the scenario. */
  readonly offer: string;
  /** What the customer reads: the name of the definition, or of the plan. */
  readonly name: string | undefined;
  readonly route: 'marketplace' | 'template';
  readonly version: string | undefined;
  /** Whether the page shows the icon of an update (LIF-09). */
  readonly hasUpdate: boolean;
  /** The version that the icon offers. */
  readonly newVersion: string | undefined;
  /** Whether the page notes that nothing is delegated under it. */
  readonly nothingDelegated: boolean;
  readonly scopes: readonly Scope[];
}

/** A role on the page *My customers*, and whether it is had now. */
export interface SeenRole {
  readonly role: string;
  readonly access: 'active' | 'eligible' | 'activated';
}

/** A delegation on the page *My customers*. */
export interface SeenDelegation {
  readonly customer: string;
  readonly scope: Scope;
  readonly offer: string;
  readonly roles: readonly SeenRole[];
}

/** The page *My customers* as somebody of the provider sees it. */
export interface MyCustomers {
  readonly delegations: readonly SeenDelegation[];
  /** Why there may be more on it. */
  readonly unknown: string | undefined;
}

/** What shows the customer its offers, and what is delegated under them. */
const looking = ['registrationDefinitions/read', 'registrationAssignments/read'].map(
  (name) => `Microsoft.ManagedServices/${name}`,
);

/** The offers on the page *Service providers* (LIF-02, LIF-09), in the order of the scenario. */
export function serviceProviders({ offers }: State): readonly ProvidedOffer[] {
  return [...offers.values()]
    .filter(({ inForce, unknown }) => inForce !== undefined && unknown === undefined)
    .map((offer): ProvidedOffer => {
      const hasUpdate = stageOf(offer) === 'updateAvailable';
      return {
        offer: offer.name,
        name: offer.inForce!.name,
        route: offer.accepted ? 'marketplace' : 'template',
        version: offer.inForce!.version,
        hasUpdate,
        newVersion: hasUpdate ? offer.latest?.version : undefined,
        nothingDelegated: offer.accepted && offer.scopes.length === 0,
        scopes: offer.scopes,
      };
    });
}

/** Whether somebody of the customer can open the page *Service providers*: it takes a role that reads delegations. */
export function seesServiceProviders(actor: Actor, { setting }: Moment): 'yes' | 'no' | 'unknown' {
  const scopes = actor.ownRoles.flatMap(({ scope }) => scope ?? []);
  const may = scopes.map((scope) => mayDo(actor, scope, looking));
  if (may.includes('yes')) return 'yes';
  return may.includes('unknown') || !setting.complete ? 'unknown' : 'no';
}

/**
 * The delegations on the page *My customers* of somebody of the provider: those in which a permanent role of theirs, or
 * an activated one, gives reader access (ROL-14).
 */
export function myCustomers(actor: Actor, { state, setting }: Moment): MyCustomers {
  const customer = setting.customer?.name?.value ?? '?';
  const doubts: (string | undefined)[] = [state.unknown, hiddenGroups(setting)];
  const delegations = [...state.offers.values()].flatMap(({ name, scopes, unknown }) => {
    doubts.push(unknown);
    return scopes.flatMap((scope): readonly SeenDelegation[] => {
      const grants = grantsOf(actor, scope, state, setting).filter(({ offer, lost }) => offer === name && !lost);
      const readers = grants.filter(isReader);
      if (!readers.some(({ weakened }) => weakened === undefined)) {
        const strange = grants.find(({ role, authorization }) => !role && authorization.access === 'active');
        doubts.push(
          readers[0]?.weakened,
          strange && l10n.t('the role data does not know a role of {0}', actor.displayName),
        );
        return [];
      }
      return [{ customer, scope, offer: name, roles: grants.map(seenRole) }];
    });
  });
  return { delegations, unknown: doubts.find((doubt) => doubt !== undefined) };
}

/** Whether somebody finds a scope on the page; a subscription also where only a group in it is delegated (LH-VMC). */
export function showsScope({ delegations }: MyCustomers, wanted: Scope): boolean {
  return delegations.some(({ scope }) => covers(scope, wanted) || covers(wanted, scope));
}

function isReader({ role, authorization, elevation }: Grant): boolean {
  return (
    role !== undefined && (authorization.access === 'active' || elevation !== undefined) && judge(role).readerAccess
  );
}

function seenRole({ role, authorization, elevation }: Grant): SeenRole {
  return {
    role: role?.name ?? authorization.roleDefinitionId?.value ?? '?',
    access: authorization.access === 'active' ? 'active' : elevation ? 'activated' : 'eligible',
  };
}
