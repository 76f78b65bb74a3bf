import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { deprecationOf } from '../../../scripts/roles/deprecation';
import { roleDataFrom, roleDataFromCommitted } from '../../../scripts/roles/role-data';
import { writeRoleFile } from '../../../scripts/roles/role-file';
import { continueHistory } from '../../../scripts/roles/role-history';
import { readListedRoles, type ListedRole } from '../../../scripts/roles/role-source';
import { OperationCatalogue, type Role, RoleCatalogue, wellKnown } from '../../../server/src/roles';
import { catalogue, operations, roleNamed } from './data';

const azure = 'test/fixtures/roles/az';
const origin = { date: '2026-01-02', source: 'a test' };

describe('generated role data', () => {
  it('comes out of the committed files as the same bytes', () => {
    for (const { path, text } of roleDataFromCommitted()) assert.ok(text === readFileSync(path, 'utf8'), path);
  });

  it('has one line for each role, and no carriage return', () => {
    const text = readFileSync('server/data/roles.json', 'utf8');
    const lines = text.split('\n').filter((line) => line.startsWith('{"id"'));
    assert.equal(lines.length, catalogue.roles.length + catalogue.retiredRoles.length);
    assert.ok(!text.includes('\r'));
  });

  it('does not depend on the order in which the service lists things', () => {
    const shuffled = [...catalogue.roles].reverse().map((role) => ({
      ...recordOf(role),
      permissions: role.permissions.map((block) => ({ ...block, actions: [...block.actions].reverse() })),
    }));
    const text = writeRoleFile(shuffled, [...catalogue.retiredRoles].reverse(), operations, catalogue);
    assert.ok(text === readFileSync('server/data/roles.json', 'utf8'));
  });
});

describe('generator', () => {
  const [operationFile, roleFile] = roleDataFrom(azure, undefined, origin);

  it('reads what az prints of operations, each name once a plane', () => {
    const read = OperationCatalogue.parse(operationFile?.text ?? '');
    assert.deepEqual(read.providers, ['Contoso.Harbour', 'Contoso.Silent', 'fabrikam.docks']);
    assert.deepEqual(read.controlPlane, [
      'Contoso.Harbour/lamps/read',
      'Contoso.Harbour/lamps/write',
      'Contoso.Harbour/lamps/Delete',
      'Contoso.Harbour/lamps/light/action',
      'Contoso.Harbour/lamps/models:dim/action',
      'Contoso.Harbour/lamps/wick/read',
      'fabrikam.docks/register/action',
    ]);
    assert.deepEqual(read.dataPlane, ['Contoso.Harbour/lamps/wick/read', 'Contoso.Harbour/lamps/wick/trim/Action']);
  });

  it('reads what az prints of built-in roles, trimmed and in order', () => {
    const read = RoleCatalogue.parse(roleFile?.text ?? '');
    assert.equal(read.date, '2026-01-02');
    assert.deepEqual(
      read.roles.map((role) => [role.id, role.name, role.deprecation]),
      [
        ['2b2b2b2b-2222-4222-8222-222222222222', 'Harbour master', 'deprecated'],
        ['1a1a1a1a-1111-4111-8111-111111111111', 'Keeper', undefined],
      ],
    );
    assert.deepEqual(read.roles[1]?.permissions, [
      {
        actions: ['*/read', 'Contoso.Harbour/lamps/read', 'Contoso.Harbour/lamps/write'],
        notActions: ['Contoso.Harbour/lamps/wick/read'],
        dataActions: [],
        notDataActions: [],
        condition: undefined,
      },
      {
        actions: ['Contoso.Harbour/lamps/light/action'],
        notActions: [],
        dataActions: ['Contoso.Harbour/lamps/beams/read'],
        notDataActions: [],
        condition: "@Resource[x] StringEquals 'y'",
      },
    ]);
  });

  it('counts what each role comes to', () => {
    const read = RoleCatalogue.parse(roleFile?.text ?? '');
    assert.deepEqual(read.roles[0]?.effects, [
      { provider: 'Contoso.Harbour', read: 2, write: 1, delete: 1, action: 2 },
    ]);
    assert.deepEqual(read.roles[1]?.effects, [
      { provider: 'Contoso.Harbour', read: 1, write: 1, delete: 0, action: 1 },
    ]);
  });

  it('reads a flat list of roles the same way', () => {
    const flat = JSON.stringify([
      { id: wellKnown.reader, name: 'Reader', actions: ['*/read'], condition: 'c' },
      { id: wellKnown.owner, name: 'Owner', condition: ['c'], permissions: [{ actions: ['*'] }] },
    ]);
    const [reader, owner] = readListedRoles(flat);
    assert.deepEqual(reader?.permissions, [
      { actions: ['*/read'], notActions: [], dataActions: [], notDataActions: [], condition: 'c' },
    ]);
    assert.equal(owner?.permissions[0]?.condition, undefined);
  });

  it('refuses a role without a GUID or a name', () => {
    assert.throws(() => readListedRoles('[{"roleName":"Nameless"}]'), /no GUID/);
    assert.throws(() => readListedRoles(`[{"id":"${wellKnown.reader}"}]`), /no name/);
  });

  it('wants a day when there is none to go on with', () => {
    assert.throws(() => roleDataFrom(azure, undefined), /--date/);
  });
});

describe('history of roles', () => {
  const listed: readonly ListedRole[] = catalogue.roles.map(({ id, name, permissions }) => ({
    id,
    name,
    description: '',
    permissions,
  }));
  const change = (name: string, parts: Partial<ListedRole>) =>
    listed.map((role) => (role.name === name ? { ...role, ...parts } : role));

  it('stays as it is where nothing changes', () => {
    const history = continueHistory(catalogue, listed, '2030-01-01');
    assert.deepEqual(history.retired, catalogue.retiredRoles);
    for (const role of catalogue.roles) {
      assert.deepEqual(history.formerNames.get(role.id), role.formerNames);
      assert.deepEqual(history.dataActionsGained.get(role.id), role.dataActionsGained);
    }
  });

  it('keeps the name of a role that is renamed', () => {
    const history = continueHistory(catalogue, change('Reader', { name: 'Onlooker' }), '2030-01-01');
    assert.deepEqual(history.formerNames.get(wellKnown.reader), ['Reader']);
  });

  it('notes a role that gains data actions, once more where it had them before', () => {
    const gains = { permissions: [{ actions: [], notActions: [], dataActions: ['A/b/read'], notDataActions: [] }] };
    const reader = continueHistory(catalogue, change('Reader', gains), '2030-01-01');
    assert.deepEqual(reader.dataActionsGained.get(wellKnown.reader), {
      first: '2030-01-01',
      last: '2030-01-01',
      times: 1,
    });
    const monitoring = continueHistory(catalogue, change('Monitoring Reader', gains), '2030-01-01');
    assert.deepEqual(monitoring.dataActionsGained.get(wellKnown.monitoringReader), {
      first: '2025-06-14',
      last: '2030-01-01',
      times: 3,
    });
  });

  it('retires a role that is gone, and takes back one that returns', () => {
    const without = listed.filter((role) => role.id !== wellKnown.reader);
    const gone = continueHistory(catalogue, without, '2030-01-01').retired;
    assert.deepEqual(gone.at(-1), { id: wellKnown.reader, name: 'Reader', lastSeen: catalogue.date });
    const [first] = catalogue.retiredRoles;
    const returned = [...listed, { id: first?.id ?? '', name: first?.name ?? '', description: '', permissions: [] }];
    const retired = continueHistory(catalogue, returned, '2030-01-01').retired;
    assert.equal(retired.length, catalogue.retiredRoles.length - 1);
  });
});

describe('deprecation', () => {
  const cases: readonly [name: string, description: string, expected: string | undefined][] = [
    ['Purview role 1 (Deprecated)', 'Deprecated role.', 'deprecated'],
    ['Search reader', 'This role has been deprecated', 'deprecated'],
    ['Signer', 'Planned DEPRECATION on March 31, 2028. Content trust is being deprecated.', 'planned'],
    ['Security Manager (Legacy)', 'This is a legacy role. Please use Security Administrator instead', 'legacy'],
    ['FHIR Data Converter', 'Converts data from legacy format to FHIR', undefined],
    ['Signer', 'Signs content while the deprecated API lasts', undefined],
  ];
  for (const [name, description, expected] of cases) {
    it(`of "${name}: ${description.slice(0, 30)}…" is ${expected ?? 'none'}`, () => {
      assert.equal(deprecationOf(name, description), expected);
    });
  }

  it('is what the committed roles carry', () => {
    const deprecated = catalogue.roles.filter((role) => role.deprecated).map((role) => role.deprecation);
    assert.deepEqual(deprecated.sort(), [...Array<string>(5).fill('deprecated'), 'legacy', 'planned']);
    assert.equal(roleNamed('AcrImageSigner').deprecation, 'planned');
  });
});

function recordOf({ id, name, formerNames, deprecation, dataActionsGained, permissions }: Role) {
  return { id, name, formerNames, deprecation, dataActionsGained, permissions };
}
