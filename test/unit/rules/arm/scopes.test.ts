import assert from 'node:assert/strict';
import { assertCures, assertFinds, assertSilent, checkText } from '../support';
import { assignment, definition, definitionId, deployment, schemaUri, seed, template } from './templates';

const kind = 'template';
const subscription = '8d2b6f4a-1c3e-4f5a-9b7c-2e4d6f8a0b1c';
const another = '4f6a8c0e-2b4d-4e6f-8a0c-1d3f5b7d9e2a';
const inSubscription = (id: string): string => `"subscriptionId": "${id}", "location": "westeurope"`;
const inGroup = '"resourceGroup": "apps"';
const alone = assignment({ dependsOn: false });

describe('definition-subscription-scope', () => {
  const type = '«"Microsoft.ManagedServices/registrationDefinitions"»';

  it('marks a definition that goes to a resource group, and makes the template one for subscriptions', () => {
    const marked = template({ schema: 'deploymentTemplate', definition: { type } });
    const [finding] = assertFinds('definition-subscription-scope', marked, { kind });
    assert.equal(finding!.severity, 'error');
    assert.match(finding!.message, /InvalidRegistrationDefinitionUri/);
    assert.equal(assertCures('definition-subscription-scope', marked, 'subscription template', { kind }), template());
  });

  it('says it once: neither the schema nor the assignment has a fault of its own', () => {
    const codes = (schema: string): readonly string[] =>
      checkText(template({ schema }), { kind }).findings.map(({ code }) => code);
    for (const schema of ['deploymentTemplate', 'managementGroupDeploymentTemplate', 'tenantDeploymentTemplate']) {
      assert.deepEqual(
        codes(schema).filter((code) => /scope|schema/.test(code)),
        ['definition-subscription-scope'],
      );
    }
  });

  it('looks into nested deployments', () => {
    const nested = deployment(inGroup, [definition({ type })]);
    const marked = template({ definition: false, assignment: false, more: [nested] });
    assert.deepEqual(assertFinds('definition-subscription-scope', marked, { kind })[0]!.fixes, []);
    const right = deployment(inSubscription(subscription), [definition()], 'subscriptionDeploymentTemplate');
    const templates = [template({ definition: false, assignment: false, more: [right] }), template()];
    for (const text of templates) assertSilent('definition-subscription-scope', text, { kind });
  });

  it('is silent on a schema nobody knows', () => {
    assertSilent('definition-subscription-scope', template({ schema: 'ownTemplate' }), { kind });
  });
});

describe('assignment-scope', () => {
  const marked = assignment({ type: '«"Microsoft.ManagedServices/registrationAssignments"»', dependsOn: false });
  const group = '"scope": "Microsoft.Management/managementGroups/customers", "location": "westeurope"';

  it('marks an assignment that goes to a management group', () => {
    const nested = deployment(group, [marked], 'managementGroupDeploymentTemplate');
    const [finding] = assertFinds('assignment-scope', template({ assignment: false, more: [nested] }), { kind });
    assert.equal(finding!.severity, 'error');
  });

  it('takes subscriptions and resource groups', () => {
    assertSilent('assignment-scope', template(), { kind });
    assertSilent('assignment-scope', template({ assignment: false, more: [deployment(inGroup, [alone])] }), { kind });
  });
});

describe('subscription-template-schema', () => {
  const nested = deployment(
    inSubscription(subscription),
    [definition(), assignment()],
    'subscriptionDeploymentTemplate',
  );
  const whole = template({ schema: 'deploymentTemplate', definition: false, assignment: false, more: [nested] });

  it('warns of a template for something else that delegates a subscription', () => {
    const marked = whole.replace(/"https[^"]+"/, (address) => `«${address}»`);
    assert.equal(assertFinds('subscription-template-schema', marked, { kind })[0]!.severity, 'warning');
    const fixed = assertCures('subscription-template-schema', marked, 'subscription template', { kind });
    assert.ok(fixed.startsWith(`{\n  "$schema": "${schemaUri('subscriptionDeploymentTemplate')}"`));
  });

  it('leaves policies to management groups', () => {
    const policy = `{ "type": "Microsoft.Authorization/policyDefinitions", "apiVersion": "2021-06-01", "name": "delegate",
      "properties": { "policyRule": { "if": { "field": "type", "equals": "Microsoft.Resources/subscriptions" }, "then": {
        "effect": "deployIfNotExists", "details": { "type": "Microsoft.ManagedServices/registrationDefinitions",
        "deploymentScope": "subscription", "deployment": { "location": "westeurope", "properties": { "mode": "incremental",
        "template": ${template().replaceAll('"[', '"[[')} } } } } } } }`;
    const schema = 'managementGroupDeploymentTemplate';
    const text = template({ schema, definition: false, assignment: false, more: [policy] });
    assert.deepEqual(
      checkText(text, { kind })
        .findings.map(({ code }) => code)
        .filter((code) => /scope|schema/.test(code)),
      [],
    );
    assertSilent('subscription-template-schema', template(), { kind });
  });
});

describe('rg-assignment-nesting', () => {
  const parameters = '{ "rgName": { "type": "string" } }';
  const marked = template({
    parameters,
    assignment: { type: '«"Microsoft.ManagedServices/registrationAssignments"»' },
  });

  it('marks an assignment of the subscription where a group is asked for, and nests it', () => {
    assertFinds('rg-assignment-nesting', marked, { kind });
    const fixed = assertCures('rg-assignment-nesting', marked, 'rgName', { kind });
    assert.match(fixed, /"resourceGroup": "\[parameters\('rgName'\)\]",\n {6}"dependsOn": \[/);
    const { findings } = checkText(fixed, { kind });
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['offer-description'],
    );
  });

  it('is silent where the parameter is used, or there is none', () => {
    const more = [deployment(`"resourceGroup": "[parameters('rgName')]"`, [alone])];
    assertSilent('rg-assignment-nesting', template({ parameters, assignment: false, more }), { kind });
    assertSilent('rg-assignment-nesting', template({ parameters, more }), { kind });
    assertSilent('rg-assignment-nesting', template({ parameters: '{ "name": { "type": "string" } }' }), { kind });
  });
});

describe('assignment-depends-on', () => {
  const type = '«"Microsoft.ManagedServices/registrationAssignments"»';

  it('marks an assignment that does not wait, and has it wait', () => {
    const marked = template({ assignment: { type, dependsOn: false } });
    const [finding] = assertFinds('assignment-depends-on', marked, { kind });
    assert.equal(finding!.severity, 'warning');
    assert.match(
      assertCures('assignment-depends-on', marked, 'Wait', { kind }),
      /"dependsOn": \["\[subscriptionResourceId/,
    );
    assertFinds('assignment-depends-on', template({ assignment: { type, dependsOn: '[]' } }), { kind });
    assertFinds('assignment-depends-on', template({ assignment: { type, dependsOn: '["something"]' } }), { kind });
  });

  it('has the deployment around it wait', () => {
    const marked = template({
      assignment: false,
      more: [deployment(inGroup, [assignment({ type, dependsOn: false })])],
    });
    const fixed = assertCures('assignment-depends-on', marked, 'Wait', { kind });
    assert.match(fixed, /"resourceGroup": "apps",[^]*"dependsOn": \["\[subscriptionResourceId/);
  });

  it('takes every way to wait', () => {
    for (const dependsOn of [`["[${definitionId}]"]`, `["[${seed}]"]`, `"[parameters('all')]"`]) {
      assertSilent('assignment-depends-on', template({ assignment: { dependsOn } }), { kind });
    }
    const symbolic = template({ assignment: false }).replace(
      '"resources": [',
      '"languageVersion": "2.0", "resources": [',
    );
    const resources = `{ "definition": ${definition()}, "assignment": ${assignment({ dependsOn: '["definition"]' })} }`;
    assertSilent('assignment-depends-on', symbolic.replace(/"resources": \[[^]*\]/, `"resources": ${resources}`), {
      kind,
    });
    const around = deployment(`${inGroup}, "dependsOn": ["[${definitionId}]"]`, [alone]);
    assertSilent('assignment-depends-on', template({ assignment: false, more: [around] }), { kind });
    assertSilent('assignment-depends-on', template({ definition: false, assignment: { dependsOn: false } }), { kind });
    const other = definitionId.replace(seed, "'1c2d3e4f-5a6b-4c7d-8e9f-0a1b2c3d4e5f'");
    const existing = { dependsOn: false, properties: `{ "registrationDefinitionId": "[${other}]" }` } as const;
    assertSilent('assignment-depends-on', template({ assignment: existing }), { kind });
  });
});

describe('definition-same-subscription', () => {
  const id = (of: string): string =>
    `"/subscriptions/${of}/providers/Microsoft.ManagedServices/registrationDefinitions/${another}"`;
  const whole = (written: string): string => {
    const inside = assignment({ dependsOn: false, properties: `{ "registrationDefinitionId": ${written} }` });
    const nested = deployment(inSubscription(subscription), [inside], 'subscriptionDeploymentTemplate');
    return template({ definition: false, assignment: false, more: [nested] });
  };

  it('compares the subscription of the id with the one of the deployment', () => {
    const [finding] = assertFinds('definition-same-subscription', whole(`«${id(another)}»`), { kind });
    assert.equal(finding!.severity, 'warning');
    assertSilent('definition-same-subscription', whole(id(subscription.toUpperCase())), { kind });
    assertSilent('definition-same-subscription', whole(`"[${definitionId}]"`), { kind });
  });
});

describe('one-subscription-per-deployment', () => {
  const nested = (id: string): string =>
    deployment(inSubscription(id), [definition(), assignment()], 'subscriptionDeploymentTemplate');
  const whole = (...ids: readonly string[]): string =>
    template({ definition: false, assignment: false, more: ids.map(nested) });

  it('marks the second subscription', () => {
    const [finding] = assertFinds(
      'one-subscription-per-deployment',
      whole(subscription, another).replace(`"${another}"`, `«"${another}"»`),
      { kind },
    );
    assert.equal(finding!.severity, 'information');
    assertSilent('one-subscription-per-deployment', whole(subscription, subscription), { kind });
  });
});
