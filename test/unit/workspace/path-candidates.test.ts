import assert from 'node:assert/strict';
import type { ReferenceTarget } from '../../../server/src/documents/references';
import type { FileSystem } from '../../../server/src/workspace/file-system';
import { Workspace } from '../../../server/src/workspace/workspace';

const files = [
  'care.offer.msp.json',
  'gold.plan.msp.json',
  'plans/my silver.plan.msp.json',
  'plans/deep/iron.plan.msp.json',
  'logos/Large.PNG',
  'audience.csv',
  'onboard.json',
  'managed-services.config.json',
];

const uriOf = (path: string): string => `file:///offers/${path.replaceAll(' ', '%20')}`;

const fileSystem: FileSystem = {
  find: async (_, endings = ['.msp.json']) =>
    files.filter((path) => endings.some((ending) => path.toLowerCase().endsWith(ending))).map(uriOf),
  list: async () => [],
  read: async () => '{}',
  header: async () => undefined,
  locate: async (uri) => uri,
};

async function pathsFrom(
  path: string,
  target: ReferenceTarget,
  folders = ['file:///offers'],
): Promise<readonly string[]> {
  const workspace = new Workspace(fileSystem);
  await workspace.load(folders);
  return workspace.pathsFrom(uriOf(path), target);
}

describe('the files a path may lead to', () => {
  it('are those of the kind, the nearest first, as the document writes them', async () => {
    assert.deepEqual(await pathsFrom('care.offer.msp.json', 'plan'), [
      'gold.plan.msp.json',
      'plans/my silver.plan.msp.json',
      'plans/deep/iron.plan.msp.json',
    ]);
    assert.deepEqual(await pathsFrom('plans/my silver.plan.msp.json', 'offer'), ['../care.offer.msp.json']);
  });

  it('are never the document itself', async () => {
    assert.ok(!(await pathsFrom('gold.plan.msp.json', 'plan')).includes('gold.plan.msp.json'));
  });

  it('are pictures, tables and ARM files by their endings', async () => {
    assert.deepEqual(await pathsFrom('care.offer.msp.json', 'picture'), ['logos/Large.PNG']);
    assert.deepEqual(await pathsFrom('care.offer.msp.json', 'audience'), ['audience.csv']);
    assert.deepEqual(await pathsFrom('x.scenario.msp.json', 'template'), ['onboard.json']);
  });

  it('lie in the same workspace folder', async () => {
    const folders = ['file:///offers', 'file:///offers/plans'];
    assert.deepEqual(await pathsFrom('plans/x.offer.msp.json', 'plan', folders), [
      'my silver.plan.msp.json',
      'deep/iron.plan.msp.json',
    ]);
  });

  it('are none for a document in no folder, but for what lies below it', async () => {
    assert.deepEqual(await pathsFrom('care.offer.msp.json', 'picture', []), []);
  });
});
