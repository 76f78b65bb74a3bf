import assert from 'node:assert/strict';
import { wellKnown } from '../../../../server/src/roles';
import {
  assertCures,
  assertFinds,
  assertSilent,
  checkText,
  contributor,
  entry,
  fixOf,
  manifest,
  markValue,
  reader,
} from '../support';

const withRole = (role: string): string => manifest({ authorizations: [entry(reader), markValue(entry(role), role)] });
const resourceId = (id: string): string => `/subscriptions/x/providers/Microsoft.Authorization/roleDefinitions/${id}`;

describe('role-guid', () => {
  it('warns of a resource id, and judges the role in it', () => {
    const [finding] = assertFinds('role-guid', withRole(resourceId(wellKnown.owner)));
    assert.equal(finding!.severity, 'warning');
    assertFinds('role-owner', withRole(resourceId(wellKnown.owner)));
  });

  it('keeps only the GUID of a resource id, and of one with spaces or braces, and may do so unasked', () => {
    for (const written of [resourceId(contributor), `{${contributor}}`, ` ${contributor} `]) {
      assert.equal(fixOf(checkText(withRole(written)), 'role-guid', 'Keep only the GUID of Contributor').safe, true);
      assert.match(assertCures('role-guid', withRole(written), 'Keep only'), new RegExp(`"${contributor}"`));
    }
  });

  it('asks whether a GUID with a digit too many, or a name, stands for a role', () => {
    for (const written of [`9${wellKnown.virtualMachineContributor}`, 'virtual machine contributor']) {
      const [finding] = assertFinds('role-guid', withRole(written));
      assert.match(finding!.message, /Did you mean Virtual Machine Contributor\?/);
      const after = assertCures('role-guid', withRole(written), 'Use Virtual Machine Contributor');
      assert.match(after, new RegExp(`"${wellKnown.virtualMachineContributor}"`));
    }
  });

  it('says what is wrong with anything else', () => {
    const [finding] = assertFinds('role-guid', withRole('b24988ac-6180-42a0-ab88-20f7382ddxyz'));
    assert.match(finding!.message, /'x' at position 34/);
  });

  it('takes a GUID in any case, and leaves placeholders to their own rule', () => {
    assertSilent('role-guid', withRole(contributor.toUpperCase()));
    assertSilent('role-guid', withRole('<insert role>'));
    assertSilent('role-guid', withRole('f98g86a2-4cc4-4e6d-ad47-b3e80a1bcdfc'));
    assertSilent('role-guid', manifest({ authorizations: [entry(contributor).replace(`"${contributor}"`, '7')] }));
  });
});

describe('role-unknown', () => {
  const unknown = '0b5a8e36-55d1-4e35-9f1e-3e8f0a6c7d21';
  const swapped = wellKnown.reader.replace('acdd', 'acd0');
  const retired = '7fd69092-c9bc-4b59-9e2e-bca63317e147';

  it('warns of a GUID no built-in role has, with the date of the data', () => {
    const [finding] = assertFinds('role-unknown', withRole(unknown));
    assert.equal(finding!.severity, 'warning');
    assert.match(finding!.message, /2026-08-22.*custom roles/);
  });

  it('is an error where the configuration is strict', () => {
    const [finding] = assertFinds('role-unknown', withRole(unknown), { configuration: { strict: true } });
    assert.equal(finding!.severity, 'error');
  });

  it('asks whether a GUID near a known one is meant', () => {
    const [finding] = assertFinds('role-unknown', withRole(swapped));
    assert.match(finding!.message, /Did you mean Reader\?/);
    assertCures('role-unknown', withRole(swapped), 'Use Reader');
  });

  it('knows roles that were retired', () => {
    const [finding] = assertFinds('role-unknown', withRole(retired));
    assert.match(finding!.message, /App Configuration Data SAS User is no built-in role any more: .* 2025-09-23/);
  });

  it('looks at assignable roles too', () => {
    const assignable = `"delegatedRoleDefinitionIds": ["${contributor}", «"${swapped}"»]`;
    const marked = manifest({ authorizations: [entry(wellKnown.userAccessAdministrator, undefined, assignable)] });
    assertFinds('role-unknown', marked);
    assertCures('role-unknown', marked, 'Use Reader');
  });

  it('leaves known roles and placeholders alone', () => {
    assertSilent('role-unknown', withRole(contributor));
    assertSilent('role-unknown', withRole('00000000-0000-0000-0000-000000000000'));
  });
});
