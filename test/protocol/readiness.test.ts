import assert from 'node:assert/strict';
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type PageAnswer,
  readinessFileRequest,
  type ReadinessFileParams,
  readinessPageRequest,
} from '../../server/src/protocol';
import { run } from './run-command-line';
import { sessions } from './session';
import { type TemporaryFolder, temporaryFolders } from './temporary-folder';

type Format = ReadinessFileParams['format'];

const formats: readonly Format[] = ['text', 'markdown', 'html', 'json'];
const offerPath = 'contoso/contoso.offer.msp.json';
const start = sessions();
const makeFolder = temporaryFolders();

/** A folder that holds the example in a folder of its own, its offer changed. */
async function example(change: (text: string) => string = (text) => text): Promise<TemporaryFolder> {
  const folder = await makeFolder();
  await cp(join(import.meta.dirname, '../../examples/contoso'), join(folder.path, 'contoso'), { recursive: true });
  await folder.write(offerPath, change(await readFile(join(folder.path, offerPath), 'utf8')));
  return folder;
}

const withoutLeads = (text: string): string => text.replace(/"leads": \{[^}]*\},/, '');

describe('readiness as a file', () => {
  for (const format of formats) {
    it(`has the same bytes from the editor and the command line: ${format}`, async () => {
      const folder = await example(withoutLeads);
      const session = await start({ folders: [folder.uri] });
      const params: ReadinessFileParams = { uri: folder.uriOf('contoso/gold.manifest.msp.json'), format };
      const [answer, { output, complaints, code }] = await Promise.all([
        session.connection.sendRequest<string | null>(readinessFileRequest, params),
        run(folder.path, 'readiness', offerPath, '--format', format),
      ]);
      assert.deepEqual([complaints, code], ['', 1]);
      assert.equal(answer, output);
      assert.match(output, /Lead destination/);
      assert.ok(!output.includes(folder.path) && !output.includes('file:'), 'no path of the machine');
    });
  }
});

describe('readiness as a page', () => {
  it('follows what is typed in the manifest of a plan, and says while it is broken', async () => {
    const folder = await example();
    const session = await start({ folders: [folder.uri] });
    const uri = folder.uriOf('contoso/gold.manifest.msp.json');
    const text = await readFile(join(folder.path, 'contoso/gold.manifest.msp.json'), 'utf8');
    const page = () => session.connection.sendRequest<PageAnswer | null>(readinessPageRequest, { uri });
    await session.open(uri, text);
    const before = await page();
    assert.equal(before?.title, 'Contoso Managed Azure');
    assert.match(before.html, /The update is ready to publish\. Unpublished changes: Offer listing, Gold: /);

    await session.change(uri, { text: text.replace(/"version": "[^"]*"/, '"version": ""') });
    assert.match((await page())!.html, /An update still lacks: /);
    await session.change(uri, { text: text.slice(0, -10) });
    assert.match((await page())!.broken!, /gold\.manifest\.msp\.json:\d+ is not valid JSON/);
  });

  it('is none of a plan that no offer sells, nor of a directory', async () => {
    const folder = await example((text) => text.replace('"gold.plan.msp.json", ', ''));
    const session = await start({ folders: [folder.uri] });
    for (const name of ['gold.plan.msp.json', 'gold.manifest.msp.json', 'contoso.directory.msp.json']) {
      const uri = folder.uriOf(`contoso/${name}`);
      assert.equal(await session.connection.sendRequest(readinessPageRequest, { uri }), null, name);
    }
  });
});

describe('managed-services readiness', () => {
  it('ends well where nothing is missing, for a folder, an offer or a plan of one', async () => {
    const { path } = await example();
    const whole = await run(path, 'readiness', '.');
    assert.deepEqual([whole.complaints, whole.code], ['', 0]);
    for (const name of [offerPath, 'contoso/northwind.plan.msp.json']) {
      assert.deepEqual(await run(path, 'readiness', name), whole);
    }
  });

  it('complains of files without an offer, and of folders without one', async () => {
    const folder = await example((text) => text.replace('"gold.plan.msp.json", ', ''));
    const plan = await run(folder.path, 'readiness', 'contoso/gold.plan.msp.json');
    assert.deepEqual(plan, {
      code: 2,
      output: '',
      complaints: 'contoso/gold.plan.msp.json: no offer sells this file.\n',
    });
    await folder.remove(offerPath);
    const none = await run(folder.path, 'readiness', '.');
    assert.match(none.complaints, /^There is no offer in these folders\./);
    await folder.write(offerPath, '');
    const empty = await run(folder.path, 'readiness', offerPath);
    assert.match(empty.complaints, /there is too little in this file/);
    assert.deepEqual([none.code, empty.code], [2, 2]);
  });

  it('shows several offers, and one on a page of HTML', async () => {
    const folder = await example();
    await folder.write('second.offer.msp.json', '{ "alias": "Second" }');
    const both = await run(folder.path, 'readiness', '.');
    assert.match(both.output, /^Is Contoso Managed Azure ready[^]*\nIs Second ready/);
    assert.equal(both.code, 1);
    const page = await run(folder.path, 'readiness', '.', '--format', 'html');
    assert.match(page.complaints, /^A page of HTML shows one offer, and there are 2: name one, such as contoso\//);
    assert.equal(page.code, 2);
  });
});
