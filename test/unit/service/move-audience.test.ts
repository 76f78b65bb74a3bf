import assert from 'node:assert/strict';
import type { MovedAudience } from '../../../server/src/protocol';
import { audienceActions } from '../../../server/src/service/audience-actions';
import { moveAudienceToFile, takeAudienceFromFile } from '../../../server/src/service/move-audience';
import { Workspace } from '../../../server/src/workspace/workspace';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Files, folder, offer, plan } from '../rules/folder';
import { MemoryFiles } from '../workspace/memory-files';

const bank = 'd07f5a13-86be-4c29-90d4-b8e1372f6ca5';
const shop = '8e21b7c4-5d90-4f36-a1c8-f7b3e60d2495';
const header = 'Id,Description,Type\n';
const planName = 'gold.plan.msp.json';

async function opened(files: Files): Promise<Workspace> {
  const texts = Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text] as const);
  const workspace = new Workspace(new MemoryFiles(Object.fromEntries(texts)));
  await workspace.load([folder]);
  for (const name of Object.keys(files)) await workspace.prepare(`${folder}/${name}`);
  return workspace;
}

/** Moves the audience of a file of the folder; gives the texts by their names, or why it cannot be. */
async function moved(to: 'file' | 'list', files: Files, name = planName): Promise<MovedAudience | string | null> {
  const workspace = await opened(files);
  const uri = `${folder}/${name}`;
  const move = to === 'file' ? moveAudienceToFile : takeAudienceFromFile;
  return move(workspace.document(uri)!, workspace.links(uri));
}

async function textsOf(...parameters: Parameters<typeof moved>): Promise<Readonly<Record<string, string>>> {
  const found = await moved(...parameters);
  assert.ok(found && typeof found !== 'string', JSON.stringify(found));
  return Object.fromEntries(found.files.map(({ name, text }) => [name, text]));
}

const listed = (...entries: readonly object[]): Files => ({
  [planName]: plan({ visibility: '"private"', privateAudience: JSON.stringify(entries, undefined, 2) }),
});
const filed = (csv: string, more: Readonly<Record<string, string>> = {}): Files => ({
  [planName]: plan({ visibility: '"private"', privateAudienceFile: '"a.csv"', ...more }),
  'a.csv': csv,
});

describe('an audience', () => {
  it('moves from the list of a plan to a file beside it, and back', async () => {
    const before = listed({ subscriptionId: bank, description: 'Bank, big' }, { subscriptionId: shop });
    const there = await textsOf('file', before);
    assert.deepEqual(Object.keys(there), [planName, 'gold.audience.csv']);
    assert.equal(there['gold.audience.csv'], `${header}${bank},"Bank, big",SubscriptionId\n${shop},,SubscriptionId\n`);
    const written = JSON.parse(there[planName]!) as Record<string, unknown>;
    assert.equal(written.privateAudienceFile, 'gold.audience.csv');
    assert.ok(!('privateAudience' in written));
    const back = await textsOf('list', there);
    assert.deepEqual(Object.keys(back), [planName], 'the file stays');
    assert.deepEqual(JSON.parse(back[planName]!), JSON.parse(before[planName]!));
    const list = '"privateAudience": [\n    {\n      "subscriptionId": ';
    assert.ok(back[planName]!.includes(list), 'as the file is written');
  });

  it('of a preview does so too', async () => {
    const previewAudience = JSON.stringify([{ subscriptionId: bank, description: 'Test' }]);
    const there = await textsOf('file', { 'a.offer.msp.json': offer({ previewAudience }) }, 'a.offer.msp.json');
    assert.deepEqual(Object.keys(there), ['a.offer.msp.json', 'a.preview.csv']);
    const back = await textsOf('list', there, 'a.offer.msp.json');
    assert.deepEqual((JSON.parse(back['a.offer.msp.json']!) as Record<string, unknown>).previewAudience, [
      { subscriptionId: bank, description: 'Test' },
    ]);
  });

  it('joins what is in the place already, each subscription once', async () => {
    const privateAudience = JSON.stringify([{ subscriptionId: bank.toUpperCase() }, { subscriptionId: shop }]);
    const both = filed(`${header}${bank},Bank,SubscriptionId\n`, { privateAudience });
    const there = await textsOf('file', both);
    assert.equal(there['a.csv'], `${header}${bank},Bank,SubscriptionId\n${shop},,SubscriptionId\n`);
    assert.ok(!('privateAudience' in (JSON.parse(there[planName]!) as object)));
    const back = JSON.parse((await textsOf('list', both))[planName]!) as Record<string, unknown>;
    assert.deepEqual(back.privateAudience, [{ subscriptionId: bank.toUpperCase() }, { subscriptionId: shop }]);
    assert.ok(!('privateAudienceFile' in back));
    const absent = await textsOf('file', { [planName]: both[planName]! });
    assert.equal(absent['a.csv'], `${header}${bank.toUpperCase()},,SubscriptionId\n${shop},,SubscriptionId\n`);
  });

  it('tells what no column can hold, and keeps a customer as the description', async () => {
    const lostOf = async (...entries: readonly object[]): Promise<readonly string[]> => {
      const found = await moved('file', listed(...entries));
      assert.ok(found && typeof found !== 'string');
      return found.lost;
    };
    const entry = { subscriptionId: bank, customer: 'Northwind' };
    assert.deepEqual(await lostOf(entry), []);
    assert.match((await textsOf('file', listed(entry)))['gold.audience.csv']!, /Northwind/);
    assert.deepEqual(await lostOf({ ...entry, description: 'Shop' }), ['customer']);
    assert.deepEqual(await lostOf(entry, { subscriptionId: shop, channel: 'csp', tenantId: bank }), [
      'tenantId',
      'channel',
    ]);
  });

  it('stays where it is while it cannot be read in full, with the reason', async () => {
    const reasons: readonly (readonly [RegExp, ...Parameters<typeof moved>])[] = [
      [/No subscription is listed here/, 'file', { [planName]: plan() }],
      [/No subscription is listed here/, 'file', listed()],
      [/no subscription ID/, 'file', listed({ subscriptionId: bank }, { description: 'x' })],
      [/cannot be read in full/, 'file', { [planName]: `${listed({ subscriptionId: bank })[planName]}}` }],
      [/No CSV file is named/, 'list', listed({ subscriptionId: bank })],
      [/"a\.csv" is no CSV file/, 'list', { [planName]: filed('')[planName]! }],
      [/"a\.csv" is no CSV file/, 'list', filed(`${header}${bank},"x,SubscriptionId\n`)],
      [/"a\.csv" is no CSV file/, 'list', filed(`${header},x,SubscriptionId\n`)],
      [/No subscription is listed in "a\.csv"/, 'list', filed(header)],
      [
        /"\.\.\/a\.csv" is no CSV file/,
        'file',
        filed('', { privateAudienceFile: '"../a.csv"', privateAudience: `[{ "subscriptionId": "${bank}" }]` }),
      ],
    ];
    for (const [reason, ...parameters] of reasons) {
      const found = await moved(...parameters);
      assert.ok(typeof found === 'string', JSON.stringify(found));
      assert.match(found, reason);
    }
    assert.equal(await moved('file', { 'gold.manifest.msp.json': '{}' }, 'gold.manifest.msp.json'), null);
  });

  it('is offered to be moved on its property, and nowhere else', async () => {
    const offeredAt = async (files: Files, place: string): Promise<readonly (string | undefined)[]> => {
      const document = TextDocument.create(`${folder}/${planName}`, 'managed-service-plan', 1, files[planName]!);
      const at = document.positionAt(files[planName]!.indexOf(place) + 1);
      const parsed = (await opened(files)).document(document.uri)!;
      return audienceActions(document, parsed, { start: at, end: at }).map(({ command }) => {
        assert.deepEqual(command?.arguments, [document.uri]);
        return command?.command;
      });
    };
    const one = listed({ subscriptionId: bank });
    assert.deepEqual(await offeredAt(one, 'privateAudience'), ['managedServiceOffers.moveAudienceToFile']);
    assert.deepEqual(await offeredAt(one, bank), ['managedServiceOffers.moveAudienceToFile']);
    assert.deepEqual(await offeredAt(one, 'planId'), []);
    assert.deepEqual(await offeredAt(listed(), 'privateAudience'), []);
    assert.deepEqual(await offeredAt(filed(''), 'a.csv'), ['managedServiceOffers.takeAudienceFromFile']);
  });
});
