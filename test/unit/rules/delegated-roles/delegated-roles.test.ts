import assert from 'node:assert/strict';
import { wellKnown } from '../../../../server/src/roles';
import {
  assertCures,
  assertFinds,
  assertSilent,
  checkText,
  contributor,
  eligibleEntry,
  entry,
  fixOf,
  ids,
  manifest,
  markValue,
  reader,
} from '../support';

const uaa = wellKnown.userAccessAdministrator;
const blobDataReader = '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1';

/** A manifest whose User Access Administrator entry has that list; a role may be marked. */
const assignable = (list: string, role: string = uaa): string =>
  manifest({ authorizations: [entry(reader), entry(role, ids.support, `"delegatedRoleDefinitionIds": ${list}`)] });

describe('uaa-needs-delegated-roles', () => {
  const without = manifest({ authorizations: [markValue(entry(uaa), uaa)] });

  it('marks the role where the list is missing, and the list where it is empty', () => {
    assertFinds('uaa-needs-delegated-roles', without);
    assertFinds('uaa-needs-delegated-roles', assignable('«[]»'));
  });

  it('is content with one role, and silent on a list it cannot read and on eligible entries', () => {
    assertSilent('uaa-needs-delegated-roles', assignable(`["${contributor}"]`));
    assertSilent('uaa-needs-delegated-roles', assignable('"all"'));
    assertSilent('uaa-needs-delegated-roles', manifest({ eligible: [eligibleEntry(uaa)] }));
  });

  it('adds Contributor', () => {
    for (const marked of [without, assignable('«[]»')]) {
      const after = assertCures('uaa-needs-delegated-roles', marked, 'Add Contributor');
      assert.match(after, new RegExp(`"delegatedRoleDefinitionIds": \\["${contributor}"\\]`));
    }
  });
});

describe('delegated-roles-without-uaa', () => {
  const onReader = (list: string): string =>
    assignable(list, reader).replace('"delegatedRoleDefinitionIds"', '«"delegatedRoleDefinitionIds"»');

  it('marks the list of another role as having no effect', () => {
    const [finding] = assertFinds('delegated-roles-without-uaa', onReader(`["${contributor}"]`));
    assert.equal(finding!.severity, 'warning');
    assert.equal(finding!.tag, 'unnecessary');
  });

  it('removes the list, and an empty one unasked', () => {
    const code = 'delegated-roles-without-uaa';
    assert.equal(
      assertCures(code, onReader('[]'), 'Remove'),
      manifest({ authorizations: [entry(reader), entry(reader)] }),
    );
    assert.equal(fixOf(checkText(onReader('[]')), code, 'Remove').safe, true);
    assert.equal(fixOf(checkText(onReader(`["${contributor}"]`)), code, 'Remove').safe, false);
  });

  it('says nothing of User Access Administrator, nor of roles that may be meant as it', () => {
    assertSilent('delegated-roles-without-uaa', assignable(`["${contributor}"]`));
    assertSilent('delegated-roles-without-uaa', assignable(`["${contributor}"]`, uaa.replace('18d7', '18d8')));
  });
});

describe('delegated-role-guid', () => {
  it('marks what is no GUID', () => assertFinds('delegated-role-guid', assignable(`["${contributor}", «"Reader"»]`)));

  it('mends a name, a resource id and a GUID with braces', () => {
    const id = `/providers/Microsoft.Authorization/roleDefinitions/${reader}`;
    for (const written of ['Reader', id, `{${reader}}`]) {
      const after = assertCures('delegated-role-guid', assignable(`["${written}"]`), 'Reader');
      assert.match(after, new RegExp(`\\["${reader}"\\]`));
    }
  });

  it('takes GUIDs, and leaves placeholders to their own rule', () => {
    const sample = 'f98g86a2-4cc4-4e6d-ad47-b3e80a1bcdfc';
    assertSilent('delegated-role-guid', assignable(`["${contributor.toUpperCase()}", "<role>", "${sample}"]`));
  });
});

describe('delegated-role-forbidden', () => {
  it('marks Owner and User Access Administrator', () => {
    assertFinds('delegated-role-forbidden', assignable(`[«"${wellKnown.owner}"», "${contributor}", «"${uaa}"»]`));
  });

  it('removes them', () => {
    const after = assertCures(
      'delegated-role-forbidden',
      assignable(`["${contributor}", "${wellKnown.owner}"]`),
      'Remove Owner',
    );
    assert.equal(after, assignable(`["${contributor}"]`));
  });

  it('is silent where the list has no effect at all', () => {
    assertSilent('delegated-role-forbidden', assignable(`["${wellKnown.owner}"]`, reader));
  });
});

describe('delegated-role-unsupported', () => {
  const code = 'delegated-role-unsupported';

  it('speaks once a file of roles with data actions, and points at the others', () => {
    const [finding] = assertFinds(
      code,
      assignable(`["${contributor}", «"${blobDataReader}"», "${wellKnown.logAnalyticsContributor}"]`),
    );
    assert.equal(finding!.severity, 'information');
    assert.match(finding!.message, /Storage Blob Data Reader, Log Analytics Contributor \(role data of 2026-08-22\)/);
    assert.equal(finding!.related?.length, 1);
  });

  it('refuses each role with restricted actions', () => {
    const [first] = assertFinds(
      code,
      assignable(`[«"${wellKnown.locksContributor}"», «"${wellKnown.rbacAdministrator}"»]`),
    );
    assert.equal(first!.severity, 'error');
  });

  it('leaves a repetition to delegated-role-duplicate', () => {
    assertFinds(code, assignable(`[«"${wellKnown.locksContributor}"», "${wellKnown.locksContributor}"]`));
  });

  it('says nothing of supported and unknown roles', () => {
    assertSilent(code, assignable(`["${contributor}", "0b5a8e36-55d1-4e35-9f1e-3e8f0a6c7d21"]`));
    assertSilent(code, assignable(`["${blobDataReader}"]`, reader));
  });
});

describe('delegated-role-duplicate', () => {
  it('marks the repetition, in any case, and points at the first', () => {
    const [finding] = assertFinds(
      'delegated-role-duplicate',
      assignable(`["${contributor}", "${reader}", «"${contributor.toUpperCase()}"»]`),
    );
    assert.equal(finding!.tag, 'unnecessary');
    assert.equal(finding!.related?.length, 1);
  });

  it('removes it unasked', () => {
    const marked = assignable(`["${contributor}", "${contributor}"]`);
    assert.equal(fixOf(checkText(marked), 'delegated-role-duplicate', 'Remove').safe, true);
    assert.equal(assertCures('delegated-role-duplicate', marked, 'Remove'), assignable(`["${contributor}"]`));
  });

  it('leaves different roles alone, and what other rules say of both', () => {
    const code = 'delegated-role-duplicate';
    const zeros = '00000000-0000-0000-0000-000000000000';
    assertSilent(code, assignable(`["${contributor}", "${reader}"]`));
    for (const repeated of [zeros, wellKnown.owner, 'Reader']) {
      assertSilent(code, assignable(`["${repeated}", "${repeated}"]`));
    }
  });
});
