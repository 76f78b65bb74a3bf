import assert from 'node:assert/strict';
import { commands, type TextDocument, type TextEditor, type Uri, ViewColumn, window, workspace } from 'vscode';
import { acceptBoxes } from './boxes';
import {
  closeAll,
  diagnosticsOf,
  inWorkspace,
  openFile,
  readPage,
  readText,
  replace,
  screenshot,
  session,
  waitFor,
  waitForCodes,
} from './support';

const folder = 'cross-file';
const otherTenant = '0b1f6471-1bf0-4dda-aec3-cb9272f09590';

async function write(name: string, text: string): Promise<Uri> {
  const uri = inWorkspace(`${folder}/${name}`);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** Opens a file in a tab of its own as a person does: it is closed with its tab, what an extension opens stays a while. */
async function openTab(name: string, viewColumn: ViewColumn): Promise<TextEditor> {
  const uri = inWorkspace(`${folder}/${name}`);
  await commands.executeCommand('vscode.open', uri, { viewColumn, preview: false });
  return waitFor(`the editor of ${name}`, () =>
    window.visibleTextEditors.find(({ document }) => document.uri.path === uri.path),
  );
}

/** Text of an offer that sells two plans; what else it would need is left to other tests. */
const offer = JSON.stringify({
  publisherId: 'contoso',
  offerId: 'contoso-managed-azure',
  alias: 'Contoso',
  leads: { destination: 'HttpsEndpoint' },
  categories: ['IT & Management Tools'],
  terms: { url: 'https://contoso.com/terms' },
  listing: {
    name: 'Contoso',
    searchSummary: 'Contoso',
    shortDescription: 'Contoso',
    description: 'Contoso',
    privacyPolicyUrl: 'https://contoso.com/privacy',
    supportContact: { name: 'Desk', email: 'desk@contoso.com', phone: '1' },
    engineeringContact: { name: 'Desk', email: 'desk@contoso.com', phone: '1' },
    logos: { large: 'large.png' },
  },
  plans: ['gold.plan.msp.json', 'silver.plan.msp.json'],
});

describe('across files, a finding', () => {
  let silver: TextDocument;
  let tenant: string;

  before(async () => {
    const plan = await readText('gold.plan.msp.json');
    const manifest = await readText('gold.manifest.msp.json');
    tenant = /"managedByTenantId": "([^"]+)"/.exec(manifest)![1]!;
    await write('large.png', '');
    await write('contoso.offer.msp.json', offer);
    await write('gold.plan.msp.json', plan);
    await write('silver.plan.msp.json', plan.replaceAll('gold', 'silver').replace('Gold', 'Silver'));
    await write('gold.manifest.msp.json', manifest.replace(tenant, otherTenant));
    await write('silver.manifest.msp.json', manifest);
  });
  after(() => workspace.fs.delete(inWorkspace(folder), { recursive: true }));

  beforeEach(async () => {
    await closeAll();
    silver = (await openTab('silver.manifest.msp.json', ViewColumn.One)).document;
  });

  it('points at the other file, and goes when that is mended, without a look at this one', async () => {
    const [finding] = await waitForCodes(silver, 'tenant-consistent');
    const [place] = finding!.relatedInformation!;
    assert.equal(place!.location.uri.path, inWorkspace(`${folder}/gold.manifest.msp.json`).path);
    await screenshot('cross-file-before');
    const gold = await openTab('gold.manifest.msp.json', ViewColumn.Two);
    await replace(gold, otherTenant, tenant);
    await waitForCodes(silver);
    await screenshot('cross-file-after');
    await replace(gold, tenant, otherTenant);
    await waitForCodes(silver, 'tenant-consistent');
  });

  it('goes with the other file, and comes back with it', async () => {
    await waitForCodes(silver, 'tenant-consistent');
    const gold = inWorkspace(`${folder}/gold.manifest.msp.json`);
    const bronze = inWorkspace(`${folder}/bronze.manifest.msp.json`);
    await workspace.fs.rename(gold, bronze);
    await waitForCodes(silver);
    await workspace.fs.rename(bronze, gold);
    await waitForCodes(silver, 'tenant-consistent');
  });
});

describe('across files, a record', () => {
  const record = 'cross-file-record/contoso.published.msp.json';

  before(async () => {
    const named = (name: string) => inWorkspace(`cross-file-record/${name}`);
    const save = async (name: string, text: string) =>
      workspace.fs.writeFile(named(name), new TextEncoder().encode(text));
    await save('large.png', '');
    await save('contoso.offer.msp.json', offer.replace(',"silver.plan.msp.json"', ''));
    await save('gold.plan.msp.json', await readText('gold.plan.msp.json'));
    await save('gold.manifest.msp.json', await readText('gold.manifest.msp.json'));
  });
  after(() => workspace.fs.delete(inWorkspace('cross-file-record'), { recursive: true }));

  const recorded = async (): Promise<string> => readText(record).catch(() => '');

  it('shows the record first, and compares with it from then on', async () => {
    await closeAll();
    await openFile('cross-file-record/contoso.offer.msp.json');
    const done = commands.executeCommand('managedServiceOffers.recordPublishedVersion');
    const applied = async () => {
      await commands.executeCommand('refactorPreview.apply');
      return (await recorded()) !== '';
    };
    const previewed = async () => ((await readPage('.bulk-edit-panel .monaco-list-row')) ?? []).length > 0;
    await acceptBoxes(['Live', 'What changed'], (await session()).page ? previewed : applied);
    await waitFor('the record', applied);
    await done;
    assert.match(await recorded(), /"planFile": "gold\.plan\.msp\.json"/);
    assert.equal(window.activeTextEditor?.document.languageId, 'managed-service-published');
    const plan = await openFile('cross-file-record/gold.plan.msp.json');
    await replace(plan, '"gold"', '"other"');
    const [finding] = await waitForCodes(plan.document, 'plan-id-immutable');
    assert.equal(finding!.relatedInformation![0]!.location.uri.path, inWorkspace(record).path);
    assert.deepEqual(diagnosticsOf(inWorkspace(record)), []);
  });
});
