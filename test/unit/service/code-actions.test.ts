import assert from 'node:assert/strict';
import { CodeActionKind, CreateFile } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseDocument, type ParsedDocument } from '../../../server/src/documents/document';
import { check } from '../../../server/src/rules/check';
import type { Edit, Finding, Fix } from '../../../server/src/rules/rule';
import { applySafeFixes, fixAll, fixAllKind, quickFixes } from '../../../server/src/service/code-actions';
import { defaultConfiguration } from '../../../server/src/workspace/configuration';
import { catalogue, open, principalBook, principals, roles } from './support';
import { noLinks } from '../../../server/src/workspace/links';

const fixTo = (title: string, edits: readonly Edit[], safe = true): Fix => ({ title, safe, edits: () => edits });

function finding(offset: number, length: number, ...fixes: readonly Fix[]): Finding {
  return { code: 'x', severity: 'warning', message: 'x', offset, length, fixes };
}

const able = { createsFiles: true, confirms: true, hasCommands: true };

describe('quick fixes', () => {
  const { document } = open('{ "a": 1,\n  "b": 2 }');
  const place = (offset: number, length: number): Finding =>
    finding(
      offset,
      length,
      fixTo('first', [{ offset, length, text: '3' }]),
      fixTo('second', [{ offset, length, text: '4' }]),
    );
  const titlesAt = (start: number, end: number, findings: readonly Finding[]): string[] =>
    quickFixes(document, { start: document.positionAt(start), end: document.positionAt(end) }, findings, able).map(
      ({ title }) => title,
    );

  it('are those of the findings that touch the range', () => {
    const findings = [place(7, 1), place(17, 1)];
    assert.deepEqual(titlesAt(7, 7, findings), ['first', 'second']);
    assert.deepEqual(titlesAt(8, 8, findings), ['first', 'second'], 'the caret right behind');
    assert.deepEqual(titlesAt(9, 16, findings), []);
    assert.deepEqual(titlesAt(0, 20, findings), ['first', 'second', 'first', 'second']);
  });

  it('name what they cure, change this file, and prefer the first', () => {
    const [first, second] = quickFixes(
      document,
      { start: document.positionAt(17), end: document.positionAt(17) },
      [place(17, 1)],
      able,
    );
    assert.equal(first!.kind, CodeActionKind.QuickFix);
    assert.equal(first!.diagnostics?.[0]?.code, 'x');
    assert.equal(first!.isPreferred, true);
    assert.equal(second!.isPreferred, false);
    assert.equal(TextDocument.applyEdits(document, first!.edit!.changes![document.uri]!), '{ "a": 1,\n  "b": 3 }');
  });

  it('leave out what the text does not allow any more', () => {
    assert.deepEqual(titlesAt(7, 7, [finding(7, 1, fixTo('none', []))]), []);
  });
});

describe('quick fixes that touch other files', () => {
  const { document } = open('[1]');
  const other = TextDocument.create('file:///b.offer.msp.json', 'managed-service-offer', 1, '{}\n[2]');
  const made = { uri: 'file:///c.plan.msp.json', text: '{ "planId": "c" }\n' };
  const edits = [
    { offset: 1, length: 1, text: '3' },
    { offset: 4, length: 1, text: '4', uri: other.uri },
  ];
  const editOf = (fix: Fix, abilities = able, textOf = (uri: string) => (uri === other.uri ? other : undefined)) =>
    quickFixes(document, { start: start(0), end: start(1) }, [finding(1, 1, fix)], abilities, textOf)[0];
  const start = (character: number) => ({ line: 0, character });

  it('change each by its own lines', () => {
    const action = editOf(fixTo('both', edits))!;
    assert.deepEqual(action.edit, {
      changes: {
        [document.uri]: [{ range: { start: start(1), end: start(2) }, newText: '3' }],
        [other.uri]: [{ range: { start: { line: 1, character: 1 }, end: { line: 1, character: 2 } }, newText: '4' }],
      },
    });
    assert.equal(
      editOf(fixTo('both', edits), able, () => undefined),
      undefined,
      'nobody knows the other text',
    );
  });

  it('make files, ask before they do, and are never the preferred ones', () => {
    const fix: Fix = { ...fixTo('make', edits), files: () => [made] };
    const action = editOf(fix)!;
    assert.equal(action.isPreferred, false);
    const { documentChanges, changeAnnotations, changes } = action.edit!;
    assert.equal(changes, undefined);
    assert.deepEqual(
      documentChanges!.map((change) =>
        CreateFile.is(change) ? `new ${change.uri}` : 'edits' in change && change.textDocument.uri,
      ),
      [`new ${made.uri}`, made.uri, document.uri, other.uri],
    );
    assert.deepEqual(
      Object.values(changeAnnotations!).map(({ needsConfirmation }) => needsConfirmation),
      [true],
    );
    const quiet = editOf(fix, { ...able, confirms: false })!.edit!;
    assert.ok(!JSON.stringify(quiet).includes('annotation'));
    assert.ok(JSON.stringify(quiet).includes('planId'));
    assert.equal(editOf(fix, { ...able, createsFiles: false }), undefined);
  });

  it('may be a command of our own client, run on the file that is meant', () => {
    const exporting = (uri?: string): Fix => ({ ...fixTo('export', []), command: { name: 'exportTemplate', uri } });
    const commandOf = (uri?: string) => editOf(exporting(uri))!.command!;
    assert.equal(commandOf().command, 'managedServiceOffers.exportTemplate');
    assert.deepEqual(commandOf().arguments, [document.uri]);
    assert.deepEqual(commandOf(other.uri).arguments, [other.uri]);
    assert.equal(editOf(exporting(), { ...able, hasCommands: false }), undefined);
  });

  it('are never applied unasked', () => {
    const parsed = parseDocument('manifest', '[1]');
    for (const fix of [fixTo('both', edits), { ...fixTo('own', edits.slice(0, 1)), files: () => [made] }]) {
      assert.equal(
        applySafeFixes(parsed, () => [finding(1, 1, fix)]),
        '[1]',
      );
    }
  });
});

describe('applying all safe fixes', () => {
  /** Finds each place of a text, and offers to replace it. */
  const replacing =
    (pattern: RegExp, text: (found: string) => string, safe = true) =>
    ({ tree }: ParsedDocument): Finding[] =>
      [...tree.text.matchAll(pattern)].map(({ index: offset, 0: found }) =>
        finding(offset, found.length, fixTo('x', [{ offset, length: found.length, text: text(found) }], safe)),
      );
  const applied = (text: string, findings: (document: ParsedDocument) => Finding[]): string =>
    applySafeFixes(parseDocument('manifest', text), findings);

  it('goes on while a fix makes another one possible', () => {
    assert.equal(
      applied(
        '[4]',
        replacing(/[1-9]/g, (digit) => String(Number(digit) - 1)),
      ),
      '[0]',
    );
  });

  it('ends though fixes undo each other', () => {
    assert.match(
      applied(
        '[1]',
        replacing(/[12]/g, (digit) => (digit === '1' ? '2' : '1')),
      ),
      /^\[[12]\]$/,
    );
  });

  it('leaves to the next round what overlaps or touches', () => {
    const text = '"ab"';
    const findings = ({ tree }: ParsedDocument): Finding[] =>
      tree.text === text
        ? [
            finding(1, 2, fixTo('x', [{ offset: 1, length: 2, text: 'cd' }])),
            finding(1, 1, fixTo('y', [{ offset: 1, length: 1, text: 'lost' }])),
            finding(3, 0, fixTo('z', [{ offset: 3, length: 0, text: 'lost' }])),
          ]
        : [];
    assert.equal(applied(text, findings), '"cd"');
  });

  it('applies a fix whole or not at all', () => {
    const findings = ({ tree }: ParsedDocument): Finding[] =>
      tree.text === '"abc"'
        ? [
            finding(1, 1, fixTo('x', [{ offset: 1, length: 1, text: 'x' }])),
            finding(
              1,
              3,
              fixTo('y', [
                { offset: 1, length: 1, text: 'y' },
                { offset: 3, length: 1, text: 'y' },
              ]),
            ),
          ]
        : [];
    assert.equal(applied('"abc"', findings), '"xbc"');
  });

  it('takes one fix of a finding, and only a safe one', () => {
    assert.equal(
      applied(
        '[1]',
        replacing(/1/g, () => '2', false),
      ),
      '[1]',
    );
    const choice = ({ tree }: ParsedDocument): Finding[] =>
      tree.text === '[1]'
        ? [
            finding(
              1,
              1,
              fixTo('unsafe', [{ offset: 1, length: 1, text: '7' }], false),
              fixTo('safe', [{ offset: 1, length: 1, text: '8' }]),
              fixTo('another', [{ offset: 2, length: 0, text: '9' }]),
            ),
          ]
        : [];
    assert.equal(applied('[1]', choice), '[8]');
  });
});

describe('fix-all with the rules', () => {
  const checked = (document: ParsedDocument): Finding[] =>
    check(document, { catalogue, principals: principalBook([]), configuration: defaultConfiguration, links: noLinks });

  it('mends in one edit what cannot change what is granted', () => {
    const before = `{
  "version": "1.0.0",
  "managedByTenantId": "{5F0C2F0E-8F6C-4F0B-9A52-3F6F5F7A1C10}",
  "authorizations": [
    { "principalId": " ${principals.support} ", "principalIdDisplayName": "😀 Support", "principalType": "group",
      "roleDefinitionId": "/providers/Microsoft.Authorization/roleDefinitions/${roles.reader}" },
    { "principalId": "${principals.support}", "principalIdDisplayName": "😀 Support", "principalType": "Group",
      "roleDefinitionId": "${roles.owner}" }
  ]
}`;
    const { document, parsed } = open(before.replaceAll('\n', '\r\n'));
    const action = fixAll(document, parsed, checked);
    assert.equal(action?.kind, fixAllKind);
    const edits = action.edit!.changes![document.uri]!;
    assert.equal(edits.length, 1);
    const after = TextDocument.applyEdits(document, edits);
    assert.equal(
      after.replaceAll('\r\n', '\n'),
      before
        .replace('{5F0C2F0E-8F6C-4F0B-9A52-3F6F5F7A1C10}', '5F0C2F0E-8F6C-4F0B-9A52-3F6F5F7A1C10')
        .replace(` ${principals.support} `, principals.support)
        .replace('"group"', '"Group"')
        .replace('/providers/Microsoft.Authorization/roleDefinitions/', ''),
      'Owner is not chosen anew',
    );
    assert.equal(fixAll(document, parseDocument('manifest', after), checked), undefined, 'nothing is left to do');
  });

  it('has nothing to do where no fix is safe', () => {
    const { document, parsed } = open(`{ "authorizations": [{ "roleDefinitionId": "${roles.owner}" }] }`);
    assert.ok(checked(parsed).length > 0);
    assert.equal(fixAll(document, parsed, checked), undefined);
  });
});
