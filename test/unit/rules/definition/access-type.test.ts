import assert from 'node:assert/strict';
import {
  assertCodes,
  assertCures,
  assertFinds,
  assertSilent,
  checkText,
  deleteRole,
  eligibleEntry,
  entry,
  ids,
  manifest,
  reader,
} from '../support';

const withType = (text: string, type: string): string => text.replace(/ \}$/, `, «"accessType"»: ${type} }`);

describe('access-type', () => {
  it('marks an entry that says it is eligible among permanent ones, and moves it', () => {
    const marked = manifest({
      authorizations: [entry(reader), withType(entry(deleteRole, ids.operations), '"Eligible"')],
    });
    const [finding] = assertFinds('access-type', marked);
    assert.equal(finding!.severity, 'error');
    const after = assertCures('access-type', marked, 'Move the entry to "eligibleAuthorizations"');
    const { authorizations, eligibleAuthorizations } = JSON.parse(after) as Record<string, object[]>;
    assert.equal(authorizations!.length, 1);
    assert.deepEqual(eligibleAuthorizations, [
      {
        principalId: ids.operations,
        principalIdDisplayName: 'Support',
        principalType: 'Group',
        roleDefinitionId: deleteRole,
        justInTimeAccessPolicy: { multiFactorAuthProvider: 'Azure', maximumActivationDuration: 'PT8H' },
      },
    ]);
  });

  it('marks an entry that says it is permanent among eligible ones, and moves it', () => {
    const marked = manifest({ eligible: [withType(eligibleEntry(reader), '"Permanent"')] });
    assertFinds('access-type', marked);
    const after = assertCures('access-type', marked, 'Move the entry to "authorizations"');
    assert.doesNotMatch(after, /accessType|justInTimeAccessPolicy/);
  });

  it('speaks alone, milder where the list agrees, and does not guess at other words', () => {
    const agreeing = manifest({ authorizations: [withType(entry(reader), '"active"'), entry(deleteRole)] });
    const [mild] = assertFinds('access-type', agreeing);
    assert.equal(mild!.severity, 'warning');
    assertCodes(['access-type'], agreeing);
    const odd = manifest({ authorizations: [withType(entry(reader), '"sometimes"'), entry(deleteRole)] });
    const [finding] = assertFinds('access-type', odd);
    assert.deepEqual(
      finding!.fixes!.map(({ title }) => title),
      ['Remove "accessType"'],
    );
  });

  it('leaves values of other types to the rule on unknown properties', () => {
    const text = manifest({ authorizations: [withType(entry(reader), '7').replace(/[«»]/g, ''), entry(deleteRole)] });
    assertSilent('access-type', text);
    assert.deepEqual(
      checkText(text).findings.map(({ code }) => code),
      ['unknown-property'],
    );
  });
});
