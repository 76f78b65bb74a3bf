import assert from 'node:assert/strict';
import { parseDocument } from '../../../../server/src/documents/document';
import { wellKnown } from '../../../../server/src/roles';
import { atOnce, type Combination, type Sweep, sweep } from '../../../../server/src/simulation';
import { catalogue, grant, ids, type Json, manifest } from '../support';

function swept(value: Json, template?: { readonly template: string }): Sweep {
  const definition = parseDocument('manifest', JSON.stringify(value)).definitions[0]!;
  const resolve = (path: string) =>
    template?.template === path ? parseDocument('manifest', JSON.stringify(value)) : undefined;
  return atOnce(sweep({ definition, planName: 'Gold', template, resolve, catalogue }));
}

const gold = swept(manifest());

/** The combination in which all goes well. */
const good: Combination = {
  actor: 'owner',
  profile: 'current',
  channel: 'direct',
  visibility: 'public',
  scope: 'subscription',
  policy: 'none',
  provider: 'registered',
  sameName: 'absent',
};

function endingOf(changed: Partial<Combination>, { combinations }: Sweep = gold) {
  const wanted: Combination = { ...good, ...changed };
  const found = combinations.find(({ combination }) =>
    Object.entries(wanted).every(([factor, value]) => combination[factor as keyof Combination] === value),
  );
  assert.ok(found, JSON.stringify(wanted));
  return found.ending;
}

describe('sweeping a delegation', () => {
  it('plays every combination once', () => {
    assert.equal(gold.combinations.length, 4 * 2 * 2 * 3 * 2 * 2 * 2 * 2);
    assert.equal(new Set(gold.combinations.map(({ combination }) => JSON.stringify(combination))).size, 768);
    assert.equal(endingOf({}).outcome, 'succeeded');
  });

  const expected: readonly (readonly [
    Partial<Combination>,
    step: string | undefined,
    source: string,
    code?: string,
  ])[] = [
    [{ actor: 'contributor' }, 'delegate', 'LIF-03', 'InsufficientPrivilegesForManagedServiceResource'],
    [{ actor: 'guestOwner' }, undefined, ''],
    [{ actor: 'guestOwner', profile: '2020' }, 'delegate', 'LIF-03', 'InsufficientPrivilegesForManagedServiceResource'],
    [{ actor: 'adminAgent' }, 'delegate', 'LIF-03 CSP-13', 'InsufficientPrivilegesForManagedServiceResource'],
    [{ actor: 'adminAgent', channel: 'csp' }, undefined, ''],
    [{ channel: 'csp' }, undefined, ''],
    [{ visibility: 'inAudience' }, undefined, ''],
    [{ visibility: 'inAudience', channel: 'csp' }, 'accept', 'LIF-02 PLN-11'],
    [{ visibility: 'outOfAudience' }, 'accept', 'LIF-02'],
    [{ scope: 'resourceGroup' }, undefined, ''],
    [{ policy: 'denying' }, 'delegate', 'LIF-05 DLG-13', 'RequestDisallowedByPolicy'],
    [{ provider: 'notRegistered' }, 'delegateLater', 'LIF-08'],
    [{ sameName: 'present' }, 'delegate', 'LIF-05 DLG-01', 'MultipleRegistrationAssignmentsNotAllowed'],
  ];
  for (const [changed, step, source, code] of expected) {
    it(`ends ${step === undefined ? 'well' : `at "${step}"`} with ${JSON.stringify(changed)}`, () => {
      const ending = endingOf(changed);
      assert.deepEqual([ending.step, ending.source.join(' '), ending.code], [step, source, code]);
      assert.equal(ending.outcome, step === undefined ? 'succeeded' : 'refused');
    });
  }

  it('folds what behaves the same: a Contributor is refused whatever else there is, once the plan can be bought', () => {
    const lines = gold.rules.map(({ when, ending }) => [Object.keys(when).join(' '), ending.step]);
    assert.deepEqual(lines, [
      ['actor visibility', 'accept'],
      ['actor channel visibility', 'accept'],
      ['actor', 'delegate'],
      ['actor channel', 'delegate'],
      ['actor profile', 'delegate'],
      ['policy', 'delegate'],
      ['sameName', 'delegate'],
      ['actor provider', 'delegateLater'],
      ['', undefined],
    ]);
    assert.deepEqual(gold.rules[2]!.when, { actor: ['contributor'] });
    assert.deepEqual(gold.indifferent, ['scope']);
  });

  it('tells each combination by the first rule that applies', () => {
    for (const { combination, ending } of gold.combinations) {
      const rule = gold.rules.find(({ when }) =>
        Object.entries(when).every(([factor, values]) =>
          (values as readonly string[]).includes(combination[factor as keyof Combination]),
        ),
      );
      assert.deepEqual([rule!.ending.step, rule!.ending.source], [ending.step, ending.source]);
    }
  });

  it('finds that nobody can delegate what Azure refuses', () => {
    const owner = swept(manifest({ authorizations: [grant(ids.support, 'Support', wellKnown.owner)] }));
    assert.deepEqual(
      owner.combinations.filter(({ ending }) => ending.outcome !== 'refused'),
      [],
    );
    assert.match(endingOf({}, owner).reason, /Owner cannot be delegated/);
  });

  it('sells no template, and cannot tell one that cannot be read', () => {
    const unread = swept(manifest(), { template: 'none.json' });
    assert.equal(unread.combinations.length, 256);
    assert.deepEqual(
      unread.rules.map(({ when, ending }) => [when, ending.outcome]),
      [[{}, 'undecided']],
    );
  });

  it('says nothing wrong of what is still being typed', () => {
    const value = { managedByTenantId: 7, authorizations: [null, 3, {}], eligibleAuthorizations: 'x' };
    assert.equal(swept(value).combinations.length, 768);
  });
});
