import assert from 'node:assert/strict';
import { type CodeAction, CodeActionKind, commands, type DocumentLink, Range, workspace } from 'vscode';
import {
  closeAll,
  codeOf,
  diagnosticsOf,
  inWorkspace,
  openFile,
  positionOf,
  readPage,
  readText,
  screenshot,
  session,
  waitFor,
  waitForCodes,
} from './support';

const folder = 'audience';
const bank = 'd07f5a13-86be-4c29-90d4-b8e1372f6ca5';
const header = 'Id,Description,Type\r\n';
const faulty = `${header}${bank},"Bank, big",TenantId\r\nNorthwind,,SubscriptionId\r\n`;

async function write(name: string, text: string): Promise<void> {
  await workspace.fs.writeFile(inWorkspace(`${folder}/${name}`), new TextEncoder().encode(text));
}

/** Text of a private plan with an audience; it sells the manifest beside it. */
const planWith = (audience: object): string =>
  JSON.stringify(
    {
      ...{ planId: 'gold', name: 'Gold', summary: 'Around the clock', description: 'Monitoring and more' },
      ...{ visibility: 'private', ...audience, pricing: { model: 'byol' }, manifest: 'gold.manifest.msp.json' },
    },
    undefined,
    2,
  );

const csvText = (name: string): Promise<string> => readText(`${folder}/${name}`).catch(() => '');

/** Applies the change that a command shows, once it is shown. */
async function applyShown(isApplied: () => Promise<boolean>): Promise<void> {
  if ((await session()).page) {
    await waitFor('the change', async () => ((await readPage('.bulk-edit-panel .monaco-list-row')) ?? []).length > 0);
  }
  await waitFor('the change to be applied', async () => {
    await commands.executeCommand('refactorPreview.apply');
    return isApplied();
  });
}

describe('the CSV file of an audience', () => {
  before(async () => write('gold.manifest.msp.json', await readText('gold.manifest.msp.json')));
  beforeEach(closeAll);
  after(() => workspace.fs.delete(inWorkspace(folder), { recursive: true }));

  it('has problems without being open, and none once it is mended', async () => {
    const csv = inWorkspace(`${folder}/a.csv`);
    await write('a.csv', faulty);
    await write('gold.plan.msp.json', planWith({ privateAudienceFile: 'a.csv' }));
    const { document } = await openFile(`${folder}/gold.plan.msp.json`);
    const [finding] = await waitForCodes(document, 'audience-file-faults');
    assert.equal(finding!.relatedInformation![0]!.location.uri.path, csv.path);
    const found = await waitFor('the problems of the file', () => {
      const problems = diagnosticsOf(csv);
      return problems.length === 2 ? problems : undefined;
    });
    assert.deepEqual(found.map(codeOf).sort(), ['audience-csv-columns', 'audience-subscription-guid']);
    await commands.executeCommand('workbench.actions.view.problems');
    await screenshot('audience-problems');
    await write('a.csv', `${header}${bank},"Bank, big",SubscriptionId\r\n`);
    await waitForCodes(document);
    await waitFor('the file to be in order', () => diagnosticsOf(csv).length === 0);
    await commands.executeCommand('workbench.action.closePanel');
  });

  it('is made of a list after the change was shown, and taken back', async () => {
    await write(
      'silver.plan.msp.json',
      planWith({ privateAudience: [{ subscriptionId: bank, customer: 'Northwind' }] }),
    );
    const { document } = await openFile(`${folder}/silver.plan.msp.json`);
    const at = positionOf(document, '"privateAudience"');
    const offered = await waitFor('the refactoring', async () => {
      const actions = await commands.executeCommand<CodeAction[]>(
        'vscode.executeCodeActionProvider',
        ...[document.uri, new Range(at, at), CodeActionKind.Refactor.value],
      );
      return actions.find(({ command }) => command?.command === 'managedServiceOffers.moveAudienceToFile');
    });
    const made = commands.executeCommand(offered.command!.command, ...(offered.command!.arguments as unknown[]));
    await applyShown(async () => (await csvText('silver.audience.csv')) !== '');
    await made;
    assert.equal(await csvText('silver.audience.csv'), `Id,Description,Type\n${bank},Northwind,SubscriptionId\n`);
    assert.match(document.getText(), /"privateAudienceFile": "silver\.audience\.csv"/);
    await screenshot('audience-moved');
    await waitFor('the new file to be known', async () => {
      const links = await commands.executeCommand<DocumentLink[]>('vscode.executeLinkProvider', document.uri);
      return links.some(({ target }) => target?.path.endsWith('/silver.audience.csv'));
    });
    const taken = commands.executeCommand('managedServiceOffers.takeAudienceFromFile', document.uri);
    await applyShown(async () => document.getText().includes('"privateAudience"'));
    await taken;
    assert.match(document.getText(), new RegExp(`"subscriptionId": "${bank}",\\s+"description": "Northwind"`));
    await document.save();
  });
});
