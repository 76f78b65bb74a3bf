import assert from 'node:assert/strict';
import { RoleCatalogue, wellKnown } from '../../../server/src/roles';
import { catalogue, roleNamed } from './data';

describe('role catalogue', () => {
  it('holds the roles of its day, in alphabetical order', () => {
    assert.equal(catalogue.date, '2026-08-22');
    assert.equal(catalogue.roles.length, 928);
    const names = catalogue.roles.map((role) => role.name.toLowerCase());
    assert.deepEqual(names, [...names].sort());
  });

  it('knows the roles the documentation names', () => {
    const names: Record<keyof typeof wellKnown, string> = {
      owner: 'Owner',
      contributor: 'Contributor',
      reader: 'Reader',
      userAccessAdministrator: 'User Access Administrator',
      rbacAdministrator: 'Role Based Access Control Administrator',
      deleteRole: 'Managed Services Registration assignment Delete Role',
      virtualMachineContributor: 'Virtual Machine Contributor',
      resourcePolicyContributor: 'Resource Policy Contributor',
      logAnalyticsContributor: 'Log Analytics Contributor',
      logAnalyticsReader: 'Log Analytics Reader',
      monitoringContributor: 'Monitoring Contributor',
      monitoringReader: 'Monitoring Reader',
      securityReader: 'Security Reader',
      securityAdmin: 'Security Admin',
      securityManagerLegacy: 'Security Manager (Legacy)',
      supportRequestContributor: 'Support Request Contributor',
      storageAccountContributor: 'Storage Account Contributor',
      storageAccountBackupContributor: 'Storage Account Backup Contributor',
      applicationInsightsComponentContributor: 'Application Insights Component Contributor',
      keyVaultContributor: 'Key Vault Contributor',
      locksContributor: 'Locks Contributor',
    };
    for (const [key, name] of Object.entries(names)) {
      assert.equal(catalogue.get(wellKnown[key as keyof typeof wellKnown])?.name, name);
    }
  });

  it('finds a role by its GUID in any case', () => {
    assert.equal(catalogue.get(wellKnown.reader.toUpperCase())?.name, 'Reader');
    assert.equal(catalogue.get('00000000-0000-0000-0000-000000000000'), undefined);
  });

  it('finds a role by its name, in any case and with spaces around it', () => {
    assert.equal(catalogue.byName(' virtual machine contributor ')?.id, wellKnown.virtualMachineContributor);
    assert.equal(catalogue.byName('Azure Arc VMware Administrator role')?.name, 'Azure Arc VMware Administrator role');
    assert.equal(catalogue.byName('Virtual Machine Wizard'), undefined);
  });

  it('finds a role by a name it had before', () => {
    const role = roleNamed('Trusted Signing Identity Verifier');
    assert.equal(role.name, 'Artifact Signing Identity Verifier');
    assert.deepEqual(role.formerNames, ['Code Signing Identity Verifier', 'Trusted Signing Identity Verifier']);
  });

  it('gives a name that was passed on to the role that has it today', () => {
    const today = roleNamed('Advisor Recommendations Contributor');
    const before = roleNamed('Advisor Recommendations Contributor (Assessments and Reviews)');
    assert.equal(today.name, 'Advisor Recommendations Contributor');
    assert.deepEqual(before.formerNames, ['Advisor Recommendations Contributor']);
  });

  it('remembers roles that are gone', () => {
    assert.deepEqual(catalogue.retired('7FD69092-c9bc-4b59-9e2e-bca63317e147'), {
      id: '7fd69092-c9bc-4b59-9e2e-bca63317e147',
      name: 'App Configuration Data SAS User',
      lastSeen: '2025-09-23',
    });
    assert.equal(catalogue.retired(wellKnown.reader), undefined);
    for (const { id } of catalogue.retiredRoles) assert.equal(catalogue.get(id), undefined);
  });

  it('tells when a role gained data actions', () => {
    assert.deepEqual(roleNamed('Log Analytics Contributor').dataActionsGained, {
      first: '2025-06-14',
      last: '2026-05-23',
      times: 6,
    });
    assert.equal(roleNamed('Reader').dataActionsGained, undefined);
  });

  it('decodes every block of a role with several, conditions included', () => {
    const blocks = roleNamed('Azure Sphere Owner').permissions;
    assert.deepEqual(
      blocks.map((block) => [block.actions.length, block.condition?.slice(0, 9)]),
      [
        [10, undefined],
        [1, '@Request['],
        [1, '@Resource'],
      ],
    );
    assert.deepEqual(blocks[1]?.actions, ['Microsoft.Authorization/roleAssignments/write']);
  });
});

describe('nearest role', () => {
  const nearest = (id: string, distance?: number) => catalogue.nearest(id, distance)?.name;

  it('sees through a doubled digit and one too many', () => {
    assert.equal(nearest('99980e02c-c2be-4d73-94e8-173b1dc7cf3c'), 'Virtual Machine Contributor');
    assert.equal(nearest('f9980e02c-c2be-4d73-94e8-173b1dc7cf3c'), 'Virtual Machine Contributor');
  });

  it('sees through a swapped pair, a missing end, a wrong case and no edit at all', () => {
    assert.equal(nearest('acdd72a7-3385-48ef-bd42-f606fba81ea7'), 'Reader');
    assert.equal(nearest('acdd72a7-3385-48ef-bd42-f606fba81a'), 'Reader');
    assert.equal(nearest('ACDD72A7-3385-48EF-BD42-F606FBA81AE7'), 'Reader');
  });

  it('finds two edits wherever they are', () => {
    const id = wellKnown.contributor;
    for (let first = 0; first < id.length; first++) {
      for (let second = first + 1; second < id.length; second++) {
        const missing = id.slice(0, first) + id.slice(first + 1, second) + id.slice(second + 1);
        const doubled = id.slice(0, first) + 'x' + id.slice(first, second) + 'x' + id.slice(second);
        assert.equal(nearest(missing), 'Contributor', missing);
        assert.equal(nearest(doubled), 'Contributor', doubled);
      }
    }
  });

  it('keeps to the distance asked for, two at most', () => {
    assert.equal(nearest('acdd72a7-3385-48ef-bd42-f606fba81aXX', 1), undefined);
    assert.equal(nearest('acdd72a7-3385-48ef-bd42-f606fba8XXXX'), undefined);
    assert.equal(nearest('acdd72a7-3385-48ef-bd42-f606fba8XXXX', 9), undefined);
    assert.equal(nearest(''), undefined);
  });

  it('stays silent between two roles that are equally near', () => {
    const twins = RoleCatalogue.parse(
      JSON.stringify({
        date: '2026-01-01',
        source: 'test',
        totals: [],
        roles: ['a', 'b'].map((end) => ({
          id: `11111111-1111-1111-1111-11111111111${end}`,
          name: `Twin ${end}`,
          permissions: [],
        })),
        retired: [],
      }),
    );
    assert.equal(twins.nearest('11111111-1111-1111-1111-11111111111c'), undefined);
    assert.equal(twins.nearest('11111111-1111-1111-1111-11111111111A')?.name, 'Twin a');
  });
});
