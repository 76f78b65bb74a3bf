import assert from 'node:assert/strict';
import { assertFindsIn, assertSilentIn, type Files, folder, offer, plan } from '../folder';
import { contributor, deleteRole, entry, ids, manifest, reader } from '../support';
import { template } from './templates';

const otherTenant = '0b1f6471-1bf0-4dda-aec3-cb9272f09590';

/** A template that names a plan of the workspace and lists these entries; it is of the manifest's version unless said. */
function files(
  entries: readonly string[],
  {
    key = '"authorizations"',
    tenant = ids.tenant,
    version = '1.0.0',
  }: { key?: string; tenant?: string; version?: string } = {},
): Files {
  const named = JSON.stringify({ name: 'gold', publisher: 'contoso', product: 'contoso-managed-azure', version });
  const written = template({ definition: { more: `"plan": ${named}` } })
    .replace(/"authorizations": \[[^\]]*\]/, `${key}: [${entries.join(', ')}]`)
    .replace(/("managedByTenantId": )"[^"]*"/, `$1${tenant.startsWith('«') ? tenant : `"${tenant}"`}`);
  return {
    'contoso.offer.msp.json': offer(),
    'gold.plan.msp.json': plan(),
    'gold.manifest.msp.json': manifest(),
    'azuredeploy.json': written,
  };
}

/** An entry as templates write it. */
function bare(role: string, principal: string = ids.support): string {
  return `{ "principalId": "${principal}", "roleDefinitionId": "${role}" }`;
}

describe('manifest-arm-drift', () => {
  it('marks other authorizations than those of the plan that the template names', async () => {
    const entries = [bare(reader), bare(contributor), bare(deleteRole)];
    const [finding] = await assertFindsIn('manifest-arm-drift', files(entries, { key: '«"authorizations"»' }));
    assert.equal(finding!.severity, 'warning');
    assert.equal(finding!.related?.[0]?.uri, `${folder}/gold.manifest.msp.json`);
    assert.deepEqual(
      finding!.fixes?.map(({ command }) => command),
      [{ name: 'exportTemplate', uri: `${folder}/gold.manifest.msp.json` }],
    );
  });

  it('marks another managing tenant, and nothing else then', async () => {
    const [finding] = await assertFindsIn(
      'manifest-arm-drift',
      files([bare(contributor)], { tenant: `«"${otherTenant}"»` }),
    );
    assert.match(finding!.message, new RegExp(ids.tenant));
  });

  it('is silent where both agree, in any order and under any names', async () => {
    await assertSilentIn('manifest-arm-drift', files([bare(deleteRole), bare(reader.toUpperCase())]));
    await assertSilentIn('manifest-arm-drift', files([entry(reader), entry(deleteRole)]));
  });

  it('is silent on another version, on what cannot be known, and on plans of others', async () => {
    await assertSilentIn('manifest-arm-drift', files([bare(contributor)], { version: '1.1.0' }));
    await assertSilentIn('manifest-arm-drift', files([`{ "principalId": "[parameters('x')]" }`]));
    const { 'contoso.offer.msp.json': _offer, ...without } = files([bare(contributor)]);
    await assertSilentIn('manifest-arm-drift', without);
  });
});
