import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { deployTogether, deploymentOf } from '../../../../server/src/documents/deployment';
import { parseArmDocument, parseDocument } from '../../../../server/src/documents/document';
import { previewMarkdown } from '../../../../server/src/reports/preview/formats/preview-markdown';
import { readPreview } from '../../../../server/src/reports/preview/read-preview';
import { declarations } from '../../../../server/src/service/arm/declarations';
import { armSymbols } from '../../../../server/src/service/arm/outline';
import { complete } from '../../../../server/src/service/completion/complete';
import { hover } from '../../../../server/src/service/hover';
import { inlayHints } from '../../../../server/src/service/inlay-hints';
import { noLinks } from '../../../../server/src/workspace/links';
import { mutate, randomFrom } from '../../mutate';
import { alone, catalogue, directoryText, json, operations, principalBook, roles } from '../support';
import { entry, parameterFile, template, tenant } from './support';

const mutants = 800;
const seed = Number(process.env.MUTATION_SEED ?? Math.floor(Math.random() * 2 ** 32));

const policy = '"justInTimeAccessPolicy": { "maximumActivationDuration": "PT4H", "managedByTenantApprovers": [] }';
const declaring = template({
  parameters: `{ "list": { "type": "array", "defaultValue": [${entry()}] }, "role": { "type": "string" } }`,
  variables: `{ "copy": [{ "name": "all", "count": "[length(parameters('list'))]", "input": ${entry("\"[parameters('list')[copyIndex('all')].principalId]\"", '"[parameters(\'role\')]"')} }] }`,
  authorizations: `"[concat(variables('all'), createArray(json('null')))]"`,
  more: `"eligibleAuthorizations": [{ "principalId": "", "roleDefinitionId": "${roles.contributor}", ${policy} }]`,
});
const giving = parameterFile({ managedByTenantId: `"${tenant}"`, role: `"${roles.reader}"`, list: `[${entry()}]` });
const book = principalBook([directoryText]);

/** Asks everything of a text that carries a delegation; gives whether it does. */
async function ask(text: string, partner: string): Promise<boolean> {
  const parsed = parseArmDocument(text);
  if (!parsed || parsed.tree.tooDeepAt !== undefined) return false;
  const document = TextDocument.create('file:///offers/onboard.json', 'json', 1, text);
  const other = parseArmDocument(partner)!;
  const files = new Map([[other.tree.root!, 'file:///offers/other.json']]);
  const deployment =
    parsed.kind === 'parameters'
      ? deployTogether(parseDocument('template', partner), parsed, files)
      : deploymentOf(parsed);
  const whole = parsed.kind === 'template' ? deployTogether(parsed, other, files) : deployment;
  const sources = { ...alone, catalogue, json, deployment, whole };
  const range = { start: document.positionAt(0), end: document.positionAt(text.length) };
  armSymbols(document, parsed, deployment, catalogue, 100, () => undefined);
  inlayHints(document, parsed, range, { catalogue, principals: book, deployment });
  const position = document.positionAt((text.length * 7919) % (text.length + 1));
  const client = { snippets: true, sharedRange: true };
  await complete(document, parsed, position, { ...sources, principals: () => book, client });
  declarations(document, parsed, position, [{ uri: 'file:///offers/other.json', document: other }]);
  for (const match of [...text.matchAll(/"\[/g)].slice(0, 3)) {
    await hover(document, parsed, document.positionAt(match.index + 1), { ...sources, principals: book });
  }
  const links = { ...noLinks, uri: document.uri };
  const report = readPreview(parsed, {
    catalogue,
    operations,
    principals: book,
    links,
    linksOf: () => noLinks,
    deployment: whole,
  });
  if (report) assert.match(previewMarkdown(report), /^# /);
  return true;
}

describe('mutated templates and parameter files', () => {
  it(`get through every service, ${mutants} of them (MUTATION_SEED=${seed})`, async function () {
    this.timeout(120_000);
    const random = randomFrom(seed);
    let asked = 0;
    for (let count = 0; count < mutants; count++) {
      const [sample, partner] = count % 2 ? [declaring, giving] : [giving, declaring];
      const { text, changes } = mutate(sample, random);
      try {
        if (await ask(text, partner)) asked++;
      } catch (error) {
        throw new Error(`Mutant ${count} of seed ${seed} fails (${changes.join(', ')}): ${JSON.stringify(text)}`, {
          cause: error,
        });
      }
    }
    assert.ok(asked > mutants / 4, `${asked} of ${mutants} still carry a delegation`);
  });
});
