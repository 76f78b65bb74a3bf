import assert from 'node:assert/strict';
import { changesOf, sheetOfPlan } from '../../../../server/src/reports/partner-center-sheet/read-sheet';
import { summaryInWords } from '../../../../server/src/reports/partner-center-sheet/sheet-words';
import { fullFiles, group, manifest, offer, plan } from '../form/full-offer';
import type { FolderFiles } from '../preview/folder-preview';
import { changesIn, fieldsOf, offerName, recorded, recordName, sheetIn } from './folder-sheet';

const other = '2f9a4c1e-7d35-4b8a-8e60-1c5f7a9d3b24';
const published = recorded(fullFiles);

/** What a sheet says when these files changed since the others were published. */
async function changesWith(changed: FolderFiles): Promise<Readonly<Record<string, string>>> {
  return changesIn((await sheetIn({ ...(await published), ...changed })).sheet);
}

const withOffer = (more: object) => ({ [offerName]: { ...offer, ...more } });
const withListing = (more: object) => withOffer({ listing: { ...offer.listing, ...more } });
const withPlan = (more: object) => ({ 'gold.plan.msp.json': { ...plan, ...more } });
const withManifest = (more: object) => ({ 'gold.manifest.msp.json': { ...manifest, ...more } });
const [active, eligible] = [manifest.authorizations[0]!, manifest.eligibleAuthorizations[0]!];
const policy = eligible.justInTimeAccessPolicy;
const withPolicy = (more: object) =>
  withManifest({ eligibleAuthorizations: [{ ...eligible, justInTimeAccessPolicy: { ...policy, ...more } }] });
const activeId = `plan.gold.authorization.active.${group}.${active.roleDefinitionId}`;
const eligibleId = `plan.gold.authorization.eligible.${group}.${eligible.roleDefinitionId}`;
const [link] = offer.listing.links;
const [screenshot] = offer.listing.screenshots;
const [video] = offer.listing.videos;
const contact = offer.listing.supportContact;

/** A change of each field of the form, by the field's id. */
const oneChange: Readonly<Record<string, FolderFiles>> = {
  'offer.id': withOffer({ offerId: 'other' }),
  'offer.alias': withOffer({ alias: 'Other' }),
  'leads.destination': withOffer({ leads: { destination: 'Marketo' } }),
  categories: withOffer({ categories: ['Security'] }),
  'terms.text': withOffer({ terms: { ...offer.terms, text: 'Other.' } }),
  'terms.url': withOffer({ terms: { ...offer.terms, url: 'https://contoso.com/other' } }),
  'listing.name': withListing({ name: 'Other' }),
  'listing.search-summary': withListing({ searchSummary: 'Other' }),
  'listing.short-description': withListing({ shortDescription: 'Other' }),
  'listing.description': withListing({ description: '<p>Other</p>' }),
  'listing.privacy-policy': withListing({ privacyPolicyUrl: 'https://contoso.com/other' }),
  'listing.links.1.name': withListing({ links: [{ ...link, name: 'Other' }] }),
  'listing.links.1.url': withListing({ links: [{ ...link, url: 'https://contoso.com/other' }] }),
  'listing.support-contact.name': withListing({ supportContact: { ...contact, name: 'Other' } }),
  'listing.support-contact.email': withListing({ supportContact: { ...contact, email: 'other@contoso.com' } }),
  'listing.support-contact.phone': withListing({ supportContact: { ...contact, phone: '2' } }),
  'listing.engineering-contact.name': withListing({ engineeringContact: { ...contact, name: 'Other' } }),
  'listing.engineering-contact.email': withListing({ engineeringContact: { ...contact, email: 'other@contoso.com' } }),
  'listing.engineering-contact.phone': withListing({ engineeringContact: { ...contact, phone: '2' } }),
  'listing.support.global': withListing({ supportUrls: { ...offer.listing.supportUrls, global: 'https://o.com' } }),
  'listing.support.government': withListing({ supportUrls: { global: offer.listing.supportUrls.global } }),
  'listing.logos.large': withListing({ logos: { ...offer.listing.logos, large: 'other.png' } }),
  'listing.logos.medium': withListing({ logos: { ...offer.listing.logos, medium: 'other.png' } }),
  'listing.logos.small': withListing({ logos: { ...offer.listing.logos, small: 'other.png' } }),
  'listing.screenshots.1.image': withListing({ screenshots: [{ ...screenshot, image: 'other.png' }] }),
  'listing.screenshots.1.caption': withListing({ screenshots: [{ ...screenshot, caption: 'Other' }] }),
  'listing.videos.1.name': withListing({ videos: [{ ...video, name: 'Other' }] }),
  'listing.videos.1.url': withListing({ videos: [{ ...video, url: 'https://vimeo.com/2' }] }),
  'listing.videos.1.thumbnail': withListing({ videos: [{ ...video, thumbnail: 'other.png' }] }),
  'preview-audience': withOffer({ previewAudience: [{ subscriptionId: other }] }),
  'plan.gold.summary': withPlan({ summary: 'Other' }),
  'plan.gold.description': withPlan({ description: 'Other' }),
  'plan.gold.audience': withPlan({ privateAudience: [{ subscriptionId: other }] }),
  'plan.gold.manifest.version': withManifest({ version: '1.3.0' }),
  'plan.gold.manifest.tenant': withManifest({ managedByTenantId: other }),
  [`${activeId}.display-name`]: withManifest({ authorizations: [{ ...active, principalIdDisplayName: 'Other' }] }),
  [`${activeId}.assignable-roles`]: withManifest({
    authorizations: [{ ...active, delegatedRoleDefinitionIds: ['5e467623-bb1f-42f4-a55d-6e525e11384b'] }],
  }),
  [`${eligibleId}.display-name`]: withManifest({
    eligibleAuthorizations: [{ ...eligible, principalIdDisplayName: 'Other' }],
  }),
  [`${eligibleId}.duration`]: withPolicy({ maximumActivationDuration: 'PT2H' }),
  [`${eligibleId}.mfa`]: withPolicy({ multiFactorAuthProvider: 'None' }),
  [`${eligibleId}.approvers`]: withPolicy({ managedByTenantApprovers: [] }),
};

describe('a sheet of an update', () => {
  it('has nothing to change in what was just recorded', async () => {
    const { sheet } = await sheetIn(await published);
    assert.deepEqual(changesIn(sheet), {});
    assert.match(summaryInWords(sheet), /version of 2026-03-10 \(live\): 0 fields to change\./);
  });

  it('tells the change of each field, and of no other, with what stood there before', async () => {
    const before = (await sheetIn(await published)).sheet;
    for (const [id, changed] of Object.entries(oneChange)) {
      const { sheet } = await sheetIn({ ...(await published), ...changed });
      assert.deepEqual(changesIn(sheet), { [id]: 'changed' }, id);
      const was = fieldsOf(before).find((field) => field.id === id)!.value!;
      const { change } = fieldsOf(sheet).find((field) => field.id === id)!;
      assert.ok(change?.kind === 'changed');
      // Of audiences the record keeps numbers.
      if (was.kind === 'audience') assert.deepEqual(change.before, { kind: 'audience', count: 1, sha256: was.sha256 });
      else assert.deepEqual(change.before, was, id);
    }
  });

  it('has a change for every field that the record may hold', async () => {
    const { sheet } = await sheetIn(await published);
    const untold = fieldsOf(sheet).filter(({ id }) => !Object.hasOwn(oneChange, id));
    // What an entry is, is in its id; the rest is changed in the tests below, or no file may hold it.
    const known = /\.(principal-id|access-type|role)$/;
    assert.deepEqual(
      untold.map(({ id }) => id).filter((id) => !known.test(id)),
      ['leads.connection', 'plan.gold.id', 'plan.gold.name', 'plan.gold.listing.name', 'plan.gold.visibility'],
    );
    assert.deepEqual(await changesWith(withPlan({ name: 'Other' })), {
      'plan.gold.name': 'changed',
      'plan.gold.listing.name': 'changed',
    });
    assert.deepEqual(await changesWith(withPlan({ stopSell: true })), { 'plan.gold.stop': 'unrecorded' });
    assert.deepEqual(await changesWith(withPlan({ planId: 'other' })), { 'plan.other.id': 'changed' });
    assert.deepEqual(await changesWith(withPlan({ visibility: 'public' })), {
      'plan.gold.visibility': 'changed',
      'plan.gold.audience': 'removed',
    });
  });

  it('tells nothing where only the order or the case changed', async () => {
    const more = { ...active, roleDefinitionId: 'acdd72a7-3385-48ef-bd42-f606fba81ae7' };
    const two = { ...fullFiles, ...withManifest({ authorizations: [active, more] }) };
    const turned = {
      ...withManifest({
        authorizations: [more, { ...active, principalId: active.principalId.toUpperCase() }],
      }),
      ...withOffer({ categories: [...offer.categories].reverse() }),
    };
    const { sheet } = await sheetIn({ ...(await recorded(two)), ...turned });
    assert.deepEqual(changesIn(sheet), {});
  });

  it('tells entries that are new and those to take out', async () => {
    const reader = { ...active, roleDefinitionId: 'acdd72a7-3385-48ef-bd42-f606fba81ae7' };
    const id = `plan.gold.authorization.active.${group}.${reader.roleDefinitionId}`;
    assert.deepEqual(await changesWith(withManifest({ authorizations: [reader] })), {
      [`${id}.display-name`]: 'new',
      [`${id}.principal-id`]: 'new',
      [`${id}.access-type`]: 'new',
      [`${id}.role`]: 'new',
      [activeId]: 'removed',
    });
    assert.deepEqual(
      await changesWith(withListing({ links: [link, { name: 'More', url: 'https://contoso.com/m' }] })),
      {
        'listing.links.2.name': 'new',
        'listing.links.2.url': 'new',
      },
    );
    assert.deepEqual(await changesWith(withListing({ links: [] })), { 'listing.links.1': 'removed' });
  });

  it('tells plans that are new, gone, or no longer where they were', async () => {
    const files = {
      ...(await published),
      [offerName]: { ...offer, plans: ['silver.plan.msp.json'] },
      'silver.plan.msp.json': { ...plan, planId: 'silver', name: 'Silver' },
    };
    const { sheet } = await sheetIn(files);
    assert.deepEqual(sheet.baseline?.gonePlans, ['Gold']);
    const kinds = fieldsOf(sheet).map(({ id, change }) => `${id.startsWith('plan.')} ${change?.kind}`);
    assert.deepEqual([...new Set(kinds)].sort(), ['false undefined', 'true new']);
    const broken = (await sheetIn({ ...(await published), 'gold.plan.msp.json': undefined })).sheet;
    assert.deepEqual(broken.baseline?.gonePlans, []);
    assert.ok(!Object.values(changesIn(broken)).includes('removed'));
    assert.ok(!Object.values(await changesWith({ 'gold.manifest.msp.json': undefined })).includes('removed'));
  });

  it('says of what an older record does not hold that it is not in the record, and never that it is the same', async () => {
    const text = (await published)[recordName] as string;
    const record = JSON.parse(text) as { entries: [{ offer?: object; plans: Record<string, unknown>[] }] };
    delete record.entries[0].offer;
    record.entries[0].plans = record.entries[0].plans.map(
      ({ summary: _summary, description: _description, privateAudience: _audience, ...older }) => ({
        ...older,
        privateAudience: { count: 1 },
      }),
    );
    const files = { ...fullFiles, [recordName]: JSON.stringify(record) };
    const { sheet } = await sheetIn(files);
    const held = fieldsOf(sheet).filter(({ value }) => value !== undefined);
    const same = held.filter(({ change }) => !change).map(({ id }) => id);
    assert.ok(
      same.every((id) => id === 'offer.id' || id.startsWith('plan.gold.')),
      same.join(),
    );
    for (const id of [
      'plan.gold.summary',
      'plan.gold.description',
      'plan.gold.audience',
      'listing.name',
      'categories',
    ]) {
      assert.equal(changesIn(sheet)[id], 'unrecorded', id);
    }
    const two = { ...files, ...withPlan({ privateAudience: [...plan.privateAudience, { subscriptionId: other }] }) };
    assert.equal(changesIn((await sheetIn(two)).sheet)['plan.gold.audience'], 'changed');
  });

  it('is compared with the newest version', async () => {
    const newer: FolderFiles = { ...(await published), ...withListing({ name: 'Newer' }) };
    const text = newer[recordName] as string;
    const record = JSON.parse(text) as { entries: { at: string; state: string; offer: object }[] };
    const [entry] = record.entries;
    record.entries.push({ ...entry!, at: '2026-05-01T00:00:00Z', state: 'preview', offer: { name: 'Newer' } });
    const { sheet } = await sheetIn({ ...newer, [recordName]: JSON.stringify(record) });
    assert.match(summaryInWords(sheet), /version of 2026-05-01 \(preview\)/);
    assert.equal(changesIn(sheet)['listing.name'], undefined);
  });

  it('can be cut to its changes, and to one plan', async () => {
    const { sheet } = await sheetIn({ ...(await published), ...withManifest({ version: '1.3.0' }) });
    assert.deepEqual(
      changesOf(sheet).sections.map(({ id, fields }) => `${id} ${fields.length}`),
      ['plan.gold.manifest 1'],
    );
    assert.deepEqual(
      sheetOfPlan(sheet, 'gold')!.sections.map(({ id }) => id),
      ['plan-overview', 'plan.gold.listing', 'plan.gold.pricing', 'plan.gold.manifest', 'plan.gold.authorization'],
    );
    assert.equal(sheetOfPlan(sheet, 'silver'), undefined);
    const first = (await sheetIn(fullFiles)).sheet;
    assert.equal(changesOf(first), first);
  });
});
