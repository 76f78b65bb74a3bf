import assert from 'node:assert/strict';
import { firstLine, whoInWords } from '../../../../server/src/reports/preview/principal-lines';
import type { PrincipalPreview } from '../../../../server/src/reports/preview/report';
import { directoryText, principalBook, principals, roles } from '../../service/support';
import { type Entry, manifestText, previewOfText } from './manifest-preview';

const leads = { approvers: [principals.operations] };

/** The first of the principals that these entries name, as a directory knows it. */
function principalOf(...entries: readonly Omit<Entry, 'principal'>[]): PrincipalPreview {
  const text = manifestText(entries.map((entry) => ({ principal: principals.support, ...entry })));
  return previewOfText(text, principalBook([directoryText])).plans[0]!.principals[0]!;
}

describe('the first line of a principal', () => {
  it('says what stands and what an approval adds', () => {
    const line = firstLine(
      principalOf(
        { role: roles.reader, access: 'active' },
        { role: roles.virtualMachineContributor, access: 'eligible', policy: leads },
      ),
    );
    assert.equal(
      line,
      'Standing: reads everything · After approval: changes in Backup; changes and deletes in Machines, Networks, Monitoring, Management; gets keys, secrets or connection strings; runs code on machines or services',
    );
  });

  it('tells an activation without approver from one with, and both from what stands', () => {
    const stages = principalOf(
      { role: roles.reader, access: 'active' },
      { role: roles.contributor, access: 'eligible', policy: leads },
      { role: roles.monitoringReader, access: 'eligible' },
    ).stages;
    assert.deepEqual(
      stages.map(({ stage }) => stage),
      ['standing', 'activation', 'approval'],
    );
    const [, activation, approval] = stages;
    assert.equal(activation!.effect, 'changes in Management');
    assert.match(approval!.effect, /^reads, changes and deletes nearly everything; gets keys/);
  });

  it('says nothing twice', () => {
    const line = firstLine(
      principalOf({ role: roles.reader, access: 'active' }, { role: roles.reader, access: 'eligible' }),
    );
    assert.equal(line, 'Standing: reads everything · After activation: nothing more');
  });

  it('tells what a delegation makes of User Access Administrator and of the Delete role', () => {
    const line = firstLine(
      principalOf(
        { role: roles.userAccessAdministrator, access: 'active', delegated: [roles.reader, roles.monitoringReader] },
        { role: roles.deleteRole, access: 'active' },
      ),
    );
    assert.equal(line, 'Standing: assigns to managed identities: Reader, Monitoring Reader; ends the delegation');
  });

  it('counts nothing of what Azure refuses or nobody knows', () => {
    const line = firstLine(
      principalOf(
        { role: roles.owner, access: 'active' },
        { role: '11111111-2222-3333-4444-555555555555', access: 'active' },
      ),
    );
    assert.equal(line, 'Standing: nothing');
  });
});

describe('who a principal is', () => {
  const reader = { role: roles.reader, access: 'active' } as const;

  it('takes from the directory what it knows, and says what the customer cannot see', () => {
    assert.deepEqual(whoInWords(principalOf(reader)), [
      'Group, 12 members, owner: Service desk',
      "Membership is the provider's: you cannot see it, and your Conditional Access does not apply.",
    ]);
  });

  it('speaks of an account and of credentials where there is no membership', () => {
    const [user, account] = whoInWords({
      ...principalOf(reader),
      type: 'User',
      memberCount: undefined,
      owner: undefined,
    });
    assert.deepEqual([user, account!.includes('account')], ['User', true]);
    const [, credentials] = whoInWords({ ...principalOf(reader), type: 'ServicePrincipal' });
    assert.match(credentials!, /credentials/);
  });
});
