import assert from 'node:assert/strict';
import { languages, Uri, workspace } from 'vscode';
import { unrelatedFolderName } from '../channel';
import { extension, syncedFiles } from './extension';
import { inWorkspace, openFile, openUntitled, replace, session, waitFor } from './support';

/** What the Node host remembers of the files it has loaded; a web worker host remembers none. */
const loadedFiles = (): string[] => Object.keys((require as { cache?: object }).cache ?? {});

/** Shows a text as the earlier version of a file, as Git does beside its changes. */
async function openOlderVersion(text: string): Promise<void> {
  const provider = workspace.registerTextDocumentContentProvider('older', { provideTextDocumentContent: () => text });
  const document = await workspace.openTextDocument(Uri.parse('older:/azuredeploy.json'));
  await languages.setTextDocumentLanguage(document, 'json');
  provider.dispose();
}

describe('activation', () => {
  it('runs in the host it is meant to run in', async () => {
    const { webWorker } = await session();
    assert.equal(typeof (globalThis as { importScripts?: unknown }).importScripts === 'function', webWorker);
  });

  it('loads and starts nothing for JSON that is not ours, however much there is', async () => {
    const unrelated = inWorkspace(unrelatedFolderName);
    assert.equal((await workspace.fs.readDirectory(unrelated)).length, 10_000);
    for (let i = 0; i < 20; i++) {
      const editor = await openFile(`${unrelatedFolderName}/${i}.json`);
      assert.equal(editor.document.languageId, 'json');
      await replace(editor, 'unrelated', `unrelated ${i}`);
    }
    await openUntitled('jsonc', '{} // managed');
    await openOlderVersion('{ "type": "Microsoft.ManagedServices/registrationDefinitions" }');
    await waitFor('the extension to look at them', () => extension().isActive);
    assert.equal(syncedFiles(), undefined);
    assert.deepEqual(
      loadedFiles().filter((path) => /dist.shared.client/.test(path)),
      [],
    );
    await workspace.fs.delete(unrelated, { recursive: true });
  });

  it('wakes up as a delegation is typed into JSON, for that document alone', async () => {
    await openFile('foo.json');
    const { document } = await openUntitled('json', '{ "type": "Microsoft.Managed" }');
    assert.equal(syncedFiles(), undefined);
    const editor = await openUntitled('json', '{ "type": "Microsoft.Managed" }');
    await replace(editor, 'Microsoft.Managed', 'Microsoft.ManagedServices');
    assert.deepEqual(syncedFiles(), []);
    await waitFor('the document to be opened on the server', () => syncedFiles()?.length);
    assert.deepEqual(syncedFiles(), [editor.document.uri.path]);
    assert.notEqual(editor.document.uri.path, document.uri.path);
    const { webWorker } = await session();
    assert.equal(
      loadedFiles().some((path) => /dist.shared.client/.test(path)),
      !webWorker,
    );
  });

  it('knows our own kinds by their names', async () => {
    const { document } = await openFile('gold.manifest.msp.json');
    assert.equal(document.languageId, 'managed-service-manifest');
    const directory = await openFile('contoso.directory.msp.json');
    assert.equal(directory.document.languageId, 'managed-service-directory');
    await waitFor('both to be opened on the server', () => syncedFiles()?.length === 2);
    assert.deepEqual(syncedFiles(), ['contoso.directory.msp.json', 'gold.manifest.msp.json']);
  });
});
