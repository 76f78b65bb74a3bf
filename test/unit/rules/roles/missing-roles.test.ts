import assert from 'node:assert/strict';
import { wellKnown } from '../../../../server/src/roles';
import {
  assertCures,
  assertFinds,
  assertSilent,
  checkText,
  contributor,
  deleteRole,
  eligibleEntry,
  entry,
  ids,
  manifest,
  markValue,
  reader,
} from '../support';

const machines = wellKnown.virtualMachineContributor;

describe('no-reader-access', () => {
  const lacking = (more = ''): string =>
    manifest({ authorizations: [markValue(entry(machines, ids.support, more), ids.support), entry(deleteRole)] });

  it('warns of a group or user whose roles do not read everything', () => {
    for (const type of ['Group', 'User']) {
      const [finding] = assertFinds('no-reader-access', lacking(`"principalType": "${type}"`));
      assert.equal(finding!.severity, 'warning');
    }
  });

  it('only informs where nobody says what the principal is', () => {
    const [finding] = assertFinds('no-reader-access', lacking().replaceAll('"principalType": "Group", ', ''));
    assert.equal(finding!.severity, 'information');
  });

  it('speaks of a group with User Access Administrator alone, whose "*/read" does not apply', () => {
    const uaa = entry(
      wellKnown.userAccessAdministrator,
      ids.support,
      `"delegatedRoleDefinitionIds": ["${contributor}"]`,
    );
    assertFinds('no-reader-access', manifest({ authorizations: [markValue(uaa, ids.support)] }));
    const ofUnknownKind = uaa.replace('"principalType": "Group", ', '');
    assertSilent('no-reader-access', manifest({ authorizations: [ofUnknownKind] }));
  });

  it('leaves alone service principals, holders of the Delete role alone, and readers', () => {
    assertSilent('no-reader-access', lacking('"principalType": "ServicePrincipal"'));
    assertSilent('no-reader-access', manifest({ authorizations: [entry(deleteRole)] }));
    assertSilent('no-reader-access', manifest({ authorizations: [entry(machines), entry(reader)] }));
    assertSilent('no-reader-access', manifest({ authorizations: [entry(contributor)] }));
  });

  it('is silent where a role cannot be judged, and where an eligible role makes it the concern of another rule', () => {
    const unknown = '0b5a8e36-55d1-4e35-9f1e-3e8f0a6c7d21';
    assertSilent('no-reader-access', manifest({ authorizations: [entry(machines), entry(unknown)] }));
    assertSilent(
      'no-reader-access',
      manifest({ authorizations: [entry(machines)], eligible: [eligibleEntry(contributor)] }),
    );
  });

  it('is silent where a directory shows the principal in a group that reads, through another group as well', () => {
    const group = (id: string, member: string): string =>
      `{ "id": "${id}", "type": "Group", "members": ["${member}"] }`;
    const directory = `{ "principals": [${group(ids.leads, ids.support)}, ${group(ids.operations, ids.leads)}] }`;
    const authorizations = [entry(machines), entry(reader, ids.operations)];
    assertSilent('no-reader-access', manifest({ authorizations }), { directories: [directory] });
    assertFinds(
      'no-reader-access',
      manifest({ authorizations: [markValue(authorizations[0]!, ids.support), authorizations[1]!] }),
    );
  });

  it('adds Reader for the principal', () => {
    const after = assertCures('no-reader-access', lacking(), 'Add Reader for Support');
    assert.ok(after.includes(entry(reader)), after);
  });
});

describe('missing-delete-role', () => {
  const lacking = manifest({
    authorizations: [entry(reader, ids.automation, '"principalType": "ServicePrincipal"'), entry(reader)],
  });
  const marked = lacking.replace('"authorizations"', '«"authorizations"»');

  it('marks the list', () => assert.equal(assertFinds('missing-delete-role', marked)[0]!.severity, 'warning'));

  it('is content with one entry, eligible or not', () => {
    assertSilent('missing-delete-role', manifest());
    assertSilent(
      'missing-delete-role',
      manifest({ authorizations: [entry(reader)], eligible: [eligibleEntry(deleteRole)] }),
    );
  });

  it('is silent where a role cannot be known, and where there is no entry at all', () => {
    assertSilent(
      'missing-delete-role',
      manifest({ authorizations: [entry(reader), entry(reader).replace(`"${reader}"`, '7')] }),
    );
    assertSilent('missing-delete-role', manifest({ authorizations: [] }));
  });

  it('adds it for the first group', () => {
    const after = assertCures('missing-delete-role', lacking, 'Add the Delete Role for Support');
    assert.ok(after.includes(entry(deleteRole)), after);
  });

  it('offers nothing where there is no group', () => {
    const person = manifest({ authorizations: [entry(reader, ids.support, '"principalType": "User"')] });
    const [finding] = checkText(person).findings.filter(({ code }) => code === 'missing-delete-role');
    assert.deepEqual(finding!.fixes, []);
  });
});
