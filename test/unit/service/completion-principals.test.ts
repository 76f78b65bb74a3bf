import assert from 'node:assert/strict';
import { accept, offer } from './completion-support';
import { directoryText, inAuthorization, inEligibleAuthorization, principals } from './support';

const support = `"principalId": "${principals.support}"`;
const named = `${support},\n      "principalIdDisplayName": "Tier 2 Support",\n      "principalType": "Group"`;

describe('completion of a principal', () => {
  it('writes name and type beside the id', async () => {
    for (const value of ['"|"', '"tier|"', '"3d1b|"', '"tier|', '|']) {
      const offered = await offer(inAuthorization(`"principalId": ${value}`));
      assert.equal(accept(offered, 'Tier 2 Support'), inAuthorization(named), value);
    }
  });

  it('keeps to one line where the entry is on one line', async () => {
    const offered = await offer('{ "authorizations": [{ "principalId": "|", "roleDefinitionId": "" }] }');
    assert.equal(
      accept(offered, 'Tier 2 Support'),
      `{ "authorizations": [{ ${support}, "principalIdDisplayName": "Tier 2 Support", "principalType": "Group", "roleDefinitionId": "" }] }`,
    );
  });

  it('ends its lines as the text does', async () => {
    const windows = (text: string): string => text.replaceAll('\n', '\r\n');
    const offered = await offer(windows(inAuthorization('"principalId": "|"')));
    assert.equal(accept(offered, 'Tier 2 Support'), windows(inAuthorization(named)));
  });

  it('replaces the name and type that are there, before and after the id', async () => {
    const before = inAuthorization(
      '"principalIdDisplayName": "Old",\n      "principalId": "|",\n      "principalType": "User",\n      "roleDefinitionId": ""',
    );
    assert.equal(
      accept(await offer(before), 'Tier 2 Support'),
      inAuthorization(
        `"principalIdDisplayName": "Tier 2 Support",\n      ${support},\n      "principalType": "Group",\n      "roleDefinitionId": ""`,
      ),
    );
  });

  it('writes a comma before a property that follows without one', async () => {
    const offered = await offer(inAuthorization('"principalId": |\n      "roleDefinitionId": ""'));
    assert.equal(accept(offered, 'Tier 2 Support'), inAuthorization(`${named},\n      "roleDefinitionId": ""`));
  });

  it('says no type of an approver, which has none', async () => {
    const approvers = (inside: string): string =>
      inEligibleAuthorization(`"justInTimeAccessPolicy": { "managedByTenantApprovers": [{ ${inside} }] }`);
    const offered = await offer(approvers('"principalId": "|"'));
    assert.equal(
      accept(offered, 'Tier 2 Support'),
      approvers(`${support}, "principalIdDisplayName": "Tier 2 Support"`),
    );
  });

  it('offers service principals for permanent roles only, and applications never', async () => {
    const active = await offer(inAuthorization('"principalId": "|"'));
    assert.deepEqual(active.labels, ['Ada Byron', 'Operations', 'Remediation', 'Tier 2 Support']);
    const eligible = await offer(inEligibleAuthorization('"principalId": "|"'));
    assert.deepEqual(eligible.labels, ['Ada Byron', 'Operations', 'Tier 2 Support']);
    const approver = await offer(
      inEligibleAuthorization('"justInTimeAccessPolicy": { "managedByTenantApprovers": [{ "principalId": "|" }] }'),
    );
    assert.deepEqual(approver.labels, ['Ada Byron', 'Operations', 'Tier 2 Support']);
  });

  it('says what kind of principal it is', async () => {
    const { shown } = await offer(inAuthorization('"principalId": "|"'));
    assert.deepEqual(
      shown.map(({ labelDetails }) => labelDetails?.description),
      ['user', 'group', 'service principal', 'group of 12'],
    );
  });

  it('offers those of other entries, after those of directories', async () => {
    const other = `{ "principalId": "0b1c2d3e-4f50-4617-8293-a4b5c6d7e8f9", "principalIdDisplayName": "Auditors" }`;
    const text = `{ "authorizations": [${other}, { "principalId": "|" }] }`;
    const offered = await offer(text);
    assert.equal(offered.labels.at(-1), 'Auditors');
    assert.match(
      accept(offered, 'Auditors'),
      /\{ "principalId": "0b1c2d3e-[^"]*", "principalIdDisplayName": "Auditors" \}\] \}$/,
      'its type is not known, so none is written',
    );
  });

  it('does not offer what is being typed, nor a placeholder', async () => {
    const text = '{ "authorizations": [{ "principalId": "<group id>" }, { "principalId": "grou|" }] }';
    assert.deepEqual((await offer(text, { directories: [] })).list.items, []);
  });

  it('names a principal by its id where it has no other name', async () => {
    const nameless = directoryText.replace('"displayName":"Ada Byron",', '');
    const offered = await offer(inAuthorization('"principalId": "|"'), { directories: [nameless] });
    assert.equal(
      accept(offered, principals.ada),
      inAuthorization(`"principalId": "${principals.ada}",\n      "principalType": "User"`),
    );
  });
});
