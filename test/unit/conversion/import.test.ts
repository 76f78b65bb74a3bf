import assert from 'node:assert/strict';
import { exportFiles } from '../../../server/src/conversion/export/export';
import type { ExportOptions } from '../../../server/src/conversion/export/options';
import { type Imported, importManifests } from '../../../server/src/conversion/import/import';
import { check } from '../../../server/src/rules/check';
import { Workspace } from '../../../server/src/workspace/workspace';
import { faultlessManifest } from '../../bench/manifests';
import { randomFrom } from '../mutate';
import { catalogue } from '../rules/support';
import { MemoryFiles } from '../workspace/memory-files';
import { exampleFiles, plain, sourcesOf } from './support';

const folder = 'file:///offers';
const tenant = '5f0c2f0e-8f6c-4f0b-9a52-3f6f5f7a1c10';
const group = '3d1b7b64-6d5e-4f55-8a0e-0f2a6d1c9b21';
const reader = 'acdd72a7-3385-48ef-bd42-f606fba81ae7';
const entry = { principalId: group, principalIdDisplayName: 'Support', roleDefinitionId: reader };
const policy = { multiFactorAuthProvider: 'Azure', maximumActivationDuration: 'PT4H' };

type Texts = Readonly<Record<string, string>>;

/** A workspace that holds files of Azure's own, as if each of them was open. */
async function workspaceWith(files: Texts): Promise<Workspace> {
  const texts = Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text] as const);
  const workspace = new Workspace(new MemoryFiles(Object.fromEntries(texts)));
  await workspace.load([folder]);
  for (const [uri, text] of texts) {
    const languageId = uri.endsWith('.msp.json') ? 'managed-service-manifest' : 'json';
    workspace.didOpen({ uri, languageId, version: 1, getText: () => text });
  }
  for (const [uri] of texts) await workspace.prepare(uri);
  return workspace;
}

/** What is imported from the first of some files. */
async function imported(files: Texts): Promise<Imported | undefined> {
  const uri = `${folder}/${Object.keys(files)[0]}`;
  const deployment = (await workspaceWith(files)).wholeDeployment(uri);
  return deployment && importManifests(deployment, uri);
}

async function manifestsOf(files: Texts): Promise<readonly unknown[]> {
  return ((await imported(files))?.manifests ?? []).map(({ text }) => JSON.parse(text) as unknown);
}

/** A template that deploys a definition with these properties. */
function template(properties: object, more: object = {}): string {
  return JSON.stringify({
    $schema: 'https://schema.management.azure.com/schemas/2019-08-01/subscriptionDeploymentTemplate.json#',
    contentVersion: '1.0.0.0',
    resources: [
      {
        type: 'Microsoft.ManagedServices/registrationDefinitions',
        apiVersion: '2022-10-01',
        name: '0b8f5a4e-7a63-4c0a-9d57-2f1c9d3e6a11',
        properties,
      },
    ],
    ...more,
  });
}

describe('import', () => {
  it('takes a template with the values of its parameter file', async () => {
    const declared = template(
      {
        registrationDefinitionName: "[parameters('mspOfferName')]",
        managedByTenantId: "[parameters('managedByTenantId')]",
        authorizations: "[concat(parameters('authorizations'), variables('more'))]",
      },
      {
        parameters: { mspOfferName: { type: 'string' }, managedByTenantId: {}, authorizations: { type: 'array' } },
        variables: { more: [entry] },
      },
    );
    const given = JSON.stringify({
      parameters: {
        mspOfferName: { value: 'Care' },
        managedByTenantId: { value: tenant },
        authorizations: { value: [{ ...entry, principalIdDisplayName: 'Desk' }] },
      },
    });
    const expected = {
      version: '1.0.0',
      registrationDefinitionName: 'Care',
      managedByTenantId: tenant,
      authorizations: [{ ...entry, principalIdDisplayName: 'Desk' }, entry],
    };
    const files = { 'care.json': declared, 'care.parameters.json': given };
    assert.deepEqual(await manifestsOf(files), [expected]);
    const parametersFirst = { 'care.parameters.json': given, 'care.json': declared };
    assert.deepEqual(await manifestsOf(parametersFirst), [expected]);
  });

  it('takes a parameter file alone', async () => {
    const parameters = {
      mspOfferName: { value: 'Care' },
      mspOfferDescription: { value: 'All of it' },
      managedByTenantId: { value: tenant },
      authorizations: { value: [entry] },
      eligibleAuthorizations: { value: [{ ...entry, justInTimeAccessPolicy: policy }] },
    };
    const result = await imported({ 'care.parameters.json': JSON.stringify({ parameters }) });
    assert.deepEqual(JSON.parse(result!.manifests[0]!.text), {
      version: '1.0.0',
      registrationDefinitionName: 'Care',
      description: 'All of it',
      managedByTenantId: tenant,
      authorizations: [entry],
      eligibleAuthorizations: [{ ...entry, justInTimeAccessPolicy: policy }],
    });
    assert.equal(result!.manifests[0]!.name, 'care.manifest.msp.json');
    assert.deepEqual(result!.notes, ['Taken over: 1 permanent, 1 eligible.']);
  });

  it('takes answers of Azure, each definition once, with the version of its marketplace plan', async () => {
    const definition = (subscription: string, name: string): object => ({
      id: `/subscriptions/${subscription}/providers/Microsoft.ManagedServices/registrationDefinitions/${group}`,
      name: group,
      plan: { name: 'gold', publisher: 'contoso', product: 'managed', version: '2.1.0' },
      properties: { registrationDefinitionName: name, managedByTenantId: tenant, authorizations: [entry] },
    });
    const answer = [definition('one', 'Care'), definition('two', 'Care'), definition('three', 'Watch')];
    const result = await imported({ 'list.json': JSON.stringify(answer) });
    assert.deepEqual(
      result!.manifests.map(({ text }) => JSON.parse(text) as unknown),
      ['Care', 'Watch'].map((registrationDefinitionName) => ({
        version: '2.1.0',
        registrationDefinitionName,
        managedByTenantId: tenant,
        authorizations: [entry],
      })),
    );
    assert.deepEqual(
      result!.manifests.map(({ name }) => name),
      ['gold.manifest.msp.json', 'gold-2.manifest.msp.json'],
    );
    assert.ok(result!.notes.some((note) => note.includes(`deployed under the name ${group}`)));
    const plan = JSON.parse(result!.plans[1]!.text) as Record<string, unknown>;
    assert.equal(plan.planId, 'gold');
    assert.equal(plan.manifest, 'gold-2.manifest.msp.json');
    assert.equal(plan.visibility, 'private');
  });

  it('says what it leaves out', async () => {
    const hidden = { ...entry, principalId: "[parameters('principal')]" };
    const foreign = { ...entry, _comment: 'the desk', principalType: 'Group' };
    const result = await imported({
      'x.json': template(
        { managedByTenantId: "[parameters('tenant')]", authorizations: [foreign, hidden, "[parameters('whole')]"] },
        { parameters: { principal: { type: 'string' }, tenant: { type: 'string' }, whole: { type: 'object' } } },
      ),
    });
    const manifest = JSON.parse(result!.manifests[0]!.text) as { managedByTenantId: string; authorizations: object[] };
    assert.deepEqual(manifest.authorizations, [
      { principalId: group, principalIdDisplayName: 'Support', principalType: 'Group', roleDefinitionId: reader },
    ]);
    assert.equal(manifest.managedByTenantId, '00000000-0000-0000-0000-000000000000');
    assert.deepEqual(result!.notes, [
      'Taken over: 1 permanent, 0 eligible.',
      'There may be more entries: a list cannot be worked out here.',
      'Entries left out, since their principal or role cannot be known here: 1.',
      'Properties left out, since Azure does not know them: _comment.',
      'The managing tenant cannot be known here: fill it in.',
      'It is deployed under the name 0b8f5a4e-7a63-4c0a-9d57-2f1c9d3e6a11: export it with that name to update it.',
    ]);
  });

  it('takes over an entry that lacks its role, for the checks to say so', async () => {
    const { roleDefinitionId: _, ...incomplete } = entry;
    const [manifest] = await manifestsOf({
      'x.json': template({ managedByTenantId: tenant, authorizations: [entry, incomplete] }),
    });
    assert.deepEqual((manifest as { authorizations: object[] }).authorizations, [entry, incomplete]);
  });

  it('makes nothing of files that hold nothing', async () => {
    for (const text of [
      '',
      '[]',
      '<html>Microsoft.ManagedServices managedByTenantId</html>',
      template({ managedByTenantId: tenant, authorizations: [] }),
      template({ managedByTenantId: tenant, authorizations: "[parameters('x')]" }),
    ]) {
      assert.equal(await imported({ 'x.json': text }), undefined, text);
    }
  });
});

const exports: readonly Partial<ExportOptions>[] = [
  {},
  { marketplace: true },
  { scope: 'resource-group', resourceGroups: ['rg-app'] },
  { scope: 'resource-groups', resourceGroups: ['rg-app', 'rg-data'] },
  { keepName: 'offer-name' },
  { keepName: { guid: '0b8f5a4e-7a63-4c0a-9d57-2f1c9d3e6a11' } },
];

/** Exports a manifest, imports the files and exports that again: both exports are the same bytes. */
async function assertStable(text: string, options: ExportOptions): Promise<void> {
  const [source] = await sourcesOf('gold.manifest.msp.json', { ...exampleFiles(), 'gold.manifest.msp.json': text });
  const first = exportFiles([source!], options).files;
  const result = await imported(Object.fromEntries(first.map((file) => [file.name, file.text])));
  const [manifest] = result!.manifests;
  assert.equal(
    manifest!.name,
    options.format === 'policy' ? 'gold.policy.manifest.msp.json' : 'gold.manifest.msp.json',
  );
  const files = { ...exampleFiles(), 'gold.manifest.msp.json': manifest!.text };
  const [again] = await sourcesOf('gold.manifest.msp.json', files);
  assert.deepEqual(exportFiles([again!], options).files, first);
}

describe('export, import and export again', () => {
  it('gives the same files for the examples', async () => {
    const { 'gold.manifest.msp.json': gold, 'northwind.manifest.msp.json': northwind } = exampleFiles();
    for (const text of [gold!, northwind!]) {
      for (const options of exports) await assertStable(text, { ...plain, ...options });
    }
  });

  it('gives the same files for generated manifests', async () => {
    const random = randomFrom(20_261_121);
    for (const size of [5, 15, 60]) {
      const manifest = JSON.parse(faultlessManifest(catalogue, size)) as Record<string, unknown>;
      const name = `O'Neil ${'"\\[]${}\n👍é'.charAt(Math.floor(random() * 9))} [x] [[y`;
      const options = exports[Math.floor(random() * exports.length)];
      // The version of a file without a marketplace plan starts anew, so that both exports speak of one version.
      const text = JSON.stringify({ ...manifest, registrationDefinitionName: name, description: `${name}]` });
      await assertStable(text, { ...plain, ...options, marketplace: false });
    }
  });

  it('gives the same policy for what a policy can carry', async () => {
    const { 'northwind.manifest.msp.json': northwind } = exampleFiles();
    await assertStable(northwind!, { ...plain, format: 'policy' });
  });
});

describe('exported templates of a faultless manifest', () => {
  it('have no finding', async () => {
    for (const options of [...exports.slice(0, 4), { format: 'policy' } as const]) {
      const isTemplate = !('format' in options);
      const sources = await sourcesOf('contoso.offer.msp.json');
      const { files } = exportFiles(sources, { ...plain, ...options });
      const workspace = await workspaceWith(Object.fromEntries(files.map(({ name, text }) => [name, text])));
      for (const { name } of files) {
        const uri = `${folder}/${name}`;
        const document = workspace.document(uri);
        assert.ok(document, `${name} is read as what it is`);
        const findings = check(document, { catalogue, ...workspace.surroundings(uri) });
        // Without eligible authorizations nobody needs Reader beside a larger role.
        const codes = findings.map(({ code }) => code).filter((code) => isTemplate || code !== 'redundant-role');
        assert.deepEqual(codes, [], `${name} ${JSON.stringify(options)}`);
      }
    }
  });
});
