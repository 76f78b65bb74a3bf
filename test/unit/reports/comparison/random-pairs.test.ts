import assert from 'node:assert/strict';
import { compareDefinitions, type Verdict } from '../../../../server/src/reports/comparison/verdict';
import { allows, type Role, withholds } from '../../../../server/src/roles';
import { randomFrom } from '../../mutate';
import { roleNamed } from '../../roles/data';
import { catalogue, operations, principals } from '../../service/support';
import { definition, type Entry } from './support';

const pairs = 500;
const seed = 20261121;

/** Roles of every size; some contain others, and two have the same operations. */
const roles: readonly Role[] = [
  'Reader',
  'Contributor',
  'Owner',
  'Virtual Machine Contributor',
  'App Compliance Automation Reader',
  'Network Contributor',
  'Monitoring Reader',
  'Monitoring Contributor',
  'Log Analytics Reader',
  'Backup Operator',
  'Backup Reader',
  'Support Request Contributor',
  'Cost Management Reader',
  'Tag Contributor',
  'Managed Services Registration assignment Delete Role',
].map(roleNamed);

const people: readonly string[] = [principals.support, principals.operations, principals.ada];
const approvers: readonly string[] = ['c1', 'c2'];
const durations: readonly number[] = [60, 240, 480];

/** An authorization as the test makes it: no policy for a permanent one. */
interface Right {
  readonly who: string;
  readonly role: Role;
  readonly policy?: { readonly mfa: boolean; readonly minutes: number; readonly approvers: readonly string[] };
}

/** What somebody does to use a right: nothing beforehand, or an activation with what it takes. */
type Circumstance = { readonly mfa: boolean; readonly minutes: number; readonly approvedBy: readonly string[] } | 'now';

const circumstances: readonly Circumstance[] = [
  'now',
  ...[true, false].flatMap((mfa) =>
    durations.flatMap((minutes) =>
      [[], ['c1'], ['c2'], ['c1', 'c2']].map((approvedBy) => ({ mfa, minutes, approvedBy })),
    ),
  ),
];

function isThere({ policy }: Right, circumstance: Circumstance): boolean {
  if (!policy) return true;
  if (circumstance === 'now') return false;
  if (policy.mfa && !circumstance.mfa) return false;
  if (circumstance.minutes > policy.minutes) return false;
  return policy.approvers.length === 0 || policy.approvers.some((one) => circumstance.approvedBy.includes(one));
}

const bits = new Map<Role, Uint32Array>();

/** The operations a role comes to, one bit each, by the permission strings alone. */
function bitsOf(role: Role): Uint32Array {
  let found = bits.get(role);
  if (found) return found;
  found = new Uint32Array(Math.ceil(operations.controlPlane.length / 32));
  operations.controlPlane.forEach((name, at) => {
    if (allows(role.permissions, name, 'control') === 'denied' || withholds(role.id, name)) return;
    found[at >> 5]! |= 1 << (at & 31);
  });
  bits.set(role, found);
  return found;
}

const unions = new Map<string, Uint32Array>();

/** Everything somebody may do under a circumstance. */
function allowed(rights: readonly Right[], who: string, circumstance: Circumstance): Uint32Array {
  const held = roles.filter((role) =>
    rights.some((right) => right.role === role && right.who === who && isThere(right, circumstance)),
  );
  const key = held.map(({ id }) => id).join();
  let union = unions.get(key);
  if (!union) {
    const parts = held.map(bitsOf);
    union = new Uint32Array(Math.ceil(operations.controlPlane.length / 32)).map((_, at) =>
      parts.reduce((word, part) => word | part[at]!, 0),
    );
    unions.set(key, union);
  }
  return union;
}

/** How many operations of a set another one lacks. */
function without(some: Uint32Array, others: Uint32Array): number {
  let sum = 0;
  for (let at = 0; at < some.length; at++) {
    for (let left = some[at]! & ~others[at]!; left !== 0; left &= left - 1) sum++;
  }
  return sum;
}

/** The verdict by taking sets of operations from each other, under every circumstance. */
function bySetDifference(before: readonly Right[], after: readonly Right[]): Verdict {
  let [gains, loses] = [0, 0];
  for (const who of people) {
    for (const circumstance of circumstances) {
      const [older, newer] = [allowed(before, who, circumstance), allowed(after, who, circumstance)];
      gains += without(newer, older);
      loses += without(older, newer);
    }
  }
  if (gains > 0) return loses > 0 ? 'different' : 'wider';
  return loses > 0 ? 'narrower' : 'same';
}

const random = randomFrom(seed);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
const chance = (share: number): boolean => random() < share;

function randomRight(): Right {
  const right = { who: pick(people), role: pick(roles) };
  return chance(0.5) ? right : { ...right, policy: randomPolicy() };
}

function randomPolicy(): NonNullable<Right['policy']> {
  return { mfa: chance(0.5), minutes: pick(durations), approvers: approvers.filter(() => chance(0.4)) };
}

/** A definition that was edited: entries added, taken away, given other roles or conditions, moved, written twice. */
function edited(rights: readonly Right[]): readonly Right[] {
  const kind = random();
  const changed = rights.flatMap((right): readonly Right[] => {
    if (chance(0.1)) return [right, right];
    if (kind < 0.25 || chance(0.7)) return [right];
    if (kind < 0.45) return [];
    if (kind < 0.6) return right.policy ? [{ ...right, policy: randomPolicy() }] : [right];
    if (kind < 0.75) return [{ ...right, role: pick(roles) }];
    return [right, { ...right, policy: undefined }];
  });
  const more = kind > 0.9 || chance(0.2) ? [randomRight()] : [];
  return [...changed, ...more].sort(() => random() - 0.5);
}

function entryOf({ who, role, policy }: Right): Entry {
  const cased = (id: string): string => (chance(0.3) ? id.toUpperCase() : id);
  return {
    principalId: cased(who),
    principalIdDisplayName: `Somebody ${random()}`,
    roleDefinitionId: cased(role.id),
    ...(policy && {
      justInTimeAccessPolicy: {
        ...((policy.mfa || chance(0.5)) && { multiFactorAuthProvider: policy.mfa ? 'Azure' : 'None' }),
        ...((policy.minutes !== 480 || chance(0.5)) && { maximumActivationDuration: `PT${policy.minutes}M` }),
        managedByTenantApprovers: policy.approvers.map((principalId) => ({ principalId })),
      },
    }),
  };
}

function written(rights: readonly Right[]) {
  const [permanent, eligible] = [rights.filter(({ policy }) => !policy), rights.filter(({ policy }) => policy)];
  return definition(permanent.map(entryOf), eligible.map(entryOf));
}

describe('verdict on random pairs of definitions', () => {
  it(`agrees with set difference, ${pairs} times from seed ${seed}`, () => {
    const seen = new Map<Verdict, number>();
    for (let pair = 0; pair < pairs; pair++) {
      const before = Array.from({ length: 1 + Math.floor(random() * 6) }, randomRight);
      const after = edited(before);
      const { verdict, principals: changes } = compareDefinitions(written(before), written(after), {
        catalogue,
        operations,
      });
      assert.equal(verdict, bySetDifference(before, after), `pair ${pair} from seed ${seed}`);
      for (const { id, standing, reach } of changes) {
        const who = id.toLowerCase();
        const [older, newer] = [allowed(before, who, 'now'), allowed(after, who, 'now')];
        assert.equal(standing.gained.length, without(newer, older), `standing of pair ${pair} from seed ${seed}`);
        assert.equal(standing.lost.length, without(older, newer));
        const easiest = { mfa: true, minutes: 60, approvedBy: approvers };
        const [all, more] = [allowed(before, who, easiest), allowed(after, who, easiest)];
        assert.equal(reach.gained.length, without(more, all), `reach of pair ${pair} from seed ${seed}`);
        assert.equal(reach.lost.length, without(all, more));
      }
      seen.set(verdict, (seen.get(verdict) ?? 0) + 1);
    }
    for (const verdict of ['wider', 'narrower', 'same', 'different'] as const) {
      assert.ok((seen.get(verdict) ?? 0) >= 20, `${verdict} occurs often enough: ${[...seen].join(' ')}`);
    }
  }).timeout(60_000);
});
