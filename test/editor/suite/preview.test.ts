import assert from 'node:assert/strict';
import { commands, env, window, workspace } from 'vscode';
import { clickInPanel, columnOfPanel, waitForWords, waitInPanel } from './panels';
import {
  inWorkspace,
  openFile,
  openUntitled,
  press,
  readPage,
  readText,
  replace,
  screenshot,
  session,
  waitFor,
} from './support';

function preview(...of: unknown[]): Thenable<unknown> {
  return commands.executeCommand('managedServiceOffers.previewAuthorizations', ...of);
}

const title = 'Preview Contoso Managed Azure';

describe('preview of authorizations', () => {
  it('opens beside the editor and follows what is typed', async () => {
    const editor = await openFile('gold.manifest.msp.json');
    await preview();
    await waitForWords('Service Desk');
    await waitFor('the panel beside', () => columnOfPanel(title) === 2);
    await screenshot('preview');

    await replace(editor, 'Service Desk', 'Watch Desk');
    await waitForWords('Watch Desk');
  });

  it('reads the manifest of a plan that is not open, called as from the explorer', async () => {
    await preview(inWorkspace('gold.plan.msp.json'));
    await waitForWords('Service Desk');
    await waitFor('the panel', () => columnOfPanel('Preview Gold'));
  });

  it('keeps the last good picture of a broken file and says so', async () => {
    const editor = await openFile('gold.manifest.msp.json');
    await preview();
    await waitForWords('Service Desk');

    await replace(editor, '"authorizations": [', '"authorizations": ');
    await waitForWords('gold.manifest.msp.json:14 is not valid JSON. What you see is the last picture from before.');
    await waitForWords('Service Desk');

    await replace(editor, '"authorizations": ', '"authorizations": [');
    await waitInPanel('nothing more to be said', `document.querySelector('#note').hidden`);
  });

  it('says that a file is gone, and follows it when it comes back', async () => {
    const uri = inWorkspace('passing.manifest.msp.json');
    const text = await readText('gold.manifest.msp.json');
    await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    await preview(uri);
    await waitForWords('Service Desk');

    await workspace.fs.delete(uri);
    await waitForWords('passing.manifest.msp.json is not there any more.');
    await waitForWords('Service Desk');

    await workspace.fs.writeFile(uri, new TextEncoder().encode(text.replaceAll('Service Desk', 'Night Shift')));
    await waitForWords('Night Shift');
    await waitInPanel('nothing more to be said', `document.querySelector('#note').hidden`);
    await workspace.fs.delete(uri);
  });

  it('says that an unsaved document was closed', async () => {
    await openUntitled('managed-service-manifest', await readText('gold.manifest.msp.json'));
    await preview();
    await waitForWords('Service Desk');
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await waitForWords('is not there any more.');
  });

  it('turns to what somebody looks at, unless it is pinned', async () => {
    await openFile('gold.manifest.msp.json');
    await preview();
    await waitFor('the preview of the manifest', () => columnOfPanel(title));
    await openFile('gold.plan.msp.json');
    await waitFor('the preview of the plan', () => columnOfPanel('Preview Gold'));

    await clickInPanel('#toolbar vscode-toolbar-button', 'Pin');
    await waitInPanel('the pin', `document.querySelector('vscode-toolbar-button').checked`);
    await openFile('gold.manifest.msp.json');
    await preview();
    await waitFor('a panel beside the pinned one', () => columnOfPanel('Preview Gold') && columnOfPanel(title));
  });

  it('leads to the line something stands in, and stays with its file then', async () => {
    await openFile('gold.plan.msp.json');
    await preview();
    await waitForWords('Service Desk');
    await clickInPanel('[data-uri]', 'Service Desk');
    const manifest = await waitFor('the manifest', () =>
      window.visibleTextEditors.find(({ document }) => document.uri.path.endsWith('gold.manifest.msp.json')),
    );
    await waitFor('the place', () => !manifest.selection.isEmpty);
    assert.equal(columnOfPanel('Preview Gold'), 2);
  });

  it('is copied as Markdown', async () => {
    await env.clipboard.writeText('');
    await openFile('gold.manifest.msp.json');
    await preview();
    await waitForWords('Service Desk');
    await clickInPanel('#toolbar vscode-toolbar-button', 'Copy as Markdown');
    await waitForWords('Copied.');
    assert.match(await env.clipboard.readText(), /^# What Contoso Managed Azure allows$/m);
  });

  it('is saved where somebody says, and over another file only when they agree', async () => {
    if (!(await session()).page) return;
    const uri = inWorkspace('gold.manifest.preview.csv');
    const accept = async (words: string): Promise<void> => {
      await waitFor(words, async () => (await readPage('.quick-input-widget'))?.some((text) => text.includes(words)));
      await press('Enter');
    };
    await openFile('gold.manifest.msp.json');
    await preview();
    await waitForWords('Service Desk');
    await clickInPanel('#toolbar vscode-toolbar-button', 'Save as CSV…');
    await accept('Save Report');
    await waitForWords('Saved as gold.manifest.preview.csv.');
    assert.match(await readText('gold.manifest.preview.csv'), /Platform Engineering/);

    await workspace.fs.writeFile(uri, new TextEncoder().encode('mine'));
    await clickInPanel('#toolbar vscode-toolbar-button', 'Save as CSV…');
    await accept('Save Report');
    await waitFor('the question', async () =>
      (await readPage('.quick-input-widget'))?.some((text) => text.includes('already exists')),
    );
    assert.equal(await readText('gold.manifest.preview.csv'), 'mine');
    await press('Escape');
    await workspace.fs.delete(uri);
  });
});
