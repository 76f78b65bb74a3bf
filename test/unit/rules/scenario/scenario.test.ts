import assert from 'node:assert/strict';
import { assertFindsIn, assertSilentIn, folder, plan } from '../folder';
import { contributor, eligibleEntry, entry, manifest, reader } from '../support';

const subscription = 'd07f5a13-86be-4c29-90d4-b8e1372f6ca5';

/** The text of a scenario of steps, each as JSON text. */
function scenario(...steps: readonly string[]): string {
  return `{
  "name": "A story",
  "offers": { "gold": { "plan": "gold.plan.msp.json" } },
  "provider": { "people": { "sam": { "displayName": "Sam", "memberOf": ["Support"] } } },
  "customer": {
    "name": "Northwind",
    "tenantId": "8e21b7c4-5d90-4f36-a1c8-f7b3e60d2495",
    "subscriptions": [{ "name": "prod", "subscriptionId": "${subscription}", "registeredProviders": [], "resourceGroups": ["rg-app"] }],
    "people": { "olga": { "displayName": "Olga", "roles": [{ "role": "Owner", "scope": "prod" }] } }
  },
  "timeline": [
    ${steps.join(',\n    ')}
  ]
}
`;
}

const accept = '{ "do": "accept", "offer": "gold", "by": "olga" }';

function delegate(expect: string): string {
  return `{ "do": "delegate", "offer": "gold", "scopes": ["prod"], "by": "olga", "expect": [${expect}] }`;
}

/** A folder with the scenario, and the plan and manifest it plays. */
function around(text: string, sold = manifest()): Record<string, string> {
  return { 'a.scenario.msp.json': text, 'gold.plan.msp.json': plan(), 'gold.manifest.msp.json': sold };
}

describe('expectation-failed', () => {
  const reads = (access: string): string =>
    `{ "principal": "sam", "action": "Microsoft.Compute/virtualMachines/read", "scope": "prod", "access": ${access} }`;

  it('marks what does not hold, and says what is true instead', async () => {
    const [finding] = await assertFindsIn(
      'expectation-failed',
      around(scenario(accept, delegate(reads('«"denied"»')))),
    );
    assert.equal(finding!.severity, 'error');
    assert.match(finding!.message, /Expected: .*Instead: .*Reader/s);
    await assertSilentIn('expectation-failed', around(scenario(accept, delegate(reads('"allowed"')))));
  });

  it('shows the authorization that makes it so, in its file', async () => {
    const files = around(scenario(accept, delegate(reads('«"denied"»'))));
    const [place] = (await assertFindsIn('expectation-failed', files))[0]!.related!;
    assert.equal(place!.uri, `${folder}/gold.manifest.msp.json`);
    assert.match(manifest().slice(place!.offset, place!.offset + place!.length), new RegExp(reader));
  });

  it('is silent where the offer cannot be read', async () => {
    const text = scenario(accept, delegate(reads('"denied"')));
    await assertSilentIn('expectation-failed', { 'a.scenario.msp.json': text });
    await assertSilentIn('scenario-problem', { 'a.scenario.msp.json': text });
  });
});

describe('step-outcome', () => {
  it('marks a step that is refused, and one that is not', async () => {
    const early = scenario('{ "do": «"delegate"», "offer": "gold", "scopes": ["prod"], "by": "olga" }');
    await assertSilentIn('step-outcome', around(early.replace(/[«»]/g, '')));
    await assertFindsIn('scenario-problem', around(early));
    const refused = scenario('{ "do": "accept", "offer": "gold", "by": "olga", "result": «"refused"» }');
    assert.match((await assertFindsIn('step-outcome', around(refused)))[0]!.message, /succeeds/);
    const eligible = manifest({ authorizations: [entry(reader)], eligible: [eligibleEntry(contributor)] });
    const noFactor = scenario(
      accept,
      delegate(''),
      '{ "do": «"activate"», "by": "sam", "role": "Contributor", "scope": "prod", "mfa": false }',
    );
    assert.match((await assertFindsIn('step-outcome', around(noFactor, eligible)))[0]!.message, /refused/);
    await assertSilentIn('step-outcome', around(noFactor.replace('false', 'true').replace(/[«»]/g, ''), eligible));
  });
});

describe('scenario-problem', () => {
  it('marks people and scopes the scenario does not have', async () => {
    const stranger = scenario(accept.replace('"olga"', '«"olgo"»'));
    assert.match((await assertFindsIn('scenario-problem', around(stranger)))[0]!.message, /"olgo" is nobody/);
    const elsewhere = scenario(accept, delegate('').replace('"prod"', '«"test"»'));
    await assertFindsIn('scenario-problem', around(elsewhere));
    await assertSilentIn('scenario-problem', around(scenario(accept, delegate(''))));
  });

  it('marks time that goes backwards', async () => {
    const wait = (at: string): string => `{ "do": "wait", "for": "PT1H", "at": ${at} }`;
    const backwards = scenario(wait('"2026-03-02T08:00:00Z"'), wait('«"2026-03-01T08:00:00Z"»'));
    assert.match((await assertFindsIn('scenario-problem', around(backwards)))[0]!.message, /Time goes backwards/);
    const forever = scenario('{ "do": "wait", "for": «"P9999Y"» }');
    assert.match((await assertFindsIn('scenario-problem', around(forever)))[0]!.message, /too long/);
  });

  it('marks products and orders the scenario does not have, once each', async () => {
    const products = '"products": { "backup": { "name": "Backup", "type": "saas", "terms": ["P1M"] } },';
    const resold = (...steps: readonly string[]) =>
      around(scenario(...steps).replace('"timeline"', `${products} "timeline"`));
    const looks = '"expect": [{ "order": "first", "refund": "full" }]';
    const order = (product: string) => `{ "id": "first", "do": "order", "product": ${product}, "by": "sam", ${looks} }`;
    const cancel = (name: string) => `{ "do": "cancel", "order": ${name} }`;
    const unsold = resold(order('«"backlog"»'), cancel('"first"'));
    assert.match((await assertFindsIn('scenario-problem', unsold))[0]!.message, /Products are: backup/);
    await assertSilentIn('expectation-failed', resold(order('"backlog"')));
    const unplaced = resold(order('"backup"'), cancel('«"frist"»'));
    assert.match((await assertFindsIn('scenario-problem', unplaced))[0]!.message, /a step that orders: first/);
    await assertSilentIn('scenario-problem', resold(order('"backup"'), cancel('"first"')));
  });
});

describe('a principal of whom an unread file may know', () => {
  it('is no fault of the scenario', async () => {
    const asks = `{ "principal": «"Night shift"», "action": "Microsoft.Compute/virtualMachines/read", "scope": "prod", "access": "denied" }`;
    const text = scenario(accept, delegate(asks));
    await assertFindsIn('scenario-problem', around(text));
    const unread = text
      .replace(/[«»]/g, '')
      .replace('"provider": {', '"provider": { "directory": "a.directory.msp.json",');
    await assertSilentIn('scenario-problem', around(unread));
    await assertSilentIn('scenario-problem', { 'a.scenario.msp.json': text.replace(/[«»]/g, '') });
  });
});
