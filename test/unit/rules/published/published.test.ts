import assert from 'node:assert/strict';
import { privateAudienceOf } from '../../../../server/src/documents/audience/audience';
import { audienceDigest } from '../../../../server/src/documents/audience/audience-digest';
import { parseDocument } from '../../../../server/src/documents/document';
import { assertCuresIn, assertFindsIn, assertSilentIn, checkFiles, folder, offer, plan } from '../folder';
import { contributor, deleteRole, eligibleEntry, entry, ids, manifest, reader } from '../support';
import { head, published, publishedEntry, publishedPlan, record, turnedEntries } from './support';

const otherTenant = '0b1f6471-1bf0-4dda-aec3-cb9272f09590';
const recordUri = `${folder}/contoso.published.msp.json`;

describe('offer-id-immutable', () => {
  const renamed = (offerId: string) => ({ 'contoso.offer.msp.json': offer({ offerId }), ...published() });

  it('marks an ID that is another one than was published, and brings it back', async () => {
    const [finding] = await assertFindsIn('offer-id-immutable', renamed('«"contoso-azure"»'));
    assert.equal(finding!.related?.[0]?.uri, recordUri);
    const text = await assertCuresIn(
      'offer-id-immutable',
      'contoso.offer.msp.json',
      'back',
      renamed('"contoso-azure"'),
    );
    assert.match(text, /"offerId": "contoso-managed-azure"/);
  });

  it('is silent on the published ID, without a record and for other offers', async () => {
    await assertSilentIn('offer-id-immutable', renamed('"contoso-managed-azure"'));
    await assertSilentIn('offer-id-immutable', { 'contoso.offer.msp.json': offer({ offerId: '"other"' }) });
    await assertSilentIn('offer-id-immutable', {
      'contoso.offer.msp.json': offer({ offerId: '"other"' }),
      'contoso.published.msp.json': record([], {}),
    });
    await assertSilentIn('offer-id-immutable', {
      'fabrikam.offer.msp.json': offer({ offerId: '"other"' }),
      ...published(),
    });
  });
});

describe('offer-alias', () => {
  const files = (alias: string, before?: string) => ({
    'contoso.offer.msp.json': offer({ alias }),
    ...published(publishedPlan(), before === undefined ? {} : { offer: { alias: before } }),
  });

  it('marks an alias that is another one than was published, and brings it back', async () => {
    const [finding] = await assertFindsIn('offer-alias', files('«"Managed"»', 'Contoso'));
    assert.equal(finding!.severity, 'warning');
    assert.equal(finding!.related?.[0]?.uri, recordUri);
    const text = await assertCuresIn('offer-alias', 'contoso.offer.msp.json', 'Contoso', files('"Managed"', 'Contoso'));
    assert.match(text, /"alias": "Contoso"/);
  });

  it('is silent on the published alias, and where no record tells it', async () => {
    await assertSilentIn('offer-alias', files('"Contoso"', 'Contoso'));
    await assertSilentIn('offer-alias', files('"Managed"'));
  });
});

describe('plan-id-immutable', () => {
  const files = (planId: string) => ({ 'gold.plan.msp.json': plan({ planId }), ...published() });

  it('marks an ID that is another one than was published, and brings it back', async () => {
    const [finding] = await assertFindsIn('plan-id-immutable', files('«"gold2"»'));
    assert.match(finding!.related![0]!.message, /2026-03-10/);
    assert.equal(finding!.related![0]!.uri, recordUri);
    assert.match(await assertCuresIn('plan-id-immutable', 'gold.plan.msp.json', 'gold', files('"gold2"')), /"gold",/);
    await assertSilentIn('plan-id-immutable', files('"gold"'));
  });

  it('compares with the newest entry that holds the plan', async () => {
    const entries = ['old', 'gold'].map((planId) => publishedEntry([publishedPlan({ planId })]));
    const later = publishedEntry([publishedPlan({ planId: 'silver', planFile: 'silver.plan.msp.json' })]);
    const files = (planId: string) => ({
      'gold.plan.msp.json': plan({ planId }),
      'contoso.published.msp.json': record([...entries, later]),
    });
    await assertFindsIn('plan-id-immutable', files('«"old"»'));
    await assertSilentIn('plan-id-immutable', files('"gold"'));
  });
});

describe('plan-visibility-flip', () => {
  const files = (visibility: string, before: string, state = 'live') => ({
    'gold.plan.msp.json': plan({ visibility, privateAudience: '[]' }),
    ...published(publishedPlan({ visibility: before }), { state }),
  });

  it('marks a public plan that becomes private, and makes it public again', async () => {
    await assertFindsIn('plan-visibility-flip', files('«"private"»', 'public'));
    const text = await assertCuresIn(
      'plan-visibility-flip',
      'gold.plan.msp.json',
      'public',
      files('"private"', 'public'),
    );
    assert.match(text, /"visibility": "public"/);
  });

  it('is silent on the way from private to public, and before customers saw it', async () => {
    await assertSilentIn('plan-visibility-flip', files('"public"', 'private'));
    await assertSilentIn('plan-visibility-flip', files('"private"', 'private'));
    await assertSilentIn('plan-visibility-flip', files('"private"', 'public', 'preview'));
  });
});

describe('manifest-version-bump', () => {
  const sold = { 'gold.plan.msp.json': plan(), ...published() };
  const changed = (version: string) =>
    manifest({ head: head(version), authorizations: [entry(reader), entry(contributor), entry(deleteRole)] });

  it('marks the version of a changed manifest that is not above the published one', async () => {
    for (const version of ['1.0.0', '0.9.7']) {
      const files = { 'gold.manifest.msp.json': changed(`«"${version}"»`), ...sold };
      const [finding] = await assertFindsIn('manifest-version-bump', files);
      assert.match(finding!.message, /differs from the published version 1\.0\.0/);
      assert.equal(finding!.related?.[0]?.uri, recordUri);
    }
    for (const version of ['1.0.1', '1.1.0', '2.0.0']) {
      const files = { 'gold.manifest.msp.json': changed('"1.0.0"'), ...sold };
      const text = await assertCuresIn('manifest-version-bump', 'gold.manifest.msp.json', version, files);
      assert.ok(text.includes(`"version": "${version}"`));
    }
  });

  it('marks a version lower than the published one, though nothing else changed', async () => {
    const lower = manifest({ head: head('«"0.9.0"»') });
    const [finding] = await assertFindsIn('manifest-version-bump', { 'gold.manifest.msp.json': lower, ...sold });
    assert.match(finding!.message, /was published already/);
  });

  it('is silent on what makes no difference', async () => {
    const same = [
      manifest(),
      manifest({ authorizations: turnedEntries }),
      manifest({ head: head('"1.0.0"', { managedByTenantId: `"${ids.tenant.toUpperCase()}"` }) }),
      manifest().replace('"Gold"', '/* what customers read */ "Gold"'),
      manifest({ head: `"version": "1.0.0", "managedByTenantId": "${ids.tenant}"` }),
      manifest({ authorizations: [entry(reader, ids.support, '"justification": "Reads"'), entry(deleteRole)] }),
      manifest({ authorizations: [entry(reader).replace('"principalType": "Group", ', ''), entry(deleteRole)] }),
      manifest({
        authorizations: [
          `{ "roleDefinitionId": "/providers/Microsoft.Authorization/roleDefinitions/${reader.toUpperCase()}", "principalIdDisplayName": "Support", "principalId": "${ids.support}" }`,
          entry(deleteRole),
        ],
      }),
    ];
    for (const text of same) {
      await assertSilentIn('manifest-version-bump', { 'gold.manifest.msp.json': text, ...sold });
    }
  });

  it('reads the conditions of an activation as Azure does', async () => {
    const before = manifest({ eligible: [eligibleEntry(contributor, 'PT1H')] });
    const eligible = (duration: string, mfa = 'Azure') =>
      manifest({ eligible: [eligibleEntry(contributor, duration).replace('"Azure"', `"${mfa}"`)] });
    const files = (text: string) => ({
      'gold.manifest.msp.json': text,
      'gold.plan.msp.json': plan(),
      ...published(publishedPlan({}, before)),
    });
    await assertSilentIn('manifest-version-bump', files(eligible('PT60M')));
    const marked = (text: string) => text.replace('"1.0.0"', '«"1.0.0"»');
    await assertFindsIn('manifest-version-bump', files(marked(eligible('PT2H'))));
    await assertFindsIn('manifest-version-bump', files(marked(eligible('PT1H', 'None'))));
  });

  it('sees a changed display name, description and assignable role', async () => {
    const more = '"delegatedRoleDefinitionIds": ["b24988ac-6180-42a0-ab88-20f7382dd24c"]';
    const texts = [
      manifest({ authorizations: [entry(reader).replace('"Support"', '"Desk"'), entry(deleteRole)] }),
      manifest({ authorizations: [entry(reader, ids.support, more), entry(deleteRole)] }),
      manifest().replace('"Gold"', '"Gold", "description": "New"'),
    ];
    const before = manifest().replace('"Gold"', '"Gold", "description": "Old"');
    const with_ = { 'gold.plan.msp.json': plan(), ...published(publishedPlan({}, before)) };
    for (const text of texts) {
      const files = { 'gold.manifest.msp.json': text.replace('"1.0.0"', '«"1.0.0"»'), ...with_ };
      await assertFindsIn('manifest-version-bump', files);
    }
  });

  it('compares with every plan that sells the manifest, and gets above the highest', async () => {
    const entries = [
      publishedEntry([
        publishedPlan({}, manifest({ head: head('"1.4.0"'), authorizations: [entry(contributor)] })),
        publishedPlan({ planId: 'silver', planFile: 'silver.plan.msp.json', manifest: { sameAs: 'gold' } }),
        publishedPlan(
          { planId: 'bronze', planFile: 'bronze.plan.msp.json' },
          manifest({ head: head('"1.5.0"'), authorizations: [entry(contributor)] }),
        ),
      ]),
    ];
    const files = {
      'gold.manifest.msp.json': manifest({ head: head('«"1.4.0"»') }),
      'gold.plan.msp.json': plan(),
      'silver.plan.msp.json': plan({ planId: '"silver"', name: '"Silver"' }),
      'bronze.plan.msp.json': plan({ planId: '"bronze"', name: '"Bronze"' }),
      'contoso.published.msp.json': record(entries),
    };
    const [finding] = await assertFindsIn('manifest-version-bump', files);
    assert.match(finding!.message, /published version 1\.5\.0/);
    assert.equal(finding!.related?.length, 3);
    assert.deepEqual(
      finding!.fixes?.map(({ title }) => title.replace(/.* /, '')),
      ['1.5.1', '1.6.0', '2.0.0'],
    );
  });

  it('looks into a manifest that is written inside its plan', async () => {
    await assertFindsIn('manifest-version-bump', {
      'gold.plan.msp.json': plan({ manifest: changed('«"1.0.0"»') }),
      ...published(),
    });
  });

  it('is silent without a record, without the anchor, and on what cannot be known', async () => {
    const manifestFile = { 'gold.manifest.msp.json': changed('"1.0.0"'), 'gold.plan.msp.json': plan() };
    await assertSilentIn('manifest-version-bump', manifestFile);
    await assertSilentIn('manifest-version-bump', {
      ...manifestFile,
      ...published(publishedPlan({ planFile: undefined })),
    });
    const unknown = manifest({ authorizations: ['{ "principalId": 7 }', entry(reader)] });
    await assertSilentIn('manifest-version-bump', {
      ...manifestFile,
      'gold.manifest.msp.json': unknown,
      ...published(),
    });
    for (const version of ['"1.0"', '7', '"99999999999999999999.0.0"']) {
      const files = { ...manifestFile, 'gold.manifest.msp.json': changed(version), ...published() };
      await assertSilentIn('manifest-version-bump', files);
    }
  });
});

describe('tenant-change-needs-new-name', () => {
  const files = (tenant: string, before = manifest()) => ({
    'gold.manifest.msp.json': manifest({ head: head('"1.0.0"', { managedByTenantId: tenant }) }),
    'gold.plan.msp.json': plan(),
    ...published(publishedPlan({}, before)),
  });

  it('marks another managing tenant, alone, and brings the first one back', async () => {
    const [finding] = await assertFindsIn('tenant-change-needs-new-name', files(`«"${otherTenant}"»`));
    assert.match(finding!.message, /ManagedByTenantId not allowed to update/);
    await assertSilentIn('manifest-version-bump', files(`"${otherTenant}"`));
    const marked = files(`"${otherTenant}"`);
    await assertCuresIn('tenant-change-needs-new-name', 'gold.manifest.msp.json', ids.tenant, marked);
  });

  it('is silent on the same tenant, placeholders and what is no GUID', async () => {
    for (const tenant of [ids.tenant.toUpperCase(), '00000000-0000-0000-0000-000000000000', 'contoso', '']) {
      await assertSilentIn('tenant-change-needs-new-name', files(`"${tenant}"`));
    }
  });
});

describe('rename-keeps-principals', () => {
  const files = (name: string, authorizations = [entry(reader), entry(deleteRole)]) => ({
    'gold.manifest.msp.json': manifest({
      head: head('"1.0.1"', { registrationDefinitionName: name }),
      authorizations,
    }),
    'gold.plan.msp.json': plan(),
    ...published(),
  });

  it('marks a new name for principals that were there already', async () => {
    const [finding] = await assertFindsIn('rename-keeps-principals', files('«"Gold plus"»'));
    assert.match(finding!.message, /Support may lose/);
    assert.deepEqual(
      finding!.related?.map(({ uri }) => uri),
      [recordUri, undefined],
    );
    await assertCuresIn('rename-keeps-principals', 'gold.manifest.msp.json', '"Gold"', files('"Gold plus"'));
  });

  it('is silent on the same name, and on principals that are all new', async () => {
    await assertSilentIn('rename-keeps-principals', files('"Gold"'));
    const others = [entry(reader, ids.operations), entry(deleteRole, ids.operations)];
    await assertSilentIn('rename-keeps-principals', files('"Gold plus"', others));
  });
});

describe('sync-private-audience', () => {
  const ids2 = ['e61a0c83-29d4-4b7f-8f15-d3b07a94c26e', '2f9a4c1e-7d35-4b8a-8e60-1c5f7a9d3b24'];
  const audience = (...listed: readonly string[]) =>
    JSON.stringify(listed.map((subscriptionId) => ({ subscriptionId })));
  const privatePlan = (listed: string, more = {}) =>
    plan({ visibility: '"private"', more: undefined, ...more }).replace('"pricing"', `${listed}, "pricing"`);
  const files = (plan_: string, before: object, more = {}) => ({
    'gold.plan.msp.json': plan_,
    'gold.manifest.msp.json': manifest(),
    ...published(publishedPlan({ visibility: 'private', privateAudience: before }), more),
  });
  const listed = parseDocument('plan', `{ "privateAudience": ${audience(ids2[0]!.toUpperCase())} }`).plan;
  const { sha256 } = audienceDigest(privateAudienceOf(listed, () => undefined))!;

  it('says that an audience can be changed alone', async () => {
    const two = privatePlan(`«"privateAudience"»: ${audience(...ids2)}`);
    const other = privatePlan(`«"privateAudience"»: ${audience(ids2[1]!)}`);
    const [finding] = await assertFindsIn('sync-private-audience', files(two, { count: 1 }));
    assert.equal(finding!.severity, 'information');
    await assertFindsIn('sync-private-audience', files(other, { count: 1, sha256 }));
  });

  it('is silent where it did not change, or something else did too', async () => {
    const one = privatePlan(`"privateAudience": ${audience(ids2[0]!)}`);
    const two = privatePlan(`"privateAudience": ${audience(...ids2)}`);
    await assertSilentIn('sync-private-audience', files(one, { count: 1, sha256 }));
    await assertSilentIn('sync-private-audience', files(one, { count: 1 }));
    await assertSilentIn('sync-private-audience', files(two, { count: 1 }, { state: 'preview' }));
    const changed = { 'gold.manifest.msp.json': manifest({ head: head('"1.0.1"'), authorizations: [entry(reader)] }) };
    await assertSilentIn('sync-private-audience', { ...files(two, { count: 1 }), ...changed });
    await assertSilentIn('sync-private-audience', files(two.replace('"Gold"', '"Gold plus"'), { count: 1 }));
  });
});

describe('role-lost-support', () => {
  const role = '92aaf0da-9dab-42b6-94a3-d43ce8d16293';
  const files = (before: string) => ({
    'gold.manifest.msp.json': manifest({ authorizations: [entry(reader), entry(role), entry(deleteRole)] }),
    'gold.plan.msp.json': plan(),
    ...published(publishedPlan({}, manifest({ authorizations: [entry(before), entry(deleteRole)] }))),
  });
  const severity = async (before: string, configuration?: string) => {
    const checked = await checkFiles({
      ...files(before),
      ...(configuration && { 'managed-services.config.json': configuration }),
    });
    const { findings } = checked.get('gold.manifest.msp.json')!;
    return findings.find(({ code }) => code === 'role-lost-support')?.severity;
  };

  it('is milder on what was published before', async () => {
    assert.equal(await severity(reader), 'warning');
    assert.equal(await severity(role.toUpperCase()), 'information');
    assert.equal(await severity(reader, '{ "strict": true }'), 'error');
    assert.equal(await severity(role, '{ "strict": true }'), 'warning');
  });
});

describe('rules on what was published', () => {
  it('point at places inside the record', async () => {
    const files = {
      'gold.manifest.msp.json': manifest({ head: head('"1.0.0"'), authorizations: [entry(reader)] }),
      'gold.plan.msp.json': plan({ planId: '"other"', visibility: '"private"', privateAudience: '[]' }),
      'contoso.offer.msp.json': offer({ offerId: '"other"' }),
      ...published(),
    };
    const checked = await checkFiles(files);
    const recordText = checked.get('contoso.published.msp.json')!.text;
    const places = [...checked.values()]
      .flatMap(({ findings }) => findings)
      .flatMap(({ related = [] }) => related)
      .filter(({ uri }) => uri === recordUri)
      .map(({ offset, length }) => recordText.slice(offset, offset + length));
    assert.deepEqual(places.sort(), ['"1.0.0"', '"contoso-managed-azure"', '"gold"', '"public"']);
  });

  it('say nothing about a record that is empty, half-typed or of wrong types', async () => {
    for (const text of [
      '',
      '{',
      '[]',
      '{ "offerFile": 7, "entries": 7 }',
      '{ "entries": [7, { "plans": [7, { "planFile": "gold.plan.msp.json" ',
    ]) {
      const files = {
        'contoso.offer.msp.json': offer({ offerId: '"other"' }),
        'gold.plan.msp.json': plan(),
        'gold.manifest.msp.json': manifest(),
        'contoso.published.msp.json': text,
      };
      for (const code of ['offer-id-immutable', 'plan-id-immutable', 'manifest-version-bump']) {
        await assertSilentIn(code, files);
      }
    }
  });
});
