import assert from 'node:assert/strict';
import { wellKnown } from '../../../../server/src/roles';
import { assertFindsIn, checkFiles, plan } from '../folder';
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

const permanent = manifest({ authorizations: [entry(contributor), entry(deleteRole)] });
const service = entry(contributor, ids.automation, '"principalType": "ServicePrincipal"');

describe('broad-permanent-role', () => {
  it('marks a permanent Contributor once for each principal, as information', () => {
    const twice = [markValue(entry(contributor), contributor), entry(contributor), entry(deleteRole)];
    const other = markValue(entry(contributor, ids.operations), contributor);
    const findings = assertFinds('broad-permanent-role', manifest({ authorizations: [...twice, other] }));
    assert.deepEqual(
      findings.map(({ severity }) => severity),
      ['information', 'information'],
    );
  });

  it('warns where a public plan sells the manifest, in the plan or beside it', async () => {
    const marked = markValue(permanent, contributor);
    const files = { 'gold.plan.msp.json': plan(), 'gold.manifest.msp.json': marked };
    const [beside] = await assertFindsIn('broad-permanent-role', files);
    assert.equal(beside!.severity, 'warning');
    assert.match(beside!.message, /every customer of this public plan/);
    const [inside] = await assertFindsIn('broad-permanent-role', { 'gold.plan.msp.json': plan({ manifest: marked }) });
    assert.equal(inside!.severity, 'warning');
    const hidden = { ...files, 'gold.plan.msp.json': plan({ visibility: '"private"' }) };
    const [shown] = await assertFindsIn('broad-permanent-role', hidden);
    assert.equal(shown!.severity, 'information');
  });

  it('takes eligible ones, and roles that are refused anyway', () => {
    assertSilent('broad-permanent-role', manifest({ eligible: [eligibleEntry(contributor)] }));
    assertSilent('broad-permanent-role', manifest({ authorizations: [entry(wellKnown.owner)] }));
  });

  it('makes it eligible and leaves Reader in its place', () => {
    const after = assertCures('broad-permanent-role', permanent, 'Make it eligible');
    assert.deepEqual(rolesIn(after), [
      [reader, undefined],
      [deleteRole, undefined],
      [contributor, 'PT8H'],
    ]);
    assertSilent('eligible-needs-permanent-reader', after);
  });

  it('removes the entry where the principal has Reader already', () => {
    const text = manifest({ authorizations: [entry(contributor), entry(reader), entry(deleteRole)] });
    assert.deepEqual(rolesIn(assertCures('broad-permanent-role', text, 'Make it eligible')), [
      [reader, undefined],
      [deleteRole, undefined],
      [contributor, 'PT8H'],
    ]);
  });

  it('offers a service principal, which activates nothing, only other roles', () => {
    const { findings } = checkText(manifest({ authorizations: [service, entry(deleteRole)] }));
    const { fixes = [] } = findings.find(({ code }) => code === 'broad-permanent-role')!;
    assert.ok(fixes.length > 0 && fixes.every(({ title }) => title.startsWith('Replace by ')));
  });

  it('renames the label of a role along with it', () => {
    const labelled = permanent.replace(`"${contributor}" }`, `"${contributor}" // Contributor\n}`);
    assert.match(
      assertCures('broad-permanent-role', labelled, 'Make it eligible'),
      new RegExp(`"${reader}" // Reader\n`),
    );
  });
});

describe('redundant-role', () => {
  it('marks a role beside one that allows all it does', () => {
    const marked = manifest({
      authorizations: [markValue(entry(reader), reader), entry(contributor), entry(deleteRole)],
    });
    const [finding] = assertFinds('redundant-role', marked);
    assert.equal(finding!.severity, 'hint');
    assert.match(finding!.message, /Contributor as well, which allows all that Reader does/);
    assert.equal(finding!.related?.length, 1);
    const after = assertCures('redundant-role', marked, 'Remove Reader');
    assert.deepEqual(
      rolesIn(after).map(([role]) => role),
      [contributor, deleteRole],
    );
  });

  it('keeps the Delete role beside Contributor, which cannot end a delegation', () => {
    assertSilent('redundant-role', manifest({ authorizations: [entry(contributor), entry(deleteRole)] }));
  });

  it('keeps roles of other principals, and what activation needs', () => {
    assertSilent(
      'redundant-role',
      manifest({ authorizations: [entry(reader), entry(contributor, ids.operations), entry(deleteRole)] }),
    );
    assertSilent(
      'redundant-role',
      manifest({ authorizations: [entry(reader), entry(contributor)], eligible: [eligibleEntry(virtualMachines)] }),
    );
  });

  it('of two roles that do the same, marks the later', () => {
    const twin = '5b90c8f8-2f5c-4f5c-9e25-5ab0e1f1a1a1';
    assertSilent('redundant-role', manifest({ authorizations: [entry(reader), entry(twin)] }));
    const both = [entry(reader), markValue(entry(complianceReader), complianceReader), entry(deleteRole)];
    assertFinds('redundant-role', manifest({ authorizations: both }));
  });
});

describe('delete-role-only-eligible', () => {
  const hidden = manifest({ authorizations: [entry(reader)], eligible: [eligibleEntry(deleteRole)] });

  it('marks the Delete role that nobody has permanently', () => {
    assertFinds('delete-role-only-eligible', markValue(hidden, deleteRole));
  });

  it('is silent where somebody has it, or a role cannot be known', () => {
    const eligible = [eligibleEntry(deleteRole, 'PT4H', ids.operations)];
    assertSilent('delete-role-only-eligible', manifest({ eligible }));
    assertSilent(
      'delete-role-only-eligible',
      manifest({ authorizations: [entry(reader).replace(`"${reader}"`, '7')], eligible }),
    );
  });

  it('makes it permanent', () => {
    const after = assertCures('delete-role-only-eligible', hidden, 'Make the Delete Role of Support permanent');
    assert.deepEqual(rolesIn(after), [
      [reader, undefined],
      [deleteRole, undefined],
    ]);
  });
});

describe('role-classic', () => {
  it('speaks alone of the roles of classic administrators', () => {
    for (const name of ['Co-Administrator', 'service administrator', 'Account Administrator']) {
      const marked = manifest({ authorizations: [markValue(entry(name), name), entry(deleteRole)] });
      assertFinds('role-classic', marked);
      assertSilent('role-guid', marked.replace(/[«»]/g, ''));
    }
    assertSilent('role-classic', manifest({ authorizations: [entry('Administrator')] }));
  });
});

describe('a public plan', () => {
  it('of a service principal asks for narrower roles', async () => {
    const text = manifest({ authorizations: [service, entry(deleteRole)] });
    const checked = await checkFiles({ 'gold.plan.msp.json': plan({ manifest: text }) });
    const { message } = checked
      .get('gold.plan.msp.json')!
      .findings.find(({ code }) => code === 'broad-permanent-role')!;
    assert.match(message, /Choose the roles that its work needs/);
  });
});

const virtualMachines = wellKnown.virtualMachineContributor;

/** App Compliance Automation Reader reads all that Reader does, and nothing else. */
const complianceReader = 'ffc6bbe0-e443-4c3b-bf54-26581bb2f78e';

/** The roles of a manifest's entries in order, with the durations of those that are activated. */
function rolesIn(text: string): readonly (readonly [role: string, duration: string | undefined])[] {
  const { authorizations = [], eligibleAuthorizations = [] } = JSON.parse(text.replace(/ *\/\/.*$/gm, '')) as Record<
    string,
    { roleDefinitionId: string; justInTimeAccessPolicy?: { maximumActivationDuration: string } }[]
  >;
  return [...authorizations, ...eligibleAuthorizations].map(({ roleDefinitionId, justInTimeAccessPolicy }) => [
    roleDefinitionId,
    justInTimeAccessPolicy?.maximumActivationDuration,
  ]);
}
