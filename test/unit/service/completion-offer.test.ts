import assert from 'node:assert/strict';
import type { DocumentKind } from '../../../server/src/documents/kinds';
import { accept, offer } from './completion-support';
import { directoryText, principals, roles } from './support';

describe('completion inside a plan', () => {
  const inPlan = (inside: string): string => `{ "manifest": { ${inside} } }`;
  const accepted = async (inside: string, label: string): Promise<string> =>
    accept(await offer(inPlan(inside), { kind: 'plan' }), label);

  it('knows roles, principals and durations as in a manifest of its own', async () => {
    assert.equal(
      await accepted('"authorizations": [{ "roleDefinitionId": "|" }]', 'Reader'),
      inPlan(`"authorizations": [{ "roleDefinitionId": "${roles.reader}" }]`),
    );
    assert.equal(
      await accepted('"authorizations": [{ "principalId": "|" }]', 'Ada Byron'),
      inPlan(
        `"authorizations": [{ "principalId": "${principals.ada}", "principalIdDisplayName": "Ada Byron", "principalType": "User" }]`,
      ),
    );
    const policy = (duration: string): string =>
      `"eligibleAuthorizations": [{ "justInTimeAccessPolicy": { "maximumActivationDuration": "${duration}" } }]`;
    assert.equal(await accepted(policy('|'), 'PT4H'), inPlan(policy('PT4H')));
  });

  it('writes whole authorizations', async () => {
    const { manifest } = JSON.parse(await accepted('"authorizations": [|]', 'Group with Reader')) as {
      manifest: { authorizations: { roleDefinitionId: string }[] };
    };
    assert.equal(manifest.authorizations[0]?.roleDefinitionId, roles.reader);
  });

  it('knows no roles beside the manifest', async () => {
    assert.deepEqual((await offer('{ "roleDefinitionId": "|" }', { kind: 'plan' })).labels, []);
  });
});

describe('completion of a managing tenant', () => {
  it('offers the tenants of directories by name', async () => {
    const tenant = (JSON.parse(directoryText) as { tenantId: string }).tenantId;
    for (const [kind, before, after] of [
      ['manifest', '{ ', ' }'],
      ['plan', '{ "manifest": { ', ' } }'],
    ] as const) {
      const text = accept(await offer(`${before}"managedByTenantId": "fab|"${after}`, { kind }), 'Fabrikam');
      assert.equal(text, `${before}"managedByTenantId": "${tenant}"${after}`);
    }
  });

  it('calls a tenant by its id where its directory gives no name', async () => {
    const directories = ['{ "tenantId": "5F0C2F0E-8f6c-4f0b-9a52-3f6f5f7a1c10" }'];
    const { labels } = await offer('{ "managedByTenantId": "|" }', { directories });
    assert.deepEqual(labels, ['5f0c2f0e-8f6c-4f0b-9a52-3f6f5f7a1c10']);
  });
});

describe('completion of a value the schema lists', () => {
  const meanings = async (text: string, kind: DocumentKind): Promise<readonly string[]> =>
    (await offer(text, { kind })).shown.map(({ label, labelDetails }) => `${label} ${labelDetails?.description}`);

  it('says what it means', async () => {
    assert.deepEqual(await meanings('{ "visibility": "|" }', 'plan'), [
      '"public" Every customer sees the plan and gets the same principals',
      '"private" Only the subscriptions of the private audience see it',
    ]);
    const destinations = await meanings('{ "leads": { "destination": | } }', 'offer');
    assert.ok(destinations.includes('"HttpsEndpoint" An HTTPS endpoint, such as a Power Automate flow'));
    const steps = await meanings('{ "timeline": [{ "do": "|" }] }', 'scenario');
    assert.ok(steps.includes('"accept" A person of the customer buys the offer'));
  });

  it('keeps the order of the schema', async () => {
    const { labels } = await offer('{ "timeline": [{ "do": "|" }] }', { kind: 'scenario' });
    assert.deepEqual(labels.slice(0, 3), ['"publish"', '"accept"', '"delegate"']);
  });

  it('lists the categories of the marketplace (OFR-14)', async () => {
    const offered = await offer('{ "categories": ["|"] }', { kind: 'offer' });
    assert.equal(offered.labels.length, 19);
    assert.equal(accept(offered, '"IT & Management Tools"'), '{ "categories": ["IT & Management Tools"] }');
  });
});

describe('completion of an audience', () => {
  it('writes a subscription that may see a private plan', async () => {
    const written = async (label: string): Promise<unknown> =>
      JSON.parse(accept(await offer('{ "privateAudience": [|] }', { kind: 'plan' }), label));
    const entry = { subscriptionId: '', description: '', customer: '', tenantId: '' };
    assert.deepEqual(await written('Subscription of a customer'), {
      privateAudience: [{ ...entry, channel: 'direct' }],
    });
    assert.deepEqual(await written('Subscription bought from a reseller'), {
      privateAudience: [{ ...entry, channel: 'csp' }],
    });
  });

  it('writes a subscription that sees the preview', async () => {
    const text = accept(await offer('{ "previewAudience": [|] }', { kind: 'offer' }), 'Subscription for the preview');
    assert.deepEqual(JSON.parse(text), { previewAudience: [{ subscriptionId: '', description: '' }] });
  });
});
