import assert from 'node:assert/strict';
import { png } from '../../pictures';
import { applyEdits, ids, manifest } from '../support';
import { assertCuresIn, assertFindsIn, assertSilentIn, checkFiles, type Files, folder, offer, plan } from '../folder';

const subscriptions = {
  shop: 'e61a0c83-29d4-4b7f-8f15-d3b07a94c26e',
  bank: '2f9a4c1e-7d35-4b8a-8e60-1c5f7a9d3b24',
  mill: '6c0f9d2a-3b18-4e7c-9a45-8d21f0b7e693',
} as const;

/** An entry of an audience; further properties as JSON text. */
function subscription(name: keyof typeof subscriptions, more = ''): string {
  return `{ "subscriptionId": "${subscriptions[name]}"${more && `, ${more}`} }`;
}

/** A private plan for the entries of an audience. */
function privatePlan(entries: readonly string[], more: Readonly<Record<string, string>> = {}): string {
  return plan({
    visibility: '"private"',
    '«privateAudience»': undefined,
    privateAudience: `[${entries.join(', ')}]`,
    ...more,
  });
}

describe('private-plan-csp', () => {
  it('marks the first subscription that was bought through a reseller, and shows the others', async () => {
    const entries = [
      subscription('shop', '"channel": "direct"'),
      subscription('bank', '"channel": «"csp"»'),
      subscription('mill', '"channel": "csp"'),
    ];
    const [finding] = await assertFindsIn('private-plan-csp', { 'gold.plan.msp.json': privatePlan(entries) });
    assert.equal(finding!.severity, 'warning');
    assert.equal(finding!.related?.length, 1);
  });

  it('is silent on a public plan, and on subscriptions bought directly or nobody knows how', async () => {
    const csp = subscription('shop', '"channel": "csp"');
    await assertSilentIn('private-plan-csp', { 'gold.plan.msp.json': plan({ privateAudience: `[${csp}]` }) });
    const entries = [subscription('shop', '"channel": "direct"'), subscription('bank')];
    await assertSilentIn('private-plan-csp', { 'gold.plan.msp.json': privatePlan(entries) });
  });
});

describe('private-plan-per-customer', () => {
  const shop = subscription('shop', '"customer": "Shop"');
  const bank = subscription('bank', '"customer": "Bänk & Söhne"');
  const mill = subscription('mill', '"customer": "Bänk & Söhne"');
  const marked = (entries: readonly string[]) =>
    privatePlan(entries).replace('"privateAudience"', '«"privateAudience"»');
  const files = (entries: readonly string[]): Files => ({
    'plans/gold.plan.msp.json': privatePlan(entries),
    'contoso.offer.msp.json': offer({ plans: '["plans/gold.plan.msp.json"]' }),
  });
  const fixOf = async (given: Files) => {
    const checked = await checkFiles(given);
    const { findings } = checked.get('plans/gold.plan.msp.json')!;
    return findings.find(({ code }) => code === 'private-plan-per-customer')?.fixes?.[0];
  };

  it('marks an audience of several customers', async () => {
    const [finding] = await assertFindsIn('private-plan-per-customer', {
      'gold.plan.msp.json': marked([shop, bank, mill]),
    });
    assert.equal(finding!.severity, 'information');
    assert.match(finding!.message, /for 2 customers.*: Shop, Bänk & Söhne\./);
  });

  it('is silent on one customer with several subscriptions, on nobody named, and on a public plan', async () => {
    const of = async (text: string) => assertSilentIn('private-plan-per-customer', { 'gold.plan.msp.json': text });
    await of(privatePlan([bank, mill]));
    await of(privatePlan([subscription('shop'), subscription('bank')]));
    await of(privatePlan([shop, subscription('bank')]));
    await of(plan({ privateAudience: `[${shop}, ${bank}]` }));
  });

  it('makes a private plan for a customer, beside this one, and has the offer sell it', async () => {
    const given = files([shop, bank, mill]);
    const fix = await fixOf(given);
    assert.equal(fix!.safe, undefined);
    const edits = fix!.edits();
    const offerUri = `${folder}/contoso.offer.msp.json`;
    const own = edits.filter(({ uri }) => uri === undefined);
    const others = edits.filter(({ uri }) => uri === offerUri);
    assert.equal(own.length + others.length, edits.length);
    const [file] = fix!.files!();
    assert.equal(file!.uri, `${folder}/plans/bank-sohne.plan.msp.json`);
    const made = JSON.parse(file!.text) as Record<string, unknown>;
    assert.equal(made.planId, 'bank-sohne');
    assert.equal(made.name, 'Gold - Bänk & Söhne');
    assert.equal(made.manifest, 'gold.manifest.msp.json');
    assert.deepEqual(made.privateAudience, [JSON.parse(bank), JSON.parse(mill)]);

    const after = {
      'plans/gold.plan.msp.json': applyEdits(given['plans/gold.plan.msp.json']!, own),
      'contoso.offer.msp.json': applyEdits(given['contoso.offer.msp.json']!, others),
      'plans/bank-sohne.plan.msp.json': file!.text,
    };
    assert.match(
      after['contoso.offer.msp.json'],
      /"plans\/gold\.plan\.msp\.json", "plans\/bank-sohne\.plan\.msp\.json"/,
    );
    assert.deepEqual(
      (JSON.parse(after['plans/gold.plan.msp.json']) as { privateAudience: unknown[] }).privateAudience,
      [JSON.parse(shop)],
    );
    const sold = { 'plans/gold.manifest.msp.json': manifest(), 'logo.png': png(216, 216) };
    const codes = [...(await checkFiles({ ...after, ...sold })).values()].flatMap(({ findings }) =>
      findings.filter(({ severity }) => severity !== 'hint').map(({ code }) => code),
    );
    assert.deepEqual(codes, []);
  });

  it('leaves names alone that are taken, and offers nothing for a name without letters', async () => {
    const taken = { ...files([shop, bank]), 'plans/bank-sohne.plan.msp.json': plan() };
    assert.match((await fixOf(taken))!.files!()[0]!.uri, /bank-sohne-2\.plan/);
    assert.equal(await fixOf(files([shop, subscription('bank', '"customer": "銀行"')])), undefined);
  });
});

describe('stop-sell', () => {
  const stopped = plan({ stopSell: '«true»' });

  it('marks the only plan of an offer', async () => {
    const [finding] = await assertFindsIn('stop-sell', {
      'gold.plan.msp.json': stopped,
      'contoso.offer.msp.json': offer(),
    });
    assert.equal(finding!.related?.[0]?.uri, `${folder}/contoso.offer.msp.json`);
  });

  it('is silent where the offer has another plan, or no offer sells the plan', async () => {
    const text = plan({ stopSell: 'true' });
    const two = offer({ plans: '["gold.plan.msp.json", "silver.plan.msp.json"]' });
    await assertSilentIn('stop-sell', { 'gold.plan.msp.json': text, 'contoso.offer.msp.json': two });
    await assertSilentIn('stop-sell', { 'gold.plan.msp.json': text });
    await assertSilentIn('stop-sell', {
      'gold.plan.msp.json': plan({ stopSell: 'false' }),
      'a.offer.msp.json': offer(),
    });
  });
});

describe('audience-duplicate', () => {
  it('marks a subscription that is listed again, in any case, and removes it', async () => {
    const twice = (again: string) =>
      plan({ privateAudience: `[${subscription('shop')}, { "subscriptionId": ${again} }]` });
    const upper = subscriptions.shop.toUpperCase();
    await assertFindsIn('audience-duplicate', { 'gold.plan.msp.json': twice(`«"${upper}"»`) });
    const files = { 'gold.plan.msp.json': twice(`"${upper}"`) };
    const text = await assertCuresIn('audience-duplicate', 'gold.plan.msp.json', 'Remove', files);
    assert.ok(!text.includes(upper));
    await assertFindsIn('audience-duplicate', {
      'contoso.offer.msp.json': offer({
        previewAudience: `[${subscription('shop')}, ${subscription('shop').replace(/"e[^"]*"/, '«$&»')}]`,
      }),
    });
  });

  it('is silent on subscriptions that differ, on placeholders and on what is still empty', async () => {
    const zero = '{ "subscriptionId": "00000000-0000-0000-0000-000000000000" }';
    const empty = '{ "subscriptionId": "" }';
    const entries = [subscription('shop'), subscription('bank'), zero, zero, empty, empty];
    await assertSilentIn('audience-duplicate', { 'gold.plan.msp.json': privatePlan(entries) });
  });
});

describe('tenant-consistent', () => {
  const other = '0b1f6471-1bf0-4dda-aec3-cb9272f09590';
  const ofTenant = (tenant: string) => manifest().replace(`"${ids.tenant}"`, tenant);
  const files = (first: string, second: string): Files => ({
    'contoso.offer.msp.json': offer({ plans: '["gold.plan.msp.json", "silver.plan.msp.json"]' }),
    'gold.plan.msp.json': plan(),
    'silver.plan.msp.json': plan({ planId: '"silver"', name: '"Silver"', manifest: '"silver.manifest.msp.json"' }),
    'gold.manifest.msp.json': ofTenant(first),
    'silver.manifest.msp.json': ofTenant(second),
  });

  it('marks the tenant of the later plan, and gives it that of the first', async () => {
    const [finding] = await assertFindsIn('tenant-consistent', files(`"${ids.tenant}"`, `«"${other}"»`));
    assert.equal(finding!.severity, 'warning');
    assert.equal(finding!.related?.[0]?.uri, `${folder}/gold.manifest.msp.json`);
    const unmarked = files(`"${ids.tenant}"`, `"${other}"`);
    await assertCuresIn('tenant-consistent', 'silver.manifest.msp.json', ids.tenant, unmarked);
  });

  it('looks into manifests that are written inside their plans', async () => {
    await assertFindsIn('tenant-consistent', {
      ...files(`"${ids.tenant}"`, `"${ids.tenant}"`),
      'silver.plan.msp.json': plan({ planId: '"silver"', name: '"Silver"', manifest: ofTenant(`«"${other}"»`) }),
    });
  });

  it('is silent on one tenant in any case, on placeholders, and without an offer', async () => {
    await assertSilentIn('tenant-consistent', files(`"${ids.tenant}"`, `"${ids.tenant.toUpperCase()}"`));
    for (const none of ['"00000000-0000-0000-0000-000000000000"', '"contoso"', '7']) {
      await assertSilentIn('tenant-consistent', files(`"${ids.tenant}"`, none));
      await assertSilentIn('tenant-consistent', files(none, `"${ids.tenant}"`));
    }
    const { 'contoso.offer.msp.json': _offer, ...without } = files(`"${ids.tenant}"`, `"${other}"`);
    await assertSilentIn('tenant-consistent', without);
  });
});
