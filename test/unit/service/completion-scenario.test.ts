import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/src/documents/document';
import { check } from '../../../server/src/rules/check';
import { defaultConfiguration } from '../../../server/src/workspace/configuration';
import { noLinks } from '../../../server/src/workspace/links';
import { PrincipalBook } from '../../../server/src/workspace/principals';
import { accept, offer } from './completion-support';
import { catalogue, roles } from './support';

const files = {
  'gold.plan.msp.json': JSON.stringify({
    name: 'Gold',
    manifest: { eligibleAuthorizations: [{ roleDefinitionId: roles.virtualMachineContributor }] },
  }),
  'past.published.msp.json': JSON.stringify({
    entries: [
      { at: '2026-01-10T00:00:00Z', plans: [{ planId: 'gold', name: 'Gold', manifest: { version: '1.0.0' } }] },
      {
        at: '2026-02-11T00:00:00Z',
        plans: [
          { planId: 'gold', name: 'Gold', manifest: { version: '2.0.0' } },
          { planId: 'iron', name: 'Iron', manifest: { version: '7.0.0' } },
        ],
      },
    ],
  }),
};

/** A scenario whose timeline holds this text. */
function inTimeline(steps: string): string {
  return `{
  "name": "A story",
  "offers": { "gold": { "plan": "gold.plan.msp.json" }, "old": { "published": "past.published.msp.json", "planId": "gold", "version": "1.0.0" } },
  "provider": { "people": { "otto": { "displayName": "Otto Brandt", "memberOf": ["Operations"] } } },
  "customer": {
    "name": "Northwind",
    "tenantId": "b2d7f1a4-6c08-4e93-a5d1-90e3c7f2468b",
    "subscriptions": [
      { "name": "prod", "subscriptionId": "e61a0c83-29d4-4b7f-8f15-d3b07a94c26e", "resourceGroups": ["rg-app", "rg-data"] },
      { "name": "test", "subscriptionId": "0b0c1d6e-5f1a-4a9b-8f0e-6d3f2b1a9c87" }
    ],
    "people": { "olga": { "displayName": "Olga Berg", "roles": [{ "role": "Owner", "scope": "prod" }] } }
  },
  "timeline": [${steps}]
}`;
}

async function labels(text: string): Promise<readonly string[]> {
  return (await offer(text, { kind: 'scenario', files })).labels;
}

const offered = (steps: string): Promise<readonly string[]> => labels(inTimeline(steps));
const expecting = (expectation: string): string => `{ "do": "wait", "for": "PT1H", "expect": [{ ${expectation} }] }`;

describe('completion in a scenario', () => {
  it('offers its own offers, with what is sold', async () => {
    const { shown } = await offer(inTimeline('{ "do": "accept", "offer": "|" }'), { kind: 'scenario', files });
    assert.deepEqual(
      shown.map(({ label, labelDetails }) => [label, labelDetails?.description]),
      [
        ['gold', 'Gold'],
        ['old', 'gold 1.0.0'],
      ],
    );
    assert.deepEqual(await offered(expecting('"offer": "|"')), ['gold', 'old']);
  });

  it('offers the people who can do a thing', async () => {
    assert.deepEqual(await offered('{ "do": "accept", "by": "|" }'), ['olga']);
    assert.deepEqual(await offered('{ "do": "activate", "by": "|" }'), ['otto']);
    assert.deepEqual(await offered('{ "do": "activate", "approvedBy": "|" }'), ['otto']);
    assert.deepEqual(await offered('{ "do": "remove", "by": "|" }'), ['olga', 'otto']);
  });

  it('finds a person by their full name', async () => {
    assert.deepEqual(await offered('{ "do": "remove", "by": "berg|" }'), ['olga']);
  });

  it('offers everybody whose access may be asked about, the people first', async () => {
    const all = await offered(expecting('"principal": "|"'));
    assert.deepEqual(all.slice(0, 2), ['otto', 'olga']);
    assert.ok(all.includes('Tier 2 Support') && all.includes('Remediation'));
    assert.ok(!all.includes('Remediation app'), 'an application gets no role');
  });

  it('offers groups to be a member of', async () => {
    const text = inTimeline('').replace('["Operations"]', '["|"]');
    assert.deepEqual(await labels(text), ['Operations', 'Tier 2 Support']);
  });

  it('offers an id for a name that two principals have', async () => {
    const [one, two] = ['00984f21-ca88-45d2-b3e2-1f9598f8c425', '546cecf7-236f-4354-860f-388ac0a70d41'];
    const directory = { principals: [one, two].map((id) => ({ id, displayName: 'Twins', type: 'Group' })) };
    const text = inTimeline('').replace('["Operations"]', '["|"]');
    const both = await offer(text, { kind: 'scenario', directories: [JSON.stringify(directory)] });
    assert.deepEqual(both.labels, [one, two]);
  });

  it('offers subscriptions, and the resource groups in them', async () => {
    const scopes = ['prod', 'test', 'prod/rg-app', 'prod/rg-data'];
    assert.deepEqual(await offered('{ "do": "delegate", "scopes": ["|"] }'), scopes);
    assert.deepEqual(await offered(expecting('"scope": "|"')), scopes);
    assert.deepEqual(await offered(expecting('"subscription": "|"')), ['prod', 'test']);
    assert.deepEqual(await labels(inTimeline('').replace('"scope": "prod"', '"scope": "|"')), scopes);
  });

  it('offers the eligible roles of the offers to activate', async () => {
    assert.deepEqual(await offered('{ "do": "activate", "role": "|" }'), ['Virtual Machine Contributor']);
  });

  it('offers every role by name where somebody holds one, the everyday ones first', async () => {
    const all = await labels(inTimeline('').replace('"role": "Owner"', '"role": "|"'));
    assert.deepEqual(all.slice(0, 3), ['Owner', 'Contributor', 'Reader']);
    assert.equal(all.length, catalogue.roles.length);
    const text = inTimeline('{ "do": "roleChange", "role": "monitoring re|" }');
    const chosen = accept(await offer(text, { kind: 'scenario' }), 'Monitoring Reader');
    assert.ok(chosen.includes('"role": "Monitoring Reader" }'));
  });

  it('offers operations that hold what is typed, and asks again for more', async () => {
    const few = await offer(inTimeline(expecting('"action": "virtualMachines/restart|"')), { kind: 'scenario' });
    assert.ok(few.labels.includes('Microsoft.Compute/virtualMachines/restart/action'));
    assert.equal(few.list.isIncomplete, false);
    const many = await offer(inTimeline(expecting('"action": "|"')), { kind: 'scenario' });
    assert.equal(many.list.isIncomplete, true);
    assert.equal(many.list.items.length, 200);
  });

  it('says which operations are never delegated', async () => {
    const text = inTimeline(expecting('"action": "storageAccounts/blobServices/containers/blobs/write|"'));
    const { shown } = await offer(text, { kind: 'scenario' });
    assert.equal(shown[0]?.labelDetails?.description, 'data: never delegated');
  });

  it('offers what a provider registers, what is told, logged and left', async () => {
    assert.equal((await offered(expecting('"registered": "|"')))[0], 'Microsoft.ManagedServices');
    assert.deepEqual(await offered(expecting('"notice": "|"')), ['"nothing-delegated"', '"update-available"']);
    const logged = await offered(expecting('"operation": "|"'));
    assert.ok(logged.includes('Microsoft.ManagedServices/registrationAssignments/delete'));
    assert.deepEqual(await offered(expecting('"remains": "|"')), [
      '"roleAssignments"',
      '"acceptedOffer"',
      '"registrationDefinition"',
      '"resourceProvider"',
    ]);
  });

  it('offers times to wait', async () => {
    assert.deepEqual(await offered('{ "do": "wait", "for": "|" }'), ['PT30M', 'PT1H', 'PT4H', 'PT8H', 'PT24H']);
  });

  it('offers the plans of a publishing record, and the versions of the plan', async () => {
    assert.deepEqual(await labels(inTimeline('').replace('"planId": "gold"', '"planId": "|"')), ['gold', 'iron']);
    assert.deepEqual(await labels(inTimeline('').replace('"version": "1.0.0"', '"version": "|"')), ['1.0.0', '2.0.0']);
  });

  it('offers products, their terms, and the orders placed so far, the last one first', async () => {
    const products =
      '"products": { "backup": { "name": "Backup", "terms": ["P1M", "P1Y"] }, "tills": { "name": "Tills" } },';
    const inStory = (steps: string) => inTimeline(steps).replace('"timeline"', `${products} "timeline"`);
    const { shown } = await offer(inStory('{ "do": "order", "product": "|" }'), { kind: 'scenario', files });
    assert.deepEqual(
      shown.map(({ label, labelDetails }) => [label, labelDetails?.description]),
      [
        ['backup', 'Backup'],
        ['tills', 'Tills'],
      ],
    );
    const term = (product: string) => labels(inStory(`{ "do": "order", "product": "${product}", "term": "|" }`));
    assert.deepEqual(await term('backup'), ['P1M', 'P1Y']);
    assert.deepEqual(await term('tills'), ['P1M', 'P1Y', 'P2Y', 'P3Y']);
    const [one, two] = ['one', 'two'].map((id) => `{ "id": "${id}", "do": "order", "product": "tills" }`);
    assert.deepEqual(await labels(inStory(`${one}, { "do": "cancel", "order": "|" }, ${two}`)), ['one']);
    const expecting = two!.replace(' }', ', "expect": [{ "order": "|" }] }');
    assert.deepEqual(await labels(inStory(`${one}, ${expecting}`)), ['two', 'one']);
    assert.deepEqual(await offered('{ "do": "order", "by": "|" }'), ['otto']);
    assert.deepEqual(await offered('{ "do": "cancel", "expect": [{ "operation": "|" }] }'), [
      'create_order',
      'update_subscription',
    ]);
  });

  it('takes the names of people and offers for names, whatever they are', async () => {
    assert.deepEqual(await labels('{ "offers": { "role": "|" } }'), []);
    assert.deepEqual(await labels('{ "customer": { "people": { "by": "|" } } }'), []);
    assert.deepEqual(await labels('{ "products": { "order": "|" } }'), []);
  });

  for (const label of [
    'Accept',
    'Delegate',
    'Activate',
    'Wait',
    'Publish',
    'Accept the update',
    'Remove',
    'Order',
    'Cancel',
    'Set auto-renew',
  ]) {
    it(`writes a whole step: ${label}`, async () => {
      const text = accept(await offer(inTimeline('|'), { kind: 'scenario', files }), label);
      assert.deepEqual(shapeFaults(text), []);
      const { timeline } = JSON.parse(text) as { timeline: { offer?: string; by?: string }[] };
      assert.ok([undefined, 'gold'].includes(timeline[0]?.offer));
    });
  }

  for (const label of [
    'Access',
    'State of an offer',
    'Notice',
    'Registration',
    'Log entry',
    'What remains',
    'Refund of an order',
  ]) {
    it(`writes a whole expectation: ${label}`, async () => {
      const text = inTimeline('{ "do": "wait", "for": "PT1H", "expect": [|] }');
      assert.deepEqual(shapeFaults(accept(await offer(text, { kind: 'scenario', files }), label)), []);
    });
  }

  it('speaks of the first scope and person of the right side in a whole step', async () => {
    const text = accept(await offer(inTimeline('|'), { kind: 'scenario', files }), 'Delegate');
    const { timeline } = JSON.parse(text) as { timeline: unknown[] };
    assert.deepEqual(timeline, [{ do: 'delegate', offer: 'gold', scopes: ['prod/rg-app'], by: 'olga' }]);
  });
});

/** The codes of what the schema and the syntax find; what stays empty is still to be filled in. */
function shapeFaults(text: string): readonly string[] {
  const around = { principals: new PrincipalBook(), configuration: defaultConfiguration, links: noLinks };
  return check(parseDocument('scenario', text), { catalogue, ...around })
    .map(({ code }) => code)
    .filter((code) => ['invalid-json', 'missing-property', 'unknown-property', 'wrong-type'].includes(code));
}
