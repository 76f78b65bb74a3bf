import assert from 'node:assert/strict';
import { commands, languages, window, workspace } from 'vscode';
import { acceptBoxes } from './boxes';
import { codeOf, inWorkspace, readPage, screenshot, session, waitFor } from './support';

const folder = 'contoso-offer';
const files = [
  'contoso-managed-azure.offer.msp.json',
  'contoso.directory.msp.json',
  'first-customer.scenario.msp.json',
  'standard.manifest.msp.json',
  'standard.plan.msp.json',
];

async function written(): Promise<string[]> {
  return (await workspace.fs.readDirectory(inWorkspace(folder))).map(([name]) => name).sort();
}

async function previewed(): Promise<boolean> {
  const rows = (await readPage('.bulk-edit-panel .monaco-list-row')) ?? files;
  return files.every((file) => rows.some((row) => row.includes(file)));
}

describe('new offer', () => {
  before(() => workspace.fs.createDirectory(inWorkspace(folder)));
  after(() => workspace.fs.delete(inWorkspace(folder), { recursive: true }));

  it('shows its files before it writes them', async () => {
    const made = commands.executeCommand('managedServiceOffers.newOffer', inWorkspace(folder));
    const boxes = ['Publisher ID', 'Offer ID', 'The name customers see'];
    await acceptBoxes(boxes, (await session()).page ? previewed : async () => (await apply()).length > 0);
    await screenshot('new-offer');
    await waitFor('the files', async () => (await apply()).length === files.length);
    await made;
    assert.deepEqual(await written(), files);
    assert.equal(window.activeTextEditor?.document.languageId, 'managed-service-offer');
    const manifest = inWorkspace(`${folder}/standard.manifest.msp.json`);
    // What must be filled in is said, in files nobody opened.
    await waitFor('the placeholders to be found', () =>
      languages.getDiagnostics(manifest).some((one) => codeOf(one) === 'placeholder-value'),
    );
  });
});

async function apply(): Promise<string[]> {
  await commands.executeCommand('refactorPreview.apply');
  return written();
}
