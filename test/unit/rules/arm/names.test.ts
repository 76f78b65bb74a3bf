import assert from 'node:assert/strict';
import { assertCures, assertFinds, assertSilent, checkText, ids } from '../support';
import { assignment, definition, definitionId, deployment, seed, template } from './templates';

const kind = 'template';
const idOf = (name: string): string =>
  `subscriptionResourceId('Microsoft.ManagedServices/registrationDefinitions', ${name})`;

describe('name-guid', () => {
  const named = (name: string): string =>
    template({
      definition: { name },
      assignment: {
        dependsOn: `["[${idOf("'acme'")}]"]`,
        properties: `{ "registrationDefinitionId": "[${idOf("'acme'")}]" }`,
      },
    });

  it('marks a literal name that is no GUID, and seeds it well wherever it stands', () => {
    const [finding] = assertFinds('name-guid', named('«"acme"»'), { kind });
    assert.equal(finding!.severity, 'error');
    const fixed = assertCures('name-guid', named('«"acme"»'), 'guid', { kind });
    assert.equal(fixed, template());
    assert.ok(seed.includes(ids.tenant) && definitionId.includes(seed));
  });

  it('warns of an expression that comes to something else, and writes nothing over it', () => {
    const [finding] = assertFinds('name-guid', named(`«"[concat('ac', 'me')]"»`), { kind });
    assert.equal(finding!.severity, 'warning');
    assert.deepEqual(finding!.fixes, []);
  });

  it('hints at an expression that can make no GUID', () => {
    const [finding] = assertFinds('name-guid', named(`«"[uniqueString(subscription().id)]"»`), { kind });
    assert.equal(finding!.severity, 'hint');
  });

  it('takes GUIDs, what makes one, and what is not known', () => {
    for (const name of [
      `"${ids.support.toUpperCase()}"`,
      `"[guid('acme')]"`,
      '"[newGuid()]"',
      `"[parameters('name')]"`,
    ]) {
      assertSilent('name-guid', named(name), { kind });
    }
    assertSilent('name-guid', named('"<name of the definition>"'), { kind });
    const parameters = `{ "name": { "type": "string", "defaultValue": "${ids.support}" } }`;
    assertSilent('name-guid', template({ parameters, definition: { name: `"[parameters('name')]"` } }), { kind });
  });

  it('offers no seed where names mean something else', () => {
    const nested = deployment(
      '"location": "westeurope"',
      [definition({ name: '"acme"' })],
      'subscriptionDeploymentTemplate',
    );
    const text = template({ definition: false, assignment: false, more: [nested] });
    const finding = checkText(text, { kind }).findings.find(({ code }) => code === 'name-guid');
    assert.deepEqual(finding!.fixes, []);
  });
});

describe('guid-name-collision', () => {
  it('hints at a name made from the offer name alone, and offers no fix', () => {
    const parameters = '{ "mspOfferName": { "type": "string" } }';
    const name = `«"[guid(parameters('mspOfferName'))]"»`;
    const marked = template({ parameters, definition: { name, title: `"[parameters('mspOfferName')]"` } });
    const [finding] = assertFinds('guid-name-collision', marked, { kind });
    assert.equal(finding!.severity, 'hint');
    assert.equal(finding!.fixes, undefined);
  });

  it('knows the name when it has a value, and through a variable', () => {
    const variables = `{ "title": "Gold's", "name": "[guid(variables('title'))]" }`;
    const parts = { name: `«"[variables('name')]"»`, title: `"[variables('title')]"` };
    assertFinds('guid-name-collision', template({ variables, definition: parts }), { kind });
  });

  it('is silent on more seeds, or another', () => {
    for (const name of [`"[${seed}]"`, '"[guid(\'something else\')]"', '"[newGuid()]"', `"${ids.support}"`]) {
      assertSilent('guid-name-collision', template({ definition: { name } }), { kind });
    }
  });
});

describe('multi-rg-guid-collision', () => {
  const parameters = '{ "rgName": { "type": "string" }, "resourceGroups": { "type": "array" } }';
  const named = (name: string): string => template({ parameters, definition: { name }, assignment: false });

  it('tells a name made from the resource group alone', () => {
    const [finding] = assertFinds('multi-rg-guid-collision', named(`«"[guid(parameters('rgName'))]"»`), { kind });
    assert.equal(finding!.severity, 'information');
    const each = `«"[guid(parameters('resourceGroups')[copyIndex()].rgName)]"»`;
    assertFinds('multi-rg-guid-collision', named(each), { kind });
  });

  it('knows the group when it has a value', () => {
    const more = [deployment('"resourceGroup": "apps"', [assignment({ dependsOn: false })])];
    const marked = template({ definition: { name: `«"[guid('apps')]"»` }, assignment: false, more });
    assertFinds('multi-rg-guid-collision', marked, { kind });
    assertSilent('multi-rg-guid-collision', template({ definition: { name: `"[guid('apps')]"` } }), { kind });
  });

  it('takes more into the name, wherever it is named', () => {
    const group = `guid(parameters('rgName'))`;
    const id = `subscriptionResourceId('Microsoft.ManagedServices/registrationDefinitions', ${group})`;
    const text = template({
      parameters,
      definition: { name: `"[${group}]"` },
      assignment: { dependsOn: `["[${id}]"]`, properties: `{ "registrationDefinitionId": "[${id}]" }` },
    });
    const fixed = assertCures('multi-rg-guid-collision', text, 'second definition', { kind });
    assert.ok(!fixed.includes(group));
    assert.equal(fixed.split(`'Contoso Managed Azure', parameters('rgName'))`).length, 4);
  });

  it('is silent where more is taken in', () => {
    assertSilent('multi-rg-guid-collision', named(`"[guid(parameters('rgName'), subscription().id)]"`), { kind });
    assertSilent('multi-rg-guid-collision', named(`"[guid(parameters('mspOfferName'))]"`), { kind });
  });
});

describe('definition-id-format', () => {
  const withId = (id: string): string =>
    template({ assignment: { properties: `{ "registrationDefinitionId": ${id} }` } });

  it('marks a name in place of an id, and names the definition', () => {
    const marked = withId(`«"[${seed}]"»`);
    const [finding] = assertFinds('definition-id-format', marked, { kind });
    assert.equal(finding!.severity, 'error');
    assert.equal(assertCures('definition-id-format', marked, 'definition of this file', { kind }), template());
  });

  it('marks ids of other things, plain or made', () => {
    assertFinds('definition-id-format', withId(`«"${ids.support}"»`), { kind });
    assertFinds(
      'definition-id-format',
      withId(`«"/providers/Microsoft.ManagedServices/registrationDefinitions/${ids.support}"»`),
      { kind },
    );
    const assignments = `«"[resourceId('Microsoft.ManagedServices/registrationAssignments', 'x')]"»`;
    assertFinds('definition-id-format', withId(assignments), { kind });
  });

  it('takes ids, what makes one, and what is not known', () => {
    const right = [
      `"/subscriptions/${ids.leads}/providers/microsoft.managedservices/registrationDefinitions/${ids.support}"`,
      `"[resourceId('Microsoft.ManagedServices/registrationDefinitions/', parameters('name'))]"`,
      `"[parameters('definitionId')]"`,
      `"[reference('definition').outputs.id.value]"`,
      `"[concat(subscription().id, '/providers/Microsoft.ManagedServices/registrationDefinitions/', parameters('x'))]"`,
      '"<id of the definition>"',
    ];
    for (const id of right) assertSilent('definition-id-format', withId(id), { kind });
  });

  it('writes nothing over what is kept elsewhere', () => {
    const text = template({
      variables: `{ "id": "${ids.support}" }`,
      assignment: { properties: `{ "registrationDefinitionId": "[variables('id')]" }` },
    }).replace(`"id": "${ids.support}"`, `"id": «"${ids.support}"»`);
    assert.deepEqual(assertFinds('definition-id-format', text, { kind })[0]!.fixes, []);
  });
});

describe('tenant-id-hashed', () => {
  const parameters = '{ "tenant": { "type": "string" } }';
  const withTenant = (tenant: string): string => template({ parameters, definition: { tenant } });

  it('marks a tenant that is hashed, and takes the hash away', () => {
    const marked = withTenant(`«"[guid(parameters('tenant'))]"»`);
    assert.equal(assertFinds('tenant-id-hashed', marked, { kind })[0]!.severity, 'warning');
    assert.match(assertCures('tenant-id-hashed', marked, 'itself', { kind }), /"\[parameters\('tenant'\)\]"/);
  });

  it('follows a variable to where it is hashed', () => {
    const text = template({
      parameters,
      variables: `{ "id": «"[guid(parameters('tenant'), 'salt')]"» }`,
      definition: { tenant: `"[variables('id')]"` },
    });
    assert.deepEqual(assertFinds('tenant-id-hashed', text, { kind })[0]!.fixes, []);
  });

  it('is silent on the tenant itself', () => {
    for (const tenant of [`"[parameters('tenant')]"`, `"${ids.tenant}"`, '"[subscription().tenantId]"', '7']) {
      assertSilent('tenant-id-hashed', withTenant(tenant), { kind });
    }
  });
});
