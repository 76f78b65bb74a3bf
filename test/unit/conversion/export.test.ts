import assert from 'node:assert/strict';
import { exportFiles, refusedOptions } from '../../../server/src/conversion/export/export';
import { type ExportOptions, isResourceGroupName } from '../../../server/src/conversion/export/options';
import type { ExportSource } from '../../../server/src/conversion/export/sources';
import { faultsOfAssignment, faultsOfDefinition } from './managed-services-schema';
import { exampleFiles, exported, parsedFile, plain, sourcesOf, textOf } from './support';

interface Resource {
  readonly type: string;
  readonly name: string;
  readonly dependsOn?: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
  readonly [key: string]: unknown;
}

const group = 'Microsoft.Resources/deployments';
const guid = '0b8f5a4e-7a63-4c0a-9d57-2f1c9d3e6a11';

async function gold(): Promise<ExportSource> {
  return (await sourcesOf('gold.plan.msp.json'))[0]!;
}

/** The resources of a template, with the values of its parameters put in. */
function resourcesOf(source: ExportSource, options: Partial<ExportOptions> = {}): readonly Resource[] {
  const files = exported(source, options);
  const { parameters } = parsedFile(files, '.parameters.json') as {
    parameters: Record<string, { readonly value: unknown }>;
  };
  const text = textOf(files, options.format === 'policy' ? '.policy.json' : '.delegation.json');
  const template = JSON.parse(text, (_key, value: unknown) => {
    const name = typeof value === 'string' ? /^\[parameters\('(\w+)'\)\]$/.exec(value)?.[1] : undefined;
    return name !== undefined && name in parameters ? parameters[name]!.value : value;
  }) as { readonly resources: readonly Resource[] };
  return template.resources;
}

describe('export as a template', () => {
  it('gives what the schema of Azure takes, for every plan of the example', async () => {
    const sources = await sourcesOf('contoso.offer.msp.json');
    assert.deepEqual(
      sources.map(({ base }) => base),
      ['gold', 'northwind'],
    );
    for (const source of sources) {
      for (const marketplace of [false, true]) {
        const [definition, assignment] = resourcesOf(source, { marketplace });
        assert.deepEqual(faultsOfDefinition(definition), []);
        assert.deepEqual(faultsOfAssignment(assignment), []);
        assert.equal('plan' in definition!, marketplace);
      }
    }
  });

  it('carries every entry, and nothing of ours', async () => {
    const { properties } = resourcesOf(await gold())[0]!;
    const manifest = JSON.parse(exampleFiles()['gold.manifest.msp.json']!) as Record<string, object[]>;
    const azure = (entry: object): object => {
      const { principalType: _type, justification: _justification, ...rest } = entry as Record<string, unknown>;
      return rest;
    };
    assert.deepEqual(properties, {
      registrationDefinitionName: manifest.registrationDefinitionName,
      description: manifest.description,
      managedByTenantId: manifest.managedByTenantId,
      authorizations: manifest.authorizations!.map(azure),
      eligibleAuthorizations: manifest.eligibleAuthorizations!.map(azure),
    });
  });

  it('has no parameter for eligible authorizations where there are none', async () => {
    const source = await gold();
    const permanent = { ...source, delegation: { ...source.delegation, eligibleAuthorizations: [] } };
    const files = exported(permanent);
    assert.ok(!textOf(files, '.delegation.json').includes('eligible'));
    assert.ok(!textOf(files, '.parameters.json').includes('eligible'));
  });

  it('gives names that differ by tenant, subscription and offer, and from each other', async () => {
    const { variables } = parsedFile(exported(await gold()), '.delegation.json') as { variables: object };
    const seeds = "parameters('managedByTenantId'), subscription().id, parameters('mspOfferName')";
    assert.deepEqual(variables, {
      registrationDefinitionName: `[guid(${seeds})]`,
      registrationDefinitionId:
        "[subscriptionResourceId('Microsoft.ManagedServices/registrationDefinitions', variables('registrationDefinitionName'))]",
      registrationAssignmentName: `[guid(${seeds}, 'assignment')]`,
    });
  });

  it('keeps a deployed name, and says that it does', async () => {
    const source = await gold();
    const kept = (keepName: ExportOptions['keepName']) =>
      parsedFile(exported(source, { keepName }), '.delegation.json') as {
        variables: Record<string, string>;
        metadata: { description: string };
      };
    assert.equal(kept({ guid }).variables.registrationDefinitionName, guid);
    assert.equal(kept({ guid }).variables.registrationAssignmentName, guid);
    const old = kept('offer-name').variables;
    assert.equal(old.registrationDefinitionName, "[guid(parameters('mspOfferName'))]");
    assert.match(kept('offer-name').metadata.description, /already deployed/);
    assert.match(kept(undefined).metadata.description, /unless the name deployed there is kept/);
    assert.match(exportFiles([source], plain).notes.join(), /second one with the same principals/);
    assert.deepEqual(exportFiles([source], { ...plain, keepName: 'offer-name' }).notes, []);
  });

  it('nests the assignment of a resource group, after the definition', async () => {
    const [definition, deployment] = resourcesOf(await gold(), { scope: 'resource-group', resourceGroups: ['rg-app'] });
    assert.deepEqual(faultsOfDefinition(definition), []);
    assert.equal(deployment!.type, group);
    assert.equal(deployment!.resourceGroup, 'rg-app');
    assert.deepEqual(deployment!.dependsOn, ["[variables('registrationDefinitionId')]"]);
    const nested = deployment!.properties.template as { resources: readonly Resource[]; $schema: string };
    assert.match(nested.$schema, /\/deploymentTemplate\.json#$/);
    assert.deepEqual(faultsOfAssignment(nested.resources[0]), []);
  });

  it('repeats the assignment for several resource groups, with one definition', async () => {
    const groups = { scope: 'resource-groups', resourceGroups: ['rg-app', 'rg-data'] } as const;
    const resources = resourcesOf(await gold(), groups);
    assert.equal(resources.length, 2);
    assert.deepEqual(resources[1]!.copy, { name: 'assignments', count: "[length(parameters('resourceGroups'))]" });
    assert.equal(resources[1]!.resourceGroup, "[parameters('resourceGroups')[copyIndex()].rgName]");
    const { parameters } = parsedFile(exported(await gold(), groups), '.parameters.json');
    assert.deepEqual((parameters as Record<string, unknown>).resourceGroups, {
      value: [{ rgName: 'rg-app' }, { rgName: 'rg-data' }],
    });
  });

  it('takes the marketplace plan from plan and offer, and says where it cannot', async () => {
    const [definition] = resourcesOf(await gold(), { marketplace: true });
    assert.deepEqual(definition!.plan, {
      name: 'gold',
      publisher: 'contoso',
      product: 'contoso-managed-azure',
      version: '2.1.0',
    });
    const { 'gold.manifest.msp.json': alone } = exampleFiles();
    const [unsold] = await sourcesOf('gold.manifest.msp.json', { 'gold.manifest.msp.json': alone! });
    const { files, notes } = exportFiles([unsold!], { ...plain, marketplace: true });
    assert.ok(!files[0]!.text.includes('"plan"'));
    assert.match(notes.join(), /without a marketplace plan/);
  });

  it('finds the offer of a manifest through its plan', async () => {
    const [source] = await sourcesOf('gold.manifest.msp.json');
    assert.equal(source!.plan?.product, 'contoso-managed-azure');
  });

  it('takes names that are left out from listing, plan and file', async () => {
    const files = { 'gold.manifest.msp.json': '{ "managedByTenantId": "x", "authorizations": [] }' };
    const [alone] = await sourcesOf('gold.manifest.msp.json', files);
    assert.equal(alone!.delegation.name, 'gold');
    const { 'gold.plan.msp.json': plan, 'contoso.offer.msp.json': offer } = exampleFiles();
    const sold = { ...files, 'gold.plan.msp.json': plan!, 'contoso.offer.msp.json': offer! };
    const [source] = await sourcesOf('gold.manifest.msp.json', sold);
    assert.equal(source!.delegation.name, 'Contoso Managed Azure');
    assert.equal(source!.delegation.description, 'Gold');
  });

  it('exports half-typed manifests as far as they go, and no other file', async () => {
    for (const text of ['{', '{ "authorizations": [ { "principalId": 7 }, 3 ] }', '{ "authorizations": "[x]" }']) {
      const [source] = await sourcesOf('x.manifest.msp.json', { 'x.manifest.msp.json': text });
      assert.equal(exported(source!).size, 2);
    }
    assert.deepEqual(await sourcesOf('contoso.directory.msp.json'), []);
    assert.deepEqual(await sourcesOf('x.manifest.msp.json', { 'x.manifest.msp.json': '' }), []);
  });

  it('refuses options that no file can follow', () => {
    assert.equal(refusedOptions(plain), undefined);
    assert.match(refusedOptions({ ...plain, format: 'policy', scope: 'resource-group' })!, /whole subscriptions/);
    assert.match(refusedOptions({ ...plain, scope: 'resource-groups', keepName: 'offer-name' })!, /each of them/);
  });

  it('knows the names a resource group may have', () => {
    for (const name of ['rg', 'rg-app_1.(x)', 'Größe', 'x'.repeat(90)]) assert.ok(isResourceGroupName(name), name);
    for (const name of ['', 'rg.', 'a b', "x'", 'x'.repeat(91)]) assert.ok(!isResourceGroupName(name), name);
  });
});

describe('export as a policy', () => {
  interface PolicyRule {
    readonly then: {
      readonly effect: string;
      readonly details: {
        readonly roleDefinitionIds: readonly string[];
        readonly deployment: {
          readonly properties: {
            readonly parameters: Readonly<Record<string, unknown>>;
            readonly template: { readonly resources: readonly Resource[] };
          };
        };
      };
    };
  }

  it('deploys definition and assignment, with expressions that wait for the policy', async () => {
    const [policy] = resourcesOf(await gold(), { format: 'policy' });
    const { then } = policy!.properties.policyRule as PolicyRule;
    assert.equal(then.effect, 'deployIfNotExists');
    const { parameters, template: deployed } = then.details.deployment.properties;
    const { resources } = deployed;
    assert.deepEqual(parameters.managedByName, { value: "[[parameters('managedByName')]" });
    assert.deepEqual(faultsOfAssignment(resources[1]), []);
    for (const value of Object.values(resources[0]!.properties)) assert.match(value as string, /^\[\[parameters\(/);
    assert.ok(!JSON.stringify(resources).includes('"[parameters'));
  });

  it('leaves eligible authorizations out, and says so', async () => {
    const { files, notes } = exportFiles([await gold()], { ...plain, format: 'policy' });
    assert.ok(!files.some(({ text }) => text.includes('eligible')));
    assert.match(notes.join(), /"Contoso Managed Azure - Gold" left out, since a policy cannot carry them: 2\./);
  });

  it('uses a managed identity that is Owner, by the names of parameters Microsoft uses', async () => {
    const files = exported(await gold(), { format: 'policy' });
    assert.ok(textOf(files, '.policy.json').includes('8e3af657-a8ff-443c-a75c-2fe8c4bcb635'));
    assert.deepEqual(Object.keys(parsedFile(files, '.parameters.json').parameters as object), [
      'managedByName',
      'managedByDescription',
      'managedByTenantId',
      'managedByAuthorizations',
    ]);
  });
});

describe('export as Bicep', () => {
  it('writes one file for a subscription and its values', async () => {
    const files = exported(await gold(), { format: 'bicep' });
    assert.deepEqual([...files.keys()], ['gold.delegation.bicep', 'gold.delegation.bicepparam']);
    const text = textOf(files, '.bicep');
    assert.match(text, /^targetScope = 'subscription'\n/);
    assert.match(text, /registrationDefinitionId: registrationDefinition\.id/);
    assert.match(text, /= guid\(managedByTenantId, subscription\(\)\.id, mspOfferName\)\n/);
    assert.match(textOf(files, '.bicepparam'), /^using '\.\/gold\.delegation\.bicep'\n/);
  });

  it('writes a module for resource groups, and a loop over several', async () => {
    const one = exported(await gold(), { format: 'bicep', scope: 'resource-group', resourceGroups: ['rg'] });
    assert.match(textOf(one, 'gold.delegation.bicep'), /scope: resourceGroup\(rgName\)/);
    assert.match(textOf(one, '.assignment.bicep'), /^targetScope = 'resourceGroup'\n/);
    const several = exported(await gold(), { format: 'bicep', scope: 'resource-groups', resourceGroups: ['rg'] });
    assert.match(textOf(several, 'gold.delegation.bicep'), /= \[for group in resourceGroups: \{/);
  });

  it('keeps a GUID as a string', async () => {
    const files = exported(await gold(), { format: 'bicep', keepName: { guid } });
    assert.ok(textOf(files, 'gold.delegation.bicep').includes(`registrationDefinitionName = '${guid}'`));
  });

  it('escapes what ends a string or begins an expression', async () => {
    const source = await gold();
    const name = "It's ${secret}\\ \n\r\t\u0007 '''";
    const text = textOf(
      exported({ ...source, delegation: { ...source.delegation, name } }, { format: 'bicep' }),
      'param',
    );
    assert.ok(text.includes("param mspOfferName = 'It\\'s \\${secret}\\\\ \\n\\r\\t\\u{7} \\'\\'\\''\n"));
  });
});
