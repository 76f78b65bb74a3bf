import assert from 'node:assert/strict';
import { assertCuresIn, offer as offerText, plan } from '../folder';
import { assertCodes, assertCures, assertFinds, assertSilent, type Around } from '../support';

const offer: Around = { kind: 'offer' };

describe('offer-id-format', () => {
  const withId = (id: string): string => offerText({ offerId: id });

  it('takes lower-case letters, digits, hyphens and underscores, 50 at most', () => {
    const cases = {
      Contoso: /it has "C"/,
      'contoso managed': /it has " "/,
      'a.b/c': /it has "\.", "\/"/,
      '': /it is empty/,
      ['x'.repeat(51)]: /51 characters, and 50 are the most/,
    };
    for (const [id, reason] of Object.entries(cases)) {
      assert.match(assertFinds('offer-id-format', withId(`«"${id}"»`), offer)[0]!.message, reason);
    }
    for (const id of ['"a"', '"contoso_managed-azure-2"', `"${'x'.repeat(50)}"`, '5']) {
      assertSilent('offer-id-format', withId(id), offer);
    }
  });

  it('is mended to what stays of it', () => {
    const cases = {
      'Contoso Managed Azure': 'contoso-managed-azure',
      ' Müller & Söhne! ': 'muller-sohne',
      ['Ab'.repeat(40)]: 'ab'.repeat(25),
      [`${'a'.repeat(49)} b`]: 'a'.repeat(49),
    };
    for (const [id, mended] of Object.entries(cases)) {
      assert.match(
        assertCures('offer-id-format', withId(`"${id}"`), 'Change', offer),
        new RegExp(`"offerId": "${mended}"`),
      );
    }
    assert.deepEqual(assertFinds('offer-id-format', withId('«"???"»'), offer)[0]!.fixes, []);
  });
});

describe('lead-destination', () => {
  it('asks for one of the destinations', () => {
    for (const destination of ['None', 'none', '']) {
      const text = offerText({ leads: `{ "destination": «"${destination}"» }` });
      assert.match(assertFinds('lead-destination', text, offer)[0]!.message, /need a lead destination/);
    }
    const text = offerText({ leads: '{ "destination": «"Email"» }' });
    assert.match(assertFinds('lead-destination', text, offer)[0]!.message, /"Email" is no lead destination.*Marketo/);
    for (const destination of ['AzureTable', 'Dynamics365', 'HttpsEndpoint', 'Marketo', 'Salesforce']) {
      assertSilent('lead-destination', offerText({ leads: `{ "destination": "${destination}" }` }), offer);
    }
  });

  it('speaks alone where it is missing', () => {
    const [finding] = assertFinds('lead-destination', `«{»${offerText({ leads: undefined }).slice(1)}`, offer);
    assert.match(finding!.message, /may be "HttpsEndpoint"/);
    assertCodes(['lead-destination'], offerText({ leads: undefined }), offer);
    assertFinds('lead-destination', offerText({ leads: '{}' }).replace('"leads"', '«"leads"»'), offer);
    assertCodes(['lead-destination'], offerText({ leads: '{}' }), offer);
  });

  it('is mended', () => {
    const change = (written: string): string =>
      assertCures('lead-destination', offerText({ leads: `{ "destination": "${written}" }` }), 'Dynamics365', offer);
    assert.match(change('None'), /"destination": "Dynamics365"/);
    assert.match(change('dynamics365'), /"destination": "Dynamics365"/);
    for (const leads of [undefined, '{}']) {
      const mended = assertCures('lead-destination', offerText({ leads }), 'Add', offer);
      assert.match(mended, /"destination": "HttpsEndpoint"/);
    }
  });
});

describe('offer-needs-plan', () => {
  it('asks for one plan at least, and alone', () => {
    assertFinds('offer-needs-plan', offerText({ plans: '[]' }).replace('"plans"', '«"plans"»'), offer);
    assertCodes(['offer-needs-plan'], offerText({ plans: undefined }), offer);
    assertSilent('offer-needs-plan', offerText(), offer);
    assertSilent('offer-needs-plan', offerText({ plans: '"gold.plan.msp.json"' }), offer);
  });

  it('proposes the plans there are', async () => {
    for (const plans of ['[]', undefined]) {
      const files = { 'contoso.offer.msp.json': offerText({ plans }), 'plans/gold.plan.msp.json': plan() };
      const mended = await assertCuresIn('offer-needs-plan', 'contoso.offer.msp.json', 'gold', files);
      assert.match(mended, /"plans": \[\s*"plans\/gold\.plan\.msp\.json"\s*\]/);
    }
  });
});
