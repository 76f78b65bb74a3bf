import assert from 'node:assert/strict';
import {
  assertCures,
  assertFinds,
  assertSilent,
  checkText,
  eligibleEntry,
  entry,
  ids,
  manifest,
  reader,
} from '../support';

describe('manifest-version', () => {
  const version = (text: string): string =>
    manifest({ head: `"version": ${text}, "managedByTenantId": "${ids.tenant}"` });

  it('takes three numbers', () => {
    for (const wrong of ['1.0', 'v1.2.3', '1.2.3.4', '1.2.x', '']) {
      assert.match(assertFinds('manifest-version', version(`«"${wrong}"»`))[0]!.message, /three numbers/);
    }
    for (const right of ['"0.0.1"', '"10.20.30"', '1', 'null']) assertSilent('manifest-version', version(right));
  });

  it('keeps what it can of the version written', () => {
    const cases = { '1.4': '1.4.0', 'v2.3.4': '2.3.4', '1.2.3.0': '1.2.3', '1.2.3-beta': '1.2.3', latest: '1.0.0' };
    for (const [wrong, right] of Object.entries(cases)) {
      assert.match(assertCures('manifest-version', version(`"${wrong}"`), right), new RegExp(`"version": "${right}"`));
    }
  });
});

describe('authorization-max', () => {
  const entries = (count: number): string[] =>
    Array.from({ length: count }, (_, index) => entry(reader, `${index}`.padStart(8, '3') + ids.support.slice(8)));

  it('counts active and eligible authorizations together', () => {
    const marked = manifest({ authorizations: entries(20), eligible: [eligibleEntry(reader)] });
    const [finding] = assertFinds('authorization-max', marked.replace('"authorizations"', '«"authorizations"»'));
    assert.equal(finding!.severity, 'information');
    assert.match(finding!.message, /has 21 authorizations.*takes 20/);
    assertSilent('authorization-max', manifest({ authorizations: entries(19), eligible: [eligibleEntry(reader)] }));
  });
});

describe('tenant-guid', () => {
  const tenant = (text: string): string => manifest({ head: `"version": "1.0.0", "managedByTenantId": ${text}` });

  it('marks what is no GUID, in manifests and directories', () => {
    assert.match(assertFinds('tenant-guid', tenant('«"contoso.com"»'))[0]!.message, /"contoso\.com" is no GUID/);
    assert.match(assertFinds('tenant-guid', tenant('«""»'))[0]!.message, /it is empty/);
    assert.match(assertFinds('tenant-guid', tenant(`«"[parameters('t')]"»`))[0]!.message, /expressions/);
    assertFinds('tenant-guid', '{ "tenantId": «"contoso"», "principals": [] }', { kind: 'directory' });
    assertSilent('tenant-guid', tenant(`"${ids.tenant.toUpperCase()}"`));
  });

  it('takes off what stands around the GUID', () => {
    assert.match(assertCures('tenant-guid', tenant(`"{${ids.tenant}}"`), 'Keep only'), new RegExp(`: "${ids.tenant}"`));
  });
});

describe('placeholder-value', () => {
  it('knows ids that hold the place of another, wherever an id stands', () => {
    const placeholders = [
      '00000000-0000-0000-0000-000000000000',
      'aaaaaaaa-bbbb-cccc-1111-222222222222',
      'AAAABBBB-0000-CCCC-1111-DDDD2222EEEE',
      'xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx',
      '12345678-1234-1234-1234-123456789012',
      'fbcdd0f3-dc82-4cee-bcde-7301d24e9bf6',
      '<insert managing tenant id>',
      '{principalId}',
      '${PRINCIPAL_ID}',
      '#{principal}#',
      'your group id',
    ];
    for (const id of placeholders) {
      const marked = manifest({ authorizations: [entry(reader).replace(`"${ids.support}"`, () => `«"${id}"»`)] });
      assertFinds('placeholder-value', marked);
    }
    const zero = '«"00000000-0000-0000-0000-000000000000"»';
    const policy = `"justInTimeAccessPolicy": { "multiFactorAuthProvider": "Azure", "managedByTenantApprovers": [{ "principalId": ${zero} }] }`;
    const delegated = `"delegatedRoleDefinitionIds": [${zero}]`;
    assertFinds(
      'placeholder-value',
      manifest({
        head: `"version": "1.0.0", "managedByTenantId": ${zero}`,
        authorizations: [entry(reader, ids.support, delegated), entry(reader).replace(`"${reader}"`, zero)],
        eligible: [entry(reader, ids.support, policy)],
      }),
    );
    const group = `{ "id": ${zero}, "displayName": "A", "type": "Group", "members": [${zero}], "appId": ${zero} }`;
    assertFinds('placeholder-value', `{ "tenantId": ${zero}, "principals": [${group}] }`, { kind: 'directory' });
  });

  it('takes ordinary ids, and those in braces, for what they are', () => {
    assertSilent('placeholder-value', manifest());
    assertSilent('placeholder-value', manifest({ authorizations: [entry(reader, `{${ids.support}}`)] }));
    assertSilent(
      'placeholder-value',
      manifest({ authorizations: [entry(reader, '00000000-0000-0000-0000-000000000001')] }),
    );
  });

  it('speaks alone', () => {
    const head = '"version": "1.0.0", "managedByTenantId": "<insert managing tenant id>"';
    assertSilent('tenant-guid', manifest({ head }));
  });
});

describe('docs-sample-guid', () => {
  it('knows the impossible ids of printed examples', () => {
    for (const id of [
      '3kl47fff-5655-4779-b726-2cf02b05c7c4',
      'f98g86a2-4cc4-4e6d-ad47-b3e80a1bcdfc',
      '83ace5cd-bcc3-441a-hd86-e6a75360cecc',
    ]) {
      const marked = manifest({ authorizations: [entry(reader).replace(`"${ids.support}"`, `«"${id}"»`)] });
      const [finding] = assertFinds('docs-sample-guid', marked);
      assert.match(finding!.message, /at position \d+/);
    }
    const head = '"version": "1.0.0", "managedByTenantId": "83ace5cd-bcc3-441a-hd86-e6a75360cecc"';
    assert.deepEqual(
      checkText(manifest({ head }))
        .findings.slice(0, 1)
        .map(({ code }) => code),
      ['docs-sample-guid'],
    );
    assertSilent('tenant-guid', manifest({ head }));
  });

  it('leaves other impossible ids, and possible ones that are like them, alone', () => {
    assertSilent(
      'docs-sample-guid',
      manifest({ authorizations: [entry(reader, '4kl47fff-5655-4779-b726-2cf02b05c7c4')] }),
    );
    assertSilent(
      'docs-sample-guid',
      manifest({ authorizations: [entry(reader, '3a147fff-5655-4779-b726-2cf02b05c7c4')] }),
    );
  });
});
