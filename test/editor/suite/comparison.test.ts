import assert from 'node:assert/strict';
import { commands, extensions, workspace } from 'vscode';
import type { Uri } from 'vscode';
import { columnOfReport, waitForRendered, waitForReport } from './reports';
import { closeAll, inWorkspace, openFile, readText, replace, screenshot, waitFor } from './support';

const made = ['before.manifest.msp.json', 'care.published.msp.json', '.git'];

async function write(name: string, content: object): Promise<void> {
  await workspace.fs.writeFile(inWorkspace(name), new TextEncoder().encode(JSON.stringify(content)));
}

/** The manifest of the folder, with its first entry alone. */
async function smaller(): Promise<Record<string, unknown>> {
  const whole = JSON.parse(await readText('gold.manifest.msp.json')) as { authorizations: readonly object[] };
  return { ...whole, authorizations: whole.authorizations.slice(0, 1), eligibleAuthorizations: [] };
}

describe('comparison of files', () => {
  afterEach(closeAll);
  after(async () => {
    const names = (await workspace.fs.readDirectory(inWorkspace('.'))).map(([name]) => name);
    for (const name of made) {
      if (names.includes(name)) await workspace.fs.delete(inWorkspace(name), { recursive: true });
    }
  });

  it('tells beside the editor what is wider than in another file, and follows the typing', async () => {
    await write('before.manifest.msp.json', await smaller());
    const editor = await openFile('gold.manifest.msp.json');
    const other = inWorkspace('before.manifest.msp.json');
    await commands.executeCommand('managedServiceOffers.compareFile', editor.document.uri, other);
    await waitForReport('gold.manifest changes', 'Wider: ');
    await waitForRendered('strong', 'Wider: ');
    await screenshot('compare-file');
    await replace(editor, editor.document.getText(), JSON.stringify(await smaller()));
    await waitForReport('gold.manifest changes', 'The same: ');
  });

  it('tells what changed since a version was published', async () => {
    const plans = [{ planId: 'gold', planFile: 'gold.plan.msp.json', name: 'Gold', manifest: await smaller() }];
    await write('care.published.msp.json', { entries: [{ at: '2026-03-10T09:00:00Z', state: 'live', plans }] });
    await openFile('gold.plan.msp.json');
    const day = '2026-03-10';
    await waitFor('the record to be known', async () => {
      await commands.executeCommand('managedServiceOffers.comparePublished', inWorkspace('gold.plan.msp.json'), day);
      return workspace.textDocuments.some(({ uri }) => uri.path === '/gold.plan changes.md');
    });
    await waitForReport('gold.plan changes', 'care.published.msp.json');
  });

  it('tells what changed since a commit, and opens nothing where there is no Git', async () => {
    const repository = await makeRepository();
    const uri = inWorkspace('gold.manifest.msp.json');
    if (!repository) {
      await commands.executeCommand('managedServiceOffers.compareRevision', uri);
      assert.equal(columnOfReport('gold.manifest changes'), undefined);
      return;
    }
    await repository.add([uri.fsPath, inWorkspace('gold.plan.msp.json').fsPath]);
    await repository.commit('First');
    const editor = await openFile('gold.manifest.msp.json');
    await replace(editor, editor.document.getText(), JSON.stringify(await smaller()));
    await commands.executeCommand('managedServiceOffers.compareRevision', uri, 'HEAD');
    await waitForReport('gold.manifest changes', 'Narrower: ');
  });
});

/** What of the built-in Git extension makes a repository. */
interface Repository {
  setConfig(key: string, value: string): Promise<string>;
  add(paths: string[]): Promise<void>;
  commit(message: string): Promise<void>;
}

/** A repository in the opened folder; undefined in hosts without Git. */
async function makeRepository(): Promise<Repository | undefined> {
  const git = extensions.getExtension<{ getAPI(version: 1): GitApi }>('vscode.git');
  if (!git || !workspace.fs.isWritableFileSystem(inWorkspace('.').scheme)) return undefined;
  const repository = await (await git.activate()).getAPI(1).init(inWorkspace('.'));
  if (!repository) return undefined;
  await repository.setConfig('user.name', 'Ada');
  await repository.setConfig('user.email', 'ada@example.com');
  return repository;
}

interface GitApi {
  init(root: Uri): Promise<Repository | null>;
}
