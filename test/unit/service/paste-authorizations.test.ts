import assert from 'node:assert/strict';
import { parseArmDocument, parseDocument, type ParsedDocument } from '../../../server/src/documents/document';
import { pasteAuthorizations } from '../../../server/src/service/paste-authorizations';
import { principals, roles } from './support';

const own = {
  principalId: principals.support,
  principalIdDisplayName: 'Support',
  principalType: 'Group',
  roleDefinitionId: roles.reader,
  justification: 'Answers tickets',
};
const azure = { principalId: principals.support, principalIdDisplayName: 'Support', roleDefinitionId: roles.reader };
const eligible = { ...azure, justInTimeAccessPolicy: { multiFactorAuthProvider: 'Azure' } };

/** Pastes over the selection `«…»`, or at the caret `|`; gives the text afterwards, undefined for a plain paste. */
function paste(
  marked: string,
  text: string,
  parse: (text: string) => ParsedDocument | undefined = manifest,
): string | undefined {
  const open = marked.search(/[«|]/);
  const close = marked.includes('»') ? marked.indexOf('»') - 1 : open;
  const before = marked.replace(/[«»|]/g, '');
  const parsed = parse(before);
  assert.ok(parsed, 'the file is ours');
  const pasted = pasteAuthorizations(parsed, { offset: open, length: close - open }, text);
  if (!pasted) return undefined;
  const edits = [
    { offset: open, length: close - open, text: pasted.insertText },
    ...pasted.removed.map((span) => ({ ...span, text: '' })),
  ].sort((a, b) => b.offset - a.offset || b.length - a.length);
  return edits.reduce(
    (result, edit) => result.slice(0, edit.offset) + edit.text + result.slice(edit.offset + edit.length),
    before,
  );
}

function manifest(text: string): ParsedDocument {
  return parseDocument('manifest', text);
}

/** A parameter file around a list of authorizations. */
function parameters(list: string, name = 'authorizations'): string {
  return `{\n  "parameters": {\n    "managedByTenantId": { "value": "x" },\n    "${name}": {\n      "value": ${list}\n    }\n  }\n}\n`;
}

function lines(...all: readonly string[]): string {
  return all.join('\n');
}

describe('paste of authorizations', () => {
  it("leaves out what is ours in a file of Azure's own", () => {
    const pasted = paste(parameters('[|]'), JSON.stringify(own), parseArmDocument);
    const expected = lines(
      '[',
      '        {',
      `          "principalId": "${principals.support}",`,
      '          "principalIdDisplayName": "Support",',
      `          "roleDefinitionId": "${roles.reader}"`,
      '        }',
      '      ]',
    );
    assert.equal(pasted, parameters(expected));
  });

  it('keeps what is ours in a manifest', () => {
    const pasted = paste('{ "authorizations": [|] }', JSON.stringify(own));
    assert.deepEqual(JSON.parse(pasted!), { authorizations: [own] });
  });

  it('sets commas behind the entry before and the one pasted', () => {
    const entry = JSON.stringify(azure);
    const list = (...rows: readonly string[]): string => lines('{', '  "authorizations": [', ...rows, '  ]', '}');
    const expected = list(`    ${entry},`, `    ${entry.replace(/([:,{])(?=")/g, '$1 ').replace(/}$/, ' }')}`);
    for (const marked of [list(`    ${entry}`, '    |'), list(`    ${entry},`, '|'), list(`    ${entry}|`)]) {
      assert.equal(paste(marked, JSON.stringify(azure, undefined, 4)), expected, marked);
    }
    const instead = paste(list(`    ${entry},`, '    «{}»'), entry);
    assert.deepEqual(JSON.parse(instead!), { authorizations: [azure, azure] });
    const first = paste(list('    |', `    ${entry}`), `${entry},`);
    assert.deepEqual(JSON.parse(first!), { authorizations: [azure, azure] });
    const between = paste(list(`    ${entry}`, '|', `    ${entry}`), entry);
    assert.deepEqual(JSON.parse(between!), { authorizations: [azure, azure, azure] });
  });

  it('takes lists, properties that hold one, and the list that is meant of a whole file', () => {
    const whole = { managedByTenantId: 'x', authorizations: [azure, own], eligibleAuthorizations: [eligible] };
    for (const [text, count] of [
      [JSON.stringify([azure, azure]), 2],
      [`${JSON.stringify(azure)},\n${JSON.stringify(azure)},`, 2],
      [`"authorizations": ${JSON.stringify([azure])},`, 1],
      [JSON.stringify(whole), 2],
      [parameters(JSON.stringify([azure])), 1],
    ] as const) {
      const pasted = JSON.parse(paste('{\n  "authorizations": [\n    |\n  ]\n}', text)!) as {
        authorizations: unknown[];
      };
      assert.equal(pasted.authorizations.length, count, text);
    }
    const pasted = paste('{ "eligibleAuthorizations": [|] }', JSON.stringify(whole));
    assert.deepEqual(JSON.parse(pasted!), { eligibleAuthorizations: [eligible] });
  });

  it('knows lists of a template by name or by their entries', () => {
    const template = (list: string): string =>
      `{ "resources": [{ "type": "Microsoft.ManagedServices/registrationDefinitions" }], "variables": { "basics": ${list} } }`;
    const pasted = paste(template(`[${JSON.stringify(azure)}|]`), JSON.stringify(own), parseArmDocument);
    assert.deepEqual((JSON.parse(pasted!) as { variables: object }).variables, { basics: [azure, azure] });
    assert.equal(paste(template('[|]'), JSON.stringify(own), parseArmDocument), undefined);
  });

  it('keeps line ends and tabs', () => {
    const pasted = paste('{\r\n\t"authorizations": [\r\n\t\t|\r\n\t]\r\n}', JSON.stringify(azure));
    assert.ok(pasted!.startsWith('{\r\n\t"authorizations": [\r\n\t\t{\r\n\t\t\t"principalId"'), pasted);
    assert.ok(pasted!.endsWith('\r\n\t\t}\r\n\t]\r\n}'), pasted);
  });

  it('leaves every other paste alone', () => {
    const entry = JSON.stringify(azure);
    const into = '{ "authorizations": [|] }';
    for (const text of [
      '',
      'Reader',
      roles.reader,
      '{ "a": 1 }',
      '[1, 2]',
      '{ "principalId": 1 }',
      `${entry} }`,
      `x ${entry}`,
    ]) {
      assert.equal(paste(into, text), undefined, text);
    }
    for (const marked of [
      `{ "authorizations": [{ "principalId": "|", "roleDefinitionId": "" }] }`,
      '{ "authorizations": "|" }',
      '{ | "authorizations": [] }',
      '{ "authorizations": [] }|',
      '{ "authorizations": [|',
      '{ "other": [|] }',
      '|',
    ]) {
      assert.equal(paste(marked, entry), undefined, marked);
    }
  });

  it('leaves comments alone: those beside the place, and those a file of ours would lose', () => {
    const entry = JSON.stringify(azure);
    assert.equal(paste('{ "authorizations": [ /* nobody */ | ] }', entry), undefined);
    assert.equal(paste('{ "authorizations": [|] }', `// Reader\n${entry}`), undefined);
    assert.ok(paste(parameters('[|]'), `// Reader\n${entry}`, parseArmDocument));
  });
});
