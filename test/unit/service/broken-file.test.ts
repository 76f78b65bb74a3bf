import assert from 'node:assert/strict';
import { brokenFile } from '../../../server/src/service/broken-file';
import { Workspace } from '../../../server/src/workspace/workspace';
import { MemoryFiles } from '../workspace/memory-files';

const folder = 'file:///offers';

/** What is said of the first of these files. */
async function saidOf(files: Readonly<Record<string, string>>): Promise<string | undefined> {
  const entries = Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text] as const);
  const workspace = new Workspace(new MemoryFiles(Object.fromEntries(entries)));
  await workspace.load([folder]);
  const [uri] = entries[0]!;
  await workspace.prepare(uri);
  return brokenFile(workspace.links(uri));
}

describe('what is broken in a preview', () => {
  const plan = '{ "manifest": "gold.manifest.msp.json" }';

  it('is the document itself', async () => {
    const said = await saidOf({ 'gold.manifest.msp.json': '{\r\n  "authorizations": [,]\r\n}' });
    assert.equal(said, 'gold.manifest.msp.json:2 is not valid JSON.');
  });

  it('is a file that a plan of the offer names', async () => {
    const files = { 'gold.plan.msp.json': plan, 'gold.manifest.msp.json': '{\n\n"authorizations": [' };
    const said = await saidOf({ 'offer.msp.json': '{ "plans": ["gold.plan.msp.json"] }', ...files });
    assert.equal(said, 'gold.manifest.msp.json:3 is not valid JSON.');
  });

  it('is nothing where all can be read, with comments and trailing commas, or where a file is missing', async () => {
    assert.equal(await saidOf({ 'gold.plan.msp.json': plan, 'gold.manifest.msp.json': '{ /* later */ }' }), undefined);
    assert.equal(await saidOf({ 'gold.plan.msp.json': '{ "manifest": "gone.manifest.msp.json", }' }), undefined);
  });

  it('comes to an end where files name each other', async () => {
    const self = '{ "extends": "northwind.scenario.msp.json" }';
    assert.equal(await saidOf({ 'northwind.scenario.msp.json': self }), undefined);
  });
});
