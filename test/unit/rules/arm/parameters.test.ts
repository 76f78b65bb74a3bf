import assert from 'node:assert/strict';
import { assertCuresIn, assertFindsIn, assertSilentIn, checkFiles } from '../folder';
import { assertCures, assertFinds, assertSilent, deleteRole, ids, reader } from '../support';
import { armEntry, authorizationList, parameterFile, template } from './templates';

const kind = 'template';
const whole = template({
  parameters: `{ "mspOfferName": { "type": "string" }, "managedByTenantId": { "type": "string" }, "authorizations": { "type": "array" } }`,
  definition: {
    title: `"[parameters('mspOfferName')]"`,
    tenant: `"[parameters('managedByTenantId')]"`,
    authorizations: `"[parameters('authorizations')]"`,
    properties: '"description": "Around the clock."',
  },
});
const values = {
  mspOfferName: '"Contoso Managed Azure"',
  managedByTenantId: `"${ids.tenant}"`,
  authorizations: authorizationList(),
};
const together = (given: Readonly<Record<string, string>>): Readonly<Record<string, string>> => ({
  'azuredeploy.json': whole,
  'azuredeploy.parameters.json': parameterFile(given),
});

describe('parameter-missing', () => {
  it('marks the first use of a parameter nobody declares, and declares it', () => {
    const text = template({
      definition: { title: `"[parameters('title')]"`, name: `«"[guid(parameters('title'))]"»` },
    });
    const [finding] = assertFinds('parameter-missing', text, { kind });
    assert.equal(finding!.severity, 'error');
    assert.match(finding!.message, /The template parameter 'title' is not found/);
    assert.equal(finding!.related!.length, 1);
    assert.match(
      assertCures('parameter-missing', text, 'title', { kind }),
      /"parameters": \{\n {4}"title": \{\n {6}"type": "string"/,
    );
  });

  it('declares a list as a list, beside what is declared', () => {
    const text = template({
      parameters: '{ "a": { "type": "string" } }',
      definition: { authorizations: `"[parameters('authorizations')]"` },
    });
    assert.match(
      assertCures('parameter-missing', text, 'authorizations', { kind }),
      /"authorizations": \{ "type": "array" \}/,
    );
  });

  it('asks for the name that was meant, and takes any case', () => {
    const parameters = '{ "mspOfferName": { "type": "string" } }';
    const using = (name: string): string =>
      template({ parameters, definition: { title: `"[parameters('${name}')]"` } });
    assert.match(
      assertFinds('parameter-missing', using('mspOferName').replace(/("\[parameters[^"]*")/, '«$1»'), { kind })[0]!
        .message,
      /"mspOfferName"/,
    );
    assertSilent('parameter-missing', using('MSPOFFERNAME'), { kind });
  });

  it('marks the parameter file that leaves one out, and adds it', async () => {
    const { mspOfferName, managedByTenantId } = values;
    const files = together({ mspOfferName, managedByTenantId });
    const marked = {
      ...files,
      'azuredeploy.parameters.json': files['azuredeploy.parameters.json']!.replace('"parameters"', '«"parameters"»'),
    };
    const [finding] = await assertFindsIn('parameter-missing', marked);
    assert.equal(finding!.severity, 'error');
    assert.ok(finding!.related![0]!.uri!.endsWith('/azuredeploy.json'));
    const fixed = await assertCuresIn('parameter-missing', 'azuredeploy.parameters.json', 'authorizations', files);
    assert.match(fixed, /"authorizations": \{\s*"value": \[\]/);
  });

  it('knows the parameters of a policy, with or without "properties" around it', () => {
    const said = (effect: string): string =>
      `{ "parameters": { "effect": { "type": "string" } }, "policyRule": { "if": { "field": "type", "equals": "Microsoft.ManagedServices/registrationAssignments" }, "then": { "effect": ${effect} } } }`;
    for (const around of [(text: string) => text, (text: string) => `{ "properties": ${text} }`]) {
      assertSilent('parameter-missing', around(said(`"[parameters('effect')]"`)), { kind: 'policy' });
      assertFinds('parameter-missing', around(said(`«"[parameters('what')]"»`)), { kind: 'policy' });
    }
  });

  it('is silent where every value is there, or has a default', async () => {
    await assertSilentIn('parameter-missing', together(values));
    const withDefault = whole.replace(
      '"mspOfferName": { "type": "string" }',
      '"mspOfferName": { "type": "string", "defaultValue": "x" }',
    );
    const { mspOfferName: _left, ...others } = values;
    await assertSilentIn('parameter-missing', { ...together(others), 'azuredeploy.json': withDefault });
  });
});

describe('a file that cannot be read whole', () => {
  const name = 'azuredeploy.parameters.json';

  it('lacks no parameters: they may stand behind the fault', async () => {
    const broken = template({ definition: { title: `"[parameters('title')]"` } }).replace(
      '"resources"',
      'x "resources"',
    );
    assertSilent('parameter-missing', broken, { kind });
    const { mspOfferName, managedByTenantId } = values;
    const files = together({ mspOfferName, managedByTenantId });
    await assertSilentIn('parameter-missing', { ...files, [name]: files[name]!.trimEnd().slice(0, -1) });
  });

  it('may have a parameter that it does not seem to have', async () => {
    const files = together({ ...values, rgName: '"x"' });
    const torn = whole.trimEnd().slice(0, -1);
    await assertSilentIn('parameter-extra', { ...files, 'azuredeploy.json': torn });
  });
});

describe('parameter-extra', () => {
  const extra = (name: string): Readonly<Record<string, string>> => together({ ...values, [name]: '"x"' });

  it('marks what the template does not take, and removes it', async () => {
    const files = extra('rgName');
    const name = 'azuredeploy.parameters.json';
    const marked = { ...files, [name]: files[name]!.replace('"rgName"', '«"rgName"»') };
    assert.equal((await assertFindsIn('parameter-extra', marked))[0]!.severity, 'warning');
    assert.equal(await assertCuresIn('parameter-extra', name, 'Remove', files), together(values)[name]);
  });

  it('renames what was meant', async () => {
    const { mspOfferName, ...others } = values;
    const files = together({ mspOferName: mspOfferName, ...others });
    const fixed = await assertCuresIn('parameter-extra', 'azuredeploy.parameters.json', 'Rename', files);
    assert.equal(fixed, parameterFile(values));
  });

  it('is silent on a file whose template is not known, and on names in another case', async () => {
    await assertSilentIn('parameter-extra', {
      'azuredeploy.parameters.json': parameterFile({ ...values, rgName: '"x"' }),
    });
    const { mspOfferName, ...others } = values;
    await assertSilentIn('parameter-extra', together({ MspOfferName: mspOfferName, ...others }));
  });
});

describe('a template and the values for its parameters', () => {
  it('have each finding where the value is written', async () => {
    const owner = '8e3af657-a8ff-443c-a75c-2fe8c4bcb635';
    const files = together({
      ...values,
      authorizations: authorizationList([armEntry(owner), armEntry(deleteRole), armEntry(reader)]),
    });
    const found = [...(await checkFiles(files))].map(([name, { findings }]) => [
      name,
      findings.map(({ code }) => code),
    ]);
    assert.deepEqual(found, [
      ['azuredeploy.json', []],
      ['azuredeploy.parameters.json', ['role-owner']],
    ]);
  });

  it('leave what stands in the template to the template', async () => {
    const files = { ...together(values), 'azuredeploy.json': whole.replace('"2022-10-01"', '«"2020-06-01"»') };
    await assertFindsIn('api-version-known', files);
  });

  it('find what a list lacks at the name of its parameter', async () => {
    const name = 'azuredeploy.parameters.json';
    const files = together({ ...values, authorizations: authorizationList([armEntry(reader)]) });
    const marked = { ...files, [name]: files[name]!.replace('"authorizations"', '«"authorizations"»') };
    assert.equal((await assertFindsIn('missing-delete-role', marked))[0]!.severity, 'information');
    assert.ok((await assertCuresIn('missing-delete-role', name, 'Delete Role', files)).includes(deleteRole));
  });
});
