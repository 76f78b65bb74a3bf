import assert from 'node:assert/strict';
import {
  assertCures,
  assertFinds,
  assertSilent,
  checkText,
  contributor,
  eligibleEntry,
  entry,
  ids,
  manifest,
  markValue,
  reader,
} from '../support';

const directory = (...principals: string[]): string =>
  `{ "tenantId": "${ids.tenant}", "principals": [${principals.join(', ')}] }`;
const person = `{ "id": "${ids.support}", "displayName": "Ada", "type": "User" }`;

describe('principal-guid', () => {
  it('names the characters that do not belong', () => {
    const wrong = '3d1b7b64-6d5e-4k55-8a0e-0f2a6d1c9bl1';
    const marked = manifest({ authorizations: [markValue(entry(reader, wrong), wrong)] });
    const [finding] = assertFinds('principal-guid', marked);
    assert.match(finding!.message, /'k' at position 16, 'l' at position 35/);
    assert.match(finding!.message, /must be a valid Guid/);
  });

  it('marks approvers, and principals and members of a directory', () => {
    const policy =
      '"justInTimeAccessPolicy": { "multiFactorAuthProvider": "Azure", "managedByTenantApprovers": [{ "principalId": «"leads"» }] }';
    assertFinds('principal-guid', manifest({ eligible: [entry(reader, ids.support, policy)] }));
    const group = `{ "id": «"support"», "displayName": "Support", "type": "Group", "members": [«"ada"»] }`;
    assertFinds('principal-guid', directory(group), { kind: 'directory' });
  });

  it('takes GUIDs in any case, and says nothing of values that are no text', () => {
    assertSilent('principal-guid', manifest({ authorizations: [entry(reader, ids.support.toUpperCase())] }));
    assertSilent('principal-guid', manifest({ authorizations: [entry(reader).replace(`"${ids.support}"`, '7')] }));
  });

  it('leaves placeholders and printed examples to the rules that know them', () => {
    assertSilent('principal-guid', manifest({ authorizations: [entry(reader, '<insert principal id>')] }));
    assertSilent(
      'principal-guid',
      manifest({ authorizations: [entry(reader, '3kl47fff-5655-4779-b726-2cf02b05c7c4')] }),
    );
  });

  it('takes off spaces and braces safely, and puts in hyphens when asked', () => {
    const braced = manifest({ authorizations: [entry(reader, ` {${ids.support}} `)] });
    const [finding] = checkText(braced).findings.filter(({ code }) => code === 'principal-guid');
    assert.deepEqual(
      finding!.fixes!.map(({ safe }) => safe),
      [true],
    );
    assert.match(assertCures('principal-guid', braced, 'Keep only'), new RegExp(`"principalId": "${ids.support}"`));
    const bare = manifest({ authorizations: [entry(reader, ids.support.replaceAll('-', ''))] });
    assert.match(assertCures('principal-guid', bare, 'Write it as'), new RegExp(`"principalId": "${ids.support}"`));
  });
});

describe('principal-kind', () => {
  const typed = (type: string): string =>
    manifest({ authorizations: [entry(reader, ids.support, `"principalType": ${type}`)] });

  it('lists the kinds that can be given a role', () => {
    const [finding] = assertFinds('principal-kind', typed('«"Application"»'));
    assert.match(finding!.message, /Group, a User or a ServicePrincipal/);
    assert.match(assertCures('principal-kind', typed('"Application"'), 'ServicePrincipal'), /"ServicePrincipal"/);
    assertSilent('principal-kind', typed('"ServicePrincipal"'));
  });

  it('mends the case safely', () => {
    const [finding] = assertFinds('principal-kind', typed('«"serviceprincipal"»'));
    assert.deepEqual(
      finding!.fixes!.map(({ safe }) => safe),
      [true],
    );
  });

  it('lets a directory list applications, and is the only rule to speak of its kinds', () => {
    const listed = (type: string): string => directory(person.replace('"User"', type));
    assertSilent('principal-kind', listed('"Application"'), { kind: 'directory' });
    assertFinds('principal-kind', listed('«"Team"»'), { kind: 'directory' });
    assertSilent('wrong-value', listed('"Team"'), { kind: 'directory' });
  });
});

describe('prefer-group', () => {
  const user = (role: string, type = '"User"'): string => entry(role, ids.support, `"principalType": ${type}`);

  it('speaks once of each person an entry declares', () => {
    const [finding] = assertFinds(
      'prefer-group',
      manifest({ authorizations: [user(reader, '«"User"»'), user(contributor)] }),
    );
    assert.match(finding!.message, /^Support is a single person/);
  });

  it('knows persons from a directory where the entry does not say', () => {
    const marked = `«"${ids.support}"»`;
    const text = manifest({ authorizations: [`{ "principalId": ${marked}, "roleDefinitionId": "${reader}" }`] });
    const [finding] = assertFinds('prefer-group', text, { directories: [directory(person)] });
    assert.match(finding!.message, /^Ada is/);
    assertSilent('prefer-group', text);
  });

  it('takes the word of the entry before that of the directory', () => {
    assertSilent('prefer-group', manifest({ authorizations: [entry(reader)] }), { directories: [directory(person)] });
  });
});

describe('display-name-missing', () => {
  const nameless = `{ "principalId": «"${ids.support}"», "roleDefinitionId": "${reader}" }`;

  it('marks the principal without a name, and a name that is empty', () => {
    const [finding] = assertFinds('display-name-missing', manifest({ authorizations: [nameless] }));
    assert.equal(finding!.severity, 'information');
    assertFinds('display-name-missing', manifest({ authorizations: [entry(reader).replace('"Support"', '«" "»')] }));
    assertSilent('display-name-missing', manifest());
    assertSilent('display-name-missing', manifest({ authorizations: [entry(reader).replace('"Support"', '5')] }));
  });

  it('leaves a name under a misspelt property to the rule that renames it', () => {
    for (const misspelt of ['principalName', 'displayName', 'principalIDDisplayname', 'principalIdDisplayNam']) {
      const text = manifest({ authorizations: [entry(reader).replace('principalIdDisplayName', misspelt)] });
      assertSilent('display-name-missing', text);
    }
  });

  it('fills the name in from a directory or from another entry', () => {
    const alone = manifest({ authorizations: [nameless] });
    assert.match(assertCures('display-name-missing', alone, 'Ada', { directories: [directory(person)] }), /"Ada"/);
    const beside = manifest({ authorizations: [nameless, entry(contributor)] });
    assert.equal(assertCures('display-name-missing', beside, 'Support').match(/"Support"/g)?.length, 2);
    assert.deepEqual(assertFinds('display-name-missing', alone)[0]!.fixes, []);
  });
});

describe('duplicate-authorization', () => {
  it('marks the repeated entry, names the role and points at the first', () => {
    const again = entry(reader.toUpperCase(), ids.support.toUpperCase());
    const marked = manifest({ authorizations: [entry(reader), entry(contributor), `«${again}»`] });
    const [finding] = assertFinds('duplicate-authorization', marked);
    assert.match(finding!.message, /Support already has Reader/);
    assert.equal(finding!.tag, 'unnecessary');
    assert.equal(finding!.related![0]!.offset, checkText(marked).text.indexOf(entry(reader)));
    assert.equal(
      assertCures('duplicate-authorization', marked, 'Remove'),
      manifest({ authorizations: [entry(reader), entry(contributor)] }),
    );
  });

  it('offers no fix where the entries differ', () => {
    const marked = manifest({ eligible: [eligibleEntry(reader, 'PT2H'), `«${eligibleEntry(reader, 'PT4H')}»`] });
    const [finding] = assertFinds('duplicate-authorization', marked);
    assert.deepEqual([finding!.fixes, finding!.tag], [undefined, undefined]);
  });

  it('compares within one list, and leaves placeholders alone', () => {
    assertSilent(
      'duplicate-authorization',
      manifest({ authorizations: [entry(reader)], eligible: [eligibleEntry(reader)] }),
    );
    const zero = entry(reader, '00000000-0000-0000-0000-000000000000');
    assertSilent('duplicate-authorization', manifest({ authorizations: [zero, zero] }));
  });
});

describe('principal-equals-other-id', () => {
  it('recognises the tenant and roles among the principals', () => {
    const wrong = (id: string): string => markValue(entry(reader, id), id);
    const marked = manifest({ authorizations: [wrong(ids.tenant.toUpperCase()), wrong(contributor)] });
    const [tenant, role] = assertFinds('principal-equals-other-id', marked);
    assert.match(tenant!.message, /ID of the managing tenant/);
    assert.match(role!.message, /ID of the role Contributor/);
  });

  it('is silent on principals of their own, and on placeholders that are equal', () => {
    assertSilent('principal-equals-other-id', manifest());
    const zero = '00000000-0000-0000-0000-000000000000';
    const head = `"version": "1.0.0", "managedByTenantId": "${zero}"`;
    assertSilent('principal-equals-other-id', manifest({ head, authorizations: [entry(reader, zero)] }));
  });
});

describe('a group in place of people', () => {
  const user = (role: string, principal: string): string => entry(role, principal, '"principalType": "User"');

  it('takes in only those who get exactly the same', () => {
    const authorizations = [user(reader, ids.leads), user(reader, ids.operations), user(contributor, ids.support)];
    const { findings } = checkText(manifest({ authorizations }));
    const titles = findings
      .filter(({ code }) => code === 'prefer-group')
      .map(({ fixes = [] }) => fixes.map(({ title }) => title));
    assert.deepEqual(titles, [
      ['Put a group in place of Support, Support, and fill in its object ID'],
      ['Put a group in place of Support, Support, and fill in its object ID'],
      ['Put a group in place of Support, and fill in its object ID'],
    ]);
  });

  it('is looked for once among thousands of people', function () {
    this.timeout(10_000);
    const person = (index: number): string => `9a4e1c83-27f0-4d7e-b6a4-${String(index).padStart(12, '0')}`;
    const authorizations = Array.from({ length: 2000 }, (_, index) => user(reader, person(index)));
    const { findings } = checkText(manifest({ authorizations }));
    const first = findings.find(({ code }) => code === 'prefer-group');
    assert.match(first?.fixes?.[0]?.title ?? '', /and 1997 more, and fill in its object ID$/);
  });

  it('is the one in which a directory shows them all', () => {
    const members = `"members": ["${ids.leads}", "${ids.operations}"]`;
    const group = `{ "id": "${ids.automation}", "displayName": "Duty", "type": "Group", ${members} }`;
    const text = manifest({ authorizations: [user(reader, ids.leads), user(reader, ids.operations)] });
    const after = assertCures('prefer-group', text, 'Put the group Duty', { directories: [directory(group)] });
    const { authorizations } = JSON.parse(after) as { authorizations: readonly object[] };
    assert.deepEqual(authorizations, [
      { principalId: ids.automation, principalIdDisplayName: 'Duty', principalType: 'Group', roleDefinitionId: reader },
    ]);
  });
});
