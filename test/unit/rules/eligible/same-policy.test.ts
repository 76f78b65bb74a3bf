import assert from 'node:assert/strict';
import { contributor, entry, ids, assertCures, assertFinds, assertSilent, manifest, reader } from '../support';

const code = 'eligible-same-role-same-policy';
const azure = '"multiFactorAuthProvider": "Azure"';
const four = '"maximumActivationDuration": "PT4H"';
const approvers = (...all: string[]): string =>
  `"managedByTenantApprovers": [${all.map((id) => `{ "principalId": "${id}", "principalIdDisplayName": "Leads" }`).join(', ')}]`;
const policy = (...parts: string[]): string => `"justInTimeAccessPolicy": { ${parts.join(', ')} }`;

/** Two principals eligible for Contributor, under those policies. */
const twice = (first: string, second: string, role = contributor): string =>
  manifest({
    authorizations: [entry(reader), entry(reader, ids.operations)],
    eligible: [entry(contributor, ids.support, first), entry(role, ids.operations, second)],
  });

describe(code, () => {
  it('marks the value that differs, and points at the policy of the first entry', () => {
    const marked = twice(policy(azure, four), policy(azure, '"maximumActivationDuration": «"PT8H"»'));
    const [finding] = assertFinds(code, marked);
    assert.match(finding!.message, /InvalidRegistrationDefinitionCreateRequest.* in: duration\./);
    const { offset, length } = finding!.related![0]!;
    assert.equal(marked.slice(offset, offset + length), '"justInTimeAccessPolicy"');
    assert.ok(offset < finding!.offset);
  });

  it('marks the policy where more than one value differs, or the value is not written', () => {
    const other = policy('"multiFactorAuthProvider": "None"', '"maximumActivationDuration": "PT8H"');
    assertFinds(
      code,
      twice(policy(azure, four), other.replace('"justInTimeAccessPolicy"', '«"justInTimeAccessPolicy"»')),
    );
    assertFinds(code, twice(policy(azure, four), `«"justInTimeAccessPolicy"»: { ${azure} }`));
  });

  it('marks the approvers where they differ', () => {
    const list = approvers(ids.leads).replace('"managedByTenantApprovers"', '«"managedByTenantApprovers"»');
    const [finding] = assertFinds(code, twice(policy(azure, four), policy(azure, four, list)));
    assert.match(finding!.message, / in: approvers\./);
  });

  it('fills in what a policy leaves out before it compares, and takes approvers as a set', () => {
    assertSilent(code, twice(policy(azure), policy(azure, '"maximumActivationDuration": "PT480M"')));
    assertSilent(
      code,
      twice(policy('"multiFactorAuthProvider": "None"'), policy('"maximumActivationDuration": "PT8H"')),
    );
    const [one, other] = [approvers(ids.leads, ids.automation), approvers(ids.automation.toUpperCase(), ids.leads)];
    assertSilent(code, twice(policy(azure, one), policy(azure, other)));
  });

  it('lets different roles have different policies, and is silent on what cannot be read', () => {
    assertSilent(code, twice(policy(azure, four), policy(azure), reader));
    assertSilent(code, twice(policy(azure, four), policy(azure, '"maximumActivationDuration": "8h"')));
    assertSilent(code, twice(policy(azure, four), '"justInTimeAccessPolicy": "usual"'));
    for (const list of ['"leads"', '[{ "principalId": 7 }]']) {
      assertSilent(code, twice(policy(azure, four), policy(azure, four, `"managedByTenantApprovers": ${list}`)));
    }
  });

  it('offers only a policy that is written', () => {
    const marked = twice('', policy('"multiFactorAuthProvider": «"Azure"»'));
    const [finding] = assertFinds(code, marked);
    assert.equal(finding!.fixes!.length, 1);
    const after = assertCures(code, marked, '(PT8H)');
    assert.equal(after, twice(policy(azure), policy(azure)));
  });

  it('copies the policy of either entry to all', () => {
    const four2 = policy(azure, four, approvers(ids.leads));
    const eight = policy(azure, '"maximumActivationDuration": "PT8H"');
    assert.equal(assertCures(code, twice(four2, eight), '(PT4H)'), twice(four2, four2));
    assert.equal(assertCures(code, twice(four2, eight), '(PT8H)'), twice(eight, eight));
  });
});
