import assert from 'node:assert/strict';
import { armList, parameterFile, template } from './arm-texts';
import { run } from './run-command-line';
import { temporaryFolders } from './temporary-folder';
import { ids, manifest } from './texts';

const makeFolder = temporaryFolders();

interface Checked {
  readonly files: readonly { readonly path: string; readonly findings: readonly { readonly code: string }[] }[];
}

const checked = async (folder: string, ...words: readonly string[]): Promise<readonly (readonly string[])[]> => {
  const { output, complaints } = await run(folder, 'check', ...words, '--format', 'json');
  assert.equal(complaints, '');
  return (JSON.parse(output) as Checked).files.map(({ path, findings }) => [path, ...findings.map(({ code }) => code)]);
};

describe('files of Azure’s own on the command line', () => {
  it('are found in folders by what they hold, and checked with their partner', async () => {
    const { path, write } = await makeFolder();
    await write('onboard.json', template());
    await write('onboard.parameters.json', parameterFile(armList(ids.reader, ids.deleteRole, ids.owner)));
    await write('package.json', '{ "name": "x" }');
    await write('form.json', '{ "outputs": { "managedByTenantId": "[steps(1)]" } }');
    await write('broken.json', '{ "name": ');
    await write('gold.manifest.msp.json', manifest());
    assert.deepEqual(await checked(path, '.'), [
      ['gold.manifest.msp.json'],
      ['onboard.json'],
      ['onboard.parameters.json', 'role-owner'],
    ]);
    assert.equal((await run(path, 'check', 'onboard.parameters.json')).code, 1);
  });

  it('that cannot be read are told of', async () => {
    const { path, write } = await makeFolder();
    await write('page.json', '<html>"managedByTenantId"</html>');
    await write('onboard.parameters.json', parameterFile().replace(/\}\s*$/, ''));
    const codes = new Map((await checked(path, '.')).map(([file, ...found]) => [file, found]));
    assert.deepEqual(codes.get('onboard.parameters.json'), ['invalid-json']);
    assert.deepEqual([...new Set(codes.get('page.json'))], ['invalid-json']);
    const { code, complaints } = await run(path, 'preview', 'page.json');
    assert.equal(code, 2);
    assert.match(complaints, /too little in this file/);
  });

  it('that are named must carry a delegation', async () => {
    const { path, write } = await makeFolder();
    await write('package.json', '{ "name": "x" }');
    for (const command of ['check', 'preview', 'simulate']) {
      const { code, complaints } = await run(path, command, 'package.json');
      assert.equal(code, 2);
      assert.match(complaints, /package\.json carries no delegation/);
    }
  });

  it('are previewed and simulated with the values of their parameters', async () => {
    const { path, write } = await makeFolder();
    await write('onboard.json', template('Gold', '[]'));
    await write('onboard.parameters.json', parameterFile());
    await write('audit.json', '{ "policyRule": { "if": { "equals": "Microsoft.ManagedServices/x" } } }');
    for (const named of ['onboard.json', 'onboard.parameters.json', '.']) {
      const { code, output, complaints } = await run(path, 'preview', named);
      assert.deepEqual([code, complaints], [0, ''], named);
      assert.equal(output.match(/What Gold allows/g)?.length, 1, 'in a folder too, once');
      assert.match(output, /✓ Reader, permanently/);
    }
    const { code, output } = await run(path, 'simulate', 'onboard.json');
    assert.equal(code, 0);
    assert.match(output, /expectations hold/);
  });

  it('are what scenarios play', async () => {
    const { path, write } = await makeFolder();
    await write('onboard.json', template());
    await write('values.json', parameterFile());
    const offers = { gold: { template: 'onboard.json', parameters: 'values.json' } };
    const customer = {
      name: 'Fabrikam',
      tenantId: '7c3e5f0a-91b4-4d26-8e57-2ad0c6b9f148',
      subscriptions: [{ name: 'prod', subscriptionId: '4b0d92e6-5a37-4c81-b6f9-e83c1d7a2054' }],
      people: { olga: { userType: 'Member', roles: [{ role: 'Owner', scope: 'prod' }] } },
    };
    const timeline = [
      {
        at: '2026-03-02T08:00:00Z',
        do: 'delegate',
        offer: 'gold',
        scopes: ['prod'],
        by: 'olga',
        expect: [
          {
            principal: ids.support,
            action: 'Microsoft.Compute/virtualMachines/read',
            scope: 'prod',
            access: 'allowed',
          },
        ],
      },
    ];
    const scenario = { name: 'By template', offers, provider: {}, customer, timeline };
    await write('by-template.scenario.msp.json', JSON.stringify(scenario));
    const { code, output } = await run(path, 'simulate', '.');
    assert.match(output, /1 of 1 expectations hold/);
    assert.equal(code, 0);
  });
});
