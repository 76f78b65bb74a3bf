import assert from 'node:assert/strict';
import { getNodeValue } from 'jsonc-parser';
import { parseDocument } from '../../../server/src/documents/document';
import type { DocumentKind } from '../../../server/src/documents/kinds';
import { PrincipalBook } from '../../../server/src/workspace/principals';

function book(...files: readonly (readonly [DocumentKind, unknown])[]): PrincipalBook {
  return new PrincipalBook(
    files.map(([kind, value], index) => ({ uri: `file:///${index}`, ...parseDocument(kind, JSON.stringify(value)) })),
  );
}

const entry = { principalId: 'A', principalIdDisplayName: 'In a manifest', principalType: 'User' };

describe('the principals of a workspace', () => {
  it('are found by id in any case, with all a directory says', () => {
    const principal = {
      id: 'Aa',
      displayName: 'Support',
      type: 'Group',
      groupType: 'Security',
      memberCount: 3,
      owner: 'Ada',
      appId: 'C0',
    };
    const { node, ...known } = book(['directory', { principals: [principal] }]).find('aA')!;
    assert.deepEqual(known, { ...principal, uri: 'file:///0', fromDirectory: true });
    assert.deepEqual({ ...(getNodeValue(node) as object) }, principal, 'the place where the directory says so');
    assert.equal(book().find('aA'), undefined);
    assert.equal(book().find(undefined), undefined);
  });

  it('are service principals of applications', () => {
    const robot = { id: 'A', type: 'ServicePrincipal', appId: 'C0' };
    const principals = book(['directory', { principals: [robot, { id: 'B', type: 'Application', appId: 'D1' }] }]);
    assert.equal(principals.servicePrincipalOf('c0')?.id, 'A');
    assert.equal(principals.servicePrincipalOf('d1'), undefined);
    assert.equal(principals.servicePrincipalOf(undefined), undefined);
  });

  it('are all of a tenant where a directory says so, and can be read in full', () => {
    const isComplete = (directory: object) => book(['directory', { tenantId: 'T', ...directory }]).isComplete('t');
    const principals = [{ id: 'a' }];
    assert.equal(isComplete({ complete: true, principals }), true);
    assert.equal(isComplete({ complete: false, principals }), false);
    assert.equal(isComplete({ complete: true }), false);
    assert.equal(isComplete({ complete: true, principals: [...principals, 7] }), false);
    assert.equal(isComplete({ complete: true, principals: [...principals, { id: '' }] }), false);
  });

  it('are what a directory says before what a manifest says', () => {
    const principals = book(
      ['manifest', { authorizations: [entry] }],
      ['directory', { principals: [{ id: 'a', displayName: 'In a directory' }] }],
    );
    assert.equal(principals.find('A')?.displayName, 'In a directory');
    assert.equal(principals.all().length, 1);
  });

  it('are in no directory where only a manifest names them', () => {
    const principals = book(['manifest', { authorizations: [entry] }]);
    assert.equal(principals.find('a')?.type, 'User');
    assert.equal(principals.inDirectory('a'), undefined);
  });

  it('are approvers too, of whom no type is known', () => {
    const policy = { managedByTenantApprovers: [{ principalId: 'B', principalIdDisplayName: 'Leads' }] };
    const principals = book(['manifest', { eligibleAuthorizations: [{ ...entry, justInTimeAccessPolicy: policy }] }]);
    assert.deepEqual(
      principals.all().map(({ displayName, type }) => [displayName, type]),
      [
        ['In a manifest', 'User'],
        ['Leads', undefined],
      ],
    );
  });

  it('are members of groups, and of the groups around these, in circles even', () => {
    const principals = book([
      'directory',
      {
        principals: [
          { id: 'Inner', members: ['ada'] },
          { id: 'Outer', members: ['INNER'] },
          { id: 'Inner2', members: ['Outer'] },
          { id: 'Inner', members: ['Inner2'] },
        ],
      },
    ]);
    assert.deepEqual([...principals.groupsOf('Ada')].sort(), ['inner', 'inner2', 'outer']);
    assert.deepEqual([...principals.groupsOf('nobody')], []);
  });

  it('belong to tenants with a name', () => {
    const principals = book(['directory', { tenantId: 'T', tenantName: 'Contoso' }], ['directory', { tenantId: 'u' }]);
    assert.equal(principals.tenantName('t'), 'Contoso');
    assert.deepEqual(principals.allTenants(), [
      { id: 't', name: 'Contoso' },
      { id: 'u', name: undefined },
    ]);
  });

  it('pass over what is no principal', () => {
    const directory = { principals: [7, {}, { id: 8 }, { id: '' }, null] };
    const manifest = { authorizations: [7, {}, { principalId: '' }] };
    assert.deepEqual(book(['directory', directory], ['manifest', manifest], ['directory', []]).all(), []);
  });
});
