import assert from 'node:assert/strict';
import { assertCuresIn, assertFindsIn, assertSilentIn, folder, offer, plan as planText } from '../folder';
import { assertCodes, assertCures, assertFinds, assertSilent, type Around, fixOf, checkText } from '../support';

const plan: Around = { kind: 'plan' };

/** An offer that sells two plans. */
const two = { 'contoso.offer.msp.json': offer({ plans: '["gold.plan.msp.json", "plans/silver.plan.msp.json"]' }) };

describe('plan-id-format', () => {
  it('takes lower-case letters, digits, hyphens and underscores', () => {
    const [finding] = assertFinds('plan-id-format', planText({ planId: '«"Gold Plan"»' }), plan);
    assert.match(finding!.message, /"Gold Plan" is no plan ID: it has "G", " ", "P"/);
    assertSilent('plan-id-format', planText({ planId: '"gold_2-a"' }), plan);
    assert.match(assertCures('plan-id-format', planText({ planId: '"Gold Plan"' }), 'gold-plan', plan), /"gold-plan"/);
  });
});

describe('plan-id-unique', () => {
  it('marks the later of two plans of one offer, and shows the other', async () => {
    const [finding] = await assertFindsIn('plan-id-unique', {
      ...two,
      'gold.plan.msp.json': planText(),
      'plans/silver.plan.msp.json': planText({ planId: '«"gold"»' }),
    });
    const [other] = finding!.related!;
    assert.equal(other!.uri, `${folder}/gold.plan.msp.json`);
    assert.equal(planText().slice(other!.offset, other!.offset + other!.length), '"gold"');
  });

  it('leaves plans of different offers, and other ids, alone', async () => {
    await assertSilentIn('plan-id-unique', {
      'a.offer.msp.json': offer(),
      'b.offer.msp.json': offer({ plans: '["other.plan.msp.json"]' }),
      'gold.plan.msp.json': planText(),
      'other.plan.msp.json': planText(),
      'no-offer.plan.msp.json': planText(),
      'a.scenario.msp.json':
        '{ "name": "A", "offers": { "a": { "plan": "gold.plan.msp.json" }, "b": { "plan": "other.plan.msp.json" } }, "timeline": [] }',
    });
    await assertSilentIn('plan-id-unique', {
      ...two,
      'gold.plan.msp.json': planText(),
      'plans/silver.plan.msp.json': planText({ planId: '"silver"' }),
    });
    const empty = planText({ planId: '""' });
    await assertSilentIn('plan-id-unique', {
      ...two,
      'gold.plan.msp.json': empty,
      'plans/silver.plan.msp.json': empty,
    });
  });

  it('marks a plan that an offer names twice', async () => {
    const files = (plans: string) => ({ 'a.offer.msp.json': offer({ plans }), 'gold.plan.msp.json': planText() });
    const twice = (second: string) => files(`["gold.plan.msp.json", ${second}]`);
    const [finding] = await assertFindsIn('plan-id-unique', twice('«"./gold.plan.msp.json"»'));
    assert.equal(finding!.tag, 'unnecessary');
    const mended = await assertCuresIn('plan-id-unique', 'a.offer.msp.json', 'Remove', twice('"gold.plan.msp.json"'));
    assert.match(mended, /"plans": \["gold\.plan\.msp\.json"\]/);
    // Nobody can tell whether two files that are not there are the same plan.
    await assertSilentIn('plan-id-unique', {
      'a.offer.msp.json': offer({ plans: '["x.plan.msp.json", "x.plan.msp.json"]' }),
    });
  });
});

describe('plan-name', () => {
  const named = (length: number): string => planText({ name: `«"${'n'.repeat(length)}"»` });

  it('has a limit, and an older one that is worth knowing', () => {
    const [tooLong] = assertFinds('plan-name', named(201), plan);
    assert.equal(tooLong!.severity, 'error');
    assert.match(tooLong!.message, /201 characters.*takes 200/);
    for (const length of [51, 200]) {
      const [older] = assertFinds('plan-name', named(length), plan);
      assert.equal(older!.severity, 'information');
      assert.match(older!.message, /took 50 in July 2021/);
    }
    assertSilent('plan-name', planText({ name: `"${'n'.repeat(50)}"` }), plan);
    assertSilent('plan-name', planText({ name: `"${'👩‍👩‍👧'.repeat(50)}"` }), plan);
  });

  it('is required, and said of once', () => {
    assertFinds('plan-name', planText({ name: '«" "»' }), plan);
    assertCodes(['plan-name'], planText({ name: undefined }), plan);
    assertFinds('plan-name', `«{»${planText({ name: undefined }).slice(1)}`, plan);
    assert.match(assertCures('plan-name', planText({ name: undefined }), 'Add', plan), /"name": "gold"/);
    assertCodes(['unknown-property'], planText({ name: undefined, nam: '"Gold"' }), plan);
  });

  it('is its own in each plan of an offer', async () => {
    const files = (name: string) => ({
      ...two,
      'gold.plan.msp.json': planText({ name: '"Gold"' }),
      'plans/silver.plan.msp.json': planText({ planId: '"silver"', name }),
    });
    const [finding] = await assertFindsIn('plan-name', files('«" gold"»'));
    assert.equal(finding!.related![0]!.uri, `${folder}/gold.plan.msp.json`);
    await assertSilentIn('plan-name', files('"Silver"'));
  });
});

describe('plan-description', () => {
  it('tells of more characters than were taken once, by what a reader counts, and when', () => {
    const [finding] = assertFinds('plan-description', planText({ description: `«"${'d'.repeat(501)}"»` }), plan);
    assert.equal(finding!.severity, 'information');
    assert.match(finding!.message, /501 characters.*took 500 in August 2020/);
    assertSilent('plan-description', planText({ description: `"${'e\u0301'.repeat(500)}"` }), plan);
  });

  it('must be there and say something, and speaks alone', () => {
    const [finding] = assertFinds('plan-description', planText({ description: '«" "»' }), plan);
    assert.equal(finding!.severity, 'error');
    assertCodes(['plan-description'], planText({ description: undefined }), plan);
  });
});

describe('plan-summary', () => {
  it('has at most 100 characters', () => {
    const [finding] = assertFinds('plan-summary', planText({ summary: `«"${'s'.repeat(101)}"»` }), plan);
    assert.match(finding!.message, /101 characters.*takes 100/);
    assertSilent('plan-summary', planText({ summary: `"${'🇩🇪'.repeat(100)}"` }), plan);
  });

  it('is required, and said of once', () => {
    assertFinds('plan-summary', planText({ summary: '«""»' }), plan);
    assertCodes(['plan-summary'], planText({ summary: undefined }), plan);
  });
});

describe('byol-only', () => {
  it('knows one pricing model', () => {
    const priced = (model: string): string => planText({ pricing: `{ "model": ${model} }` });
    assert.match(assertFinds('byol-only', priced('«"perUser"»'), plan)[0]!.message, /Microsoft charges nothing/);
    assert.match(assertCures('byol-only', priced('"perUser"'), 'byol', plan), /"model": "byol"/);
    assertSilent('byol-only', planText(), plan);
    const isSafe = (model: string) => fixOf(checkText(priced(model), plan), 'byol-only', 'byol').safe;
    assert.equal(isSafe('"BYOL"'), true);
    assert.equal(isSafe('"perUser"'), false);
  });

  it('is said once where it is missing', () => {
    for (const pricing of [undefined, '{}']) {
      assertCodes(['byol-only'], planText({ pricing }), plan);
      assert.match(assertCures('byol-only', planText({ pricing }), 'Add', plan), /"model": "byol"/);
    }
  });

  it('knows what belongs to other kinds of offers', () => {
    const unknown = (name: string) => planText().replace(/\n}\n$/, `,\n  «"${name}"»: 5\n}\n`);
    for (const name of ['monthlyPrice', 'currency', 'setupFee', 'freeTrial']) {
      assert.match(assertFinds('byol-only', unknown(name), plan)[0]!.message, /no price in the marketplace/);
    }
    for (const name of ['cspOptIn', 'availableToResellers']) {
      assert.match(assertFinds('byol-only', unknown(name), plan)[0]!.message, /no CSP opt-in/);
    }
    assertCodes(['byol-only'], unknown('cspOptIn').replace(/[«»]/g, ''), plan);
    assertFinds('byol-only', offer({ '«cspOptIn»': 'true' }).replace('"«cspOptIn»"', '«"cspOptIn"»'), {
      kind: 'offer',
    });
    assert.doesNotMatch(assertCures('byol-only', unknown('cspOptIn').replace(/[«»]/g, ''), 'Remove', plan), /csp/);
  });

  it('leaves slips of the hand and other unknown names to their rule', () => {
    for (const slip of ['pricng', 'prices']) {
      assertCodes(['unknown-property'], planText({ pricing: undefined, [slip]: '{ "model": "byol" }' }), plan);
    }
    assertCodes(['unknown-property'], planText({ markets: '[]' }), plan);
  });
});
