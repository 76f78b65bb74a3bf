import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import type { Form } from '../../../../server/src/reports/form/form';
import { exampleFiles } from '../preview/folder-preview';
import { fieldsById, formIn } from './folder-form';
import { fullFiles as files, group, leads, manifest, offer, plan, subscriptionId } from './full-offer';

/** Every field of Partner Center's form by section, each with its label; `Group: Label` for what stands in a group. */
const everyField: Readonly<Record<string, readonly string[]>> = {
  'New offer': ['Offer ID', 'Offer alias'],
  'Offer setup': ['Lead destination', 'Connection of the lead destination'],
  Properties: ['Categories', 'Terms and conditions', 'Terms and conditions (URL)'],
  'Offer listing': [
    'Name',
    'Search results summary',
    'Short description',
    'Description',
    'Privacy policy link',
    'Product information links 1: Name',
    'Product information links 1: URL',
    'Support contact: Name',
    'Support contact: Email',
    'Support contact: Phone',
    'Engineering contact: Name',
    'Engineering contact: Email',
    'Engineering contact: Phone',
    'Support links: Azure Global support website',
    'Support links: Azure Government support website',
    'Logos: Large',
    'Logos: Medium',
    'Logos: Small',
    'Screenshots 1: Screenshot',
    'Screenshots 1: Caption',
    'Videos 1: Name',
    'Videos 1: URL',
    'Videos 1: Thumbnail',
  ],
  'Preview audience': ['Azure subscription IDs'],
  'Plan overview': ['Gold: Plan ID', 'Gold: Plan name'],
  'Plan listing': ['Plan name', 'Plan summary', 'Plan description'],
  'Pricing and availability': ['Plan visibility', 'Restricted audience'],
  'Technical configuration: Manifest': ['Version', 'Tenant ID'],
  'Technical configuration: Authorization': [
    'Authorization 1: Display name',
    'Authorization 1: Principal ID',
    'Authorization 1: Access type',
    'Authorization 1: Role',
    'Authorization 1: Assignable roles',
    'Authorization 2: Display name',
    'Authorization 2: Principal ID',
    'Authorization 2: Access type',
    'Authorization 2: Role',
    'Authorization 2: Maximum duration',
    'Authorization 2: Multifactor authentication',
    'Authorization 2: Approvers',
  ],
};

function labelsOf({ sections }: Form): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    sections.map(({ title, fields }) => [
      title,
      fields.map(({ group: at, label }) => (at ? `${at.title}: ${label}` : label)),
    ]),
  );
}

/** What a field of that id holds, in the form of its value. */
async function valueIn(changed: Readonly<Record<string, unknown>>, id: string): Promise<unknown> {
  return fieldsById(await formIn({ ...files, ...changed }, 'contoso.offer.msp.json')).get(id)?.value;
}

describe('form of Partner Center', () => {
  it('has every field of every section, in the order of the form', async () => {
    const form = await formIn(files, 'contoso.offer.msp.json');
    assert.deepEqual(labelsOf(form), everyField);
    assert.deepEqual(
      form.sections.map(({ title }) => title),
      Object.keys(everyField),
    );
  });

  it('has a value for each field that the files fill in, and names for what is chosen', async () => {
    const fields = fieldsById(await formIn(files, 'contoso.offer.msp.json'));
    const without = [...fields.values()].filter(({ value }) => !value).map(({ id }) => id);
    assert.deepEqual(without, ['leads.connection']);
    const text = (id: string): unknown => {
      const value = fields.get(id)!.value!;
      return 'text' in value ? value.text : value;
    };
    const uaa = `plan.gold.authorization.active.${group}.18d7d88d-d35e-4fb5-a5c3-7773c20a72d9`;
    const eligible = `plan.gold.authorization.eligible.${group}.b24988ac-6180-42a0-ab88-20f7382dd24c`;
    assert.equal(text('leads.destination'), 'HTTPS endpoint');
    assert.equal(text('listing.description'), '<p>Azure, managed</p>');
    assert.equal(text('plan.gold.visibility'), 'Private');
    assert.equal(text('plan.gold.manifest.version'), '1.2.0');
    assert.equal(text(`${uaa}.role`), 'User Access Administrator');
    assert.deepEqual(text(`${uaa}.assignable-roles`), { kind: 'list', items: ['Monitoring Contributor'] });
    assert.equal(text(`${uaa}.access-type`), 'Active');
    assert.equal(text(`${eligible}.access-type`), 'Eligible');
    assert.equal(text(`${eligible}.role`), 'Contributor');
    assert.equal(text(`${eligible}.duration`), '1 hour 30 minutes');
    assert.deepEqual(text(`${eligible}.approvers`), {
      kind: 'table',
      columns: ['Display name', 'Principal ID'],
      rows: [['Leads', leads]],
    });
    assert.deepEqual(text('plan.gold.audience'), {
      kind: 'audience',
      rows: [{ id: subscriptionId, description: 'Production' }],
      count: 1,
      sha256: createHash('sha256').update(`${subscriptionId}\n`).digest('hex'),
    });
  });

  it('leads each field to its value, or to the object it is missing from', async () => {
    const { searchSummary: _gone, ...listing } = offer.listing;
    const texts = { ...files, 'contoso.offer.msp.json': JSON.stringify({ ...offer, listing }) };
    const fields = fieldsById(await formIn(texts, 'contoso.offer.msp.json'));
    const at = (id: string): string => {
      const { uri, offset, length } = fields.get(id)!.place;
      const name = uri.slice(uri.lastIndexOf('/') + 1) as keyof typeof files;
      const content = texts[name];
      const text = typeof content === 'string' ? content : JSON.stringify(content, undefined, 2);
      return `${name}: ${text.slice(offset, offset + length)}`;
    };
    assert.equal(at('listing.name'), 'contoso.offer.msp.json: "Contoso Managed Azure"');
    assert.equal(at('listing.search-summary'), 'contoso.offer.msp.json: "listing"');
    assert.equal(at('plan.gold.summary'), 'gold.plan.msp.json: "Around the clock"');
    assert.equal(at('plan.gold.manifest.version'), 'gold.manifest.msp.json: "1.2.0"');
  });

  it('holds the subscriptions of a CSV file, and only its path where it cannot be read or none where it is empty', async () => {
    const { privateAudience: _listed, ...more } = plan;
    const inFile = { 'gold.plan.msp.json': { ...more, privateAudienceFile: 'gold.csv' } };
    const read = await valueIn(
      { ...inFile, 'gold.csv': `Id,Description,Type\n${subscriptionId},"North, wind",SubscriptionId\n` },
      'plan.gold.audience',
    );
    assert.deepEqual(read, {
      kind: 'audience',
      rows: [{ id: subscriptionId, description: 'North, wind' }],
      count: 1,
      sha256: createHash('sha256').update(`${subscriptionId}\n`).digest('hex'),
      file: 'gold.csv',
    });
    assert.deepEqual(await valueIn(inFile, 'plan.gold.audience'), { kind: 'audience', file: 'gold.csv' });
    const empty = { ...inFile, 'gold.csv': 'Id,Description,Type\n' };
    assert.equal(await valueIn(empty, 'plan.gold.audience'), undefined);
  });

  it('asks for one kind of terms, and for no audience of a public plan', async () => {
    const only = (terms: object) => ({ 'contoso.offer.msp.json': { ...offer, terms } });
    assert.deepEqual(await valueIn(only({ url: 'https://contoso.com/t' }), 'terms.text'), undefined);
    const both = fieldsById(
      await formIn({ ...files, ...only({ url: 'https://contoso.com/t' }) }, 'contoso.offer.msp.json'),
    );
    assert.equal(both.has('terms.text'), false);
    const none = fieldsById(await formIn({ ...files, ...only({}) }, 'contoso.offer.msp.json'));
    assert.equal(none.get('terms.text')?.required, true);
    assert.equal(none.has('terms.url'), false);
    const open = { 'gold.plan.msp.json': { ...plan, visibility: 'public' } };
    const form = fieldsById(await formIn({ ...files, ...open }, 'contoso.offer.msp.json'));
    assert.equal(form.has('plan.gold.audience'), false);
  });

  it('reminds of a plan whose sale is stopped', async () => {
    const stopped = { ...files, 'gold.plan.msp.json': { ...plan, stopSell: true } };
    const field = async (given: typeof files | typeof stopped) =>
      fieldsById(await formIn(given, 'contoso.offer.msp.json')).get('plan.gold.stop')?.value;
    assert.deepEqual(await field(stopped), { kind: 'choice', text: 'Stop selling' });
    assert.equal(await field(files), undefined);
  });

  it('reads a manifest inside a plan, and a plan alone', async () => {
    const inline = { 'gold.plan.msp.json': { ...plan, manifest } };
    assert.deepEqual(await valueIn(inline, 'plan.gold.manifest.tenant'), {
      kind: 'text',
      text: manifest.managedByTenantId,
    });
    const alone = await formIn({ 'gold.plan.msp.json': { ...plan, manifest } }, 'gold.plan.msp.json');
    assert.equal(alone.title, 'Gold');
    assert.deepEqual(alone.sections.map(({ id }) => id).slice(0, 2), ['plan-overview', 'plan.gold.listing']);
  });

  it('takes names from the directory, and says what Azure takes where nothing is written', async () => {
    const directory = {
      tenantId: manifest.managedByTenantId,
      principals: [{ id: group, displayName: 'Platform operations', type: 'Group' }],
    };
    const [entry] = manifest.eligibleAuthorizations;
    const bare = {
      principalId: group,
      roleDefinitionId: entry!.roleDefinitionId,
      justInTimeAccessPolicy: { multiFactorAuthProvider: 'None' },
    };
    const changed = { ...manifest, eligibleAuthorizations: [bare] };
    const form = await formIn(
      { ...files, 'gold.manifest.msp.json': changed, 'contoso.directory.msp.json': directory },
      'contoso.offer.msp.json',
    );
    const fields = fieldsById(form);
    const id = `plan.gold.authorization.eligible.${group}.${entry!.roleDefinitionId}`;
    assert.deepEqual(fields.get(`${id}.display-name`)?.value, { kind: 'text', text: 'Platform operations' });
    assert.match(fields.get(`${id}.display-name`)?.note ?? '', /directory/);
    assert.deepEqual(fields.get(`${id}.duration`)?.value, { kind: 'choice', text: '8 hours' });
    assert.equal(fields.get(`${id}.approvers`)?.value, undefined);
  });

  it('gives entries the same ids whatever comes before them, and no two the same', async () => {
    const more = { ...manifest.authorizations[0]!, roleDefinitionId: 'acdd72a7-3385-48ef-bd42-f606fba81ae7' };
    const changed = { ...manifest, authorizations: [more, more, ...manifest.authorizations] };
    const ids = (form: Form): readonly string[] => [...fieldsById(form).keys()];
    const before = ids(await formIn(files, 'contoso.offer.msp.json'));
    const after = ids(await formIn({ ...files, 'gold.manifest.msp.json': changed }, 'contoso.offer.msp.json'));
    assert.deepEqual(
      before.filter((id) => !after.includes(id)),
      [],
    );
  });

  it('names plans and manifests that cannot be read, and keeps plans with the same id apart', async () => {
    const form = await formIn(
      {
        'contoso.offer.msp.json': { ...offer, plans: ['gone.plan.msp.json', 'a.plan.msp.json', 'b.plan.msp.json'] },
        'a.plan.msp.json': { ...plan, manifest: 'gone.manifest.msp.json' },
        'b.plan.msp.json': { ...plan, manifest: undefined },
      },
      'contoso.offer.msp.json',
    );
    const unreadable = form.sections.filter((section) => section.unreadable !== undefined);
    assert.deepEqual(
      unreadable.map(({ id, unreadable: words }) => `${id}: ${words}`),
      [
        'plan.@1.listing: The plan "gone.plan.msp.json" cannot be read.',
        'plan.gold.manifest: The manifest "gone.manifest.msp.json" cannot be read.',
        'plan.gold.authorization: The manifest "gone.manifest.msp.json" cannot be read.',
        'plan.@3.manifest: This plan has no manifest yet.',
        'plan.@3.authorization: This plan has no manifest yet.',
      ],
    );
  });

  it('holds nothing of files that are empty, half typed or of wrong types', async () => {
    for (const text of ['{}', '{ "listing": ', '{ "listing": [], "plans": {}, "categories": 1, "terms": "x" }']) {
      const form = await formIn({ 'contoso.offer.msp.json': text }, 'contoso.offer.msp.json');
      const held = [...fieldsById(form).values()].filter(({ value }) => value);
      assert.deepEqual(held, [], text);
      assert.equal(form.sections.length, 6);
    }
  });

  it('is filled in by the example but for what no file may hold and what is optional', async () => {
    const form = await formIn(exampleFiles(), 'contoso.offer.msp.json');
    const missing = [...fieldsById(form).values()].filter(({ value, required }) => required && !value);
    assert.deepEqual(missing, []);
    assert.equal(form.title, 'Contoso Managed Azure');
  });
});
