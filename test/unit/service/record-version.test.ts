import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordedVersion, RecordVersionParams } from '../../../server/src/protocol';
import { recordVersion } from '../../../server/src/service/record-version';
import { Workspace } from '../../../server/src/workspace/workspace';
import { png } from '../pictures';
import { checkFiles, type Files, type FilesAndPictures, folder, offer, plan } from '../rules/folder';
import { manifest } from '../rules/support';
import { MemoryFiles } from '../workspace/memory-files';

const recordName = 'contoso.published.msp.json';
const recordUri = `${folder}/${recordName}`;
const files: Files = {
  'contoso.offer.msp.json': offer(),
  'gold.plan.msp.json': plan(),
  'gold.manifest.msp.json': manifest(),
};

/** Records the state of a folder. */
async function answer(
  given: Files,
  { name = 'contoso.offer.msp.json', ...more }: Partial<RecordVersionParams> & { readonly name?: string } = {},
): Promise<RecordedVersion | string> {
  const texts = Object.entries(given).map(([path, text]) => [`${folder}/${path}`, text] as const);
  const workspace = new Workspace(new MemoryFiles(Object.fromEntries(texts)));
  await workspace.load([folder]);
  const uri = `${folder}/${name}`;
  await workspace.prepare(uri);
  const asked: RecordVersionParams = { uri, state: 'live', at: '2026-03-10T09:00:00Z', note: '', ...more };
  return recordVersion(workspace.links(uri), asked, '2026-02-27');
}

async function recorded(...parameters: Parameters<typeof answer>): Promise<RecordedVersion> {
  const found = await answer(...parameters);
  assert.ok(typeof found !== 'string', JSON.stringify(found));
  return found;
}

const parsed = ({ text }: RecordedVersion) => JSON.parse(text) as Record<string, unknown> & { entries: Entry[] };

const contact = { name: 'Desk', email: 'desk@contoso.com', phone: '1' };

interface Entry {
  readonly state: string;
  readonly note?: string;
  readonly offer?: Record<string, unknown>;
  readonly plans: readonly Record<string, unknown>[];
}

describe('recording what was published', () => {
  it('makes a record beside the offer, which the rules then compare with', async () => {
    const found = await recorded(files, { note: 'First version' });
    assert.equal(found.uri, recordUri);
    assert.deepEqual(found.edits, []);
    const { entries, ...head } = parsed(found);
    assert.deepEqual(head, {
      publisherId: 'contoso',
      offerId: 'contoso-managed-azure',
      offerFile: 'contoso.offer.msp.json',
    });
    const [{ offer: offerParts, plans, ...entry }] = entries as [Entry];
    assert.deepEqual(entry, {
      at: '2026-03-10T09:00:00Z',
      state: 'live',
      roleData: '2026-02-27',
      note: 'First version',
    });
    assert.deepEqual(offerParts, {
      alias: 'Contoso Managed Azure',
      name: 'Contoso Managed Azure',
      searchSummary: 'Azure, managed',
      shortDescription: 'Azure, managed',
      description: '<p>Azure, managed.</p><p>We run it, and you decide.</p>',
      categories: ['IT & Management Tools'],
      leadDestination: 'HttpsEndpoint',
      terms: { url: 'https://contoso.com/terms' },
      privacyPolicyUrl: 'https://contoso.com/privacy',
      supportContact: contact,
      engineeringContact: contact,
      logos: { large: 'logo.png' },
    });
    assert.deepEqual(plans, [
      {
        planId: 'gold',
        planFile: 'gold.plan.msp.json',
        name: 'Gold',
        summary: 'Around the clock',
        description: 'Monitoring and incident response.',
        visibility: 'public',
        manifest: JSON.parse(manifest()) as unknown,
      },
    ]);
    const changed = { ...files, 'gold.plan.msp.json': plan({ planId: '"other"' }), 'logo.png': png(216, 216) };
    const codes = (given: FilesAndPictures) =>
      checkFiles({ ...given, [recordName]: found.text }).then((all) =>
        [...all.values()].flatMap(({ findings }) => findings.map(({ code }) => code)),
      );
    assert.deepEqual(await codes({ ...files, 'logo.png': png(216, 216) }), []);
    assert.deepEqual(await codes(changed), ['plan-id-immutable']);
  });

  it('is asked for in the offer, a plan, a manifest or the record alike', async () => {
    const { text } = await recorded(files);
    for (const name of ['gold.plan.msp.json', 'gold.manifest.msp.json']) {
      assert.equal((await recorded(files, { name })).text, text);
    }
    const again = await recorded({ ...files, [recordName]: text }, { name: recordName });
    assert.equal(again.sameSince, '2026-03-10T09:00:00Z');
  });

  it('adds to the history and touches nothing of it', async () => {
    const { text } = await recorded(files);
    const kept = text.replace('"entries": [', '// what customers have\r\n  "entries": [').replaceAll('\n', '\r\n');
    const newer = { ...files, 'gold.plan.msp.json': plan({ name: '"Gold plus"' }), [recordName]: kept };
    const found = await recorded(newer, { at: '2026-04-01T08:00:00+02:00' });
    const [edit, ...others] = found.edits;
    assert.deepEqual(others, []);
    assert.equal(edit!.length, 0);
    assert.equal(found.text, kept.slice(0, edit!.offset) + edit!.text + kept.slice(edit!.offset));
    assert.ok(found.text.startsWith(kept.slice(0, kept.lastIndexOf('}\r\n  ]'))));
    assert.ok(!/[^\r]\n/.test(edit!.text), 'in the line ends of the file');
    const checked = await checkFiles({ ...newer, [recordName]: found.text, 'logo.png': png(216, 216) });
    assert.deepEqual(checked.get(recordName)!.findings, []);
    const names = checked
      .get(recordName)!
      .document.published!.entries!.items.map(({ plans }) => plans!.items[0]!.name!.value);
    assert.deepEqual(names, ['Gold', 'Gold plus']);
  });

  it('says that nothing changed, and goes on where the state did', async () => {
    const { text } = await recorded(files);
    const given = { ...files, [recordName]: text };
    const turned = { ...given, 'gold.manifest.msp.json': manifest().replace('"Gold"', '/* new */ "Gold"') };
    for (const same of [given, turned]) {
      const found = await recorded(same, { at: '2027-01-01T00:00:00Z', note: 'Again' });
      assert.equal(found.sameSince, '2026-03-10T09:00:00Z');
      assert.equal(found.text, text);
      assert.deepEqual(found.edits, []);
    }
    const stopped = await recorded(given, { state: 'stopSell' });
    assert.deepEqual(
      parsed(stopped).entries.map(({ state }) => state),
      ['live', 'stopSell'],
    );
  });

  it('leaves out what the offer does not say', async () => {
    const given = { ...files, 'contoso.offer.msp.json': offer({ alias: undefined, listing: '{}' }) };
    const { text } = await recorded(given);
    const found = await recorded({ ...given, [recordName]: text }, { state: 'preview' });
    for (const entry of parsed(found).entries) {
      assert.deepEqual(entry.offer, {
        categories: ['IT & Management Tools'],
        leadDestination: 'HttpsEndpoint',
        terms: { url: 'https://contoso.com/terms' },
      });
    }
    assert.ok((await recorded({ ...given, [recordName]: text })).sameSince);
  });

  it('tells plans with one manifest from others, and audiences by their digest', async () => {
    const ids = ['F61A0C83-29D4-4B7F-8F15-D3B07A94C26E', '2f9a4c1e-7d35-4b8a-8e60-1c5f7a9d3b24'];
    const privateAudience = JSON.stringify([...ids, ids[1]].map((subscriptionId) => ({ subscriptionId })));
    const found = await recorded({
      ...files,
      'contoso.offer.msp.json': offer({ plans: '["gold.plan.msp.json", "silver.plan.msp.json"]' }),
      'silver.plan.msp.json': plan({ planId: '"silver"', name: '"Silver"', visibility: '"private"', privateAudience }),
    });
    const silver = parsed(found).entries[0]!.plans[1]!;
    assert.deepEqual(silver.manifest, { sameAs: 'gold' });
    const lines = ids.map((id) => `${id.toLowerCase()}\n`).sort();
    const sha256 = createHash('sha256').update(lines.join('')).digest('hex');
    assert.deepEqual(silver.privateAudience, { count: 2, sha256 });
    assert.ok(!found.text.toLowerCase().includes(ids[1]!), 'no subscription is in the record');
  });

  it('holds every property of the listing, the preview audience in numbers, and no secret', async () => {
    const listing = {
      name: 'Contoso Managed Azure',
      searchSummary: 'Azure, managed',
      shortDescription: 'Azure, managed',
      description: '<p>Azure</p>',
      privacyPolicyUrl: 'https://contoso.com/privacy',
      links: [{ name: 'Sheet', url: 'https://contoso.com/sheet' }],
      supportContact: contact,
      engineeringContact: contact,
      supportUrls: { global: 'https://contoso.com/support' },
      logos: { large: 'logo.png', small: 'small.png' },
      screenshots: [{ image: 'one.png', caption: 'One' }],
      videos: [{ name: 'Day', url: 'https://vimeo.com/1', thumbnail: 'day.png' }],
    };
    const subscriptionId = 'f61a0c83-29d4-4b7f-8f15-d3b07a94c26e';
    const found = await recorded({
      ...files,
      'contoso.offer.msp.json': offer({
        listing: JSON.stringify({ ...listing, language: 'en-us' }),
        leads: '{ "destination": "AzureTable", "connection": "AccountKey=abc" }',
        terms: '{ "text": "Terms." }',
        previewAudience: `[{ "subscriptionId": "${subscriptionId}" }]`,
      }),
    });
    assert.deepEqual(parsed(found).entries[0]!.offer, {
      alias: 'Contoso Managed Azure',
      ...listing,
      categories: ['IT & Management Tools'],
      previewAudience: { count: 1, sha256: createHash('sha256').update(`${subscriptionId}\n`).digest('hex') },
      leadDestination: 'AzureTable',
      terms: { text: 'Terms.' },
    });
    assert.ok(!found.text.includes('AccountKey'));
    const checked = await checkFiles({ ...files, [recordName]: found.text, 'logo.png': png(216, 216) });
    assert.deepEqual(checked.get(recordName)!.findings, []);
  });

  it('takes the record that names the offer, wherever it stands, and anchors one that does not', async () => {
    const elsewhere =
      '{ "publisherId": "contoso", "offerId": "o", "offerFile": "../contoso.offer.msp.json", "entries": [] }';
    const found = await recorded({ ...files, 'records/a.published.msp.json': elsewhere });
    assert.equal(found.uri, `${folder}/records/a.published.msp.json`);
    assert.equal(parsed(found).entries[0]!.plans[0]!.planFile, '../gold.plan.msp.json');
    const bare = await recorded({ ...files, [recordName]: '{\n  "publisherId": "contoso",\n  "entries": []\n}\n' });
    assert.equal(parsed(bare).offerFile, 'contoso.offer.msp.json');
    assert.equal(parsed(bare).entries.length, 1);
  });

  it('says why nothing can be recorded', async () => {
    const cases: readonly (readonly [RegExp, Files, string?])[] = [
      [/No offer sells/, { 'gold.plan.msp.json': plan() }, 'gold.plan.msp.json'],
      [/no publisher ID or offer ID/, { ...files, 'contoso.offer.msp.json': offer({ offerId: '""' }) }],
      [/names no plan/, { ...files, 'contoso.offer.msp.json': offer({ plans: '[]' }) }],
      [
        /"silver\.plan\.msp\.json" cannot/,
        { ...files, 'contoso.offer.msp.json': offer({ plans: '["silver.plan.msp.json"]' }) },
      ],
      [/gold\.plan\.msp\.json.* cannot/, { ...files, 'gold.plan.msp.json': '{ "planId": "gold", ' }],
      [/gold\.manifest\.msp\.json.* cannot/, { ...files, 'gold.manifest.msp.json': '{ "version": ' }],
      [/contoso\.offer\.msp\.json.* cannot/, { ...files, 'contoso.offer.msp.json': `${offer()}}` }],
      [/contoso\.published\.msp\.json.* cannot/, { ...files, [recordName]: '{ "entries": [' }],
      [/contoso\.published\.msp\.json.* cannot/, { ...files, [recordName]: '' }],
    ];
    for (const [message, given, name] of cases) {
      const said = await answer(given, name === undefined ? {} : { name });
      assert.match(typeof said === 'string' ? said : 'no obstacle', message);
    }
  });

  it('finds that the example is recorded as it is', async () => {
    const root = join(import.meta.dirname, '../../../examples/contoso');
    const texts = readdirSync(root).filter((name) => name.endsWith('.msp.json'));
    const example = Object.fromEntries(texts.map((name) => [name, readFileSync(join(root, name), 'utf8')]));
    const found = await recorded(example);
    assert.equal(found.uri, `${folder}/contoso.published.msp.json`);
    const before = JSON.parse(example[recordName]!) as { entries: unknown[] };
    assert.deepEqual(parsed(found).entries.slice(0, before.entries.length), before.entries);
    assert.equal(parsed(found).entries.length, before.entries.length + 1, 'the plans changed since');
  });
});
