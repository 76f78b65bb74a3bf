import assert from 'node:assert/strict';
import type { CatalogueItem, CatalogueReport } from '../../../../server/src/reports/offer-catalogue/report';
import { itemInShort } from '../../../../server/src/reports/offer-catalogue/words';
import { privateAudienceOf } from '../../../../server/src/documents/audience/audience';
import { audienceDigest } from '../../../../server/src/documents/audience/audience-digest';
import { ids, manifest } from '../../rules/support';
import { catalogueIn, manifestJson, offer, outline, plan, read, record, workspaceOf } from './support';

/** An offer with a plan, and a record of it that says the same. */
const contoso = {
  'managed.offer.msp.json': offer(['gold.plan.msp.json']),
  'gold.plan.msp.json': plan('gold', 'gold.manifest.msp.json'),
  'gold.manifest.msp.json': JSON.stringify(manifestJson('2.1.0')),
};
const gold = {
  planId: 'gold',
  planFile: 'gold.plan.msp.json',
  name: 'GOLD',
  visibility: 'public',
  manifest: manifestJson('2.1.0'),
};
const recorded = record('managed.offer.msp.json', { at: '2026-03-10T09:00:00Z', state: 'live', plans: [gold] });

function find({ folders }: CatalogueReport, name: string): CatalogueItem {
  const all = (items: readonly CatalogueItem[]): readonly CatalogueItem[] =>
    items.flatMap((item) => [item, ...all(item.items)]);
  const found = folders.flatMap(({ offers, others }) => all([...offers, ...others])).find((item) => item.name === name);
  assert.ok(found, `${name} is in the catalogue`);
  return found;
}

describe('the catalogue', () => {
  it('has each offer with its plans, in its order, and their manifests', async () => {
    const report = await read({
      'z.offer.msp.json': offer(['silver.plan.msp.json', 'gold.plan.msp.json'], { alias: 'Alpha' }),
      'a.offer.msp.json': offer([], { alias: 'beta' }),
      'gold.plan.msp.json': plan('gold', 'm/gold.manifest.msp.json'),
      'silver.plan.msp.json': plan('silver', manifestJson('3.0.0')),
      'm/gold.manifest.msp.json': manifest(),
    });
    assert.deepEqual(outline(report), [
      'offer Alpha',
      '  plan SILVER',
      '  plan GOLD',
      '    manifest Gold',
      'offer beta',
    ]);
    assert.equal(find(report, 'SILVER').version, '3.0.0');
    assert.equal(find(report, 'GOLD').version, '1.0.0');
  });

  it('lets plans and manifests have publisher, categories and visibility from above', async () => {
    const { publisher, offer: name, categories, visibilities } = find(await read(contoso), 'Gold');
    assert.deepEqual(
      { publisher, name, categories, visibilities },
      {
        ...{ publisher: 'contoso', name: 'Managed' },
        ...{ categories: ['Monitoring'], visibilities: ['public'] },
      },
    );
  });

  it('keeps what belongs to no offer, apart from the offers', async () => {
    const report = await read({
      ...contoso,
      'lone.plan.msp.json': plan('lone', 'x.manifest.msp.json'),
      'm.manifest.msp.json': manifest(),
    });
    const [{ offers, others }] = report.folders as [CatalogueReport['folders'][number]];
    assert.deepEqual(
      offers.map(({ name }) => name),
      ['Managed'],
    );
    assert.deepEqual(
      others.map(({ kind, name }) => `${kind} ${name}`),
      ['plan LONE', 'manifest Gold'],
    );
  });

  it('says what of the files an offer names is not there, or another kind, and where it is named', async () => {
    const text = offer(['gone.plan.msp.json', 'gold.manifest.msp.json', '../../away.plan.msp.json']);
    const report = await read({ 'managed.offer.msp.json': text, 'gold.manifest.msp.json': manifest() });
    const items = report.folders[0]!.offers[0]!.items;
    assert.deepEqual(
      items.map(({ name, problem }) => [name, problem]),
      [
        ['gone.plan.msp.json', 'missing'],
        ['gold.manifest.msp.json', 'otherKind'],
        ['../../away.plan.msp.json', 'outside'],
      ],
    );
    assert.equal(items[0]!.place.offset, text.indexOf('"gone.plan'));
  });

  it('keeps broken files with a mark, at the broken spot, under their file names where they have no other', async () => {
    const broken = '{ "planId": "gold", "name": "Gold plan", "visibility": "public", "summary" }';
    const report = await read({ 'gold.plan.msp.json': broken, 'empty.offer.msp.json': '', 'list.plan.msp.json': '[]' });
    assert.deepEqual(outline(report), ['offer empty.offer.msp.json', 'plan Gold plan', 'plan list.plan.msp.json']);
    assert.deepEqual(
      report.folders[0]!.others.map(({ problem }) => problem),
      ['broken', 'broken'],
    );
    assert.ok(find(report, 'Gold plan').place.offset > 0);
    assert.match(itemInShort(find(report, 'Gold plan')), /^cannot be read in full · public · /);
  });

  it('keeps both of two offers with the same id, and a plan that two offers sell in both', async () => {
    const report = await read({ ...contoso, 'copy.offer.msp.json': contoso['managed.offer.msp.json'] });
    assert.deepEqual(outline(report), [
      'offer Managed',
      '  plan GOLD',
      '    manifest Gold',
      'offer Managed',
      '  plan GOLD',
      '    manifest Gold',
    ]);
  });

  it('takes values of a wrong type, of no type and of any length for what they are', async () => {
    const hostile = [1, null, [], {}, 'x'.repeat(10_000)];
    for (const value of hostile) {
      const report = await read({
        'a.offer.msp.json': JSON.stringify({
          publisherId: value,
          offerId: value,
          alias: value,
          categories: value,
          listing: value,
          plans: value,
        }),
        'b.offer.msp.json': JSON.stringify({ plans: ['c.plan.msp.json', value], categories: [value] }),
        'c.plan.msp.json': JSON.stringify({
          planId: value,
          name: value,
          visibility: value,
          manifest: value,
          stopSell: value,
        }),
        'd.published.msp.json': JSON.stringify({
          offerFile: 'b.offer.msp.json',
          entries: [
            value,
            { at: value, state: value, plans: [value, { planFile: 'c.plan.msp.json', manifest: value }] },
          ],
        }),
      });
      assert.equal(report.folders[0]!.offers.length, 2);
    }
  });

  it('puts the offers of two folders apart, and files that are in none', async () => {
    const files = {
      'file:///work/one/a.offer.msp.json': offer([]),
      'file:///work/two%20b/b.offer.msp.json': offer([]),
    };
    const workspace = await workspaceOf(files, ['file:///work/two%20b', 'file:///work/one']);
    workspace.didOpen({
      uri: 'untitled:Untitled-1',
      languageId: 'managed-service-plan',
      version: 1,
      getText: () => plan('new', 'x.manifest.msp.json'),
    });
    const report = await catalogueIn(workspace);
    assert.deepEqual(
      report.folders.map(({ name }) => name),
      ['', 'one', 'two b'],
    );
    assert.deepEqual(outline(report), ['plan NEW', 'offer Managed', 'offer Managed']);
  });

  it('is empty without a folder and without files', async () => {
    assert.deepEqual((await read({}, [])).folders, []);
  });

  it('adds the offer of a plan that is asked for alone', async () => {
    const workspace = await workspaceOf(contoso);
    const { catalogueOf } = await import('../../../../server/src/service/offer-catalogue');
    const context = { workspace, roleData: '2026-01-01', findingsOf: () => undefined };
    const report = await catalogueOf(['file:///work/offers/gold.manifest.msp.json'], context);
    assert.deepEqual(outline(report), ['offer Managed', '  plan GOLD', '    manifest Gold']);
  });
});

describe('findings in the catalogue', () => {
  it('are those of a file and of all below it, each file once', async () => {
    const shared = manifest({ head: `"version": "1", "managedByTenantId": "${ids.tenant}"` });
    const report = await read({
      'managed.offer.msp.json': offer(['gold.plan.msp.json', 'blue.plan.msp.json']),
      'gold.plan.msp.json': plan('gold', 'all.manifest.msp.json'),
      'blue.plan.msp.json': plan('blue', 'all.manifest.msp.json'),
      'all.manifest.msp.json': shared,
    });
    const [of, gold, blue] = ['Managed', 'GOLD', 'BLUE'].map((name) => find(report, name).findings!);
    const manifestErrors = gold!.error - (await ownErrors(report, 'GOLD'));
    assert.ok(manifestErrors > 0);
    assert.equal(of!.error, (await ownErrors(report, 'Managed')) + gold!.error + blue!.error - manifestErrors);
  });

  it('are not known until every one of the files was checked', async () => {
    const report = await catalogueIn(await workspaceOf(contoso), false);
    assert.equal(find(report, 'Managed').findings, undefined);
    assert.ok(!itemInShort(find(report, 'Managed')).includes('error'));
  });
});

/** The errors of an item without those below it. */
async function ownErrors(report: CatalogueReport, name: string): Promise<number> {
  const { findings, items, kind } = find(report, name);
  const below = kind === 'offer' ? 0 : items.reduce((sum, item) => sum + item.findings!.error, 0);
  if (kind !== 'offer') return findings!.error - below;
  const files = new Set(items.flatMap((plan) => plan.items.map(({ place }) => place.uri)));
  const plans = items.reduce((sum, plan) => sum + plan.findings!.error - plan.items[0]!.findings!.error, 0);
  assert.equal(files.size, 1);
  return findings!.error - plans - items[0]!.items[0]!.findings!.error;
}

describe('the state in the catalogue', () => {
  const stateOf = async (files: Readonly<Record<string, string>>, name: string) =>
    find(await read(files), name).publication;

  it('is that of the last entry, with its day', async () => {
    const entries = [
      { at: '2026-03-10T09:00:00Z', state: 'live', plans: [gold] },
      { at: '2026-05-01T09:00:00Z', state: 'stopSell', plans: [gold] },
    ];
    const files = { ...contoso, 'x.published.msp.json': record('managed.offer.msp.json', ...entries) };
    for (const name of ['Managed', 'GOLD'])
      assert.deepEqual(await stateOf(files, name), { state: 'stopSell', day: '2026-05-01' });
  });

  it('is none without a record, and "never published" where the record lacks the plan', async () => {
    assert.deepEqual(await stateOf(contoso, 'GOLD'), { state: 'unrecorded' });
    assert.deepEqual(await stateOf(contoso, 'Managed'), { state: 'unrecorded' });
    const empty = { ...contoso, 'x.published.msp.json': record('managed.offer.msp.json') };
    assert.deepEqual(await stateOf(empty, 'GOLD'), { state: 'unpublished' });
    assert.deepEqual(await stateOf(empty, 'Managed'), { state: 'unpublished' });
  });

  it('is as it was while the files say the same, in any order of properties', async () => {
    const files = { ...contoso, 'x.published.msp.json': recorded };
    assert.deepEqual(await stateOf(files, 'GOLD'), { state: 'live', day: '2026-03-10' });
    const turned = JSON.stringify(Object.fromEntries(Object.entries(manifestJson('2.1.0')).reverse()));
    assert.deepEqual(await stateOf({ ...files, 'gold.manifest.msp.json': turned }, 'GOLD'), {
      state: 'live',
      day: '2026-03-10',
    });
  });

  const changes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'a manifest': { 'gold.manifest.msp.json': JSON.stringify(manifestJson('2.2.0')) },
    'a name': { 'gold.plan.msp.json': plan('gold', 'gold.manifest.msp.json', { name: 'Gilded' }) },
    'a visibility': {
      'gold.plan.msp.json': plan('gold', 'gold.manifest.msp.json', { name: 'GOLD', visibility: 'private' }),
    },
    'a sale that is to stop': { 'gold.plan.msp.json': plan('gold', 'gold.manifest.msp.json', { stopSell: true }) },
  };
  for (const [what, files] of Object.entries(changes)) {
    it(`is changed by ${what}, for the plan and its offer`, async () => {
      const report = await read({ ...contoso, 'x.published.msp.json': recorded, ...files });
      const [of] = report.folders[0]!.offers;
      for (const item of [of!, of!.items[0]!]) {
        assert.deepEqual(item.publication, { state: 'live', day: '2026-03-10', changed: true });
      }
    });
  }

  it('is changed by another audience', async () => {
    const workspace = await workspaceOf({
      'gold.plan.msp.json': plan('gold', 'x', { privateAudience: [{ subscriptionId: ids.support }] }),
    });
    const document = workspace.document('file:///work/offers/gold.plan.msp.json')!;
    const sha256 = audienceDigest(privateAudienceOf(document.plan, () => undefined))!.sha256;
    const published = (audience: string) =>
      record('managed.offer.msp.json', {
        at: '2026-03-10T09:00:00Z',
        state: 'live',
        plans: [{ ...gold, privateAudience: { count: 1, sha256: audience } }],
      });
    const files = {
      ...contoso,
      'gold.plan.msp.json': plan('gold', 'gold.manifest.msp.json', {
        privateAudience: [{ subscriptionId: ids.support.toUpperCase() }],
      }),
    };
    assert.equal((await stateOf({ ...files, 'x.published.msp.json': published(sha256) }, 'GOLD'))?.changed, undefined);
    assert.equal(
      (await stateOf({ ...files, 'x.published.msp.json': published('0'.repeat(64)) }, 'GOLD'))?.changed,
      true,
    );
  });

  it('is changed by a plan more, and by another listing, for the offer alone', async () => {
    const entry = { at: '2026-03-10T09:00:00Z', state: 'live', offer: { name: 'Managed Azure' }, plans: [gold] };
    const files = { ...contoso, 'x.published.msp.json': record('managed.offer.msp.json', entry) };
    assert.equal((await stateOf(files, 'Managed'))?.changed, true);
    assert.equal((await stateOf(files, 'GOLD'))?.changed, undefined);
    const same = offer(['gold.plan.msp.json'], { listing: { name: 'Managed Azure' } });
    assert.equal((await stateOf({ ...files, 'managed.offer.msp.json': same }, 'Managed Azure'))?.changed, undefined);
    const more = offer(['gold.plan.msp.json', 'new.plan.msp.json'], { listing: { name: 'Managed Azure' } });
    const both = {
      ...files,
      'managed.offer.msp.json': more,
      'new.plan.msp.json': plan('new', 'gold.manifest.msp.json'),
    };
    assert.equal((await stateOf(both, 'Managed Azure'))?.changed, true);
  });

  it('says nothing of changes while a file is half typed', async () => {
    const files = { ...contoso, 'x.published.msp.json': recorded, 'gold.manifest.msp.json': '{ "version": "2.2.0", ' };
    assert.deepEqual(await stateOf(files, 'GOLD'), { state: 'live', day: '2026-03-10' });
  });
});
