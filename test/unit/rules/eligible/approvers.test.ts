import assert from 'node:assert/strict';
import {
  assertCures,
  assertFinds,
  assertSilent,
  checkText,
  contributor,
  entry,
  fixOf,
  ids,
  manifest,
  markValue,
} from '../support';

const approver = (id: string, name = '"principalIdDisplayName": "Leads"'): string =>
  `{ "principalId": "${id}"${name && `, ${name}`} }`;
const numbered = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => approver(`c2f7a9d5-41b8-4c36-9e0d-84a5b6c7d8${String(i + 10)}`));
const approvedBy = (list: string, principal: string = ids.support): string =>
  manifest({
    eligible: [
      entry(
        contributor,
        principal,
        `"justInTimeAccessPolicy": { "multiFactorAuthProvider": "Azure", "managedByTenantApprovers": ${list} }`,
      ),
    ],
  });
const markList = (text: string): string => text.replace('"managedByTenantApprovers"', '«"managedByTenantApprovers"»');

describe('approvers-max', () => {
  it('marks a list of more than ten', () => {
    const [finding] = assertFinds('approvers-max', markList(approvedBy(`[${numbered(11).join(', ')}]`)));
    assert.match(finding!.message, /11 approvers; 10 is the most/);
  });

  it('takes ten', () => assertSilent('approvers-max', approvedBy(`[${numbered(10).join(', ')}]`)));

  it('keeps the first ten, but not unasked', () => {
    const tooMany = approvedBy(`[${numbered(13).join(', ')}]`);
    assert.equal(
      assertCures('approvers-max', tooMany, 'Keep the first 10'),
      approvedBy(`[${numbered(10).join(', ')}]`),
    );
    assert.equal(fixOf(checkText(tooMany), 'approvers-max', 'Keep').safe, undefined);
  });
});

describe('approvers-empty', () => {
  it('marks an empty list', () => assertFinds('approvers-empty', approvedBy('«[]»')));

  it('takes one approver, and is silent on what is no list', () => {
    assertSilent('approvers-empty', approvedBy(`[${approver(ids.leads)}]`));
    assertSilent('approvers-empty', approvedBy('"nobody"'));
  });

  it('removes the list, but not unasked', () => {
    assert.ok(!assertCures('approvers-empty', approvedBy('«[]»'), 'Remove').includes('managedByTenantApprovers'));
    assert.equal(fixOf(checkText(approvedBy('[]')), 'approvers-empty', 'Remove').safe, undefined);
  });
});

describe('approver-kind', () => {
  const automation = markValue(approver(ids.automation), ids.automation);
  const directories = [`{ "principals": [{ "id": "${ids.automation}", "type": "ServicePrincipal" }] }`];

  it('marks a service principal a directory or another entry knows', () => {
    assertFinds('approver-kind', approvedBy(`[${automation}]`), { directories });
    const entries = [entry(contributor, ids.automation, '"principalType": "ServicePrincipal"')];
    const eligible = approvedBy(`[${automation}]`);
    assertFinds('approver-kind', eligible.replace('"authorizations": [', `"authorizations": [${entries[0]!},`));
  });

  it('takes groups, and whoever nobody knows', () => {
    assertSilent('approver-kind', approvedBy(`[${approver(ids.leads)}, ${approver(ids.automation)}]`));
  });

  it('removes the approver where another is left', () => {
    const two = approvedBy(`[${approver(ids.leads)}, ${automation}]`);
    assert.equal(assertCures('approver-kind', two, 'Remove', { directories }), approvedBy(`[${approver(ids.leads)}]`));
    const one = checkText(approvedBy(`[${automation}]`), { directories });
    assert.deepEqual(one.findings.find(({ code }) => code === 'approver-kind')!.fixes, []);
  });
});

describe('approver-self', () => {
  const self = markValue(approver(ids.support.toUpperCase()), ids.support.toUpperCase());

  it('warns of a user who is the only approver, and informs of a group', () => {
    const user = approvedBy(`[${self}]`).replaceAll('"Group"', '"User"');
    const [alone] = assertFinds('approver-self', user);
    assert.equal(alone!.severity, 'warning');
    assert.match(alone!.message, /nobody approves themselves/);
    const [finding] = assertFinds('approver-self', approvedBy(`[${self}]`));
    assert.equal(finding!.severity, 'information');
    assert.match(finding!.message, /one member has to approve for another/);
    assert.equal(finding!.related!.length, 1);
  });

  it('is silent where there is another approver, on placeholders, and on service principals, which cannot approve at all', () => {
    assertSilent('approver-self', approvedBy(`[${approver(ids.support)}]`).replaceAll('"Group"', '"ServicePrincipal"'));
    assertSilent('approver-self', approvedBy(`[${approver(ids.support)}, ${approver(ids.leads)}]`));
    const zeros = '00000000-0000-0000-0000-000000000000';
    assertSilent('approver-self', approvedBy(`[${approver(zeros)}]`, zeros));
  });
});

describe('approver-display-name', () => {
  it('marks the id where the name is missing, and a name that is blank', () => {
    assertFinds('approver-display-name', approvedBy(`[${markValue(approver(ids.leads, ''), ids.leads)}]`));
    const [finding] = assertFinds(
      'approver-display-name',
      approvedBy(`[${approver(ids.leads, '"principalIdDisplayName": «" "»')}]`),
    );
    assert.equal(finding!.severity, 'information');
  });

  it('takes a name', () => assertSilent('approver-display-name', approvedBy(`[${approver(ids.leads)}]`)));

  it('fills in the name a directory knows', () => {
    const directories = [`{ "principals": [{ "id": "${ids.leads}", "displayName": "Leads", "type": "Group" }] }`];
    const after = assertCures('approver-display-name', approvedBy(`[${approver(ids.leads, '')}]`), 'Name it "Leads"', {
      directories,
    });
    assert.equal(after, approvedBy(`[${approver(ids.leads)}]`));
  });
});
