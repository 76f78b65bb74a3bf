import assert from 'node:assert/strict';
import { readListing } from '../../../../server/src/service/directory-import/listing';

const ids = {
  desk: '3d1b7b64-6d5e-4f55-8a0e-0f2a6d1c9b21',
  news: '9a4e1c83-27f0-4d7e-b6a4-61c7d0e5f332',
  ada: 'c2f7a9d5-41b8-4c36-9e0d-84a5b6c7d843',
  app: 'e8b6d3f1-5a29-47c4-8d13-92b0c1d2e354',
  client: '4e9d7c30-b8a1-4f65-92c4-d06b3e5f7a18',
};

const groups = JSON.stringify([
  {
    id: ids.desk,
    displayName: 'Tier 1 – Übergabe',
    securityEnabled: true,
    mailEnabled: false,
    groupTypes: [],
    owner: null,
  },
  { id: ids.news, displayName: 'News', securityEnabled: true, mailEnabled: true, groupTypes: ['Unified'] },
]);
const users = JSON.stringify([{ id: ids.ada, displayName: 'Ada', userPrincipalName: 'ada@fabrikam.com' }]);
const servicePrincipals = JSON.stringify([
  { id: ids.app, displayName: 'Remediation', appId: ids.client, servicePrincipalType: 'Application' },
]);

describe('a listing of principals', () => {
  it('tells groups by their kind', () => {
    assert.deepEqual(readListing(groups), {
      principals: [
        { id: ids.desk, displayName: 'Tier 1 – Übergabe', type: 'Group', groupType: 'Security' },
        { id: ids.news, displayName: 'News', type: 'Group', groupType: 'Microsoft365' },
      ],
      passedOver: 0,
    });
  });

  it('has service principals with their client id, and users', () => {
    assert.deepEqual(readListing(servicePrincipals).principals, [
      { id: ids.app, displayName: 'Remediation', type: 'ServicePrincipal', appId: ids.client },
    ]);
    assert.deepEqual(readListing(users).principals, [{ id: ids.ada, displayName: 'Ada', type: 'User' }]);
  });

  it('may be several outputs one after another, with prompts and blank lines between them', () => {
    const text = `\uFEFF${groups}\r\nPS C:\\> az ad user list\r\n${users}\r\n\r\n${servicePrincipals}`;
    assert.deepEqual(
      readListing(text).principals.map(({ type }) => type),
      ['Group', 'Group', 'User', 'ServicePrincipal'],
    );
  });

  it('may be a single object, or an answer of Microsoft Graph with members', () => {
    const [desk] = JSON.parse(groups) as object[];
    assert.equal(readListing(JSON.stringify(desk)).principals.length, 1);
    const answer = { value: [{ ...desk, '@odata.type': '#microsoft.graph.group', members: [{ id: ids.ada }, {}] }] };
    const [group] = readListing(JSON.stringify(answer)).principals;
    assert.deepEqual([group?.memberCount, group?.members], [2, [ids.ada]]);
  });

  it('keeps the last word on a principal that is listed twice', () => {
    const again = groups.replace('Tier 1 – Übergabe', 'Tier 1').replace(ids.desk, ids.desk.toUpperCase());
    const names = readListing(groups + again).principals.map(({ displayName }) => displayName);
    assert.deepEqual(names, ['Tier 1', 'News']);
  });

  it('counts what is no principal, and takes any text', () => {
    assert.deepEqual(readListing('[{ "name": "Pay-As-You-Go", "id": "x" }, 1, null]'), {
      principals: [],
      passedOver: 1,
    });
    for (const text of ['', 'ERROR: please run az login', '[[[', '{"a":', '}{', '['.repeat(5000), '{"__proto__": {}}'])
      assert.deepEqual(readListing(text).principals, [], text.slice(0, 20));
  });
});
