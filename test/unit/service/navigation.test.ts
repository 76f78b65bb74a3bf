import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { definition, documentLinks } from '../../../server/src/service/navigation';
import { Workspace } from '../../../server/src/workspace/workspace';

const plan = '{ "manifest": "inner/gold.manifest.msp.json",\r\n "privateAudienceFile": "gone.csv" }';
const texts = new Map([
  ['file:///w/gold.plan.msp.json', plan],
  ['file:///w/inner/gold.manifest.msp.json', '{}'],
]);
const workspace = new Workspace({
  find: () => Promise.resolve([...texts.keys()]),
  list: () => Promise.resolve([]),
  read: (uri) => Promise.resolve(texts.get(uri)),
  header: () => Promise.resolve(undefined),
  locate: (uri) => Promise.resolve(texts.has(uri) || uri === 'file:///w' ? uri : undefined),
});
const uri = 'file:///w/gold.plan.msp.json';
const document = TextDocument.create(uri, 'managed-service-plan', 1, plan);

describe('navigation', () => {
  before(async () => {
    await workspace.load(['file:///w']);
    await workspace.prepare(uri);
  });

  it('links a path to the file it names, without its quotes, and no path that leads nowhere', () => {
    assert.deepEqual(
      documentLinks(document, workspace.links(uri)).map(({ range, target }) => [document.getText(range), target]),
      [['inner/gold.manifest.msp.json', 'file:///w/inner/gold.manifest.msp.json']],
    );
  });

  it('goes from a path to the file it names', () => {
    const at = (text: string) => document.positionAt(plan.indexOf(text) + 2);
    const go = (text: string) => definition(document, workspace.document(uri)!, workspace.links(uri), at(text));
    assert.deepEqual(
      go('inner/').map(({ targetUri }) => targetUri),
      ['file:///w/inner/gold.manifest.msp.json'],
    );
    assert.deepEqual(go('gone'), []);
    assert.deepEqual(go('manifest"'), []);
  });
});
