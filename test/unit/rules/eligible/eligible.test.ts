import assert from 'node:assert/strict';
import { wellKnown } from '../../../../server/src/roles';
import {
  assertCures,
  assertFinds,
  assertSilent,
  checkText,
  contributor,
  eligibleEntry,
  entry,
  fixOf,
  ids,
  manifest,
  markValue,
  reader,
} from '../support';

const directory = `{ "principals": [{ "id": "${ids.automation}", "displayName": "Automation", "type": "ServicePrincipal" }] }`;
const policy = (text: string): string =>
  manifest({ eligible: [entry(contributor, ids.support, `"justInTimeAccessPolicy": ${text}`)] });
const onActiveEntry = (text: string): string =>
  manifest({ authorizations: [entry(contributor, ids.support, `"justInTimeAccessPolicy": ${text}`)] });

describe('eligible-principal-kind', () => {
  const code = 'eligible-principal-kind';
  const declared = manifest({
    eligible: [
      eligibleEntry(contributor),
      eligibleEntry(contributor, 'PT4H', ids.automation).replace('"Group"', '«"ServicePrincipal"»'),
    ],
  });

  it('marks the kind an entry declares, else the principal a directory knows', () => {
    assertFinds(code, declared);
    const undeclared = eligibleEntry(contributor, 'PT4H', ids.automation).replace('"principalType": "Group", ', '');
    assertFinds(code, manifest({ eligible: [markValue(undeclared, ids.automation)] }), { directories: [directory] });
  });

  it('moves the entry to the permanent ones, without its policy', () => {
    const after = assertCures(code, declared, 'permanent');
    const { definitions } = checkText(after).document;
    assert.equal(definitions[0]!.eligibleAuthorizations!.items.length, 1);
    assert.equal(definitions[0]!.authorizations!.items.at(-1)!.principalId!.value, ids.automation);
    assert.equal(definitions[0]!.authorizations!.items.at(-1)!.justInTimeAccessPolicy, undefined);
  });

  it('moves it where there is no permanent one yet, in a file of one line', () => {
    const { text } = checkText(
      `{ "eligibleAuthorizations": [${eligibleEntry(contributor).replace('Group', 'ServicePrincipal')}] }`,
    );
    assertCures(code, text, 'permanent');
  });

  it('leaves alone groups, users, and service principals with permanent roles', () => {
    assertSilent(code, `{ "eligibleAuthorizations": [{ "roleDefinitionId": "${contributor}" }] }`);
    assertSilent(code, manifest({ eligible: [eligibleEntry(contributor)] }));
    assertSilent(
      code,
      manifest({ authorizations: [entry(reader, ids.automation, '"principalType": "ServicePrincipal"')] }),
    );
  });
});

describe('eligible-role-forbidden', () => {
  const eligible = (role: string): string => manifest({ eligible: [markValue(eligibleEntry(role), role)] });

  it('marks Owner and User Access Administrator with the words of the service, and speaks alone', () => {
    for (const role of [wellKnown.owner, wellKnown.userAccessAdministrator]) {
      const [finding] = assertFinds('eligible-role-forbidden', eligible(role));
      assert.match(finding!.message, /is restricted for eligible authorization/);
      assertSilent('role-owner', eligible(role));
      assertSilent('role-restricted-actions', eligible(role));
    }
  });

  it('offers Contributor for Owner', () =>
    assertCures('eligible-role-forbidden', eligible(wellKnown.owner), 'Contributor'));

  it('leaves permanent entries and other roles alone', () => {
    assertSilent('eligible-role-forbidden', manifest({ authorizations: [entry(wellKnown.owner)] }));
    assertSilent('eligible-role-forbidden', eligible(contributor));
  });
});

describe('eligible-duration-format', () => {
  const code = 'eligible-duration-format';
  const lasting = (duration: string): string =>
    manifest({ eligible: [markValue(eligibleEntry(contributor, duration), duration)] });

  it('marks what is no ISO 8601 duration', () => {
    for (const duration of ['8h', 'eight hours', 'PT8', '', 'pt8h']) assertFinds(code, lasting(duration));
  });

  it('writes the duration that was meant, but not unasked', () => {
    assert.match(assertCures(code, lasting('8h'), 'Write PT8H'), /"PT8H"/);
    assert.equal(fixOf(checkText(lasting('8h')), code, 'Write PT8H').safe, undefined);
    for (const unclear of ['3 days', '9h', '5 min'])
      assert.deepEqual(assertFinds(code, lasting(unclear))[0]!.fixes, []);
  });

  it('hints at the usual form of a duration, and may write it unasked', () => {
    assert.equal(assertFinds(code, lasting('PT480M'))[0]!.severity, 'hint');
    assert.equal(fixOf(checkText(lasting('PT480M')), code, 'Write PT8H').safe, true);
    assert.match(assertCures(code, lasting('PT480M'), 'Write PT8H'), /"PT8H"/);
  });

  it('takes the usual form, leaves length to its own rule, and is silent on a permanent entry', () => {
    for (const duration of ['PT30M', 'PT7H30M', 'PT8H', 'P1D', 'PT600M']) assertSilent(code, lasting(duration));
    assertSilent(code, onActiveEntry('{ "maximumActivationDuration": "8h" }'));
    assertSilent(code, policy('{ "maximumActivationDuration": 8 }'));
  });
});

describe('eligible-duration-range', () => {
  const code = 'eligible-duration-range';
  const lasting = (duration: string): string =>
    manifest({ eligible: [markValue(eligibleEntry(contributor, duration), duration)] });

  it('marks less than half an hour and more than eight hours', () => {
    for (const duration of ['PT29M', 'PT0S', '-PT1H', 'PT8H1M', 'P1D', 'PT600M']) assertFinds(code, lasting(duration));
  });

  it('takes both ends, and leaves other texts to eligible-duration-format', () => {
    for (const duration of ['PT30M', 'PT8H', 'PT480M', '9h']) assertSilent(code, lasting(duration));
  });

  it('offers the nearest end, but not unasked', () => {
    assert.match(assertCures(code, lasting('PT12H'), 'PT8H'), /"PT8H"/);
    assert.match(assertCures(code, lasting('PT5M'), 'PT30M'), /"PT30M"/);
    assert.equal(fixOf(checkText(lasting('PT12H')), code, 'PT8H').safe, undefined);
  });
});

describe('eligible-mfa-none', () => {
  const none = policy('{ "multiFactorAuthProvider": «"None"» }');

  it('marks the value', () => assert.equal(assertFinds('eligible-mfa-none', none)[0]!.severity, 'warning'));

  it('sets Azure, but not unasked', () => {
    assert.match(assertCures('eligible-mfa-none', none, 'Azure'), /"multiFactorAuthProvider": "Azure"/);
    assert.equal(fixOf(checkText(none), 'eligible-mfa-none', 'Azure').safe, undefined);
  });

  it('takes Azure, and leaves a wrong case and a missing value to their own rules', () => {
    for (const text of ['{ "multiFactorAuthProvider": "Azure" }', '{ "multiFactorAuthProvider": "none" }', '{}']) {
      assertSilent('eligible-mfa-none', policy(text));
    }
  });
});

describe('eligible-needs-permanent-reader', () => {
  const code = 'eligible-needs-permanent-reader';
  const machines = wellKnown.virtualMachineContributor;
  const lacking = manifest({
    authorizations: [entry(machines), entry(reader, ids.leads)],
    eligible: [markValue(eligibleEntry(contributor), ids.support), eligibleEntry(wellKnown.monitoringContributor)],
  });

  it('marks the first eligible entry of the principal', () => assertFinds(code, lacking));

  it('adds Reader', () => {
    const after = assertCures(code, lacking, 'Add Reader for Support');
    assert.ok(after.includes(`${entry(reader)}\n  ]`), after);
    assertCures(code, `{ "eligibleAuthorizations": [${eligibleEntry(contributor)}] }`, 'Add Reader for Support');
  });

  it('is content with any role that reads everything, of the principal or of a group a directory shows it in', () => {
    const monitoring = wellKnown.monitoringReader;
    assertSilent(code, manifest({ authorizations: [entry(monitoring)], eligible: [eligibleEntry(contributor)] }));
    const member = `{ "principals": [{ "id": "${ids.leads}", "type": "Group", "members": ["${ids.support.toUpperCase()}"] }] }`;
    assertSilent(code, lacking.replace(/[«»]/g, ''), { directories: [member] });
  });

  it('asks for a role other than the eligible one, and leaves the same one to eligible-equals-active', () => {
    const eligible = [markValue(eligibleEntry(reader), ids.support)];
    assert.deepEqual(assertFinds(code, manifest({ authorizations: [entry(machines)], eligible }))[0]!.fixes, []);
    assertSilent(code, manifest({ authorizations: [entry(reader)], eligible: [eligibleEntry(reader)] }));
  });

  it('is silent for service principals, and where a permanent role cannot be judged', () => {
    assertSilent(code, `{ "authorizations": "usual", "eligibleAuthorizations": [${eligibleEntry(contributor)}] }`);
    const automation = eligibleEntry(contributor, 'PT4H', ids.automation).replace('Group', 'ServicePrincipal');
    assertSilent(code, manifest({ eligible: [automation] }));
    const unknown = '0b5a8e36-55d1-4e35-9f1e-3e8f0a6c7d21';
    assertSilent(code, manifest({ authorizations: [entry(unknown)], eligible: [eligibleEntry(contributor)] }));
  });
});

describe('eligible-equals-active', () => {
  const both = manifest({
    authorizations: [entry(reader), entry(contributor)],
    eligible: [markValue(eligibleEntry(contributor), contributor), eligibleEntry(wellKnown.securityAdmin)],
  });

  it('marks the eligible role and points at the permanent one', () => {
    const [finding] = assertFinds('eligible-equals-active', both);
    assert.equal(finding!.tag, 'unnecessary');
    const { offset, length } = finding!.related![0]!;
    const text = both.replace(/[«»]/g, '');
    assert.equal(text.slice(offset, offset + length), `"${contributor}"`);
    assert.ok(offset < finding!.offset);
  });

  it('removes the one or the other, but not unasked', () => {
    assertCures('eligible-equals-active', both, 'Remove the eligible Contributor of Support');
    assertCures('eligible-equals-active', both, 'Remove the permanent Contributor of Support');
    assert.equal(fixOf(checkText(both), 'eligible-equals-active', 'eligible').safe, undefined);
  });

  it('says nothing of another principal, another role, or a placeholder', () => {
    const zeros = '00000000-0000-0000-0000-000000000000';
    const eligible = [eligibleEntry(contributor)];
    assertSilent('eligible-equals-active', manifest({ authorizations: [entry(contributor, ids.leads)], eligible }));
    assertSilent(
      'eligible-equals-active',
      manifest({ authorizations: [entry('Who')], eligible: [eligibleEntry('Knows')] }),
    );
    assertSilent('eligible-equals-active', manifest({ authorizations: [entry(reader)], eligible }));
    assertSilent(
      'eligible-equals-active',
      manifest({ authorizations: [entry(reader, zeros)], eligible: [eligibleEntry(reader, 'PT4H', zeros)] }),
    );
  });
});

describe('plan-needs-active', () => {
  it('marks an empty list, and adds Reader for who has an eligible role', () => {
    const marked = manifest({ authorizations: [], eligible: [eligibleEntry(contributor)] }).replace(
      '"authorizations"',
      '«"authorizations"»',
    );
    assertFinds('plan-needs-active', marked);
    assertCures('plan-needs-active', marked, 'Add Reader for Support');
  });

  it('passes over service principals, which activate nothing', () => {
    const automation = eligibleEntry(contributor, 'PT4H', ids.automation).replace('"Group"', '"ServicePrincipal"');
    const marked = manifest({ authorizations: [], eligible: [automation, eligibleEntry(contributor)] });
    const { definitions } = checkText(assertCures('plan-needs-active', marked, 'Add Reader')).document;
    assert.equal(definitions[0]!.authorizations!.items[0]!.principalId!.value, ids.support);
  });

  it('is content with one entry, and leaves a missing list to definition-required', () => {
    assertSilent('plan-needs-active', manifest());
    assertSilent('plan-needs-active', '{ "authorizations": 7 }');
    assertSilent('plan-needs-active', `{ "managedByTenantId": "${ids.tenant}" }`);
  });
});
