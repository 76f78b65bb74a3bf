import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/src/documents/document';
import type { DocumentKind } from '../../../server/src/documents/kinds';
import { hover } from '../../../server/src/service/hover';
import { access, accepted, actions, activation, delegated, play, story } from '../simulation/support';
import { alone, asking, catalogue, directoryText, json, open, principalBook } from './support';

const gold = parseDocument('plan', '{ "name": "Gold *plus*", "visibility": "public" }');

/** What a hover at the cursor says before the words of the schema. */
async function cardAt(text: string, kind: DocumentKind = 'scenario'): Promise<string | undefined> {
  const { document, parsed, position } = open(text, kind);
  const principals = principalBook([directoryText], parsed);
  const documentAt = (path: string) => (path === 'gold.plan.msp.json' ? gold : undefined);
  const answer = await hover(document, parsed, position, {
    ...{ ...alone, ...asking(parsed), catalogue, json },
    ...{ principals, documentAt },
  });
  assert.ok(answer && typeof answer.contents === 'object' && 'value' in answer.contents);
  return answer.contents.value.split('\n\n---\n\n')[0];
}

/** A scenario with one step that holds this text. */
function inStep(step: string): string {
  return `{
    "offers": { "gold": { "plan": "gold.plan.msp.json" } },
    "provider": { "people": { "otto": { "displayName": "Otto", "userType": "Member", "memberOf": ["Operations"] } } },
    "customer": {
      "subscriptions": [{ "name": "prod", "resourceGroups": ["rg-app"] }],
      "people": { "olga": { "displayName": "Olga <Berg>", "roles": [{ "role": "Owner", "scope": "prod" }] } }
    },
    "timeline": [{ ${step} }]
  }`;
}

describe('hover in a scenario', () => {
  it('shows a role that is named', async () => {
    assert.match((await cardAt(inStep('"role": "|Monitoring Reader"')))!, /^\*\*Monitoring Reader\*\*/);
  });

  it('says who acts, and what they hold', async () => {
    assert.equal(await cardAt(inStep('"by": "|olga"')), '**Olga &lt;Berg>** · of the customer · Owner &#64; prod');
    assert.equal(
      await cardAt(inStep('"approvedBy": "|otto"')),
      '**Otto** · of the provider · Member · member of Operations',
    );
  });

  it('knows the principals of directories by name', async () => {
    const card = await cardAt(inStep('"expect": [{ "principal": "|Tier 2 Support" }]'));
    assert.match(card!, /^\*\*Tier 2 Support\*\* · group of 12 · `3d1b7b64-/);
  });

  it('says what an offer is', async () => {
    assert.equal(await cardAt(inStep('"offer": "|gold"')), '**Gold \\*plus\\*, public**');
  });

  it('says which operations can be delegated', async () => {
    const action = (name: string): string => inStep(`"expect": [{ "action": "|${name}" }]`);
    assert.match((await cardAt(action('Microsoft.Compute/virtualMachines/read')))!, /\*\*control plane\*\*/);
    const data = 'Microsoft.Storage/storageAccounts/blobServices/containers/blobs/write';
    assert.match((await cardAt(action(data)))!, /\*\*data plane\*\*: it is never delegated/);
  });

  it('says what a scope and a time are', async () => {
    assert.equal(await cardAt(inStep('"scopes": ["|prod/rg-app"]')), 'Resource group **rg-app** in **prod**');
    assert.equal(await cardAt(inStep('"scope": "|prod"')), 'Subscription **prod**');
    assert.equal(await cardAt(inStep('"for": "|PT90M"')), '**1 hour 30 minutes**');
  });
});

describe('hover over what a scenario says', () => {
  const scenario = story([
    accepted,
    { ...delegated, expect: [access('sam', actions.read, 'prod/rg-app', 'denied')] },
    activation(),
  ]);
  const text = JSON.stringify(scenario, undefined, 2);

  /** All that a hover says inside the first place where a text occurs. */
  async function saidAt(words: string): Promise<string> {
    const { document, parsed, position } = open(text.replace(words, `${words[0]}|${words.slice(1)}`), 'scenario');
    const played = () => Promise.resolve(play(scenario));
    const principals = principalBook([directoryText], parsed);
    const context = { ...alone, ...asking(parsed), catalogue, json, principals, played };
    const answer = await hover(document, parsed, position, context);
    assert.ok(answer && typeof answer.contents === 'object' && 'value' in answer.contents);
    return answer.contents.value;
  }

  it('shows how a step turns out and what is true after it', async () => {
    const said = await saidAt('"activate"');
    assert.match(said, /^\*\*✓ succeeded\*\* · 2026-03-02 08:00 UTC\n\n/);
    assert.match(
      said,
      /\n- gold: delegated · version 1\.0\.0 · prod\/rg-app\n- Tess has Virtual Machine Contributor at prod\/rg-app until 2026-03-02 12:00/,
    );
  });

  it('shows whether an expectation holds, and why', async () => {
    const said = await saidAt('"denied"');
    assert.match(said, /^✗ sam is not allowed to do .*\n\n\*\*Instead:\*\* Sam is allowed to do it\n\n1\. /);
  });
});

describe('hover over a path and a tenant', () => {
  it('says what the file calls itself', async () => {
    assert.equal(await cardAt('{ "plans": ["|gold.plan.msp.json"] }', 'offer'), '**Gold \\*plus\\*, public**');
  });

  it('says what the directory calls the tenant', async () => {
    const tenant = (JSON.parse(directoryText) as { tenantId: string }).tenantId;
    const card = await cardAt(`{ "managedByTenantId": "|${tenant}" }`, 'manifest');
    assert.match(card ?? '', /^\*\*Fabrikam\*\*\n\nConditional Access of this tenant holds/);
  });
});
