import assert from 'node:assert/strict';
import { assertFindsIn, assertSilentIn, checkFiles, type Files, folder } from '../folder';
import {
  applyEdits,
  assertSilent,
  contributor,
  deleteRole,
  eligibleEntry,
  entry,
  ids,
  manifest,
  reader,
} from '../support';

const directoryUri = `${folder}/contoso.directory.msp.json`;
const app = '7b1f6471-1bf0-4dda-aec3-cb9272f09590';

/** A directory of the tenant, and a manifest beside it. */
function files(principals: readonly object[], text: string, more: Readonly<Record<string, unknown>> = {}): Files {
  const directory = { tenantId: ids.tenant, complete: false, ...more, principals };
  return { 'contoso.directory.msp.json': JSON.stringify(directory), 'gold.manifest.msp.json': text };
}

const support = { id: ids.support, displayName: 'Support', type: 'Group', groupType: 'Security' };

/** The text of the manifest after the first fix of a rule. */
async function fixed(code: string, given: Files): Promise<string> {
  const { findings, text } = (await checkFiles(given)).get('gold.manifest.msp.json')!;
  const fix = findings.find((finding) => finding.code === code)!.fixes![0]!;
  const after = applyEdits(text, fix.edits());
  await assertSilentIn(code, { ...given, 'gold.manifest.msp.json': after });
  return after;
}

function manifestWith(id: string): string {
  return manifest({ authorizations: [entry(reader, id), entry(deleteRole, id.replace(/[«»]/g, ''))] });
}

describe('principal-object-not-app', () => {
  const registration = { id: ids.automation, displayName: 'Robot', type: 'Application', appId: app };
  const robot = { id: ids.operations, displayName: 'Robot', type: 'ServicePrincipal', appId: app };
  const marked = (id: string) => manifestWith(id).replace(`"${id}"`, `«"${id}"»`);

  it('marks an app registration, once, and puts its service principal everywhere', async () => {
    const [finding] = await assertFindsIn('principal-object-not-app', files([registration], marked(ids.automation)));
    assert.match(finding!.message, /Principals of type Application cannot/);
    assert.equal(finding!.related?.[0]?.uri, directoryUri);
    assert.deepEqual(finding!.fixes, []);
    const text = await fixed('principal-object-not-app', files([registration, robot], manifestWith(ids.automation)));
    assert.equal(text.split(ids.operations).length, 3);
    assert.ok(!text.includes(ids.automation));
  });

  it('marks the client ID of a service principal, in any case', async () => {
    const [finding] = await assertFindsIn('principal-object-not-app', files([robot], marked(app.toUpperCase())));
    assert.match(finding!.message, /client ID of Robot/);
    assert.ok((await fixed('principal-object-not-app', files([robot], manifestWith(app)))).includes(ids.operations));
  });

  it('is silent on the service principal itself, and on what no directory knows', async () => {
    await assertSilentIn('principal-object-not-app', files([robot, registration], manifestWith(ids.operations)));
    await assertSilentIn('principal-object-not-app', files([support], manifestWith(app)));
  });
});

describe('group-security', () => {
  it('marks a Microsoft 365 group, once', async () => {
    const group = { ...support, groupType: 'Microsoft365' };
    const text = manifestWith(ids.support).replace(`"${ids.support}"`, `«"${ids.support}"»`);
    const [finding] = await assertFindsIn('group-security', files([group], text));
    assert.equal(finding!.severity, 'error');
    assert.equal(finding!.related?.[0]?.uri, directoryUri);
  });

  it('is silent on security groups, groups of unknown kind, and users', async () => {
    for (const group of [support, { ...support, groupType: undefined }, { ...support, type: 'User' }]) {
      await assertSilentIn('group-security', files([group], manifestWith(ids.support)));
    }
  });
});

describe('unknown-principal', () => {
  const complete = { complete: true };
  const marked = (id: string) => manifestWith(id).replace(`"${id}"`, `«"${id}"»`);
  const slip = ids.support.replace('3d1b', '3d1d');

  it('marks a principal that a complete directory does not list, once, and what was meant', async () => {
    const [finding] = await assertFindsIn('unknown-principal', files([support], marked(ids.leads), complete));
    assert.equal(finding!.severity, 'warning');
    assert.ok((await fixed('unknown-principal', files([support], manifestWith(slip), complete))).includes(ids.support));
    const renewed = { ...support, id: ids.operations };
    const text = await fixed('unknown-principal', files([renewed], manifestWith(ids.support), complete));
    assert.equal(text.split(ids.operations).length, 3, 'the same name, in every entry');
  });

  it('marks approvers', async () => {
    const approver = `"managedByTenantApprovers": [{ "principalId": «"${ids.leads}"» }]`;
    const eligible = eligibleEntry(contributor).replace('"PT4H"', `"PT4H", ${approver}`);
    await assertFindsIn('unknown-principal', files([support], manifest({ eligible: [eligible] }), complete));
  });

  it('is silent where the directory may be partial, is of another tenant or cannot be read in full', async () => {
    const text = manifestWith(ids.leads);
    await assertSilentIn('unknown-principal', files([support], text));
    await assertSilentIn('unknown-principal', files([support], text, { ...complete, tenantId: app }));
    await assertSilentIn('unknown-principal', files([support, {}], text, complete));
    assertSilent('unknown-principal', text);
  });

  it('is silent on those listed, on placeholders and on what is no GUID', async () => {
    for (const id of [ids.support.toUpperCase(), '00000000-0000-0000-0000-000000000000', 'support']) {
      await assertSilentIn('unknown-principal', files([support], manifestWith(id), complete));
    }
  });

  it('leaves a client ID to the rule that knows it', async () => {
    const robot = { id: ids.operations, displayName: 'Robot', type: 'ServicePrincipal', appId: app };
    await assertSilentIn('unknown-principal', files([robot], manifestWith(app), complete));
  });
});

describe('display-name-inconsistent', () => {
  const named = (name: string, role = reader, id: string = ids.support) =>
    entry(role, id).replace('"Support"', `${name.startsWith('«') ? name : `"${name}"`}`);
  const of = (...authorizations: readonly string[]) => ({ 'gold.manifest.msp.json': manifest({ authorizations }) });

  it('marks a principal with two names, once in a file', async () => {
    const [finding] = await assertFindsIn(
      'display-name-inconsistent',
      of(named('Support'), named('«"Desk"»', deleteRole), named('Team', contributor)),
    );
    assert.equal(finding!.severity, 'information');
    assert.equal(finding!.related?.length, 2);
    const text = await fixed('display-name-inconsistent', of(named('Support'), named('Desk', deleteRole)));
    assert.equal(text.split('"Support"').length, 3);
  });

  it('marks one name for two principals', async () => {
    const [finding] = await assertFindsIn(
      'display-name-inconsistent',
      of(named('Support'), named('«"Support"»', deleteRole, ids.operations)),
    );
    assert.match(finding!.message, /Two principals/);
    assert.deepEqual(finding!.fixes, []);
  });

  it('marks a name that is not that of the directory', async () => {
    const text = manifest({ authorizations: [named('«"Desk"»'), named('Desk', deleteRole)] });
    const [finding] = await assertFindsIn('display-name-inconsistent', files([support], text));
    assert.equal(finding!.related?.[0]?.uri, directoryUri);
    const plain = files([support], manifest({ authorizations: [named('Desk'), named('Desk', deleteRole)] }));
    assert.equal((await fixed('display-name-inconsistent', plain)).split('"Support"').length, 3);
  });

  it('is silent on names that agree, on missing ones and on placeholders', async () => {
    await assertSilentIn('display-name-inconsistent', of(named('Support'), named('Support', deleteRole)));
    await assertSilentIn('display-name-inconsistent', of(named('Support'), named('', deleteRole)));
    const zero = '00000000-0000-0000-0000-000000000000';
    const placeholders = of(named('Operations', reader, zero), named('Contracts', deleteRole, zero));
    await assertSilentIn('display-name-inconsistent', placeholders);
    await assertSilentIn('display-name-inconsistent', files([support], manifestWith(ids.support)));
  });
});
