import assert from 'node:assert/strict';
import { properties, property } from '../../../../server/src/documents/nodes';
import { assignment, definition, type Json, read, readTemplate, schemas } from './support';

/** The properties of a policy that deploys a delegation; its expressions stand in the brackets given. */
function policy(open: '[' | '[[', details: Json = {}): Json {
  const parameter = (name: string): string => `${open}parameters('${name}')]`;
  return {
    parameters: {
      tenant: { type: 'string', defaultValue: 'policy tenant' },
      list: { type: 'array', defaultValue: [{ principalId: 'p', roleDefinitionId: 'r' }] },
    },
    policyRule: {
      if: { field: 'Microsoft.ManagedServices/registrationDefinitions/managedByTenantId', equals: parameter('tenant') },
      then: {
        effect: 'deployIfNotExists',
        details: {
          deploymentScope: 'subscription',
          roleDefinitionIds: ['/providers/Microsoft.Authorization/roleDefinitions/owner'],
          deployment: {
            properties: {
              parameters: { tenant: { value: parameter('tenant') }, given: { value: parameter('list') } },
              template: {
                $schema: schemas.subscription,
                parameters: { tenant: { type: 'string' }, given: { type: 'array' } },
                variables: { name: `${open}guid(parameters('tenant'))]` },
                resources: [
                  definition(
                    { managedByTenantId: parameter('tenant'), authorizations: parameter('given') },
                    { name: `${open}variables('name')]` },
                  ),
                  assignment({ name: `${open}variables('name')]` }),
                ],
              },
            },
          },
          ...details,
        },
      },
    },
  };
}

describe('a policy', () => {
  for (const [name, text] of Object.entries({
    'of its own': JSON.stringify(policy('[')),
    'of its own with properties around it': JSON.stringify({ properties: policy('[') }),
    'of its own whose expressions are escaped': JSON.stringify(policy('[[')),
  })) {
    it(`${name} deploys a definition with its own parameters`, () => {
      const { document, arm, at } = read(text);
      assert.equal(document.kind, 'policy');
      const [found] = arm.definitions;
      assert.equal(found!.managedByTenantId?.value, 'policy tenant');
      assert.equal(at(found!.managedByTenantId?.node), '"policy tenant"');
      assert.deepEqual(
        found!.authorizations!.items.map(({ principalId }) => principalId?.value),
        ['p'],
      );
      assert.equal(found!.resource!.nameText, "[guid('policy tenant')]");
      assert.equal(found!.resource!.scope, 'subscription');
      assert.equal(arm.assignments[0]!.resource.nameText, "[guid('policy tenant')]");
      assert.deepEqual(
        arm.parameters.map((parameter) => parameter.name),
        ['tenant', 'list'],
      );
      assert.deepEqual(arm.undeclared, []);
    });
  }

  describe('in a template', () => {
    const withDefaults = (defaults: Json): Json => {
      const properties = policy('[[');
      const parameters = properties.parameters as Record<string, Json>;
      return {
        $schema: schemas.managementGroup,
        parameters: { tenant: { type: 'string', defaultValue: 'template tenant' }, list: { type: 'array' } },
        resources: [
          {
            type: 'Microsoft.Authorization/policyDefinitions',
            name: 'p',
            properties: {
              ...properties,
              parameters: Object.fromEntries(
                Object.entries(parameters).map(([name, declared]) => [
                  name,
                  { ...declared, ...(name in defaults && { defaultValue: defaults[name] }) },
                ]),
              ),
            },
          },
        ],
      };
    };

    it('keeps its parameters apart from those of the template that have the same names', () => {
      const { document, arm } = readTemplate(withDefaults({}));
      assert.equal(document.kind, 'template');
      assert.equal(arm.definitions[0]!.managedByTenantId?.value, 'policy tenant');
      assert.equal(arm.definitions[0]!.authorizations!.known, true);
    });

    it('takes defaults from the template around it', () => {
      const { arm, at } = readTemplate(
        withDefaults({ tenant: "[parameters('tenant')]", list: "[parameters('list')]" }),
      );
      const [found] = arm.definitions;
      assert.equal(found!.managedByTenantId?.value, 'template tenant');
      assert.equal(at(found!.managedByTenantId?.node), '"template tenant"');
      assert.equal(found!.authorizations!.known, false);
      assert.deepEqual(arm.undeclared, []);
    });

    it('stands around what it deploys', () => {
      const { arm } = readTemplate(withDefaults({}));
      assert.deepEqual(
        arm.definitions[0]!.resource!.deployments.map(({ type }) => type?.value),
        ['Microsoft.Authorization/policyDefinitions'],
      );
    });
  });

  it('tells its rule without what it deploys', () => {
    const { arm } = read(JSON.stringify(policy('[')));
    const details = property(property(arm.policyRule, 'then')!.value, 'details')!.value;
    assert.deepEqual(
      properties(details).map(({ name }) => name),
      ['deploymentScope', 'roleDefinitionIds'],
    );
    assert(property(property(arm.policyRule, 'if')!.value, 'field'));
  });

  it('that only audits has no definitions', () => {
    const rule = {
      if: { field: 'type', equals: 'Microsoft.ManagedServices/registrationDefinitions' },
      then: { effect: 'audit' },
    };
    const { arm } = read(JSON.stringify({ policyRule: rule }));
    assert.deepEqual(arm.definitions, []);
    assert(arm.policyRule);
  });

  it('deploys where it says, or where its template belongs', () => {
    const scopeOf = (details: Json): unknown =>
      read(JSON.stringify(policy('[', details))).arm.definitions[0]!.resource!.scope;
    assert.equal(scopeOf({ deploymentScope: 'ResourceGroup' }), 'resourceGroup');
    assert.equal(scopeOf({ deploymentScope: undefined }), 'subscription');
  });
});
