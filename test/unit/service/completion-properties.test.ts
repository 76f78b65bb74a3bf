import assert from 'node:assert/strict';
import { accept, offer } from './completion-support';
import { inAuthorization, inEligibleAuthorization, roles } from './support';

const inPolicy = (inside: string): string => inEligibleAuthorization(`"justInTimeAccessPolicy": { ${inside} }`);

describe('completion of a property', () => {
  it('offers the required ones first, in the order of the schema', async () => {
    assert.deepEqual((await offer('{|}')).labels, [
      'version',
      'managedByTenantId',
      'authorizations',
      '$schema',
      'registrationDefinitionName',
      'description',
      'eligibleAuthorizations',
      'cloud',
    ]);
    assert.deepEqual((await offer(inEligibleAuthorization('|'))).labels.slice(0, 3), [
      'principalId',
      'roleDefinitionId',
      'justInTimeAccessPolicy',
    ]);
    assert.deepEqual((await offer('{ "principals": [{|}] }', { kind: 'directory' })).labels[0], 'id');
  });

  it('offers none twice', async () => {
    const { labels } = await offer(inAuthorization(`"principalId": "", |`));
    assert.ok(!labels.includes('principalId'));
    assert.ok(labels.includes('roleDefinitionId'));
  });

  it('offers what the object may hold: assignable roles or an access policy', async () => {
    const active = (await offer(inAuthorization('|'))).labels;
    const eligible = (await offer(inEligibleAuthorization('|'))).labels;
    assert.ok(active.includes('delegatedRoleDefinitionIds') && !active.includes('justInTimeAccessPolicy'));
    assert.ok(eligible.includes('justInTimeAccessPolicy') && !eligible.includes('delegatedRoleDefinitionIds'));
  });

  it('writes name, colon and the start of a value', async () => {
    assert.equal(accept(await offer('{|}'), 'version'), '{"version": "1.0.0"}');
    assert.equal(
      accept(await offer(inAuthorization('|')), 'roleDefinitionId'),
      inAuthorization('"roleDefinitionId": ""'),
    );
  });

  it('writes a comma before a property that follows', async () => {
    assert.equal(
      accept(await offer('{| "cloud": "AzureCloud" }'), 'version'),
      '{"version": "1.0.0", "cloud": "AzureCloud" }',
    );
  });

  it('completes half a name, with its quotes or without', async () => {
    const after = inAuthorization('"principalId": ""');
    for (const typed of ['"prin|"', '"prin|', 'prin|', '"|"']) {
      assert.equal(accept(await offer(inAuthorization(typed)), 'principalId'), after, typed);
    }
  });

  it('leaves what follows half a name on its line', async () => {
    assert.equal(accept(await offer('{"ver| }'), 'version'), '{"version": "1.0.0" }');
  });

  it('replaces the name alone where there is a value', async () => {
    assert.equal(accept(await offer('{ "ver|": "2.0.0" }'), 'version'), '{ "version": "2.0.0" }');
  });

  it('completes a text of one brace', async () => {
    assert.equal(accept(await offer('{|'), 'version'), '{"version": "1.0.0"');
  });

  it('completes in an object whose end is missing', async () => {
    const text = '{ "authorizations": [{ "principalId": "", |\n  "cloud": "AzureCloud"';
    assert.ok((await offer(text)).labels.includes('roleDefinitionId'));
  });

  it('begins an empty file with whole files of its kind, also by the first letters of it', async () => {
    for (const text of ['|', ' \n|', 'mani|']) {
      const { labels, list } = await offer(text);
      assert.ok(labels.includes('Manifest with an eligible role'), text);
      assert.ok(list.items.every(({ filterText }) => filterText?.startsWith('manifest')));
    }
  });

  it('shows the words of the schema', async () => {
    const { list } = await offer('{|}');
    const { documentation } = list.items.find(({ label }) => label === 'version')!;
    assert.match(typeof documentation === 'object' ? documentation.value : '', /Partner Center: \*\*Version\*\*/);
  });
});

describe('completion of a fixed value', () => {
  it('offers durations in half hours, the shortest first, said in words', async () => {
    const { shown } = await offer(inPolicy('"maximumActivationDuration": "|"'));
    assert.equal(shown.length, 16);
    assert.deepEqual(
      [shown[0], shown[1], shown[2], shown[15]].map((item) => [item!.label, item!.labelDetails?.description]),
      [
        ['PT30M', '30 minutes'],
        ['PT1H', '1 hour'],
        ['PT1H30M', '1 hour 30 minutes'],
        ['PT8H', '8 hours'],
      ],
    );
  });

  it('finds a duration by its words', async () => {
    const after = inPolicy('"maximumActivationDuration": "PT4H"');
    for (const typed of ['"4 hours|"', '"4h|"', '"pt4|', '|']) {
      assert.equal(accept(await offer(inPolicy(`"maximumActivationDuration": ${typed}`)), 'PT4H'), after, typed);
    }
  });

  it('offers the values of an enumeration, in quotes or for them', async () => {
    for (const typed of ['|', '"|"', 'az|', '"az|"', '"az|']) {
      const text = inPolicy(`"multiFactorAuthProvider": ${typed}`);
      assert.equal(accept(await offer(text), '"Azure"'), inPolicy('"multiFactorAuthProvider": "Azure"'), typed);
    }
    const { labels } = await offer(inAuthorization('"principalType": "|"'));
    assert.deepEqual(labels, ['"Group"', '"User"', '"ServicePrincipal"']);
  });
});

describe('completion elsewhere', () => {
  it('offers nothing in a comment', async () => {
    for (const text of ['{ // |\n}', '{ // reader|\n}', '{ /* | */ }', '{ /* |', '// |', '{ "version": // |\n "" }']) {
      assert.deepEqual((await offer(text)).list.items, [], text);
    }
    for (const text of ['{ /* */ | }', '{ // reader\n|}']) {
      assert.ok((await offer(text)).labels.includes('version'), text);
    }
  });

  it('offers roles and principals in manifests only', async () => {
    const text = `{ "principals": [{ "principalId": "|", "roleDefinitionId": "${roles.reader}" }] }`;
    assert.deepEqual((await offer(text, { kind: 'directory' })).shown, []);
  });

  it('answers at every place of a broken text', async () => {
    const text = '{ "authorizations": [{ "principalId": "x" "roleDefinitionId": , ] "eligible": [{{ "a": } "b" : [';
    for (let offset = 0; offset <= text.length; offset++) {
      const { list } = await offer(`${text.slice(0, offset)}|${text.slice(offset)}`);
      assert.ok(Array.isArray(list.items));
    }
  });
});
