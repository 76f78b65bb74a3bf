import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentKind } from '../../../server/src/documents/kinds';
import { parseDocument } from '../../../server/src/documents/document';
import type { Finding } from '../../../server/src/rules/rule';
import { suppressionActions } from '../../../server/src/service/suppression-actions';

/** What the actions on findings make of a text; `|` in the text is where a finding begins. */
function silenced(marked: string, codes: readonly string[] = ['role-owner'], kind: DocumentKind = 'manifest') {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const document = TextDocument.create('file:///a.json', 'json', 0, text);
  const at = document.positionAt(offset);
  const findings = codes.map((code): Finding => ({ code, severity: 'error', message: code, offset, length: 1 }));
  return suppressionActions(document, parseDocument(kind, text), { start: at, end: at }, findings).map((action) => {
    assert.notEqual(action.isPreferred, true, 'a comment is never the preferred way out');
    return TextDocument.applyEdits(document, action.edit!.changes![document.uri]!);
  });
}

const comment = (codes: string): string => `// managed-service-offers-disable-next-line ${codes}`;

describe('the action that silences a finding', () => {
  it('writes a comment above the line, indented as the line is', () => {
    assert.deepEqual(silenced('{\n\t "a": |1\n}'), [`{\n\t ${comment('role-owner')}\n\t "a": 1\n}`]);
    assert.deepEqual(silenced('{\r\n  "a": |1\r\n}'), [`{\r\n  ${comment('role-owner')}\r\n  "a": 1\r\n}`]);
  });

  it('takes the first line, a file of one line and a byte order mark', () => {
    assert.deepEqual(silenced('{ "a": |1 }'), [`${comment('role-owner')}\n{ "a": 1 }`]);
    assert.deepEqual(silenced('|{\n}'), [`${comment('role-owner')}\n{\n}`]);
    assert.deepEqual(silenced('\uFEFF{ "a": |1 }'), [`\uFEFF${comment('role-owner')}\n{ "a": 1 }`]);
  });

  it('names one more rule where a comment stands already', () => {
    const text = `{\n  ${comment('prefer-group -- for now')}\n  "a": |1\n}`;
    assert.deepEqual(silenced(text), [`{\n  ${comment('prefer-group, role-owner -- for now')}\n  "a": 1\n}`]);
  });

  it('is offered once for each rule on a line', () => {
    assert.equal(silenced('{\n  "a": |1\n}', ['role-owner', 'role-owner', 'prefer-group']).length, 2);
  });

  it('is not offered where it would have no effect', () => {
    assert.deepEqual(silenced('{ /* a\n b */ "a": |1 }'), [], 'inside a comment');
    assert.deepEqual(silenced('{ "a": |1 '), [], 'in broken JSON');
    assert.deepEqual(silenced('{ "a": |1 }', ['invalid-json', 'too-many-findings', 'unused-suppression']), []);
    assert.deepEqual(silenced('{ "a": |1 }', ['role-owner'], 'deployed'), [], 'in what Azure says');
  });
});
