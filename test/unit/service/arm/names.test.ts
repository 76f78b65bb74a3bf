import assert from 'node:assert/strict';
import { inlayHints } from '../../../../server/src/service/inlay-hints';
import { armSymbols } from '../../../../server/src/service/arm/outline';
import { catalogue, directoryText, principalBook, principals, roles } from '../support';
import { entry, openArm, type OpenedArm, parameterFile, parametersName, template, templateName } from './support';

/** What stands behind the places of a file: the text up to the end of its line, by the hint. */
function hintsIn({ document, parsed, deployment }: OpenedArm): readonly [string, string][] {
  const range = { start: document.positionAt(0), end: document.positionAt(Infinity) };
  const names = { catalogue, principals: principalBook([directoryText]), deployment };
  return inlayHints(document, parsed, range, names).map(({ position, label }) => {
    const before = document.getText({ start: { line: position.line, character: 0 }, end: position });
    return [/("(?:[^"\\]|\\.)*")$/.exec(before)![1]!, label as string];
  });
}

describe('role names beside the ids of a template', () => {
  it('stand behind inline values, defaults and variables', async () => {
    const inline = await openArm({ [templateName]: template() });
    assert.deepEqual(hintsIn(inline), [
      [`"${roles.reader}"`, 'Reader'],
      [`"${principals.support}"`, 'Tier 2 Support'],
    ]);
    const authorizations = `[${entry('"[parameters(\'group\')]"', '"[variables(\'role\')]"')}]`;
    const parameters = `{ "group": { "type": "string", "defaultValue": "${principals.operations}" } }`;
    const variables = `{ "role": "${roles.contributor}" }`;
    const elsewhere = await openArm({ [templateName]: template({ parameters, variables, authorizations }) });
    assert.deepEqual(hintsIn(elsewhere), [
      [`"${roles.contributor}"`, 'Contributor'],
      [`"${principals.operations}"`, 'Operations'],
    ]);
  });

  it('stand behind expressions that make an id, all of a loop at one place', async () => {
    const variables = `{ "roles": ["${roles.reader}", "${roles.contributor}"], "list": { "copy": [{ "name": "all", "count": 2, "input": ${entry(undefined, "\"[concat(variables('roles')[copyIndex('all')], '')]\"")} }] } }`;
    const text = template({ variables, authorizations: '"[variables(\'list\').all]"' });
    assert.deepEqual(
      hintsIn(await openArm({ [templateName]: text })).filter(([place]) => place.includes('copyIndex')),
      [["\"[concat(variables('roles')[copyIndex('all')], '')]\"", 'Reader, Contributor']],
    );
  });

  it('stand in the parameter file for what is written there, and in no other', async () => {
    const declaring = template({
      parameters: '{ "role": { "type": "string" } }',
      authorizations: `[${entry(undefined, '"[parameters(\'role\')]"')}]`,
    });
    const giving = parameterFile({ role: `"${roles.contributor}"`, managedByTenantId: '"x"' });
    assert.deepEqual(hintsIn(await openArm({ [parametersName]: giving, [templateName]: declaring })), [
      [`"${roles.contributor}"`, 'Contributor'],
    ]);
    assert.deepEqual(hintsIn(await openArm({ [parametersName]: giving })), [], 'nobody knows what "role" is for');
    assert.deepEqual(hintsIn(await openArm({ [templateName]: declaring, [parametersName]: giving })), [
      [`"${principals.support}"`, 'Tier 2 Support'],
    ]);
  });
});

describe('the outline of a file of Azure’s own', () => {
  const outline = ({ document, parsed, deployment }: OpenedArm, limit = 100, onLimit = () => undefined as unknown) =>
    armSymbols(document, parsed, deployment, catalogue, limit, onLimit);

  it('lists the authorizations where they are written, and nothing else', async () => {
    const opened = await openArm({
      [parametersName]: parameterFile({
        authorizations: `[${entry()}, ${entry(undefined, `"${roles.contributor}"`)}]`,
      }),
    });
    const symbols = outline(opened);
    assert.deepEqual(
      symbols.map(({ name }) => name),
      ['Support → Reader', 'Support → Contributor'],
    );
    assert.equal(opened.document.getText(symbols[0]!.range), entry());
  });

  it('groups them by definition where there are several', async () => {
    const second = `{ "type": "Microsoft.ManagedServices/registrationDefinitions", "apiVersion": "2022-10-01", "name": "[guid('b')]", "properties": { "registrationDefinitionName": "Silver", "managedByTenantId": "x", "authorizations": [${entry()}] } }`;
    const symbols = outline(await openArm({ [templateName]: template({ assignment: second }) }));
    assert.deepEqual(
      symbols.map(({ name, children }) => [name, children?.map((child) => child.name)]),
      [
        ['Gold', ['Support → Reader']],
        ['Silver', ['Support → Reader']],
      ],
    );
  });

  it('says once that there is more than it shows', async () => {
    let told = 0;
    const opened = await openArm({
      [templateName]: template({ authorizations: `[${[entry(), entry(), entry()].join()}]` }),
    });
    assert.equal(outline(opened, 2, () => told++).length, 2);
    assert.equal(told, 1);
  });
});
