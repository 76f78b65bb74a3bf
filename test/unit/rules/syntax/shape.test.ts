import assert from 'node:assert/strict';
import { assertCures, assertFinds, assertSilent, checkText, entry, ids, manifest, reader } from '../support';

const directory = (principal: string): string => `{ "tenantId": "${ids.tenant}", "principals": [${principal}] }`;
const group = `{ "id": "${ids.support}", "displayName": "Support", "type": "Group" }`;

describe('missing-property', () => {
  it('marks the brace of a file, or of an entry, that lacks what the format asks for', () => {
    assertFinds('missing-property', `«{» "managedByTenantId": "${ids.tenant}", "authorizations": [] }`);
    assertFinds('missing-property', directory(`«{» "id": "${ids.support}", "type": "Group" }`), { kind: 'directory' });
  });

  it('leaves to the catalogue what Azure asks for', () => {
    assertSilent('missing-property', '{ "version": "1.0.0", "authorizations": [{}], "eligibleAuthorizations": [{}] }');
    assertSilent('missing-property', directory(group), { kind: 'directory' });
  });

  it('speaks for Azure in a record of what was published, which no service reads any more', () => {
    const plan =
      '{ "planId": "gold", "name": "Gold", "visibility": "public", "manifest": «{» "version": "1.0.0", "authorizations": [] } }';
    const record = `{ "publisherId": "c", "offerId": "o", "entries": [{ "at": "2026-03-10T09:00:00Z", "state": "live", "plans": [${plan}] }] }`;
    const marked = record.replace('"manifest": «{»', '«"manifest"»: {');
    assert.match(assertFinds('missing-property', marked, { kind: 'published' })[0]!.message, /"managedByTenantId"/);
  });

  it('names those of which one is needed', () => {
    const marked = '{ "name": "A", "timeline": [{ "do": "wait", "for": "PT1H", "expect": [«{» "scope": "prod" }] }] }';
    const [finding] = assertFinds('missing-property', marked, { kind: 'scenario' });
    assert.match(finding!.message, /One of these is missing in this expectation: "action".*"notice"/);
    assert.equal(finding!.fixes, undefined);
  });

  it('adds the property', () => {
    const fixed = assertCures('missing-property', directory('{ "id": "x", "type": "User" }'), 'displayName', {
      kind: 'directory',
    });
    assert.match(fixed, /"type": "User",\s+"displayName": ""/);
  });
});

describe('unknown-property', () => {
  it('proposes the nearest spelling', () => {
    const marked = manifest({ authorizations: [entry(reader, ids.support, '«"justificaton"»: "Reads"')] });
    const [finding] = assertFinds('unknown-property', marked);
    assert.equal(finding!.severity, 'warning');
    assert.match(finding!.message, /Do you mean "justification"/);
    assert.match(assertCures('unknown-property', marked, '"justification"'), /"justification": "Reads"/);
  });

  it('is an error, and the only one, where a required property is misspelt', () => {
    const marked = `{ "version": "1.0.0", «"managedByTenantID"»: "${ids.tenant}", "authorizations": [] }`;
    const [finding] = assertFinds('unknown-property', marked);
    assert.equal(finding!.severity, 'error');
    assertSilent('definition-required', checkText(marked).text);
    assertSilent('definition-required', assertCures('unknown-property', marked, '"managedByTenantId"'));
  });

  it('is a hint where only the case differs and nothing is missing for it', () => {
    const [finding] = assertFinds(
      'unknown-property',
      manifest({ authorizations: [entry(reader, ids.support, '«"Justification"»: "Reads"')] }),
    );
    assert.equal(finding!.severity, 'hint');
  });

  it('knows the names other products use', () => {
    const entries = [
      `{ "principalId": "${ids.support}", «"principalName"»: "Support", "roleDefinitionId": "${reader}" }`,
      `{ "principalId": "${ids.operations}", «"displayName"»: "Operations", "roleDefinitionId": "${reader}" }`,
    ];
    for (const { message } of assertFinds('unknown-property', manifest({ authorizations: entries }))) {
      assert.match(message, /Do you mean "principalIdDisplayName"/);
    }
    const [tenant] = assertFinds('unknown-property', `{ "version": "1.0.0", «"tenantId"»: "x", "authorizations": [] }`);
    assert.equal(tenant!.severity, 'error');
    const plan = '{ «"planName"»: "Gold", «"restrictedAudience"»: [], "privateAudience": [{ «"id"»: "x" }] }';
    const meant = assertFinds('unknown-property', plan, { kind: 'plan' });
    assert.match(meant[0]!.message, /"name" is missing/);
    assert.match(meant[2]!.message, /"subscriptionId" is missing/);
  });

  it('removes what nothing reads', () => {
    const [finding] = assertFinds('unknown-property', manifest({ head: '"version": "1.0.0", «"notes"»: "blue"' }));
    assert.doesNotMatch(finding!.message, /Do you mean/);
    const fixed = assertCures('unknown-property', manifest({ head: '"version": "1.0.0", "notes": "blue"' }), 'Remove');
    assert.doesNotMatch(fixed, /notes/);
  });

  it('is silent on a name that is still being typed, and on the schema', () => {
    assertSilent('unknown-property', '{ "version": "1.0.0", "authori }');
    assertSilent('unknown-property', '{ "version": "1.0.0", "authori" }');
    assertSilent('unknown-property', manifest({ head: '"$schema": "../manifest.schema.json", "version": "1.0.0"' }));
  });

  it('survives names every object has by nature', () => {
    assertFinds('unknown-property', manifest({ head: '"version": "1.0.0", «"__proto__"»: {}, «"constructor"»: 1' }));
  });
});

describe('wrong-type', () => {
  it('says what belongs there', () => {
    const marked = `{ "version": «1.0», "managedByTenantId": «null», "authorizations": «{»} }`;
    const [version, tenant, list] = assertFinds('wrong-type', marked);
    assert.match(version!.message, /"version" takes a text in quotes, but a number/);
    assert.match(tenant!.message, /but null/);
    assert.match(list!.message, /"authorizations" takes a list/);
  });

  it('marks a file and an entry that are no objects', () => {
    assertFinds('wrong-type', '«[»]');
    assertFinds('wrong-type', '«"manifest"»');
    assertFinds('wrong-type', manifest({ authorizations: ['«7»'] }));
    assertFinds('wrong-type', directory('«[»]'), { kind: 'directory' });
  });

  it('leaves right types alone', () => assertSilent('wrong-type', manifest()));

  it('puts a number in quotes as it is written, and makes a list of one', () => {
    assert.match(assertCures('wrong-type', manifest({ head: '"version": 1.0' }), 'quotes'), /"version": "1\.0"/);
    const uaa = entry('18d7d88d-d35e-4fb5-a5c3-7773c20a72d9', ids.support, `"delegatedRoleDefinitionIds": "${reader}"`);
    assert.match(assertCures('wrong-type', manifest({ authorizations: [uaa] }), 'list'), /Ids": \["acdd72a7[^"]+"\]/);
  });
});

describe('wrong-value', () => {
  const cloud = (value: string): string =>
    `{ "version": "1.0.0", "managedByTenantId": "${ids.tenant}", "cloud": ${value}, "authorizations": [] }`;

  it('lists the values there are', () => {
    const [finding] = assertFinds('wrong-value', cloud('«"AzureGermanCloud"»'));
    assert.match(finding!.message, /"cloud" takes AzureCloud, AzureUSGovernment, AzureChinaCloud/);
    assert.equal(finding!.fixes!.length, 3);
    assertSilent('wrong-value', cloud('"AzureUSGovernment"'));
  });

  it('mends the case of a value safely', () => {
    const [finding] = assertFinds('wrong-value', cloud('«"azurecloud"»'));
    assert.deepEqual(
      finding!.fixes!.map(({ safe }) => safe),
      [true],
    );
    assert.match(assertCures('wrong-value', cloud('"azurecloud"'), 'AzureCloud'), /"cloud": "AzureCloud"/);
  });
});
