import assert from 'node:assert/strict';
import { deployTogether } from '../../../../server/src/documents/deployment';
import { rootOf } from '../../../../server/src/documents/place';
import { definition, type Json, read, schemas, template, textAt } from './support';

const entry = { principalId: 'p', roleDefinitionId: 'r' };

/** A template and a parameter file that gives these parameters. */
function together(parts: Json, parameters: Json) {
  const first = read(template(parts));
  const second = read(JSON.stringify({ $schema: schemas.parameters, parameters }));
  const deployment = deployTogether(first.document, second.document, new Map());
  return { template: first, parameters: second, deployment, definition: deployment.definitions[0]! };
}

describe('a template and the values for its parameters', () => {
  const parts = {
    parameters: {
      tenant: { type: 'string', defaultValue: 'default' },
      Groups: { type: 'array' },
      name: { type: 'string', defaultValue: 'Offer' },
    },
    variables: {
      copy: [
        {
          name: 'list',
          count: "[length(parameters('groups'))]",
          input: { principalId: "[parameters('groups')[copyIndex('list')]]", roleDefinitionId: 'reader' },
        },
      ],
    },
    resources: [
      definition({
        registrationDefinitionName: "[parameters('name')]",
        managedByTenantId: "[parameters('tenant')]",
        authorizations: "[variables('list')]",
      }),
    ],
  };

  it('are read together, each value where it is written', () => {
    const { template, parameters, definition } = together(parts, {
      tenant: { value: 'given' },
      groups: { value: ['g1', 'g2'] },
      managedByTenantId: { value: '' },
    });
    const { managedByTenantId, registrationDefinitionName, authorizations } = definition;
    assert.equal(managedByTenantId!.value, 'given');
    assert.equal(rootOf(managedByTenantId!.node), parameters.document.tree.root);
    assert.equal(textAt(parameters.text, managedByTenantId!.node), '"given"');
    assert.equal(rootOf(managedByTenantId!.key!), template.document.tree.root);
    assert.equal(rootOf(registrationDefinitionName!.node), template.document.tree.root);
    assert.deepEqual(
      authorizations!.items.map(({ principalId }) => textAt(parameters.text, principalId!.node)),
      ['"g1"', '"g2"'],
    );
    assert.deepEqual(
      authorizations!.items.map(({ roleDefinitionId }) => rootOf(roleDefinitionId!.node)),
      [template.document.tree.root, template.document.tree.root],
    );
  });

  it('leave what a key vault keeps unknown, whatever the default', () => {
    const { definition } = together(parts, {
      tenant: { reference: { keyVault: {} } },
      managedByTenantId: { value: '' },
      groups: { value: [] },
    });
    assert.equal(definition.managedByTenantId!.value, undefined);
    assert.deepEqual(definition.authorizations!.items, []);
  });

  it('leave what nobody gives unknown', () => {
    assert.equal(together(parts, { managedByTenantId: { value: '' } }).definition.authorizations!.known, false);
  });

  it('work nothing out in the values of the file', () => {
    const { definition } = together(parts, {
      tenant: { value: "[concat('a', 'b')]" },
      groups: { value: [{ copy: [{ name: 'n', count: 1, input: 'x' }] }] },
      managedByTenantId: { value: '' },
    });
    assert.equal(definition.managedByTenantId!.value, undefined);
    assert.equal(definition.authorizations!.items[0]!.principalId!.value, undefined);
  });

  it('are whole where both texts are', () => {
    const isWhole = (first: string, second: string): boolean | undefined =>
      deployTogether(read(first).document, read(second).document, new Map()).arm?.isWhole;
    const [first, second] = [template(parts), JSON.stringify({ parameters: { managedByTenantId: { value: '' } } })];
    assert.equal(isWhole(first, second), true);
    assert.equal(isWhole(first.slice(0, -1), second), false);
    assert.equal(isWhole(first, second.slice(0, -1)), false);
    assert.equal(read(first.slice(0, -1)).arm.isWhole, false);
  });

  it('name the other file', () => {
    const first = read(template({ resources: [definition()] }));
    const second = read(JSON.stringify({ parameters: { list: { value: [entry] } } }));
    const otherFiles = new Map([[second.document.tree.root!, 'file:///p.json']]);
    assert.equal(deployTogether(first.document, second.document, otherFiles).otherFiles, otherFiles);
  });
});
