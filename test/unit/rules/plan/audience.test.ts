import assert from 'node:assert/strict';
import { assertFindsIn, assertSilentIn, offer, plan as planText } from '../folder';
import { assertCodes, assertCures, assertFinds, assertSilent, type Around, ids, manifest } from '../support';

const plan: Around = { kind: 'plan' };
const subscription = 'd07f5a13-86be-4c29-90d4-b8e1372f6ca5';
const customer = '8e21b7c4-5d90-4f36-a1c8-f7b3e60d2495';

/** A private plan with entries of its audience, each as JSON text. */
function privatePlan(audience: string | undefined, more: Record<string, string> = {}): string {
  return planText({ visibility: '"private"', privateAudience: audience, ...more });
}

describe('private-audience-required', () => {
  it('asks for an audience, and for somebody in it', () => {
    assertFinds('private-audience-required', privatePlan(undefined).replace('"private"', '«"private"»'), plan);
    const empty = privatePlan('[]').replace('"privateAudience"', '«"privateAudience"»');
    assert.match(assertFinds('private-audience-required', empty, plan)[0]!.message, /nobody can see the plan/);
  });

  it('takes a list or a file, and leaves public plans and what cannot be read alone', () => {
    assertSilent('private-audience-required', privatePlan(`[{ "subscriptionId": "${subscription}" }]`), plan);
    assertSilent('private-audience-required', privatePlan(undefined, { privateAudienceFile: '"a.csv"' }), plan);
    assertSilent('private-audience-required', privatePlan('[]', { privateAudienceFile: '"a.csv"' }), plan);
    assertSilent('private-audience-required', planText(), plan);
    assertSilent('private-audience-required', privatePlan('"a.csv"'), plan);
  });
});

describe('audience-subscription-guid', () => {
  const listed = (id: string, more = ''): string => privatePlan(`[{ "subscriptionId": ${id}${more} }]`);

  it('marks what is no GUID, in plans and in the preview audience of offers', () => {
    const [finding] = assertFinds('audience-subscription-guid', listed('«"Northwind"»'), plan);
    assert.match(finding!.message, /subscription ID "Northwind" is no GUID/);
    const preview = offer({ previewAudience: '[{ "subscriptionId": «""» }]' });
    assertFinds('audience-subscription-guid', preview, { kind: 'offer' });
    assertSilent('audience-subscription-guid', listed(`"${subscription.toUpperCase()}"`), plan);
    assert.match(
      assertCures('audience-subscription-guid', listed(`"{${subscription}}"`), 'Keep only', plan),
      new RegExp(`"${subscription}"`),
    );
  });

  it('leaves placeholders to their rule, in customer tenants too', () => {
    const zero = '00000000-0000-0000-0000-000000000000';
    assertCodes(['placeholder-value'], listed('"<subscription id>"'), plan);
    assertFinds('placeholder-value', listed(`«"${zero}"»`, `, "tenantId": «"${zero}"»`), plan);
    const preview = offer({ previewAudience: `[{ "subscriptionId": «"${zero}"» }]` });
    assertFinds('placeholder-value', preview, { kind: 'offer' });
  });

  it('warns of the id of a tenant', async () => {
    const directory = `{ "tenantId": "${ids.tenant}", "tenantName": "Contoso", "principals": [] }`;
    const tenant = `«"${ids.tenant.toUpperCase()}"»`;
    const [named] = assertFinds('audience-subscription-guid', listed(tenant), { ...plan, directories: [directory] });
    assert.equal(named!.severity, 'warning');
    assert.match(named!.message, /the tenant Contoso/);
    assertSilent('audience-subscription-guid', listed(`"${ids.tenant}"`), plan);

    const inline = privatePlan(`[{ "subscriptionId": ${tenant} }]`, { manifest: manifest() });
    assert.match(assertFinds('audience-subscription-guid', inline, plan)[0]!.message, /ID of a tenant/);
    const other = `{ "subscriptionId": "${subscription}", "tenantId": "${customer}" }`;
    const customers = privatePlan(`[${other}, { "subscriptionId": «"${customer}"» }]`);
    assertFinds('audience-subscription-guid', customers, plan);

    await assertFindsIn('audience-subscription-guid', {
      'gold.plan.msp.json': listed(tenant),
      'gold.manifest.msp.json': manifest(),
    });
    await assertSilentIn('audience-subscription-guid', { 'gold.plan.msp.json': listed(`"${ids.tenant}"`) });
  });
});
