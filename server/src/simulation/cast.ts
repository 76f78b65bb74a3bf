import type { Definition, Field } from '../documents/model';
import type { Customer, CustomerPerson, HeldRole, Provider, ProviderPerson } from '../documents/scenario';
import { isGuid } from '../documents/guid';
import { type RoleCatalogue, type Role, wellKnown } from '../roles';
import type { KnownPrincipal, PrincipalBook } from '../workspace/principals';
import { namedPrincipals } from './named-principals';
import { readScope, type Scope } from './scope';

/** An object id under which somebody may be authorized: their own, or that of a group they are in. */
export interface Identity {
  /** In lower case. */
  readonly id: string;
  /** The groups that lead there, the nearest first; none for oneself. */
  readonly through: readonly string[];
}

/** A role somebody holds in the customer's own tenant: of the customer, or as an Admin Agent of its reseller (CSP-13). */
export interface OwnRole {
  readonly held: Pick<HeldRole, 'node' | 'role'>;
  /** Undefined where the catalogue knows no such role. */
  readonly role: Role | undefined;
  readonly scope: Scope | undefined;
}

/** Somebody who acts, or is asked about: a person of either side, or a principal of the managing tenant. */
export interface Actor {
  /** The short name in the scenario, or the object id of a principal. */
  readonly name: string;
  readonly displayName: string;
  readonly side: 'provider' | 'customer';
  readonly guest: boolean;
  /** Whether it is an application's identity, which never activates a role (ELG-01). */
  readonly servicePrincipal: boolean;
  /** Whether it is an Admin Agent of the customer's reseller; undefined where nobody says. */
  readonly adminAgent: boolean | undefined;
  readonly identities: readonly Identity[];
  readonly ownRoles: readonly OwnRole[];
}

/** Everybody a scenario may speak of. */
export class Cast {
  private readonly byName = new Map<string, KnownPrincipal[]>();
  private readonly actors = new Map<string, Actor | undefined>();

  constructor(
    private readonly provider: Provider | undefined,
    private readonly customer: Customer | undefined,
    private readonly principals: PrincipalBook,
    private readonly catalogue: RoleCatalogue,
    definitions: readonly Definition[],
  ) {
    for (const principal of principals.all()) this.addName(principal.displayName ?? principal.id, principal);
    // What a directory calls otherwise is known by the offer's name too.
    for (const { principalId, principalIdDisplayName } of definitions.flatMap(namedPrincipals)) {
      const principal = principals.find(principalId?.value);
      if (principal && principalIdDisplayName?.value) this.addName(principalIdDisplayName.value, principal);
    }
  }

  /** The person of that short name, of whichever side. */
  person(name: string): Actor | undefined {
    const known = this.actors.get(name);
    if (known) return known;
    const actor = this.castPerson(name);
    if (actor) this.actors.set(name, actor);
    return actor;
  }

  /** The person of that short name, or the principal with that display name or object id. */
  find(text: string): Actor | undefined {
    return this.person(text) ?? this.castPrincipal(text);
  }

  /** The short names of a side's people, in the order written. */
  names(side: Actor['side']): readonly string[] {
    return [...((side === 'provider' ? this.provider : this.customer)?.people.keys() ?? [])];
  }

  /** Groups of provider people that nobody knows: neither by name nor as an object id. */
  *unknownGroups(): Generator<Field> {
    for (const person of this.provider?.people.values() ?? []) {
      for (const group of person.memberOf?.items ?? []) {
        if (group.value !== undefined && this.idsOf(group.value).length === 0) yield group;
      }
    }
  }

  /** The display name of the principal with that id, or the id. */
  nameOf(id: string): string {
    return this.principals.find(id)?.displayName ?? id;
  }

  private addName(name: string, principal: KnownPrincipal): void {
    const known = this.byName.get(nameKey(name)) ?? [];
    if (!known.includes(principal)) this.byName.set(nameKey(name), [...known, principal]);
  }

  private castPerson(name: string): Actor | undefined {
    const ours = this.provider?.people.get(name);
    if (ours) return this.castProviderPerson(name, ours);
    const theirs = this.customer?.people.get(name);
    return theirs && this.castCustomerPerson(name, theirs);
  }

  private castProviderPerson(name: string, person: ProviderPerson): Actor {
    const { displayName, userType, memberOf, adminAgent } = person;
    const direct = (memberOf?.items ?? []).flatMap((group) => this.idsOf(group.value ?? ''));
    const own = this.named(displayName?.value ?? name).filter(({ type }) => type === 'User');
    return {
      name,
      displayName: displayName?.value ?? name,
      side: 'provider',
      guest: userType?.value === 'Guest',
      servicePrincipal: false,
      adminAgent: adminAgent?.value,
      identities: this.withGroups([
        ...own.map(({ id }) => ({ id: id.toLowerCase(), through: [] })),
        ...direct.map((id) => ({ id, through: [this.nameOf(id)] })),
      ]),
      ownRoles: adminAgent?.value === true ? this.ownedAsAdminAgent(adminAgent) : [],
    };
  }

  /** Admin Agents of a reseller are Owners of what it sold, all of them and of all of it (CSP-13). */
  private ownedAsAdminAgent({ node }: Field<boolean>): readonly OwnRole[] {
    return (this.customer?.subscriptions?.items ?? []).flatMap(({ name, channel }): OwnRole[] => {
      if (channel?.value !== 'csp' || name?.value === undefined) return [];
      const scope: Scope = { subscription: name.value, resourceGroup: undefined };
      return [{ held: { node, role: undefined }, role: this.catalogue.get(wellKnown.owner), scope }];
    });
  }

  private castCustomerPerson(name: string, { displayName, userType, roles }: CustomerPerson): Actor {
    return {
      name,
      displayName: displayName?.value ?? name,
      side: 'customer',
      guest: userType?.value === 'Guest',
      servicePrincipal: false,
      adminAgent: false,
      identities: [],
      ownRoles: (roles?.items ?? []).map((held) => {
        const scope = readScope(held.scope?.value ?? '', this.customer);
        return {
          held,
          role: roleOf(held.role?.value ?? '', this.catalogue),
          scope: scope.kind === 'scope' ? scope.scope : undefined,
        };
      }),
    };
  }

  private castPrincipal(text: string): Actor | undefined {
    const principal = this.principals.find(text) ?? this.named(text)[0];
    if (!principal) return undefined;
    return {
      name: principal.id,
      displayName: principal.displayName ?? principal.id,
      side: 'provider',
      guest: false,
      servicePrincipal: principal.type === 'ServicePrincipal',
      adminAgent: false,
      identities: this.withGroups([{ id: principal.id.toLowerCase(), through: [] }]),
      ownRoles: [],
    };
  }

  /** Adds the groups in which directories show those that are there, however deep. */
  private withGroups(direct: readonly Identity[]): readonly Identity[] {
    const found = new Map(direct.map((identity) => [identity.id, identity]));
    for (const { id, through } of direct) {
      for (const group of this.principals.groupsOf(id)) {
        if (!found.has(group)) found.set(group, { id: group, through: [...through, this.nameOf(group)] });
      }
    }
    return [...found.values()];
  }

  private idsOf(group: string): readonly string[] {
    if (isGuid(group)) return [group.toLowerCase()];
    return this.named(group).map(({ id }) => id.toLowerCase());
  }

  private named(name: string): readonly KnownPrincipal[] {
    return this.byName.get(nameKey(name)) ?? [];
  }
}

/** The role of that name or GUID. */
export function roleOf(text: string, catalogue: RoleCatalogue): Role | undefined {
  return catalogue.get(text) ?? catalogue.byName(text);
}

function nameKey(name: string): string {
  return name.trim().toLowerCase();
}
