import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type PageAnswer,
  scenarioRequest,
  simulationAnswerRequest,
  type SimulationAnswerParams,
  type SimulationFileParams,
  simulationFileRequest,
  simulationPageRequest,
} from '../../server/src/protocol';
import { armList, template } from './arm-texts';
import { run } from './run-command-line';
import { sessions } from './session';
import { type TemporaryFolder, temporaryFolders } from './temporary-folder';

const start = sessions();
const makeFolder = temporaryFolders();
const contoso = join(import.meta.dirname, '../../examples/contoso');
const scenarioName = 'northwind.scenario.msp.json';

async function examples(): Promise<TemporaryFolder> {
  const folder = await makeFolder();
  await folder.write('onboard.json', template('Gold', armList()));
  for (const name of (await readdir(contoso)).filter((each) => each.endsWith('.json'))) {
    await folder.write(name, await readFile(join(contoso, name), 'utf8'));
  }
  return folder;
}

describe('a simulation in the editor', () => {
  for (const format of ['markdown', 'html', 'json'] as const) {
    it(`is saved with the bytes of the command line: ${format}`, async () => {
      const folder = await examples();
      const session = await start({ folders: [folder.uri] });
      await session.open(folder.uriOf('onboard.json'), template('Gold', armList()), 'json');
      for (const name of [scenarioName, 'gold.manifest.msp.json', 'gold.plan.msp.json', 'onboard.json']) {
        const params: SimulationFileParams = { uri: folder.uriOf(name), format };
        const answer = await session.connection.sendRequest<string | null>(simulationFileRequest, params);
        const { output, complaints, code } = await run(folder.path, 'simulate', name, '--format', format);
        assert.deepEqual([complaints, code], ['', 0]);
        assert.equal(answer, output, name);
        assert.ok(!output.includes(folder.path) && !output.includes('file:'), 'no path of the machine');
      }
    });
  }

  it('is a page that leads to its files and says when one is broken', async () => {
    const folder = await examples();
    const session = await start({ folders: [folder.uri] });
    const uri = folder.uriOf(scenarioName);
    const page = await session.connection.sendRequest<PageAnswer>(simulationPageRequest, { uri });
    assert.match(page.html, /30 of 30 expectations hold/);
    assert.ok(page.html.includes(`data-uri="${uri}"`) && !page.html.includes('data-subject'));
    assert.equal(page.broken, undefined);
    await session.open(folder.uriOf('contoso.directory.msp.json'), '{ "principals": [', 'managed-service-directory');
    const { broken } = await session.connection.sendRequest<PageAnswer>(simulationPageRequest, { uri });
    assert.match(broken ?? '', /contoso\.directory\.msp\.json:1 is not valid JSON/);
  });

  it('answers about moments and access, whatever the fields hold', async () => {
    const folder = await examples();
    const session = await start({ folders: [folder.uri] });
    const answer = (fields: SimulationAnswerParams['fields'], name = scenarioName) =>
      session.connection.sendRequest<string | null>(simulationAnswerRequest, { uri: folder.uriOf(name), fields });
    assert.match(
      (await answer({ ask: 'moment', moment: '3', from: '0' })) ?? '',
      /What is different from before the first/,
    );
    const question = { ask: 'access', moment: '3', principal: 'maya', scope: 'prod/rg-shop' };
    const read = 'Microsoft.Compute/virtualMachines/read';
    assert.match((await answer({ ...question, operation: read })) ?? '', /<strong>allowed<\/strong>/);
    assert.match((await answer({})) ?? '', /no such moment/);
    assert.match((await answer({ ask: 'access', moment: '-1', operation: read })) ?? '', /no such moment/);
    assert.equal(await answer({}, 'contoso.directory.msp.json'), null);
  });

  it('plays the customer of the form, and saves it as a scenario that is right', async () => {
    const folder = await examples();
    const session = await start({ folders: [folder.uri] });
    const uri = folder.uriOf('gold.plan.msp.json');
    const customer = { name: 'Adatum', taker: 'guestOwner', profile: '2020', resourceGroup: 'rg-app' };
    const page = await session.connection.sendRequest<PageAnswer>(simulationPageRequest, { uri, customer });
    assert.equal(page.title, 'Adatum takes gold');
    assert.match(page.html, /refused/);
    assert.match(page.html, /<option value="guestOwner" selected>/);
    const text = await session.connection.sendRequest<string>(scenarioRequest, { uri, customer });
    await session.open(folder.uriOf('new.scenario.msp.json'), text, 'managed-service-scenario');
    assert.deepEqual(await session.codes(folder.uriOf('new.scenario.msp.json')), []);
  });
});
