import assert from 'node:assert/strict';
import { hover } from '../../../../server/src/service/hover';
import { alone, catalogue, directoryText, json, principalBook, principals, roles } from '../support';
import { entry, openArm, parameterFile, parametersName, template, templateName, tenant } from './support';

/** The card at the cursor of the first file; empty where there is none. */
async function cardIn(files: Readonly<Record<string, string>>): Promise<string> {
  const { document, parsed, position, deployment, whole } = await openArm(files);
  const answer = await hover(document, parsed, position, {
    ...{ ...alone, catalogue, json, deployment, whole },
    principals: principalBook([directoryText]),
  });
  return answer ? (answer.contents as { value: string }).value : '';
}

const inTemplate = (parts: Parameters<typeof template>[0]) => cardIn({ [templateName]: template(parts) });

describe('hover on values in files of Azure’s own', () => {
  it('is the card of a role, wherever it is written', async () => {
    const reader = `"|${roles.reader}"`;
    assert.match(await inTemplate({ authorizations: `[${entry(undefined, reader)}]` }), /\*\*Reader\*\*/);
    const authorizations = `[${entry(undefined, '"[variables(\'r\')]"')}]`;
    assert.match(await inTemplate({ variables: `{ "r": ${reader} }`, authorizations }), /\*\*Reader\*\*/);
    assert.equal(await inTemplate({ variables: `{ "r": ${reader} }` }), '', 'a text that nothing uses is any text');
    const values = parameterFile({ managedByTenantId: '""', authorizations: `[${entry(undefined, reader)}]` });
    assert.match(await cardIn({ [parametersName]: values }), /\*\*Reader\*\*/);
  });

  it('is the card of a principal with all it gets, of a tenant and of a duration', async () => {
    const principal = await inTemplate({ authorizations: `[${entry(`"|${principals.support}"`)}]` });
    assert.match(principal, /\*\*Tier 2 Support\*\*/);
    assert.match(principal, /- Reader, permanently/);
    assert.match(await cardIn({ [parametersName]: parameterFile({ managedByTenantId: `"|${tenant}"` }) }), /Fabrikam/);
    const policy = '"justInTimeAccessPolicy": { "maximumActivationDuration": "|PT4H" }';
    const more = `"eligibleAuthorizations": [{ "principalId": "", "roleDefinitionId": "", ${policy} }]`;
    assert.match(await inTemplate({ more }), /\*\*4 hours\*\*/);
  });

  it('leaves names and other texts to the editor', async () => {
    assert.equal(await inTemplate({ authorizations: '[{ "|principalId": "", "roleDefinitionId": "" }]' }), '');
    assert.equal(await inTemplate({ variables: '{ "x": "|y" }' }), '');
    assert.equal(await inTemplate({ variables: '{ "x": |7 }' }), '');
  });
});

describe('hover on an expression', () => {
  it('says what it comes to, and in which line that is written', async () => {
    const parts = {
      parameters: `{ "role": { "type": "string", "defaultValue": "${roles.reader}" } }`,
      authorizations: `[${entry(undefined, '"|[parameters(\'role\')]"')}]`,
    };
    const card = await inTemplate(parts);
    assert.match(card, new RegExp(`^Comes to \`${roles.reader}\` \\(written in line 4\\)`));
    assert.match(card, /\*\*Reader\*\*/, 'with the card of the value');
  });

  it('names the parameter file the value is written in', async () => {
    const declaring = template({
      parameters: '{ "list": { "type": "array" } }',
      authorizations: '"|[parameters(\'list\')]"',
    });
    const giving = parameterFile({ managedByTenantId: '""', list: `[${entry()}, ${entry('"[x]"', '"y"')}]` });
    const card = await cardIn({ [templateName]: declaring, [parametersName]: giving });
    assert.match(card, /^Comes to a list of 2:\n\n- Support → Reader\n- Support → y\n/);
    assert.match(card, /\(written in `onboard\.parameters\.json`\)/);
    assert.match(await cardIn({ [templateName]: declaring }), /^Known only when it is deployed/);
  });

  it('shows what is made in place, all of a loop', async () => {
    const input = entry(undefined, "\"|[concat(if(equals(copyIndex('a'), 0), 'x', 'y'), '*')]\"");
    const variables = `{ "list": { "copy": [{ "name": "a", "count": 2, "input": ${input} }] } }`;
    const card = await inTemplate({ variables, authorizations: '"[variables(\'list\').a]"' });
    assert.deepEqual(card.match(/`[^`]+`/g)?.sort(), ['`x*`', '`y*`']);
  });

  it('escapes what files say', async () => {
    const variables = '{ "n": "`<img>`" }';
    const card = await inTemplate({
      variables,
      authorizations: `[{ "principalId": "|[variables('n')]", "roleDefinitionId": "" }]`,
    });
    assert.match(card, /^Comes to `<img>` \(written in line 5\)\n\n\*\*\\`&lt;img>\\`/);
  });
});
