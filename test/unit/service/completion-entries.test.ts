import assert from 'node:assert/strict';
import { accept, offer } from './completion-support';
import { roles } from './support';

interface Manifest {
  readonly authorizations: readonly Record<string, unknown>[];
  readonly eligibleAuthorizations: readonly Record<string, unknown>[];
}

const group = { principalId: '', principalIdDisplayName: '', principalType: 'Group' };
const readerEntry = { ...group, roleDefinitionId: roles.reader };

const inList = (entries: string): string => `{ "authorizations": [${entries}] }`;
const inEligibleList = (entries: string): string => `{ "eligibleAuthorizations": [${entries}] }`;

async function accepted(text: string, label: string): Promise<Manifest> {
  return JSON.parse(accept(await offer(text), label)) as Manifest;
}

describe('completion of a whole entry', () => {
  it('writes a group with a role', async () => {
    assert.deepEqual(await accepted(inList('|'), 'Group with Reader'), { authorizations: [readerEntry] });
    assert.deepEqual(await accepted(inList('|'), 'Group with the Delete role'), {
      authorizations: [{ ...group, roleDefinitionId: roles.deleteRole }],
    });
    assert.deepEqual(await accepted(inList('|'), 'Group with a role'), {
      authorizations: [{ ...group, roleDefinitionId: '' }],
    });
  });

  it('writes a service principal with assignable roles', async () => {
    assert.deepEqual(await accepted(inList('|'), 'Service principal with assignable roles'), {
      authorizations: [
        {
          ...group,
          principalType: 'ServicePrincipal',
          roleDefinitionId: roles.userAccessAdministrator,
          delegatedRoleDefinitionIds: [roles.contributor],
        },
      ],
    });
  });

  it('writes an eligible role with its policy, with and without approvers', async () => {
    const policy = { multiFactorAuthProvider: 'Azure', maximumActivationDuration: 'PT1H' };
    const entry = { ...group, roleDefinitionId: '', justInTimeAccessPolicy: policy };
    assert.deepEqual(await accepted(inEligibleList('|'), 'Group with an eligible role'), {
      eligibleAuthorizations: [entry],
    });
    const approvers = [{ principalId: '', principalIdDisplayName: '' }];
    assert.deepEqual(await accepted(inEligibleList('|'), 'Group with an eligible role and approvers'), {
      eligibleAuthorizations: [
        {
          ...entry,
          justInTimeAccessPolicy: {
            ...policy,
            maximumActivationDuration: 'PT4H',
            managedByTenantApprovers: approvers,
          },
        },
      ],
    });
  });

  it('writes an approver', async () => {
    const text = inEligibleList('{ "justInTimeAccessPolicy": { "managedByTenantApprovers": [|] } }');
    const { eligibleAuthorizations } = await accepted(text, 'Approver');
    assert.deepEqual(eligibleAuthorizations[0]!.justInTimeAccessPolicy, {
      managedByTenantApprovers: [{ principalId: '', principalIdDisplayName: '' }],
    });
  });

  it('writes a principal of a directory', async () => {
    const written = async (label: string): Promise<unknown> =>
      JSON.parse(accept(await offer('{ "principals": [|] }', { kind: 'directory' }), label));
    const principal = { id: '', displayName: '' };
    assert.deepEqual(await written('Group'), { principals: [{ ...principal, type: 'Group', groupType: 'Security' }] });
    assert.deepEqual(await written('User'), { principals: [{ ...principal, type: 'User' }] });
    assert.deepEqual(await written('Service principal'), {
      principals: [{ ...principal, type: 'ServicePrincipal', appId: '' }],
    });
  });

  for (const [where, list, place] of [
    ['before an entry', '|{ "a": 1 }', 0],
    ['before an entry and a space', '| { "a": 1 }', 0],
    ['right behind an entry', '{ "a": 1 }|', 1],
    ['behind an entry and a space', '{ "a": 1 } |', 1],
    ['behind an entry on the next line', '{ "a": 1 }\n  |\n', 1],
    ['behind an empty entry', '{} |', 1],
    ['behind a comma', '{ "a": 1 }, |', 1],
    ['between entries without a comma', '{ "a": 1 }\n|\n{ "b": 2 }', 1],
    ['between entries, behind the comma', '{ "a": 1 }, | { "b": 2 }', 1],
    ['between entries, before the comma', '{ "a": 1 }\n|\n, { "b": 2 }', 1],
    ['in place of a word', '{ "a": 1 }, group|', 1],
    ['in place of a word behind an entry', '{ "a": 1 }\nreader|', 1],
  ] as const) {
    it(`sets it apart by commas, ${where}`, async () => {
      const { authorizations } = await accepted(inList(list), 'Group with Reader');
      assert.deepEqual(authorizations[place], readerEntry);
      assert.equal(authorizations.length, list.split('{').length);
    });
  }

  it('puts the comma behind the entry it belongs to, comments or not', async () => {
    const text = '{\n  "authorizations": [\n    { "a": 1 } // first, }\n    |\n  ]\n}';
    assert.match(
      accept(await offer(text), 'Group with Reader'),
      /\{ "a": 1 \}, \/\/ first, \}\n {4}\{\n {6}"principalId"/,
    );
  });

  it('indents its lines as the place', async () => {
    assert.equal(
      accept(await offer('{\n  "authorizations": [\n    |\n  ]\n}'), 'Group with Reader'),
      '{\n  "authorizations": [\n    {\n      "principalId": "",\n      "principalIdDisplayName": "",\n' +
        `      "principalType": "Group",\n      "roleDefinitionId": "${roles.reader}"\n    }\n  ]\n}`,
    );
  });

  it('is offered in a list that has no end yet', async () => {
    const text = accept(await offer('{ "authorizations": [|'), 'Group with Reader');
    assert.deepEqual(JSON.parse(`${text}] }`), { authorizations: [readerEntry] });
  });

  it('is offered where entries stand and nowhere else', async () => {
    const offersEntries = async (text: string, kind?: 'directory'): Promise<boolean> =>
      (await offer(text, { kind })).labels.some((label) => /^(Group|User|Approver)/.test(label));
    for (const text of [inList('|'), inEligibleList('{ "justInTimeAccessPolicy": {} }, |')]) {
      assert.ok(await offersEntries(text), text);
    }
    for (const text of ['|', '{|}', '{ "authorizations": | }', inList('{|}'), inList('"|"'), inList('{ "a": [|] }')]) {
      assert.ok(!(await offersEntries(text)), text);
    }
    assert.ok(!(await offersEntries('{ "principals": [{ "members": [|] }] }', 'directory')));
  });

  it('is not offered to a client that takes no snippets', async () => {
    assert.ok(!(await offer(inList('|'), { client: { snippets: false } })).labels.includes('Group with Reader'));
  });
});
