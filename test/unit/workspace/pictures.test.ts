import assert from 'node:assert/strict';
import { Pictures } from '../../../server/src/workspace/pictures';
import type { FileHeader, FileSystem } from '../../../server/src/workspace/file-system';
import { Workspace } from '../../../server/src/workspace/workspace';
import { jpeg, png } from '../pictures';
import { MemoryFiles } from './memory-files';

const folder = 'file:///offers';
const uri = `${folder}/contoso.offer.msp.json`;
const logo = `${folder}/large.png`;

/** An offer with two logos, and the files beside it. */
async function workspaceWith(files: MemoryFiles): Promise<Workspace> {
  files.texts.set(uri, '{ "listing": { "logos": { "large": "large.png", "medium": "./large.png" } } }');
  const workspace = new Workspace(files);
  await workspace.load([folder]);
  await workspace.prepare(uri);
  return workspace;
}

describe('the pictures of a workspace', () => {
  it('are read once, until their files change', async () => {
    const files = new MemoryFiles();
    files.pictures.set(logo, png(216, 216));
    const workspace = await workspaceWith(files);
    const sizeOf = () => workspace.links(uri).picture(logo)?.size;
    await workspace.prepare(uri);
    assert.deepEqual(sizeOf(), { width: 216, height: 216 });
    assert.equal(files.reads.filter((read) => read === logo).length, 1);

    const before = workspace.revision(uri);
    files.pictures.set(logo, png(350, 350));
    assert.ok(await workspace.didChangeOnDisk(logo));
    assert.ok(workspace.revision(uri) > before);
    assert.deepEqual(workspace.affectedSince(before), [uri]);
    await workspace.prepare(uri);
    assert.deepEqual(sizeOf(), { width: 350, height: 350 });

    files.pictures.delete(logo);
    await workspace.didChangeOnDisk(logo);
    await workspace.prepare(uri);
    assert.equal(sizeOf(), undefined);
    assert.equal(workspace.links(uri).follow('large.png').state, 'missing');
  });

  it('are not read where a link on disk leads out of the folder', async () => {
    const files = new MemoryFiles();
    files.pictures.set(logo, png(216, 216));
    files.links.set(logo, 'file:///elsewhere/large.png');
    const workspace = await workspaceWith(files);
    assert.equal(workspace.links(uri).picture(logo), undefined);
    assert.ok(!files.reads.includes(logo));
  });

  it('are said to be there, and not to be read, where they cannot', async () => {
    const files = new MemoryFiles();
    files.links.set(logo, logo);
    const workspace = await workspaceWith(files);
    assert.deepEqual(workspace.links(uri).follow('large.png'), { state: 'unreadable', uri: logo });
  });

  it('may be one of many of that name that come and go: what is beside a missing one is looked at anew', async () => {
    const files = new MemoryFiles();
    const workspace = await workspaceWith(files);
    const near = `${folder}/Large.png`;
    assert.ok(!workspace.links(uri).namesBeside(logo).includes('Large.png'));
    const before = workspace.revision(uri);
    files.pictures.set(near, png(216, 216));
    assert.ok(await workspace.didChangeOnDisk(near));
    assert.ok(workspace.revision(uri) > before);
    await workspace.prepare(uri);
    assert.ok(workspace.links(uri).namesBeside(logo).includes('Large.png'));
  });
});

describe('a picture whose file changes while it is read', () => {
  it('is read again', async () => {
    const answers: ((header: FileHeader) => void)[] = [];
    const header = () => new Promise<FileHeader>((resolve) => answers.push(resolve));
    const pictures = new Pictures({ header } satisfies Partial<FileSystem> as unknown as FileSystem);
    const headerOf = (bytes: Uint8Array): FileHeader => ({ bytes, size: bytes.length });

    const first = pictures.read(logo);
    pictures.forget(logo);
    const second = pictures.read(logo);
    answers[1]!(headerOf(png(216, 216)));
    await second;
    answers[0]!(headerOf(jpeg(1, 1)));
    await first;
    assert.equal(pictures.at(logo)?.format, 'PNG');
  });
});
