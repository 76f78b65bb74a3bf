import assert from 'node:assert/strict';
import { RoleCatalogue, wellKnown } from '../../../../server/src/roles';
import type { Severity } from '../../../../server/src/rules/rule';
import {
  assertCures,
  assertFinds,
  assertSilent,
  catalogue,
  checkText,
  contributor,
  eligibleEntry,
  entry,
  manifest,
  markValue,
  reader,
} from '../support';

const withRole = (role: string): string => manifest({ authorizations: [entry(reader), markValue(entry(role), role)] });
const withEligibleRole = (role: string): string => manifest({ eligible: [markValue(eligibleEntry(role), role)] });
const refusals = ['role-owner', 'role-rbac-admin', 'role-deprecated', 'role-lost-support', 'role-data-actions'];

/** The one refusal of a role, asserting that no other rule repeats it on the same place. */
function onlyRefusal(code: string, role: string, configuration?: unknown): { severity: Severity; message: string } {
  const { findings } = checkText(withRole(role), { configuration });
  const about = findings.filter((finding) => [...refusals, 'role-restricted-actions'].includes(finding.code));
  assert.deepEqual(
    about.map((finding) => finding.code),
    [code],
  );
  return about[0]!;
}

describe('role-owner', () => {
  it('marks the role, in any case and inside a resource id', () => {
    assertFinds('role-owner', withRole(wellKnown.owner));
    assertFinds('role-owner', withRole(wellKnown.owner.toUpperCase()));
    assertFinds('role-owner', withRole(`/providers/Microsoft.Authorization/roleDefinitions/${wellKnown.owner}`));
  });

  it('leaves eligible entries to eligible-role-forbidden, and other roles alone', () => {
    assertSilent('role-owner', withEligibleRole(wellKnown.owner));
    assertSilent('role-owner', withRole(contributor));
  });

  it('offers Contributor', () => {
    assert.match(assertCures('role-owner', withRole(wellKnown.owner), 'Contributor'), new RegExp(contributor));
  });
});

describe('role-data-actions', () => {
  const blobDataContributor = 'ba92f5b4-2d11-453d-a403-e96b0029c9fe';
  const foundryOwner = catalogue.byName('Foundry Owner')!.id;

  it('marks permanent and eligible roles with data actions, with the words of the service and the date', () => {
    const [finding] = assertFinds('role-data-actions', withRole(blobDataContributor));
    assert.match(finding!.message, /Storage Blob Data Contributor .*with data actions not allowed.*2026-08-22/);
    assertFinds('role-data-actions', withEligibleRole(blobDataContributor));
  });

  it('gives both reasons in one message where a role has restricted actions too', () => {
    const { message } = onlyRefusal('role-data-actions', foundryOwner);
    assert.match(message, /with data actions not allowed.*because of restricted actions/);
  });

  it('takes roles without', () => assertSilent('role-data-actions', withRole(wellKnown.storageAccountContributor)));

  it('offers the nearest roles of the control plane', () => {
    assertCures('role-data-actions', withRole(blobDataContributor), 'Replace by Storage Account Contributor');
  });
});

describe('role-restricted-actions', () => {
  it('marks roles that change access or locks', () => {
    const [finding] = assertFinds('role-restricted-actions', withRole(wellKnown.storageAccountBackupContributor));
    assert.match(
      finding!.message,
      /because of restricted actions", here Microsoft.Authorization\/locks\/delete and Microsoft.Authorization\/locks\/write \(/,
    );
  });

  it('takes Contributor, whose "*" covers them, and User Access Administrator', () => {
    assertSilent('role-restricted-actions', withRole(contributor));
    assertSilent('role-restricted-actions', withRole(wellKnown.userAccessAdministrator));
  });

  it('offers the nearest roles without them', () => {
    const marked = withRole(wellKnown.storageAccountBackupContributor);
    assertCures('role-restricted-actions', marked, 'Replace by Storage Account Contributor');
  });
});

describe('role-rbac-admin', () => {
  it('speaks alone', () => {
    assertFinds('role-rbac-admin', withRole(wellKnown.rbacAdministrator));
    onlyRefusal('role-rbac-admin', wellKnown.rbacAdministrator);
  });

  it('offers User Access Administrator with an assignable role', () => {
    const after = assertCures('role-rbac-admin', withRole(wellKnown.rbacAdministrator), 'User Access Administrator');
    assertSilent('uaa-needs-delegated-roles', after);
    assert.match(after, new RegExp(`"${wellKnown.userAccessAdministrator}", "delegatedRoleDefinitionIds": \\["`));
  });

  it('offers nothing on an eligible entry, where that role is refused as well', () => {
    const [finding] = assertFinds('role-rbac-admin', withEligibleRole(wellKnown.rbacAdministrator));
    assert.equal(finding!.fixes, undefined);
  });
});

describe('role-deprecated', () => {
  it('speaks alone of a deprecated role, as an error', () => {
    const purview = catalogue.roles.find(({ deprecation }) => deprecation === 'deprecated')!.id;
    const [finding] = assertFinds('role-deprecated', withRole(purview));
    assert.equal(finding!.tag, 'deprecated');
    assert.equal(onlyRefusal('role-deprecated', purview).severity, 'error');
  });

  it('warns of a legacy role and offers the one that took its place', () => {
    assert.equal(onlyRefusal('role-deprecated', wellKnown.securityManagerLegacy).severity, 'warning');
    assertCures('role-deprecated', withRole(wellKnown.securityManagerLegacy), 'Replace by Security Admin');
  });

  it('says of a role whose end is planned that it is refused today, where it is', () => {
    const { severity, message } = onlyRefusal('role-deprecated', catalogue.byName('AcrImageSigner')!.id);
    assert.equal(severity, 'error');
    assert.match(message, /is going to be deprecated.*with data actions not allowed/);
  });

  it('leaves other roles alone', () => assertSilent('role-deprecated', withRole(wellKnown.securityAdmin)));
});

describe('role-lost-support', () => {
  for (const [role, instead] of [
    [wellKnown.logAnalyticsContributor, 'Monitoring Contributor'],
    [wellKnown.logAnalyticsReader, 'Monitoring Reader'],
  ] as const) {
    it(`warns of the role that ${instead} can replace, in place of role-data-actions`, () => {
      assertFinds('role-lost-support', withRole(role));
      const { severity, message } = onlyRefusal('role-lost-support', role);
      assert.equal(severity, 'warning');
      assert.match(
        message,
        /since 2025-06-14.*with data actions not allowed.*jobs\/export\/action comes and goes.*2026-08-22/,
      );
      assertCures('role-lost-support', withRole(role), `Replace by ${instead}`);
    });
  }

  it('is an error where the configuration is strict', () => {
    const { severity } = onlyRefusal('role-lost-support', wellKnown.logAnalyticsContributor, { strict: true });
    assert.equal(severity, 'error');
  });

  it('leaves the roles of monitoring alone', () => {
    assertSilent('role-lost-support', withRole(wellKnown.monitoringContributor));
  });

  it('is silent while the role has no data action', () => {
    const role = {
      id: wellKnown.logAnalyticsReader,
      name: 'Log Analytics Reader',
      permissions: [{ actions: '*/read' }],
    };
    const settled = RoleCatalogue.parse(
      JSON.stringify({ date: '2026-01-01', source: 'a test', totals: [], roles: [role], retired: [] }),
    );
    assertSilent('role-lost-support', withRole(wellKnown.logAnalyticsReader), { roles: settled });
  });
});
