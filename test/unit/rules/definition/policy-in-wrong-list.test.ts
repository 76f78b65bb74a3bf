import assert from 'node:assert/strict';
import {
  contributor,
  assertCures,
  assertFinds,
  assertSilent,
  eligibleEntry,
  entry,
  ids,
  manifest,
  reader,
} from '../support';

const code = 'policy-in-wrong-list';

describe(code, () => {
  it('marks an access policy on a permanent authorization, and is the only rule to do so', () => {
    const marked = manifest({
      authorizations: [eligibleEntry(reader).replace('"just', '«"just').replace('Policy"', 'Policy"»')],
    });
    assert.match(assertFinds(code, marked)[0]!.message, /eligible authorizations/);
    assertSilent('unknown-property', marked.replace(/[«»]/g, ''));
    assertSilent(code, manifest({ eligible: [eligibleEntry(reader)] }));
  });

  it('moves such an entry to a list there is, or to a new one', () => {
    const text = manifest({
      authorizations: [entry(reader), eligibleEntry(contributor)],
      eligible: [eligibleEntry(reader)],
    });
    const moved = JSON.parse(assertCures(code, text, 'Move the entry')) as Record<
      string,
      { roleDefinitionId: string }[]
    >;
    assert.deepEqual(
      moved.authorizations!.map(({ roleDefinitionId }) => roleDefinitionId),
      [reader],
    );
    assert.deepEqual(
      moved.eligibleAuthorizations!.map(({ roleDefinitionId }) => roleDefinitionId),
      [reader, contributor],
    );
    assertCures(code, manifest({ authorizations: [eligibleEntry(contributor)] }), 'Move the entry');
  });

  it('removes the policy when asked', () => {
    const fixed = assertCures(code, manifest({ authorizations: [eligibleEntry(reader)] }), 'Remove');
    assert.doesNotMatch(fixed, /justInTime/);
  });

  it('marks assignable roles on an eligible authorization', () => {
    const more = `«"delegatedRoleDefinitionIds"»: ["${reader}"]`;
    const marked = manifest({ eligible: [entry(contributor, ids.support, more)] });
    assertFinds(code, marked);
    assert.doesNotMatch(assertCures(code, marked, 'Remove'), /delegatedRole/);
  });

  it('moves a part of the policy into the policy there is, or into a new one', () => {
    const part = '«"maximumActivationDuration"»: "PT2H"';
    const alone = assertCures(code, manifest({ eligible: [entry(reader, ids.support, part)] }), 'Move');
    assert.match(alone, /"justInTimeAccessPolicy": \{\s*"maximumActivationDuration": "PT2H"\s*\}/);
    const policy = `"justInTimeAccessPolicy": { "multiFactorAuthProvider": "Azure" }`;
    const beside = assertCures(
      code,
      manifest({ eligible: [entry(reader, ids.support, `${policy}, ${part}`)] }),
      'Move',
    );
    assert.match(beside, /"multiFactorAuthProvider": "Azure",\s*"maximumActivationDuration": "PT2H"/);
    assertFinds(code, manifest({ authorizations: [entry(reader, ids.support, part)] }));
  });
});
