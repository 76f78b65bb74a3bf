import assert from 'node:assert/strict';
import { previewAudienceOf, privateAudienceOf } from '../../../../server/src/documents/audience/audience';
import { audienceDigest } from '../../../../server/src/documents/audience/audience-digest';
import { parseDocument } from '../../../../server/src/documents/document';

const bank = 'd07f5a13-86be-4c29-90d4-b8e1372f6ca5';
const shop = '8e21b7c4-5d90-4f36-a1c8-f7b3e60d2495';
const csv = parseDocument('audience', `Id,Description,Type\n${bank.toUpperCase()},Bank,SubscriptionId\n`);

const ofPlan = (plan: object, files: Readonly<Record<string, typeof csv>> = { 'a.csv': csv }) =>
  privateAudienceOf(parseDocument('plan', JSON.stringify(plan)).plan, (path) => files[path]);

describe('an audience', () => {
  it('is what the list and the file hold, or one of them', () => {
    const list = { privateAudience: [{ subscriptionId: shop }] };
    const idsOf = (plan: object) => ofPlan(plan)?.entries.map(({ subscriptionId }) => subscriptionId?.value);
    assert.deepEqual(idsOf(list), [shop]);
    assert.deepEqual(idsOf({ privateAudienceFile: 'a.csv' }), [bank.toUpperCase()]);
    assert.deepEqual(idsOf({ ...list, privateAudienceFile: 'a.csv' }), [shop, bank.toUpperCase()]);
    assert.equal(ofPlan({}), undefined);
    assert.equal(
      privateAudienceOf(undefined, () => csv),
      undefined,
    );
    const { offer } = parseDocument('offer', '{ "previewAudienceFile": "a.csv" }');
    assert.equal(previewAudienceOf(offer, () => csv)?.entries.length, 1);
  });

  it('is not known where the file is absent or no table, or the list no list', () => {
    assert.equal(ofPlan({ privateAudienceFile: 'a.csv' })?.known, true);
    assert.equal(ofPlan({ privateAudienceFile: 'b.csv' })?.known, false);
    assert.equal(ofPlan({ privateAudienceFile: 'a.csv' }, { 'a.csv': parseDocument('plan', '{}') })?.known, false);
    assert.equal(
      ofPlan({ privateAudienceFile: 'a.csv' }, { 'a.csv': parseDocument('audience', 'PK\0') })?.known,
      false,
    );
    assert.equal(ofPlan({ privateAudienceFile: 1 })?.known, false);
    assert.equal(ofPlan({ privateAudience: 'x' })?.known, false);
  });

  it('has the same digest in a list and in a file, and none where it is not known', () => {
    const digest = audienceDigest(ofPlan({ privateAudience: [{ subscriptionId: bank }] }));
    assert.equal(digest?.count, 1);
    assert.deepEqual(audienceDigest(ofPlan({ privateAudienceFile: 'a.csv' })), digest);
    assert.equal(audienceDigest(ofPlan({ privateAudienceFile: 'b.csv' })), undefined);
    assert.equal(audienceDigest(ofPlan({ privateAudience: [{}] })), undefined);
    assert.equal(audienceDigest(undefined), undefined);
  });
});
