import assert from 'node:assert/strict';
import { assertFindsIn, assertSilentIn, offer, plan } from '../folder';
import { deleteRole, entry, ids, manifest, reader } from '../support';

const supportRequests = 'cfd33db0-3dd1-45e3-aa9d-cdbdf3b6f24e';
const service = (role: string): string => entry(role, ids.automation, '"principalType": "ServicePrincipal"');
const folder = (more: Record<string, string>, ...authorizations: readonly string[]) => ({
  'contoso.offer.msp.json': offer(more),
  'gold.plan.msp.json': plan(),
  'gold.manifest.msp.json': manifest({ authorizations: [...authorizations, entry(deleteRole)] }),
});

describe('monitoring-sp-separate', () => {
  const watching = (id: string) => ({ monitoringPrincipals: `[«"${id}"»]` });

  it('marks a monitoring principal that has a role in a plan, and points there', async () => {
    const files = folder(watching(ids.automation.toUpperCase()), service(reader), service(supportRequests));
    const [finding] = await assertFindsIn('monitoring-sp-separate', files);
    assert.equal(finding!.related?.length, 2);
    assert.match(finding!.related[0]!.uri!, /gold\.manifest/);
  });

  it('takes one that has none', async () => {
    await assertSilentIn(
      'monitoring-sp-separate',
      folder({ monitoringPrincipals: `["${ids.automation}"]` }, entry(reader)),
    );
    await assertSilentIn('monitoring-sp-separate', folder({}, service(reader)));
  });
});

describe('partner-earned-credit', () => {
  const counting = { publisher: '{ "partnerEarnedCredit": «true» }' };
  const plain = { publisher: '{ "partnerEarnedCredit": true }' };

  it('says which plan has no permanent role that counts', async () => {
    const [finding] = await assertFindsIn('partner-earned-credit', folder(counting, service(reader)));
    assert.match(finding!.message, /There is none in: Gold\./);
  });

  it('advises a service principal where only groups have one', async () => {
    const [finding] = await assertFindsIn('partner-earned-credit', folder(counting, entry(supportRequests)));
    assert.match(finding!.message, /service principal of its own/);
  });

  it('takes a service principal with a role that counts, and one whose kind nobody knows', async () => {
    await assertSilentIn('partner-earned-credit', folder(plain, service(supportRequests)));
    const unknown = entry(supportRequests, ids.automation).replace(' "principalType": "Group",', '');
    await assertSilentIn('partner-earned-credit', folder(plain, unknown));
  });

  it('is silent where nobody counts on it, or a role is not known', async () => {
    await assertSilentIn(
      'partner-earned-credit',
      folder({ publisher: '{ "partnerEarnedCredit": false }' }, service(reader)),
    );
    await assertSilentIn('partner-earned-credit', folder(plain, service('0b1c2d3e-4f50-4617-8293-a4b5c6d7e8f9')));
  });
});
