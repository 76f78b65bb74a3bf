import assert from 'node:assert/strict';
import { commands, ConfigurationTarget, window, workspace } from 'vscode';
import type { DocumentLink, LocationLink, Uri } from 'vscode';
import {
  closeAll,
  codeOf,
  diagnosticsOf,
  inWorkspace,
  openFile,
  openUntitled,
  positionOf,
  readText,
  replace,
  waitFor,
  waitForCodes,
} from './support';

const reader = 'acdd72a7-3385-48ef-bd42-f606fba81ae7';
const owner = '8e3af657-a8ff-443c-a75c-2fe8c4bcb635';

async function write(path: string, text: string): Promise<Uri> {
  await workspace.fs.writeFile(inWorkspace(path), new TextEncoder().encode(text));
  return inWorkspace(path);
}

/** Waits until a file, open or not, has exactly these codes among its diagnostics. */
async function waitForCodesIn(uri: Uri, ...codes: string[]): Promise<void> {
  await waitForCodes({ uri }, ...codes);
}

describe('files that are not open', () => {
  const written: Uri[] = [];
  const writeForTest = async (path: string, text: string) => {
    const uri = await write(path, text);
    written.push(uri);
    return uri;
  };
  // Nothing is checked before a file of ours was opened.
  before(() => openFile('gold.plan.msp.json'));
  afterEach(async () => {
    for (const uri of written.splice(0)) await workspace.fs.delete(uri).then(undefined, () => {});
  });

  it('are checked, again when they change on disk', async () => {
    const text = await readText('gold.manifest.msp.json');
    const uri = await writeForTest('silver.manifest.msp.json', text.replace(reader, owner));
    await waitFor('the role to be refused', () => diagnosticsOf(uri).some((one) => codeOf(one) === 'role-owner'));
    await writeForTest('silver.manifest.msp.json', text);
    await waitForCodesIn(uri);
  });

  it('are what is on disk again when what was typed is dropped', async () => {
    const uri = await writeForTest('silver.manifest.msp.json', await readText('gold.manifest.msp.json'));
    // What an extension opens stays open for a while; what a person opens is closed with its editor.
    await commands.executeCommand('vscode.open', uri);
    const editor = await waitFor('the editor', () => window.activeTextEditor);
    await replace(editor, reader, owner);
    await waitFor('the role to be refused', () => diagnosticsOf(uri).some((one) => codeOf(one) === 'role-owner'));
    await closeAll();
    await waitForCodesIn(uri);
  });

  it('are forgotten with their folder', async () => {
    const text = (await readText('gold.manifest.msp.json')).replace(reader, owner);
    const uri = await writeForTest('silver/silver.manifest.msp.json', text);
    // Not every watcher tells what is written the moment its folder is made; a server that starts finds all there is.
    await commands.executeCommand('managedServiceOffers.restartServer');
    await waitFor('the findings', () => diagnosticsOf(uri).length > 0);
    await workspace.fs.delete(inWorkspace('silver'), { recursive: true });
    await waitForCodesIn(uri);
  });

  it('are passed over when only open files are to be checked', async () => {
    const text = (await readText('gold.manifest.msp.json')).replace(reader, owner);
    const uri = await writeForTest('silver.manifest.msp.json', text);
    const found = () => diagnosticsOf(uri).length > 0;
    await waitFor('the findings', found);
    const settings = workspace.getConfiguration('managedServiceOffers');
    await settings.update('checkOpenFilesOnly', true, ConfigurationTarget.Workspace);
    await waitFor('the findings to go', () => !found());
    await settings.update('checkOpenFilesOnly', undefined, ConfigurationTarget.Workspace);
    await waitFor('the findings to be back', found);
  });

  it('are missed where a plan names them, until they are there', async () => {
    const plan = (await readText('gold.plan.msp.json')).replaceAll('gold', 'silver').replace('Gold', 'Silver');
    const manifest = inWorkspace('silver.manifest.msp.json');
    const moved = inWorkspace('bronze.manifest.msp.json');
    const uri = await writeForTest('silver.plan.msp.json', plan);
    await waitForCodesIn(uri, 'file-missing');
    await writeForTest('silver.manifest.msp.json', await readText('gold.manifest.msp.json'));
    await waitForCodesIn(uri);
    await workspace.fs.rename(manifest, moved);
    await waitForCodesIn(uri, 'file-missing');
    await workspace.fs.rename(moved, manifest);
    await waitForCodesIn(uri);
    await workspace.fs.delete(manifest);
    await waitForCodesIn(uri, 'file-missing');
  });
});

describe('a plan', () => {
  const manifest = '"gold.manifest.msp.json"';

  it('leads to its manifest', async () => {
    const { document } = await openFile('gold.plan.msp.json');
    const target = inWorkspace('gold.manifest.msp.json').toString();
    const links = await waitFor('the links', async () => {
      const found = await commands.executeCommand<DocumentLink[]>('vscode.executeLinkProvider', document.uri);
      return found.length > 0 && found;
    });
    assert.deepEqual(
      links.map((link) => link.target?.toString()),
      [target],
    );
    const definitions = await commands.executeCommand<LocationLink[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      positionOf(document, manifest, 5),
    );
    assert.deepEqual(
      definitions.map(({ targetUri }) => targetUri.toString()),
      [target],
    );
  });

  it('is checked without a file, with its manifest written inside', async () => {
    const inline = (await readText('gold.manifest.msp.json')).replace(reader, owner);
    const plan = await readText('gold.plan.msp.json');
    const editor = await openUntitled('managed-service-plan', plan.replace(manifest, inline));
    await waitFor('the role to be refused', () =>
      diagnosticsOf(editor.document.uri).some((one) => codeOf(one) === 'role-owner'),
    );
    await replace(editor, owner, reader);
    await waitForCodes(editor.document);
  });
});
