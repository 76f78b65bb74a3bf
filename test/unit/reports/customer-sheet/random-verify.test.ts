import assert from 'node:assert/strict';
import { parseDocument } from '../../../../server/src/documents/document';
import { sheetFile } from '../../../../server/src/reports/customer-sheet/sheet-file';
import { findSheet, verify } from '../../../../server/src/reports/customer-sheet/verify/verification';
import { mutantsOf } from '../../../../server/src/simulation/mutation/mutants';
import { randomFrom } from '../../mutate';
import { catalogue, operations, principals, roles } from '../../service/support';
import { type Manifest, readAlone, sheetOfText } from './support';

const seed = 20261121;
const manifests = 15;

const random = randomFrom(seed);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
const chance = (share: number): boolean => random() < share;
const shuffled = <T>(list: readonly T[]): readonly T[] =>
  list.map((item) => [random(), item] as const).sort(([a], [b]) => a - b).map(([, item]) => item); // prettier-ignore

const people = Object.values(principals);
const given = [
  roles.reader,
  roles.contributor,
  roles.monitoringReader,
  roles.virtualMachineContributor,
  roles.deleteRole,
];
const durations = [30, 60, 240, 480];

/** A grant as the test makes it, from which entries are written in many ways. */
interface Grant {
  readonly who: string;
  readonly role: string;
  readonly assignable?: readonly string[];
  readonly policy?: { readonly mfa: boolean; readonly minutes: number; readonly approvers: readonly string[] };
}

function some<T>(list: readonly T[], least: number): readonly T[] {
  return shuffled(list).slice(0, least + Math.floor(random() * (list.length - least)));
}

function randomPolicy(): NonNullable<Grant['policy']> {
  return { mfa: chance(0.5), minutes: pick(durations), approvers: some(people, 0) };
}

function randomGrant(): Grant {
  if (chance(0.15)) return { who: pick(people), role: roles.userAccessAdministrator, assignable: some(given, 1) };
  const grant = { who: pick(people), role: pick(given) };
  return chance(0.5) ? grant : { ...grant, policy: randomPolicy() };
}

/** By what grants are told apart, by the test's own reckoning. */
function keyOf({ who, role, assignable = [], policy }: Grant): string {
  const conditions = policy && [policy.mfa, policy.minutes, [...policy.approvers].sort()];
  return JSON.stringify([who, role, [...assignable].sort(), conditions]);
}

/** Random grants, each once. */
function randomGrants(): readonly Grant[] {
  const all = Array.from({ length: 1 + Math.floor(random() * 7) }, randomGrant);
  return [...new Map(all.map((grant) => [keyOf(grant), grant])).values()];
}

function cased(id: string): string {
  return chance(0.3) ? id.toUpperCase() : id;
}

/** The properties of an object in any order. */
function reordered(entry: object): Record<string, unknown> {
  return Object.fromEntries(shuffled(Object.entries(entry).filter(([, value]) => value !== undefined)));
}

/** An entry for a grant: ids in any case, properties in any order, defaults written or left out, any name and reason. */
function entryOf({ who, role, assignable, policy }: Grant): Record<string, unknown> {
  return reordered({
    principalId: cased(who),
    principalIdDisplayName: chance(0.5) ? `Somebody ${random()}` : undefined,
    justification: chance(0.5) ? `Because ${random()}` : undefined,
    roleDefinitionId: cased(role),
    delegatedRoleDefinitionIds: assignable ? shuffled(assignable).map(cased) : chance(0.2) ? [] : undefined,
    justInTimeAccessPolicy: policy && policyOf(policy),
  });
}

function policyOf({ mfa, minutes, approvers }: NonNullable<Grant['policy']>): object | undefined {
  if (!mfa && minutes === 480 && approvers.length === 0 && chance(0.3)) return undefined;
  const written = minutes % 60 === 0 && chance(0.5) ? `PT${minutes / 60}H` : `PT${minutes}M`;
  return reordered({
    multiFactorAuthProvider: mfa ? 'Azure' : chance(0.5) ? 'None' : undefined,
    maximumActivationDuration: minutes === 480 && chance(0.5) ? undefined : written,
    managedByTenantApprovers:
      approvers.length > 0 || chance(0.5)
        ? shuffled(approvers).map((id) =>
            reordered({ principalId: cased(id), principalIdDisplayName: pick(['A', 'B']) }),
          )
        : undefined,
  });
}

/** A manifest with these grants, written in one of many ways: order, blanks, ends of lines, comments. */
function written(grants: readonly Grant[]): string {
  const entries = (eligible: boolean): readonly Record<string, unknown>[] =>
    shuffled(grants.filter(({ policy }) => (policy !== undefined) === eligible)).map(entryOf);
  const manifest: Manifest = {
    version: '1.0.0',
    managedByTenantId: cased('5f0c2f0e-8f6c-4f0b-9a52-3f6f5f7a1c10'),
    ...(chance(0.5) && { cloud: 'AzureCloud' }),
    authorizations: entries(false),
    eligibleAuthorizations: entries(true),
  };
  const text = JSON.stringify(reordered(manifest), undefined, pick([0, 2, '\t']));
  const commented = chance(0.5) ? text.replaceAll('{', '{ // who gets what\n') : text;
  return pick(['', '\ufeff']) + (chance(0.5) ? commented.replaceAll('\n', '\r\n') : commented);
}

/** The grants with one thing about one of them changed; undefined where that comes to the same grants. */
function mutated(grants: readonly Grant[]): readonly Grant[] | undefined {
  const at = Math.floor(random() * grants.length);
  const grant = grants[at]!;
  const { policy } = grant;
  const other = pick<() => readonly Grant[]>([
    () => [],
    () => [grant, randomGrant()],
    () => [{ ...grant, who: pick(people) }],
    () => [{ ...grant, role: pick(given), assignable: undefined }],
    () => [{ ...grant, assignable: some(given, 1), role: roles.userAccessAdministrator, policy: undefined }],
    () => [{ ...grant, policy: policy ? undefined : randomPolicy() }],
    () => [{ ...grant, policy: policy && { ...policy, mfa: !policy.mfa } }],
    () => [{ ...grant, policy: policy && { ...policy, minutes: pick(durations) } }],
    () => [{ ...grant, policy: policy && { ...policy, approvers: some(people, 0) } }],
  ])();
  const changed = grants.flatMap((one, index) => (index === at ? other : [one]));
  const keys = (list: readonly Grant[]): string => [...new Set(list.map(keyOf))].sort().join();
  return keys(changed) === keys(grants) ? undefined : changed;
}

describe('verification of random manifests', () => {
  it(`finds the same grants in other words the same, and each single change, from seed ${seed}`, () => {
    let [changes, mutants] = [0, 0];
    for (let count = 0; count < manifests; count++) {
      const about = `manifest ${count} of seed ${seed}`;
      const grants = randomGrants();
      const text = written(grants);
      const found = findSheet(sheetFile(sheetOfText(text)));
      if (typeof found === 'string') throw new Error(`${about}: ${found}`);
      for (let way = 0; way < 3; way++) {
        const { verdict, altered, changes: lines } = verify(found, sheetOfText(written(grants)));
        assert.deepEqual([verdict, altered, lines], ['same', [], []], about);
      }
      for (let change = 0; change < 4; change++) {
        const others = mutated(grants);
        if (!others) continue;
        const { verdict, altered, changes: lines } = verify(found, sheetOfText(written(others)));
        assert.deepEqual([verdict, altered], ['changed', []], about);
        assert.ok(lines.length > 0 && lines.length <= 3, `${about}: ${lines.join('\n')}`);
        changes++;
      }
      // A mutant without an entry has it in its text still; entries that go are among the changes above.
      const others = mutantsOf(parseDocument('manifest', text), catalogue, operations).filter(
        ({ change }) => change.kind !== 'dropped',
      );
      for (const { document, change } of others.slice(0, 6)) {
        const now = readAlone(document);
        if (typeof now === 'string') throw new Error(`${about}: ${now}`);
        assert.equal(verify(found, now).verdict, 'changed', `${about}: ${JSON.stringify(change)}`);
        mutants++;
      }
    }
    assert.ok(changes > 30 && mutants > 30, `${changes} changes and ${mutants} mutants`);
  }).timeout(60_000);
});
