import assert from 'node:assert/strict';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type PageAnswer,
  sheetAudienceRequest,
  sheetFileRequest,
  type SheetFileParams,
  sheetPageRequest,
} from '../../server/src/protocol';
import { run } from './run-command-line';
import { sessions } from './session';
import { type TemporaryFolder, temporaryFolders } from './temporary-folder';

const start = sessions();
const makeFolder = temporaryFolders();
const contoso = join(import.meta.dirname, '../../examples/contoso');
const offerPath = 'contoso/contoso.offer.msp.json';

/** A folder that holds the example in a folder of its own. */
async function example(): Promise<TemporaryFolder> {
  const folder = await makeFolder();
  await mkdir(join(folder.path, 'contoso'));
  for (const name of (await readdir(contoso)).filter((each) => each.endsWith('.json'))) {
    await folder.write(`contoso/${name}`, await readFile(join(contoso, name), 'utf8'));
  }
  return folder;
}

describe('a sheet of what to type into Partner Center', () => {
  it('has the same bytes from the editor and the command line, with places by path and line', async () => {
    const folder = await example();
    const session = await start({ folders: [folder.uri] });
    for (const format of ['html', 'markdown', 'json'] as const) {
      const params: SheetFileParams = { uri: folder.uriOf(offerPath), format };
      const answer = await session.connection.sendRequest<string | null>(sheetFileRequest, params);
      const { output, complaints, code } = await run(folder.path, 'sheet', offerPath, '--format', format);
      assert.deepEqual([complaints, code], ['', 0]);
      assert.equal(answer, output);
      assert.ok(output.includes('Managed Services Registration assignment Delete Role'), 'roles by name');
      assert.ok(!output.includes(folder.path) && !output.includes('file:'), 'no path of the machine');
    }
  });

  it('is the offer that sells a plan or manifest, and follows what is typed there', async () => {
    const folder = await example();
    const session = await start({ folders: [folder.uri] });
    const pageOf = async (path: string): Promise<PageAnswer | null> =>
      session.connection.sendRequest<PageAnswer | null>(sheetPageRequest, { uri: folder.uriOf(path) });
    const page = await pageOf(offerPath);
    assert.equal(page?.title, 'Contoso Managed Azure');
    assert.match(page.html, /An update of the version of 2026-06-16 \(live\): 17 fields to change\./);
    assert.deepEqual(await pageOf('contoso/northwind.plan.msp.json'), page);
    assert.deepEqual(await pageOf('contoso/gold.manifest.msp.json'), page);
    assert.equal(await pageOf('contoso/contoso.directory.msp.json'), null);

    const path = 'contoso/northwind.plan.msp.json';
    const text = await readFile(join(contoso, 'northwind.plan.msp.json'), 'utf8');
    await session.open(
      folder.uriOf(path),
      text.replace('A delivery team of its own', 'A team'),
      'managed-service-plan',
    );
    assert.match((await pageOf(offerPath))!.html, /data-copy="A team for the Northwind platform"/);
  });

  it('gives an audience as the file that Partner Center imports', async () => {
    const folder = await example();
    const session = await start({ folders: [folder.uri] });
    const csvOf = (field: string): Promise<string | null> =>
      session.connection.sendRequest<string | null>(sheetAudienceRequest, { uri: folder.uriOf(offerPath), field });
    const expected = 'Id,Description,Type\ne61a0c83-29d4-4b7f-8f15-d3b07a94c26e,Production,SubscriptionId\n';
    assert.equal(await csvOf('plan.northwind.audience'), expected);
    assert.equal(await csvOf('plan.gold.audience'), null);
  });

  it('is cut to a plan and to its changes on the command line, which says what it does not understand', async () => {
    const { path } = await example();
    const gold = (await run(path, 'sheet', offerPath, '--plan', 'gold', '--changes')).output;
    assert.match(gold, /Version\*\* \(changed\): `2\.1\.0`\n {2}Before: `2\.0\.0`/);
    assert.doesNotMatch(gold, /Plan Northwind|Tenant ID|Offer listing/);
    const wrong = async (...words: string[]): Promise<string> => {
      const { output, complaints, code } = await run(path, 'sheet', ...words);
      assert.deepEqual([output, code], ['', 2]);
      return complaints.split('\n')[0]!;
    };
    assert.equal(await wrong(offerPath, '--plan', 'silver'), 'The offer has no plan with the ID "silver".');
    assert.equal(await wrong(offerPath, '--format', 'csv'), 'There is no format "csv": choose html, markdown or json.');
    assert.equal(await wrong(), 'Name one offer.');
    assert.equal(await wrong('contoso'), 'Name the file of an offer, or of a plan or manifest of it.');
  });
});
