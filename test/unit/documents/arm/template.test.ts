import assert from 'node:assert/strict';
import { isUnknown } from '../../../../server/src/documents/arm/resolved';
import { property } from '../../../../server/src/documents/nodes';
import { assignment, definition, type Json, readTemplate, schemas } from './support';

const entry = { principalId: 'principal', principalIdDisplayName: 'Support', roleDefinitionId: 'role' };

/** A nested deployment of these resources, in the scope of the template around it unless told otherwise. */
function nested(resources: readonly Json[] | Json, beside: Json = {}, template: Json = {}, said: Json = {}): Json {
  return {
    type: 'Microsoft.Resources/deployments',
    apiVersion: '2022-09-01',
    name: 'nested',
    properties: { mode: 'Incremental', template: { $schema: schemas.resourceGroup, resources, ...template }, ...said },
    ...beside,
  };
}

const inner = { expressionEvaluationOptions: { scope: 'inner' } };

describe('a template', () => {
  describe('gives its definition', () => {
    it('the values of parameters and variables, where they are written', () => {
      const { arm, at } = readTemplate({
        parameters: {
          offer: { type: 'string', defaultValue: 'Managed Azure' },
          tenant: { type: 'string', defaultValue: 't' },
        },
        variables: {
          list: [{ ...entry, roleDefinitionId: "[variables('roles').Reader]" }],
          roles: { Reader: 'reader' },
        },
        resources: [
          definition({
            registrationDefinitionName: "[parameters('offer')]",
            managedByTenantId: "[parameters('tenant')]",
            authorizations: "[variables('list')]",
          }),
        ],
      });
      const [found] = arm.definitions;
      assert.equal(found!.registrationDefinitionName?.value, 'Managed Azure');
      assert.equal(at(found!.registrationDefinitionName?.node), '"Managed Azure"');
      assert.equal(at(found!.registrationDefinitionName?.key), '"registrationDefinitionName"');
      assert.equal(found!.managedByTenantId?.value, 't');
      const [authorization] = found!.authorizations!.items;
      assert.equal(found!.authorizations!.known, true);
      assert.equal(authorization!.roleDefinitionId?.value, 'reader');
      assert.equal(at(authorization!.roleDefinitionId?.node), '"reader"');
      assert.equal(at(authorization!.principalId?.node), '"principal"');
      assert.match(at(authorization!.node)!, /^\{\s+"principalId": "principal"/);
    });

    it('what cannot be known as a value that is there', () => {
      const { arm } = readTemplate({
        parameters: { list: { type: 'array' }, tenant: { type: 'string' }, policy: { type: 'object' } },
        resources: [
          definition({
            managedByTenantId: "[parameters('tenant')]",
            authorizations: "[parameters('list')]",
            eligibleAuthorizations: [{ ...entry, justInTimeAccessPolicy: "[parameters('policy')]" }],
          }),
        ],
      });
      const [found] = arm.definitions;
      assert.deepEqual([found!.managedByTenantId?.value, isUnknown(found!.managedByTenantId!.node)], [undefined, true]);
      assert.deepEqual([found!.authorizations?.items, found!.authorizations?.known], [[], false]);
      const policy = found!.eligibleAuthorizations!.items[0]!.justInTimeAccessPolicy;
      assert.deepEqual(
        [policy?.multiFactorAuthProvider?.value, policy?.maximumActivationDuration?.value],
        [undefined, undefined],
      );
      assert.equal(policy?.managedByTenantApprovers?.known, false);
    });

    it('the known part of a list that is put together', () => {
      const { arm } = readTemplate({
        parameters: { more: { type: 'array' } },
        variables: { some: [entry] },
        resources: [definition({ authorizations: "[concat(variables('some'), parameters('more'))]" })],
      });
      const list = arm.definitions[0]!.authorizations!;
      assert.deepEqual([list.items.length, list.known], [1, false]);
    });

    it('all of an unknown definition as values that are there', () => {
      const { arm } = readTemplate({
        parameters: { said: { type: 'object' } },
        resources: [{ ...definition(), properties: "[parameters('said')]" }],
      });
      const [found] = arm.definitions;
      assert(found!.managedByTenantId && found!.authorizations && !found!.authorizations.known);
    });

    it('nothing where nothing is said', () => {
      const { arm } = readTemplate({ resources: [{ ...definition(), properties: undefined }] });
      assert.equal(arm.definitions[0]!.managedByTenantId, undefined);
    });

    it('no policy, no list and no plan where an expression makes null', () => {
      const { arm } = readTemplate({
        variables: { plan: { name: 'p' } },
        resources: [
          definition(
            { eligibleAuthorizations: '[if(false(), createArray(), null())]' },
            { plan: "[if(equals('Yes', 'No'), variables('plan'), json('null'))]" },
          ),
        ],
      });
      const [found] = arm.definitions;
      assert.deepEqual([found!.eligibleAuthorizations, found!.plan], [undefined, undefined]);
    });

    it('the marketplace plan it belongs to', () => {
      const { arm, at } = readTemplate({
        variables: { plan: { name: 'gold' } },
        resources: [definition({}, { plan: "[variables('plan')]" })],
      });
      assert.match(at(arm.definitions[0]!.plan)!, /"name": "gold"/);
    });
  });

  it('tells its resources with names, versions and dependencies, values put in', () => {
    const name = "[guid(parameters('offer'), variables('seed'))]";
    const id = `[resourceId('Microsoft.ManagedServices/registrationDefinitions/', ${name.slice(1, -1)})]`;
    const { arm } = readTemplate({
      parameters: { offer: { type: 'string' } },
      variables: { seed: 's', version: '2022-10-01' },
      resources: [
        definition({}, { name, apiVersion: "[variables('version')]" }),
        assignment({ dependsOn: [id, 'plain'], properties: { registrationDefinitionId: id } }),
      ],
    });
    const known = "guid(parameters('offer'), 's')";
    assert.equal(arm.definitions[0]!.resource!.nameText, `[${known}]`);
    assert.equal(arm.definitions[0]!.resource!.name!.value, undefined);
    assert.equal(arm.definitions[0]!.resource!.apiVersion!.value, '2022-10-01');
    assert.deepEqual(arm.definitions[0]!.resource!.dependsOn, []);
    const idText = `[resourceId('Microsoft.ManagedServices/registrationDefinitions/', ${known})]`;
    assert.deepEqual(arm.assignments[0]!.resource.dependsOn, [idText, 'plain']);
    assert.equal(arm.assignments[0]!.registrationDefinitionIdText, idText);
    assert.equal(arm.assignments[0]!.registrationDefinitionId!.value, undefined);
  });

  it('leaves dependencies that cannot be known unknown', () => {
    const { arm } = readTemplate({
      parameters: { ids: { type: 'array' } },
      resources: [assignment({ dependsOn: "[parameters('ids')]" }), assignment({ dependsOn: ['[broken(]'] })],
    });
    assert.deepEqual(
      arm.assignments.map(({ resource }) => resource.dependsOn),
      [undefined, undefined],
    );
  });

  it('tells its symbolic names, and leaves out what exists already', () => {
    const { arm } = readTemplate({
      languageVersion: '2.0',
      resources: {
        offer: definition(),
        old: { ...definition(), existing: true },
        delegation: assignment({ dependsOn: ['offer'] }),
      },
    });
    assert.deepEqual(
      arm.definitions.map(({ resource }) => resource!.symbolicName),
      ['offer'],
    );
    assert.deepEqual(
      [arm.assignments[0]!.resource.symbolicName, arm.assignments[0]!.resource.dependsOn],
      ['delegation', ['offer']],
    );
  });

  it('leaves out what its condition excludes, and keeps what it may not', () => {
    const { arm } = readTemplate({
      parameters: { group: { type: 'string', defaultValue: '' }, unknown: { type: 'bool' } },
      resources: [
        definition({ description: 'a' }, { condition: "[empty(parameters('group'))]" }),
        definition({ description: 'b' }, { condition: "[not(empty(parameters('group')))]" }),
        definition({ description: 'c' }, { condition: "[parameters('unknown')]" }),
        definition({ description: 'd' }, { condition: false }),
      ],
    });
    assert.deepEqual(
      arm.definitions.map(({ description }) => description?.value),
      ['a', 'c'],
    );
  });

  describe('repeats resources', () => {
    const copy = { name: 'groups', count: "[length(variables('names'))]" };
    const variables = { names: ['rg-a', 'rg-b'] };

    it('as often as a loop says', () => {
      const name = "[concat('n-', variables('names')[copyIndex()])]";
      const { arm } = readTemplate({
        variables,
        resources: [definition({ description: "[string(copyIndex('groups', 1))]" }, { copy, name })],
      });
      assert.deepEqual(
        arm.definitions.map(({ resource }) => resource!.nameText),
        ['n-rg-a', 'n-rg-b'],
      );
      assert.deepEqual(
        arm.definitions.map(({ description }) => description?.value),
        ['1', '2'],
      );
    });

    it('with nested deployments in the scope around them', () => {
      const group = "[variables('names')[copyIndex()]]";
      const { arm } = readTemplate({
        variables,
        resources: [
          nested([assignment({ name: "[guid(variables('names')[copyIndex()])]" })], { copy, resourceGroup: group }),
        ],
      });
      assert.deepEqual(
        arm.assignments.map(({ resource }) => resource.nameText),
        ["[guid('rg-a')]", "[guid('rg-b')]"],
      );
      assert.deepEqual(
        arm.otherResources.map(({ node }) => String(property(node, 'resourceGroup')!.value!.value)),
        ['rg-a', 'rg-b'],
      );
    });

    it('whose variables know nothing of the loop', () => {
      const { arm } = readTemplate({
        variables: { pass: '[string(copyIndex())]' },
        resources: [definition({ description: "[variables('pass')]" }, { copy: { name: 'c', count: 2 } })],
      });
      assert.deepEqual(
        arm.definitions.map(({ description }) => description?.value),
        [undefined, undefined],
      );
    });

    it('once, where nobody knows how often', () => {
      const { arm } = readTemplate({
        parameters: { groups: { type: 'array' } },
        resources: [
          definition(
            {},
            {
              copy: { name: 'c', count: "[length(parameters('groups'))]" },
              name: "[parameters('groups')[copyIndex()].name]",
            },
          ),
        ],
      });
      assert.deepEqual(
        arm.definitions.map(({ resource }) => resource!.nameText),
        ["[parameters('groups')[copyIndex()].name]"],
      );
    });

    it('not at all, where a loop is empty', () => {
      assert.equal(
        readTemplate({ resources: [definition({}, { copy: { name: 'c', count: 0 } })] }).arm.definitions.length,
        0,
      );
    });

    it('no more than anybody could deploy', () => {
      let resource: Json = assignment();
      for (let depth = 0; depth < 5; depth++)
        resource = nested([resource], { copy: { name: `c${depth}`, count: 800 } });
      const { arm } = readTemplate({ resources: [resource] });
      assert(arm.assignments.length + arm.otherResources.length <= 5_000);
    });
  });

  describe('with nested deployments', () => {
    const outer = {
      parameters: { name: { type: 'string', defaultValue: 'outer' } },
      variables: { made: 'outer variable' },
    };
    const own = {
      parameters: { name: { type: 'string', defaultValue: 'inner' } },
      variables: { made: 'inner variable' },
    };
    const asked = definition({ description: "[concat(parameters('name'), ', ', variables('made'))]" });
    const described = (parts: Json): unknown =>
      readTemplate({ ...outer, ...parts }).arm.definitions[0]!.description?.value;

    it('takes names from the template around them, unless told otherwise', () => {
      assert.equal(described({ resources: [nested([asked], {}, own)] }), 'outer, outer variable');
    });

    it('takes names from themselves in inner scope', () => {
      assert.equal(described({ resources: [nested([asked], {}, own, inner)] }), 'inner, inner variable');
    });

    it('takes the values that are passed on', () => {
      const passed = { ...inner, parameters: { Name: { value: "[concat('passed by ', parameters('name'))]" } } };
      assert.equal(described({ resources: [nested([asked], {}, own, passed)] }), 'passed by outer, inner variable');
    });

    it('knows nothing of secrets that are passed on', () => {
      const passed = { ...inner, parameters: { name: { reference: { keyVault: {}, secretName: 's' } } } };
      assert.equal(described({ resources: [nested([asked], {}, own, passed)] }), undefined);
    });

    it('follows them through one another', () => {
      const deepest = nested([asked], {}, own, { ...inner, parameters: { name: { value: "[parameters('name')]" } } });
      const middle = nested(
        [deepest],
        {},
        { parameters: { name: { type: 'string' } } },
        { ...inner, parameters: { name: { value: 'middle' } } },
      );
      assert.equal(described({ resources: [middle] }), 'middle, inner variable');
    });

    it('tells the deployments around each resource, the outermost first', () => {
      const { arm } = readTemplate({
        resources: [nested([nested([assignment()], { name: 'b' })], { name: 'a' }), assignment()],
      });
      const around = arm.assignments.map(({ resource }) => resource.deployments.map(({ nameText }) => nameText));
      assert.deepEqual(around, [['a', 'b'], []]);
    });
  });

  describe('tells where it deploys', () => {
    for (const scope of ['subscription', 'managementGroup', 'tenant', 'resourceGroup'] as const) {
      it(`by its schema: ${scope}`, () => {
        const { arm } = readTemplate({ $schema: schemas[scope], resources: [definition()] });
        assert.deepEqual([arm.scope, arm.definitions[0]!.resource!.scope], [scope, scope]);
      });
    }

    it('not without one', () => {
      assert.equal(
        readTemplate({ $schema: undefined, resources: [definition()] }).arm.definitions[0]!.resource!.scope,
        undefined,
      );
    });

    const deployments: Record<string, readonly [Json, string | undefined]> = {
      'a group': [{ resourceGroup: 'rg' }, 'resourceGroup'],
      'a group by a parameter': [{ resourceGroup: "[parameters('group')]" }, 'resourceGroup'],
      'an empty group': [{ resourceGroup: '' }, 'subscription'],
      'a group or none': [{ resourceGroup: "[if(empty(parameters('group')), null(), 'rg')]" }, undefined],
      'another subscription': [{ subscriptionId: 's' }, 'subscription'],
      'a management group by its id': [{ scope: 'Microsoft.Management/managementGroups/m' }, 'managementGroup'],
      'the tenant': [{ scope: '/' }, 'tenant'],
      'a scope that cannot be known': [{ scope: "[parameters('group')]" }, undefined],
      nothing: [{}, 'subscription'],
    };
    for (const [name, [beside, expected]] of Object.entries(deployments)) {
      it(`by a nested deployment to ${name}`, () => {
        const { arm } = readTemplate({
          parameters: { group: { type: 'string' } },
          resources: [nested([assignment()], beside)],
        });
        assert.equal(arm.assignments[0]!.resource.scope, expected);
      });
    }

    const scopes: Record<string, string | undefined> = {
      '/subscriptions/s': 'subscription',
      '/subscriptions/s/resourceGroups/rg': 'resourceGroup',
      '[subscription().id]': 'subscription',
      '[resourceGroup().id]': 'resourceGroup',
      "[tenantResourceId('Microsoft.Management/managementGroups', 'm')]": 'managementGroup',
      "[parameters('scope')]": undefined,
    };
    for (const [scope, expected] of Object.entries(scopes)) {
      it(`by the scope of a resource: ${scope}`, () => {
        assert.equal(readTemplate({ resources: [assignment({ scope })] }).arm.assignments[0]!.resource.scope, expected);
      });
    }
  });

  it('tells its other resources with all that stands in them, children too', () => {
    const { arm } = readTemplate({
      variables: { owner: 'owner-id' },
      resources: [
        {
          type: 'Microsoft.Authorization/roleAssignments',
          name: 'r',
          properties: { roleDefinitionId: "[variables('owner')]" },
        },
        { type: 'a/b', name: 'x', resources: [{ type: 'c', name: 'y' }] },
        definition(),
      ],
    });
    assert.deepEqual(
      arm.otherResources.map(({ type }) => type?.value),
      ['Microsoft.Authorization/roleAssignments', 'a/b', 'a/b/c'],
    );
    assert.equal(
      property(property(arm.otherResources[0]!.node, 'properties')!.value, 'roleDefinitionId')!.value!.value,
      'owner-id',
    );
  });

  it('tells its parameters and outputs', () => {
    const { arm, at } = readTemplate({
      parameters: { a: { type: 'string' }, b: { type: 'array', defaultValue: [] }, c: 'half' },
      resources: [definition()],
      outputs: { authorizations: { type: 'array', value: [entry] } },
    });
    assert.deepEqual(
      arm.parameters.map(({ name, type, hasDefault }) => [name, type, hasDefault]),
      [
        ['a', 'string', false],
        ['b', 'array', true],
      ],
    );
    assert.equal(at(arm.parameters[0]!.key), '"a"');
    assert.match(at(arm.outputs)!, /authorizations/);
    assert.deepEqual(arm.definitions[0]!.authorizations!.items, []);
  });

  describe('of odd shape is no fault of ours', () => {
    const odd: Record<string, Json> = {
      'resources of texts': { resources: [definition(), 'text', null, 1, ['x'], "[parameters('r')]"] },
      'properties of the wrong type': {
        resources: [
          { ...definition(), properties: [1] },
          { ...assignment(), properties: 'text' },
        ],
      },
      'names of the wrong type': {
        resources: [
          { ...definition(), name: 1, type: 'Microsoft.ManagedServices/registrationDefinitions', apiVersion: {} },
        ],
      },
      'loops of the wrong type': {
        resources: [
          definition({}, { copy: 'c' }),
          definition({}, { copy: { count: 'x' } }),
          definition({}, { copy: [] }),
        ],
      },
      'lists in place of objects': { parameters: [], variables: [], resources: [definition()], outputs: [] },
      'nested templates of the wrong type': {
        resources: [
          definition(),
          { type: 'Microsoft.Resources/deployments', properties: { template: 'x' } },
          { type: 'Microsoft.Resources/deployments', properties: [] },
        ],
      },
      'policies of the wrong type': {
        resources: [
          definition(),
          { type: 'Microsoft.Authorization/policyDefinitions', properties: { policyRule: 'x', parameters: [] } },
        ],
      },
    };
    for (const [name, parts] of Object.entries(odd)) {
      it(name, () => assert(readTemplate(parts).arm.definitions.length > 0));
    }
  });
});
