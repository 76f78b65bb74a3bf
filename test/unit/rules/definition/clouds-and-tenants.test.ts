import assert from 'node:assert/strict';
import { assertFindsIn, assertSilentIn, plan } from '../folder';
import { assertCures, assertFinds, assertSilent, eligibleEntry, ids, manifest, reader } from '../support';

const head = (more: string): string =>
  `"version": "1.0.0",\n  "registrationDefinitionName": "Gold",\n  "managedByTenantId": "${ids.tenant}"${more}`;
const forGovernment = manifest({ head: head(',\n  "cloud": «"AzureUSGovernment"»') });
const directory = (cloud: string): string => `{ "tenantId": "${ids.tenant}"${cloud}, "principals": [] }`;

describe('cross-cloud', () => {
  it('marks a cloud that a directory denies', () => {
    const around = { directories: [directory(', "cloud": "AzureCloud"')] };
    const [finding] = assertFinds('cross-cloud', forGovernment, around);
    assert.match(finding!.message, /is in Azure, and this is for customers in Azure Government/);
    assert.match(assertCures('cross-cloud', forGovernment, 'AzureCloud', around), /"cloud": "AzureCloud"/);
  });

  it('takes the cloud set for the workspace where the file names none', () => {
    const marked = manifest().replace(`"${ids.tenant}"`, `«"${ids.tenant}"»`);
    const around = {
      configuration: { cloud: 'AzureChinaCloud' },
      directories: [directory(', "cloud": "AzureCloud"')],
    };
    const [finding] = assertFinds('cross-cloud', marked, around);
    assert.equal(finding!.fixes?.length ?? 0, 0);
  });

  it('is silent where the cloud of the tenant, or of the customers, is not said', () => {
    assertSilent('cross-cloud', forGovernment.replace(/[«»]/g, ''), { directories: [directory('')] });
    assertSilent('cross-cloud', manifest(), { directories: [directory(', "cloud": "AzureUSGovernment"')] });
    const odd = { directories: [directory(', "cloud": "Moon"')] };
    assertSilent('cross-cloud', forGovernment.replace(/[«»]/g, ''), odd);
  });
});

describe('offer-in-national-cloud', () => {
  it('warns where a plan sells it, and only there', async () => {
    const files = { 'gold.plan.msp.json': plan(), 'gold.manifest.msp.json': forGovernment };
    await assertFindsIn('offer-in-national-cloud', files);
    await assertSilentIn('offer-in-national-cloud', { 'gold.manifest.msp.json': forGovernment.replace(/[«»]/g, '') });
    await assertSilentIn('offer-in-national-cloud', { ...files, 'gold.manifest.msp.json': manifest() });
  });
});

describe('tenant-not-customer', () => {
  const audience = (tenant: string): string =>
    `[{ "subscriptionId": "2f6c5b1e-7a40-4c58-9d0b-61e3a7f2c904", "tenantId": ${tenant} }]`;
  const sells = (tenant: string, more = {}) =>
    plan({ visibility: '"private"', privateAudience: audience(tenant), ...more });

  it('marks the managing tenant in an audience, wherever the manifest is written', async () => {
    const own = `«"${ids.tenant.toUpperCase()}"»`;
    const files = { 'gold.plan.msp.json': sells(own), 'gold.manifest.msp.json': manifest() };
    const [beside] = await assertFindsIn('tenant-not-customer', files);
    assert.match(beside!.message, /not allowed to use the '.*' as ManagedByTenantId/);
    assert.match(beside!.related![0]!.uri!, /gold\.manifest\.msp\.json$/);
    await assertFindsIn('tenant-not-customer', { 'gold.plan.msp.json': sells(own, { manifest: manifest() }) });
  });

  it('takes another tenant, and does not guess without a manifest', async () => {
    const other = '"c4b0d7e6-2a19-4f83-b5d4-90e1f2a3b4c5"';
    const files = { 'gold.plan.msp.json': sells(other), 'gold.manifest.msp.json': manifest() };
    await assertSilentIn('tenant-not-customer', files);
    await assertSilentIn('tenant-not-customer', { 'gold.plan.msp.json': sells(`"${ids.tenant}"`) });
  });
});

describe('eligible-national-cloud', () => {
  it('marks the list of eligible authorizations once', () => {
    const text = manifest({ head: head(',\n  "cloud": "AzureChinaCloud"'), eligible: [eligibleEntry(reader)] });
    const marked = text.replace('"eligibleAuthorizations"', '«"eligibleAuthorizations"»');
    const [finding] = assertFinds('eligible-national-cloud', marked);
    assert.match(finding!.message, /21Vianet has no eligible/);
    assert.equal(finding!.related?.length, 1);
  });

  it('takes them in the public cloud and where no cloud is known, and an empty list anywhere', () => {
    const eligible = [eligibleEntry(reader)];
    assertSilent('eligible-national-cloud', manifest({ eligible }));
    assertSilent('eligible-national-cloud', manifest({ head: head(', "cloud": "AzureCloud"'), eligible }));
    assertSilent('eligible-national-cloud', manifest({ head: head(', "cloud": "Moon"'), eligible }));
    assertSilent('eligible-national-cloud', manifest({ head: head(', "cloud": "AzureChinaCloud"'), eligible: [] }));
  });

  it('takes the cloud of the workspace', () => {
    const marked = manifest({ eligible: [eligibleEntry(reader)] }).replace(
      '"eligibleAuthorizations"',
      '«"eligibleAuthorizations"»',
    );
    assertFinds('eligible-national-cloud', marked, { configuration: { cloud: 'AzureUSGovernment' } });
  });
});

describe('eligible-duration-step', () => {
  it('hints at a duration between the steps, and rounds it', () => {
    const marked = manifest({ eligible: [eligibleEntry(reader, 'PT1H20M')] }).replace('"PT1H20M"', '«"PT1H20M"»');
    assertFinds('eligible-duration-step', marked);
    assert.match(assertCures('eligible-duration-step', marked, 'PT1H30M'), /"PT1H30M"/);
  });

  it('takes half hours, and leaves what is out of range or unreadable to others', () => {
    for (const duration of ['PT30M', 'PT8H', 'PT7H30M', 'PT20M', 'PT9H10M', 'soon']) {
      assertSilent('eligible-duration-step', manifest({ eligible: [eligibleEntry(reader, duration)] }));
    }
  });
});

describe('offer-description', () => {
  it('hints at a description that is blank', () => {
    const marked = manifest({ head: head(',\n  "description": «" "»') });
    assertFinds('offer-description', marked);
  });

  it('leaves a manifest alone that has none yet, and one that a plan sells', async () => {
    assertSilent('offer-description', manifest());
    await assertSilentIn('offer-description', {
      'gold.plan.msp.json': plan(),
      'gold.manifest.msp.json': manifest({ head: head(',\n  "description": ""') }),
    });
  });
});
