import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/src/documents/document';
import { manifestFromTemplate } from '../../../server/src/service/manifest-from-template';
import { roles } from './support';

const group = '3d1b7b64-6d5e-4f55-8a0e-0f2a6d1c9b21';
const tenant = '5f0c2f0e-8f6c-4f0b-9a52-3f6f5f7a1c10';

function made(template: unknown) {
  const result = manifestFromTemplate(JSON.stringify(template));
  return result && { notes: result.notes, manifest: JSON.parse(result.text) as Record<string, unknown> };
}

describe('a manifest from a template', () => {
  const entry = { principalId: group, principalIdDisplayName: 'Support', roleDefinitionId: roles.reader };
  const policy = { multiFactorAuthProvider: 'Azure', maximumActivationDuration: 'PT4H' };

  it('takes the lists of a parameter file', () => {
    const result = made({
      parameters: {
        mspOfferName: { value: 'Care' },
        mspOfferDescription: { value: 'All of it' },
        managedByTenantId: { value: tenant },
        authorizations: { value: [entry] },
        eligibleAuthorizations: { value: [{ ...entry, justInTimeAccessPolicy: policy }] },
      },
    });
    assert.deepEqual(result?.manifest, {
      version: '1.0.0',
      registrationDefinitionName: 'Care',
      description: 'All of it',
      managedByTenantId: tenant,
      authorizations: [entry],
      eligibleAuthorizations: [{ ...entry, justInTimeAccessPolicy: policy }],
    });
    assert.deepEqual(result?.notes, ['2 authorizations taken over.']);
  });

  it('takes defaults and variables, and knows eligible lists by their name', () => {
    const result = made({
      parameters: { managedByTenantId: { type: 'string', defaultValue: tenant } },
      variables: { basics: [entry], eligible: [entry] },
      resources: [{ properties: { managedByTenantId: "[parameters('managedByTenantId')]" } }],
    });
    assert.equal(result?.manifest.managedByTenantId, tenant);
    assert.deepEqual(result?.manifest.authorizations, [entry]);
    assert.deepEqual(result?.manifest.eligibleAuthorizations, [entry]);
  });

  it('leaves out what is an expression, and says so', () => {
    const result = made({ authorizations: [entry, { ...entry, principalId: "[parameters('group')]" }] });
    assert.deepEqual(result?.manifest.authorizations, [entry]);
    assert.deepEqual(result?.notes, [
      '1 authorizations taken over.',
      '1 left out: their principal or role is an expression.',
      'The managing tenant is no plain value there: fill it in.',
    ]);
  });

  it('takes over an entry that lacks its role, for the checks to say so', () => {
    const { roleDefinitionId: _, ...incomplete } = entry;
    assert.deepEqual(made([entry, incomplete])?.manifest.authorizations, [entry, incomplete]);
  });

  it('makes nothing of other files, nor of broken ones that hold nothing', () => {
    for (const text of ['', '[]', '42', '<html>', '{"name": "x"}', '{"principalId": "x"}', '['.repeat(100_000)]) {
      assert.equal(manifestFromTemplate(text), undefined);
    }
  });

  it('makes a manifest that is read', () => {
    const { text } = manifestFromTemplate(JSON.stringify([entry]))!;
    assert.equal(parseDocument('manifest', text).definitions[0]?.authorizations?.items[0]?.principalId?.value, group);
  });
});
