import assert from 'node:assert/strict';
import { type Role, wellKnown } from '../../../server/src/roles';
import { type Access, decideAccess, readScope } from '../../../server/src/simulation';
import type { Elevation } from '../../../server/src/simulation/state';
import { randomFrom } from '../mutate';
import { catalogue, customer, ids, type Json, manifest, operations, play, plan, story, subscription } from './support';

const seed = Number(process.env.SIMULATION_SEED ?? Math.floor(Math.random() * 2 ** 32));
const worlds = 42;
const scopes = ['prod', 'prod/rg-app', 'prod/rg-data', 'dev', 'dev/rg-dev'];
const groups = Array.from({ length: 6 }, (_, index) => idOf('a', index));
const users = Array.from({ length: 4 }, (_, index) => idOf('b', index));
const applications = [idOf('c', 0), idOf('c', 1)];
const principals = [...groups, ...users, ...applications];
const people = ['una', 'vera', 'wim'];

function idOf(kind: string, index: number): string {
  return `${kind.repeat(8)}-0000-4000-8000-${String(index).padStart(12, '0')}`;
}

/** An entry of an offer, as the test knows it. */
interface Entry {
  readonly offer: string;
  readonly principal: string;
  readonly role: Role;
  readonly eligible: boolean;
}

/** All there is to know for a decision, in plain sets. */
interface World {
  readonly entries: readonly Entry[];
  /** The scopes of each offer. */
  readonly delegated: ReadonlyMap<string, readonly string[]>;
  /** The object ids of each one who is asked about. */
  readonly identities: ReadonlyMap<string, ReadonlySet<string>>;
  readonly denials: readonly {
    readonly scope: string;
    readonly actions: readonly string[];
    readonly notActions: readonly string[];
  }[];
  readonly scenario: Json;
  readonly files: Readonly<Record<string, Json>>;
}

/** What a role comes to where a delegation differs from permission arithmetic; undefined where it does not. */
type Deviation = (role: Role, operation: string) => 'denied' | 'conditional' | undefined;

/** All documented differences; nothing else may differ. */
const deviations: Readonly<Record<string, Deviation>> = {
  'only the Delete role ends a delegation': ({ id }, operation) =>
    id !== wellKnown.deleteRole && isOperation(operation, 'Microsoft.ManagedServices/registrationAssignments/delete')
      ? 'denied'
      : undefined,
  'the provider writes no delegations': (_, operation) =>
    isOperation(operation, 'Microsoft.ManagedServices/registrationAssignments/write') ||
    isOperation(operation, 'Microsoft.ManagedServices/registrationDefinitions/write')
      ? 'denied'
      : undefined,
  'User Access Administrator assigns roles under a condition': ({ id }, operation) =>
    id === wellKnown.userAccessAdministrator && isAssigning(operation) ? 'conditional' : undefined,
  'User Access Administrator does nothing else but to open support requests': ({ id }, operation) =>
    id === wellKnown.userAccessAdministrator && !isAssigning(operation) && !/^microsoft\.support\//i.test(operation)
      ? 'denied'
      : undefined,
};

function isAssigning(operation: string): boolean {
  return /^microsoft\.authorization\/roleassignments\/(?:write|delete)$/i.test(operation);
}

const remembered = new Map<string, { readonly name: string; readonly comesTo: 'denied' | 'conditional' } | undefined>();

/** What deviates for a role and an operation. */
function deviating(role: Role, operation: string) {
  const key = `${role.id} ${operation}`;
  if (!remembered.has(key)) {
    const [found] = Object.entries(deviations).flatMap(([name, deviation]) => {
      const comesTo = deviation(role, operation);
      return comesTo ? [{ name, comesTo }] : [];
    });
    remembered.set(key, found);
  }
  return remembered.get(key);
}

function isOperation(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

const expressions = new Map<string, RegExp>();

/** The operations of a list that patterns name, one after another. */
function named(patterns: readonly string[], among: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const pattern of patterns) {
    let expression = expressions.get(pattern);
    if (!expression) {
      const text = pattern.split('*').map((part) => part.replace(/[.\\+?^${}()|[\]]/g, '\\$&'));
      expressions.set(pattern, (expression = new RegExp(`^${text.join('.*')}$`, 'is')));
    }
    for (const operation of among) if (expression.test(operation)) found.add(operation);
  }
  return found;
}

/** What a role gives by its permissions: actions without notActions, block by block. */
function given({ permissions }: Role, among: readonly string[], conditional: boolean): Set<string> {
  const union = new Set<string>();
  for (const { actions, notActions, condition } of permissions) {
    if ((condition !== undefined) !== conditional) continue;
    const without = named(notActions, among);
    for (const operation of named(actions, among)) if (!without.has(operation)) union.add(operation);
  }
  return union;
}

function randomWorld(random: () => number): World {
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const several = <T>(list: readonly T[], most: number): readonly T[] =>
    Array.from({ length: Math.floor(random() * (most + 1)) }, () => one(list));
  const special = [wellKnown.reader, wellKnown.contributor, wellKnown.userAccessAdministrator, wellKnown.deleteRole];
  const anyRole = (): Role => (random() < 0.4 ? catalogue.get(one(special))! : one(catalogue.roles));
  const offers = ['gold', 'silver', 'bronze'].slice(0, 1 + Math.floor(random() * 3));
  const entries = offers.flatMap((offer) =>
    Array.from({ length: 1 + Math.floor(random() * 8) }, (): Entry => {
      return { offer, principal: one(principals), role: anyRole(), eligible: random() < 0.3 };
    }),
  );
  const delegated = new Map(offers.map((offer) => [offer, [...new Set([one(scopes), ...several(scopes, 1)])]]));
  // Each group has users and other groups, but no circle of them.
  const members = new Map(groups.map((group, index) => [group, several([...users, ...groups.slice(0, index)], 3)]));
  const memberOf = new Map(people.map((person) => [person, several(groups, 2)]));
  const denials = several(scopes, 1).map((scope) => ({
    scope,
    actions: [one(['*/delete', '*/write', 'Microsoft.Compute/*', '*'])],
    notActions: several(['*/read', 'Microsoft.Network/*'], 1),
  }));
  const files = Object.fromEntries(
    offers.map((offer) => [`${offer}.plan.msp.json`, plan({ planId: offer, manifest: manifestOf(offer, entries) })]),
  );
  const directory = {
    tenantId: ids.tenant,
    principals: [
      ...groups.map((id) => ({ id, displayName: `Group ${id.slice(-2)}`, type: 'Group', members: members.get(id) })),
      ...users.map((id) => ({ id, displayName: `User ${id.slice(-2)}`, type: 'User' })),
      ...applications.map((id) => ({ id, displayName: `Application ${id.slice(-2)}`, type: 'ServicePrincipal' })),
    ],
  };
  const eligible = entries.filter((entry) => entry.eligible);
  const activations = several(people, 4).flatMap((by): readonly Json[] =>
    eligible.length === 0 ? [] : [{ do: 'activate', by, role: one(eligible).role.id, scope: one(scopes), mfa: true }],
  );
  const scenario = story([...activations, { do: 'wait', for: 'PT1M' }], {
    offers: Object.fromEntries(offers.map((offer) => [offer, { plan: `${offer}.plan.msp.json` }])),
    provider: {
      directory: 'random.directory.msp.json',
      people: Object.fromEntries([...memberOf].map(([person, of]) => [person, { memberOf: of }])),
    },
    customer: customer({
      subscriptions: [
        subscription({ denyAssignments: denials }),
        subscription({ name: 'dev', subscriptionId: ids.night, resourceGroups: ['rg-dev'] }),
      ],
      delegations: [...delegated].map(([offer, of]) => ({ offer, scopes: of })),
    }),
  });
  const closure = (direct: readonly string[]): ReadonlySet<string> => {
    const found = new Set(direct);
    for (let size = -1; size !== found.size;) {
      size = found.size;
      for (const [group, of] of members) if (of.some((member) => found.has(member))) found.add(group);
    }
    return found;
  };
  const identities = new Map([
    ...principals.map((id) => [id, closure([id])] as const),
    ...[...memberOf].map(([person, of]) => [person, closure(of)] as const),
  ]);
  return {
    entries,
    delegated,
    identities,
    denials,
    scenario,
    files: { ...files, 'random.directory.msp.json': directory },
  };
}

function manifestOf(offer: string, entries: readonly Entry[]): Json {
  const list = (eligible: boolean) =>
    entries
      .filter((entry) => entry.offer === offer && entry.eligible === eligible)
      .map(({ principal, role }) => ({ principalId: principal, roleDefinitionId: role.id }));
  return manifest({
    registrationDefinitionName: offer,
    authorizations: list(false),
    eligibleAuthorizations: list(true),
  });
}

/** Whether a scope, as scenarios write it, is another one or lies in it. */
function isIn(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(`${outer}/`);
}

/** An entry that counts for somebody at a scope, and whether its role is had now. */
type Held = Pick<Entry, 'role'> & { readonly isActive: boolean };

/** What somebody holds at a scope; undefined where nothing is delegated. */
function heldBy(
  { entries, delegated, identities }: World,
  [who, scope]: readonly [string, string],
  elevations: readonly Elevation[],
): readonly Held[] | undefined {
  const offers = [...delegated].filter(([, of]) => of.some((outer) => isIn(scope, outer))).map(([offer]) => offer);
  if (offers.length === 0) return undefined;
  return entries.flatMap(({ offer, principal, role, eligible }) => {
    if (!offers.includes(offer) || !identities.get(who)!.has(principal)) return [];
    if (eligible && applications.includes(who)) return [];
    const isActivated = elevations.some((elevation) => {
      const { subscription, resourceGroup } = elevation.scope;
      const at = resourceGroup === undefined ? subscription : `${subscription}/${resourceGroup}`;
      return elevation.person === who && elevation.offer === offer && elevation.role.id === role.id && isIn(scope, at);
    });
    return [{ role, isActive: !eligible || isActivated }];
  });
}

/** The best that roles come to, by plain sets; a role may come to something else than its permissions give. */
function best(
  held: readonly Held[],
  operation: string,
  gives: (role: Role, conditional: boolean) => ReadonlySet<string>,
  comesTo: (role: Role) => Access | undefined,
): Access {
  const found = new Set<Access>();
  for (const { role, isActive } of held) {
    const isConditional = gives(role, true).has(operation);
    const gift: Access = gives(role, false).has(operation) ? 'allowed' : isConditional ? 'conditional' : 'denied';
    const bent = comesTo(role);
    const final = bent === 'denied' || gift === 'denied' ? 'denied' : (bent ?? gift);
    if (final !== 'denied') found.add(isActive ? final : 'eligible');
  }
  return (['allowed', 'conditional', 'eligible'] as const).find((access) => found.has(access)) ?? 'denied';
}

describe('Access beside plain set arithmetic', () => {
  it(`differs nowhere but in the documented deviations, in 100,000 decisions (SIMULATION_SEED=${seed})`, function () {
    this.timeout(120_000);
    const random = randomFrom(seed);
    const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
    const told = [
      'Microsoft.Authorization/roleAssignments/write',
      'Microsoft.ManagedServices/registrationAssignments/delete',
      'Microsoft.ManagedServices/registrationDefinitions/write',
      'Microsoft.Support/supportTickets/write',
    ];
    const control = new Set(operations.controlPlane.map((name) => name.toLowerCase()));
    const differing = new Map(Object.keys(deviations).map((name) => [name, 0]));
    const answers = new Map<string, number>();
    let decisions = 0;
    for (let index = 0; index < worlds; index++) {
      const world = randomWorld(random);
      const { moment } = play(world.scenario, world.files, operations).steps.at(-1)!;
      const { state, setting } = moment;
      const asked = [
        ...told,
        ...Array.from({ length: 28 }, () => one(operations.controlPlane)),
        ...Array.from({ length: 4 }, () => one(operations.dataPlane)),
      ];
      const gifts = new Map<string, ReadonlySet<string>>();
      const gives = (role: Role, conditional: boolean): ReadonlySet<string> => {
        const key = `${role.id} ${conditional}`;
        let gift = gifts.get(key);
        if (!gift) gifts.set(key, (gift = given(role, asked, conditional)));
        return gift;
      };
      const denied = new Map(
        world.denials.map((denial) => {
          const [covered, left] = [named(denial.actions, asked), named(denial.notActions, asked)];
          return [denial, new Set([...covered].filter((operation) => !left.has(operation)))];
        }),
      );
      for (const who of world.identities.keys()) {
        const actor = setting.cast.find(who)!;
        for (const text of scopes) {
          const reading = readScope(text, setting.customer);
          assert.ok(reading.kind === 'scope');
          const held = heldBy(world, [who, text], state.elevations);
          for (const action of asked) {
            const { access } = decideAccess({ actor, action, scope: reading.scope }, moment);
            decisions++;
            answers.set(access, (answers.get(access) ?? 0) + 1);
            const isDenied = [...denied].some(([{ scope }, set]) => isIn(text, scope) && set.has(action));
            const isOutside = !held || isDenied || !control.has(action.toLowerCase());
            const expected = isOutside
              ? 'denied'
              : best(held, action, gives, (role) => deviating(role, action)?.comesTo);
            if (access !== expected) {
              assert.fail(`world ${index} of seed ${seed}: ${who} ${action} at ${text}: ${access}, not ${expected}`);
            }
            if (isOutside || access === best(held, action, gives, () => undefined)) continue;
            for (const { role } of held) {
              const name = deviating(role, action)?.name;
              if (name !== undefined) differing.set(name, differing.get(name)! + 1);
            }
          }
        }
      }
    }
    assert.ok(decisions > 100_000, `${decisions} decisions`);
    for (const [name, count] of differing) assert.ok(count > 0, `no decision shows that ${name}`);
    for (const access of ['allowed', 'denied', 'eligible', 'conditional']) {
      assert.ok((answers.get(access) ?? 0) > 0, `no decision is "${access}"`);
    }
    assert.equal(answers.get('undecided'), undefined);
  });
});
