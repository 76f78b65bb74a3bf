import assert from 'node:assert/strict';
import { assertFindsIn, assertSilentIn, folder, offer, plan } from '../folder';

describe('offer-id-unique', () => {
  const other = { 'a.offer.msp.json': offer() };

  it('marks the later of two offers of one publisher with one ID', async () => {
    const files = { ...other, 'sub/b.offer.msp.json': offer({ offerId: '«"contoso-managed-azure"»' }) };
    const [finding] = await assertFindsIn('offer-id-unique', files);
    assert.equal(finding!.related?.[0]?.uri, `${folder}/a.offer.msp.json`);
  });

  it('is silent on another ID, another publisher, and an ID that is still empty', async () => {
    for (const more of [{ offerId: '"contoso-2"' }, { publisherId: '"fabrikam"' }, { offerId: '""' }]) {
      await assertSilentIn('offer-id-unique', { ...other, 'b.offer.msp.json': offer(more) });
    }
  });
});

describe('plan-count', () => {
  const named = (count: number) => Array.from({ length: count }, (_, i) => `p${i}.plan.msp.json`);
  const selling = (count: number, key = '"plans"') =>
    offer({ plans: undefined }).replace(/\n\}\n$/, `,\n  ${key}: ${JSON.stringify(named(count))}\n}\n`);
  const plans = (count: number, visibility: string) =>
    Object.fromEntries(
      named(count).map((name, i) => [name, plan({ planId: `"p${i}"`, name: `"Plan ${i}"`, visibility })]),
    );

  it('marks more plans than Partner Center takes', async () => {
    const [finding] = await assertFindsIn('plan-count', { 'a.offer.msp.json': selling(101, '«"plans"»') });
    assert.match(finding!.message, /101 plans.* 100/);
    await assertSilentIn('plan-count', { 'a.offer.msp.json': selling(100) });
  });

  it('marks more private plans than Partner Center takes', async () => {
    const marked = { 'a.offer.msp.json': selling(46, '«"plans"»') };
    const [finding] = await assertFindsIn('plan-count', { ...marked, ...plans(46, '"private"') });
    assert.match(finding!.message, /46 private plans.* 45/);
    await assertSilentIn('plan-count', { 'a.offer.msp.json': selling(45), ...plans(45, '"private"') });
    await assertSilentIn('plan-count', { 'a.offer.msp.json': selling(46), ...plans(46, '"public"') });
  });
});

describe('preview-audience', () => {
  const seen = (count: number) =>
    JSON.stringify(
      Array.from({ length: count }, (_, i) => ({
        subscriptionId: `2f9a4c1e-7d35-4b8a-8e60-${String(i).padStart(12, '0')}`,
      })),
    );
  const withAudience = (audience: string, key = '"previewAudience"', more = {}) =>
    offer({ plans: undefined, ...more }).replace(/\n\}\n$/, `,\n  ${key}: ${audience}\n}\n`);

  it('marks one that is empty, and one that is too long', async () => {
    for (const count of [0, 101]) {
      await assertFindsIn('preview-audience', { 'a.offer.msp.json': withAudience(seen(count), '«"previewAudience"»') });
    }
  });

  it('is silent on up to 100 subscriptions, on a file of them, and where they are kept elsewhere', async () => {
    for (const text of [
      withAudience(seen(1)),
      withAudience(seen(100)),
      withAudience('[]', '"previewAudience"', { previewAudienceFile: '"preview.csv"' }),
      withAudience('7'),
      offer(),
    ]) {
      await assertSilentIn('preview-audience', { 'a.offer.msp.json': text });
    }
  });
});
