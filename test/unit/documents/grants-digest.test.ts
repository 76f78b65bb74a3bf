import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/src/documents/document';
import { grantsDigest } from '../../../server/src/documents/grants-digest';
import { principals, roles } from '../service/support';

/** A manifest as text, with parts of it replaced. */
function text(replace: Readonly<Record<string, string>> = {}): string {
  const written = `{
    "version": "1.0.0", "managedByTenantId": "5f0c2f0e-8f6c-4f0b-9a52-3f6f5f7a1c10",
    "authorizations": [
      { "principalId": "${principals.support}", "principalIdDisplayName": "Support", "roleDefinitionId": "${roles.reader}" },
      { "principalId": "${principals.automation}", "roleDefinitionId": "${roles.userAccessAdministrator}",
        "delegatedRoleDefinitionIds": ["${roles.monitoringReader}", "${roles.reader}"] }
    ],
    "eligibleAuthorizations": [
      { "principalId": "${principals.operations}", "roleDefinitionId": "${roles.contributor}",
        "justInTimeAccessPolicy": { "maximumActivationDuration": "PT4H", "multiFactorAuthProvider": "Azure",
          "managedByTenantApprovers": [{ "principalId": "${principals.ada}" }, { "principalId": "${principals.support}" }] } },
      { "principalId": "${principals.operations}", "roleDefinitionId": "${roles.monitoringReader}" }
    ]
  }`;
  return Object.entries(replace).reduce((sum, [part, other]) => {
    assert.ok(sum.includes(part), part);
    return sum.replace(part, () => other);
  }, written);
}

function digest(manifest: string): string | undefined {
  return grantsDigest(parseDocument('manifest', manifest).definitions[0]!);
}

describe('digest of grants', () => {
  const before = digest(text());

  it('has a form that contracts may rest on', () => {
    assert.equal(before, '4a03040ae5f5c077e51dbe51b8478dc180ab4f953339a1dfdf9f7bbb11696642');
  });

  const same: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'the order of assignable roles': {
      [`"${roles.monitoringReader}", "${roles.reader}"`]: `"${roles.reader}", "${roles.monitoringReader}"`,
    },
    'the order of approvers': {
      [`{ "principalId": "${principals.ada}" }, { "principalId": "${principals.support}" }`]: `{ "principalId": "${principals.support}" }, { "principalId": "${principals.ada}" }`,
    },
    'the case of ids': { [principals.support]: principals.support.toUpperCase() },
    'a role by the id of its resource': {
      [roles.contributor]: `/providers/Microsoft.Authorization/roleDefinitions/${roles.contributor}`,
    },
    'a name': { '"Support"': '"Service desk"' },
    'a version': { '1.0.0': '2.0.0' },
    'a comment': { '"authorizations"': '/* who */ "authorizations"' },
    'a default that is written': { '"authorizations"': '"cloud": "AzureCloud", "authorizations"' },
    'defaults of a policy that are written': {
      [`"roleDefinitionId": "${roles.monitoringReader}"`]: `"roleDefinitionId": "${roles.monitoringReader}", "justInTimeAccessPolicy": { "multiFactorAuthProvider": "None", "maximumActivationDuration": "PT8H", "managedByTenantApprovers": [] }`,
    },
    'another way to write a duration': { PT4H: 'PT240M' },
    'an entry written twice': {
      '"eligibleAuthorizations": [': `"eligibleAuthorizations": [{ "principalId": "${principals.operations}", "roleDefinitionId": "${roles.monitoringReader}" },`,
    },
  };
  for (const [what, replace] of Object.entries(same)) {
    it(`is the same whatever ${what}`, () => assert.equal(digest(text(replace)), before));
  }

  const other: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'the managing tenant': { '5f0c2f0e': '5f0c2f0f' },
    'the cloud': { '"authorizations"': '"cloud": "AzureUSGovernment", "authorizations"' },
    'a principal': { [principals.support]: principals.ada },
    'a role': { [roles.contributor]: roles.owner },
    'an assignable role': { [`"${roles.monitoringReader}", `]: '' },
    'multifactor authentication': { '"Azure"': '"None"' },
    'a duration': { PT4H: 'PT5H' },
    'an approver': { [`{ "principalId": "${principals.ada}" }, `]: '' },
    'permanent and on activation': { authorizations: 'x', eligibleAuthorizations: 'authorizations' },
  };
  for (const [what, replace] of Object.entries(other)) {
    it(`is another for another ${what}`, () => {
      const now = digest(text(replace));
      assert.ok(now && now !== before);
    });
  }

  it('is none where a value cannot be read', () => {
    assert.equal(digest(text({ [`"${roles.contributor}"`]: '7' })), undefined);
    assert.equal(digest('{ "authorizations": {} }'), undefined);
  });
});
