import assert from 'node:assert/strict';
import { previewMarkdown } from '../../../../server/src/reports/preview/formats/preview-markdown';
import { previewText } from '../../../../server/src/reports/preview/formats/preview-text';
import { readPreview } from '../../../../server/src/reports/preview/read-preview';
import type { PreviewReport } from '../../../../server/src/reports/preview/report';
import { defaultScenarioText, playedScenario } from '../../../../server/src/service/played-scenario';
import { catalogue, directoryText, operations, principalBook, principals, roles } from '../support';
import { entry, folder, openArm, parameterFile, parametersName, template, templateName, tenant } from './support';

type Files = Readonly<Record<string, string>>;

/** The preview of the first file, with its partner beside it. */
async function preview(files: Files): Promise<PreviewReport | undefined> {
  const { document, parsed, whole, workspace } = await openArm(files);
  const links = workspace.links(document.uri);
  const linksOf = (uri: string) => workspace.links(uri);
  const book = principalBook([directoryText]);
  return readPreview(parsed, { catalogue, operations, principals: book, links, linksOf, deployment: whole });
}

const declaring = template({
  parameters: '{ "list": { "type": "array" } }',
  authorizations: '"[parameters(\'list\')]"',
});
const contributor = entry(`"${principals.support}"`, `"${roles.contributor}"`);
const giving = parameterFile({ managedByTenantId: '""', list: `[${entry()}, ${contributor}]` });
const answer = (subscription: string) => `{
  "id": "/subscriptions/${subscription}/providers/Microsoft.ManagedServices/registrationDefinitions/1",
  "properties": { "registrationDefinitionName": "Gold", "managedByTenantId": "${tenant}", "authorizations": [${entry()}] } }`;

describe('the preview of files of Azure’s own', () => {
  it('is of a template with the values of its parameter file, each where it is written', async () => {
    for (const files of [
      { [templateName]: declaring, [parametersName]: giving },
      { [parametersName]: giving, [templateName]: declaring },
    ]) {
      const { title, plans } = (await preview(files))!;
      assert.deepEqual([title, plans.length, plans[0]!.managingTenant?.name], ['Gold', 1, 'Fabrikam']);
      const [support] = plans[0]!.principals;
      assert.deepEqual(
        support!.grants.map(({ role, place }) => [role.name, place.uri]),
        [
          ['Reader', `${folder}/${parametersName}`],
          ['Contributor', `${folder}/${parametersName}`],
        ],
      );
      assert.equal(plans[0]!.incomplete, undefined);
    }
  });

  it('says that there may be more where values are missing', async () => {
    const report = (await preview({ [templateName]: declaring }))!;
    assert.equal(report.plans[0]!.incomplete, true);
    for (const text of [previewMarkdown(report), previewText(report)]) {
      assert.match(text, /There may be more/);
      assert.doesNotMatch(text, /Nobody gets anything/);
    }
  });

  it('shows what is known of a value that is known only at deployment', async () => {
    const parameters = '{ "role": { "type": "string" } }';
    const authorizations = `[${entry(undefined, '"[parameters(\'role\')]"')}]`;
    const [grant] = (await preview({ [templateName]: template({ parameters, authorizations }) }))!.plans[0]!
      .principals[0]!.grants;
    assert.deepEqual([grant!.role.name, grant!.verdict], ["[parameters('role')]", 'unknown']);
  });

  it('has a part for each definition of an answer, by name and subscription, each once', async () => {
    const [first, second] = ['4b0d92e6-5a37-4c81-b6f9-e83c1d7a2054', '7c3e5f0a-91b4-4d26-8e57-2ad0c6b9f148'];
    const report = (await preview({ 'list.json': `[${[answer(first), answer(second), answer(first)].join()}]` }))!;
    assert.deepEqual(
      report.plans.map(({ name }) => name),
      [`Gold (subscription ${first})`, `Gold (subscription ${second})`],
    );
    assert.match(previewMarkdown(report), new RegExp(`## Gold \\(subscription ${second}\\)`));
  });

  it('is none of a file that makes no definition', async () => {
    const assignment = `[{ "properties": { "registrationDefinitionId": "x" } }, { "properties": { "managedByTenantId": 1 } }]`;
    assert.ok(await preview({ 'list.json': assignment }), 'one of them is a definition');
    assert.equal(
      await preview({
        'list.json': assignment.replace('managedByTenantId', 'registrationDefinitionId') + '// "managedByTenantId"',
      }),
      undefined,
    );
  });
});

describe('the simulation of files of Azure’s own', () => {
  const customer = { name: 'Adventure Works', tenantId: '0d6f4a0e-61a5-4f0c-9c3a-4b1f6c2f7d10', subscription: 'test' };

  it('plays a template with the values of its parameter file', async () => {
    for (const files of [
      { [templateName]: declaring, [parametersName]: giving },
      { [parametersName]: giving, [templateName]: declaring },
      { [templateName]: template() },
      { [parametersName]: parameterFile({ managedByTenantId: `"${tenant}"`, authorizations: `[${entry()}]` }) },
    ]) {
      const { document, parsed, workspace } = await openArm(files as Files);
      const simulation = playedScenario(document.uri, parsed, customer, { workspace, catalogue, operations })!;
      assert.ok(simulation.steps.length > 1);
      assert.deepEqual(
        simulation.steps.map(({ turn }) => [turn.outcome, turn.reason]).filter(([outcome]) => outcome !== 'succeeded'),
        [],
      );
      assert.deepEqual(simulation.problems, []);
    }
  });

  it('names both files in the scenario it would save', async () => {
    const { document, parsed, workspace } = await openArm({ [parametersName]: giving, [templateName]: declaring });
    const text = defaultScenarioText(document.uri, parsed, customer, { workspace, catalogue, operations })!;
    const { offers } = JSON.parse(text) as { offers: unknown };
    assert.deepEqual(offers, { 'onboard.parameters': { template: templateName, parameters: parametersName } });
  });

  it('can tell nothing of what is known only at deployment', async () => {
    const { document, parsed, workspace } = await openArm({ [templateName]: declaring });
    const simulation = playedScenario(document.uri, parsed, customer, { workspace, catalogue, operations })!;
    assert.equal(simulation.steps[0]!.turn.outcome, 'undecided');
    assert.match(simulation.steps[0]!.turn.reason, /known only with the values of its parameters/);
  });

  it('plays one definition, not several', async () => {
    const { document, parsed, workspace } = await openArm({ 'list.json': `[${answer('a')}, ${answer('b')}]` });
    assert.equal(playedScenario(document.uri, parsed, customer, { workspace, catalogue, operations }), undefined);
  });
});
