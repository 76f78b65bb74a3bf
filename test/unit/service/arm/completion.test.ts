import assert from 'node:assert/strict';
import { complete } from '../../../../server/src/service/completion/complete';
import { accept, asShown, type Offered } from '../completion-support';
import { alone, catalogue, directoryText, json, principalBook, principals, roles } from '../support';
import { entry, openArm, parameterFile, parametersName, template, templateName, tenant } from './support';

async function offer(files: Readonly<Record<string, string>>, languageId?: string): Promise<Offered> {
  const opened = await openArm(files, languageId);
  const list = await complete(opened.document, opened.parsed, opened.position, {
    ...{ catalogue, json, ...alone, deployment: opened.deployment },
    principals: () => principalBook([directoryText]),
    client: { snippets: true, sharedRange: false },
  });
  return { ...opened, ...asShown(opened, list) };
}

const inTemplate = (parts: Parameters<typeof template>[0], languageId?: string) =>
  offer({ [templateName]: template(parts) }, languageId);
const inParameters = (values: Readonly<Record<string, string>>) => offer({ [parametersName]: parameterFile(values) });

describe('roles by name in files of Azure’s own', () => {
  const half = entry(undefined, '"log anal|"');

  for (const [where, offered] of [
    ['inline', () => inTemplate({ authorizations: `[${half}]` })],
    [
      'in the default of a parameter',
      () =>
        inTemplate({
          parameters: `{ "authorizations": { "type": "array", "defaultValue": [${half}] } }`,
          authorizations: '"[parameters(\'authorizations\')]"',
        }),
    ],
    [
      'in a variable',
      () => inTemplate({ variables: `{ "all": [${half}] }`, authorizations: '"[variables(\'all\')]"' }),
    ],
    ['in a variable that nothing uses yet', () => inTemplate({ variables: `{ "all": [${half}] }` })],
    [
      'in the input of a loop',
      () => inTemplate({ variables: `{ "copy": [{ "name": "x", "count": 2, "input": ${half} }] }` }),
    ],
    ['in a parameter file', () => inParameters({ managedByTenantId: `"${tenant}"`, authorizations: `[${half}]` })],
  ] as const) {
    it(`are offered ${where}`, async () => {
      const offered_ = await offered();
      assert.ok(offered_.labels.includes('Log Analytics Reader'), offered_.labels.join());
      assert.ok(!offered_.labels.includes('Reader'), 'what is typed counts');
      const accepted = accept(offered_, 'Log Analytics Reader');
      assert.ok(accepted.includes('"roleDefinitionId": "73c42c96-874c-492b-b04d-ab87d138a893" }'), accepted);
    });
  }

  it('are offered for a parameter that the template uses as a role', async () => {
    const declaring = template({
      parameters: '{ "what": { "type": "string" } }',
      authorizations: `[${entry(undefined, '"[parameters(\'what\')]"')}]`,
    });
    const giving = parameterFile({ managedByTenantId: `"${tenant}"`, what: '"|"' });
    const offered = await offer({ [parametersName]: giving, [templateName]: declaring });
    assert.ok(offered.labels.includes('Reader'));
    assert.ok(!(await offer({ [parametersName]: giving })).labels.includes('Reader'), 'by itself it is any text');
  });

  it('say what an eligible entry may not have', async () => {
    const more = `"eligibleAuthorizations": [${entry(undefined, '"user access adm|"')}]`;
    const offered = await inTemplate({ more });
    const item = offered.shown.find(({ label }) => label === 'User Access Administrator');
    assert.deepEqual(item?.tags, [1], 'struck through');
  });

  it('are not offered where roles are assigned or policies name theirs', async () => {
    const assignment = `{ "type": "Microsoft.Authorization/roleAssignments", "apiVersion": "2022-04-01", "name": "x", "properties": { "list": [{ "roleDefinitionId": "|" }] } }`;
    assert.deepEqual((await inTemplate({ assignment })).list.items, []);
    const output = `{ "type": "Microsoft.Resources/deployments", "name": "x", "properties": { "template": { "outputs": { "a": { "value": [{ "roleDefinitionId": "|" }] } } } } }`;
    assert.deepEqual((await inTemplate({ assignment: output })).list.items, []);
  });
});

describe('other values in files of Azure’s own', () => {
  it('are principals, whose name is written beside and whose kind is not', async () => {
    const offered = await inParameters({ authorizations: '[{ "principalId": "tier|", "roleDefinitionId": "" }]' });
    const accepted = accept(offered, 'Tier 2 Support');
    assert.ok(
      accepted.includes(`"${principals.support}", "principalIdDisplayName": "Tier 2 Support", "roleDef`),
      accepted,
    );
    assert.ok(!accepted.includes('principalType'));
  });

  it('leave a name alone that an expression makes', async () => {
    const list = '[{ "principalId": "|", "principalIdDisplayName": "[parameters(\'n\')]", "roleDefinitionId": "" }]';
    const accepted = accept(await inTemplate({ authorizations: list }), 'Tier 2 Support');
    assert.ok(accepted.includes(`"${principals.support}", "principalIdDisplayName": "[parameters('n')]"`), accepted);
  });

  it('are tenants and durations', async () => {
    assert.deepEqual((await inParameters({ managedByTenantId: '"|"' })).labels, ['Fabrikam']);
    const policy = `"justInTimeAccessPolicy": { "maximumActivationDuration": "|" }`;
    const offered = await inParameters({
      eligibleAuthorizations: `[{ "principalId": "", "roleDefinitionId": "", ${policy} }]`,
    });
    assert.equal(offered.labels[0], 'PT30M');
  });

  it('are API versions of the delegation’s own resources', async () => {
    const resource = (type: string) => `{ "type": "${type}", "apiVersion": "|" }`;
    const own = resource('Microsoft.ManagedServices/registrationAssignments');
    assert.equal((await inTemplate({ assignment: own })).labels[0], '2022-10-01');
    assert.deepEqual((await inTemplate({ assignment: own }, 'arm-template')).labels, [], 'the ARM tools know them');
    assert.deepEqual((await inTemplate({ assignment: resource('Microsoft.Storage/storageAccounts') })).labels, []);
  });

  it('are the id of the definition an assignment is for', async () => {
    const assignment = `{ "type": "Microsoft.ManagedServices/registrationAssignments", "properties": { "registrationDefinitionId": "|" } }`;
    const accepted = accept(
      await inTemplate({ assignment }),
      "[subscriptionResourceId('Microsoft.ManagedServices/registrationDefinitions', guid('gold'))]",
    );
    assert.ok(accepted.includes(`"registrationDefinitionId": "[subscriptionResourceId(`), accepted);
  });

  it('are names of parameters and variables in expressions', async () => {
    const parts = {
      parameters: '{ "groups": { "type": "array" }, "it\'s": { "type": "string" } }',
      variables: '{ "all": [] }',
    };
    const offered = await inTemplate({ ...parts, authorizations: '"[concat(parameters(\'|\'))]"' });
    assert.deepEqual(offered.labels, ['groups', "it's"]);
    assert.ok(accept(offered, "it's").includes("\"[concat(parameters('it''s'))]\""));
    assert.deepEqual((await inTemplate({ ...parts, authorizations: '"[variables(\'a|' })).labels, ['all']);
  });
});

describe('properties and entries in files of Azure’s own', () => {
  it('are the parameters without a value, those without a default first', async () => {
    const parameters =
      '{ "name": { "type": "string", "defaultValue": "" }, "list": { "type": "array" }, "given": { "type": "string" } }';
    const giving = parameterFile({ given: '""', managedByTenantId: '""' }).replace(
      '"parameters": {',
      '"parameters": {\n    "|"',
    );
    const offered = await offer({ [parametersName]: giving, [templateName]: template({ parameters }) });
    assert.deepEqual(offered.labels, ['list', 'name']);
    assert.ok(accept(offered, 'list').includes('"parameters": {\n    "list": { "value": [$1] },'.replace('$1', '')));
  });

  it('are what an entry lacks, where no schema says it', async () => {
    const list = `[{ "principalId": "", "roleDefinitionId": "" }, { "principalId": "", "|" }]`;
    assert.deepEqual((await inParameters({ authorizations: list })).labels, [
      'roleDefinitionId',
      'principalIdDisplayName',
      'delegatedRoleDefinitionIds',
    ]);
    assert.deepEqual((await inTemplate({ authorizations: list })).labels, [], 'resources have a schema');
  });

  it('are whole entries without what is no part of them', async () => {
    const offered = await inParameters({ managedByTenantId: '""', authorizations: '[|]' });
    const accepted = accept(offered, 'Group with Reader');
    assert.ok(accepted.includes(`"roleDefinitionId": "${roles.reader}"`), accepted);
    assert.ok(!accepted.includes('principalType'));
    const eligible = await inTemplate({ more: '"eligibleAuthorizations": [|]' });
    assert.ok(eligible.labels.includes('Group with an eligible role'), eligible.labels.join());
  });

  it('are none in what Azure answered', async () => {
    const answer = `[{ "properties": { "managedByTenantId": "${tenant}", "authorizations": [{ "principalId": "|", "roleDefinitionId": "" }] } }]`;
    assert.deepEqual((await offer({ 'answer.json': answer })).list.items, []);
  });
});
