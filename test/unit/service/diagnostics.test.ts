import assert from 'node:assert/strict';
import { DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../../../server/src/rules/rule';
import { toDiagnostic } from '../../../server/src/service/diagnostics';

const document = TextDocument.create('file:///gold.manifest.msp.json', 'x', 1, '{\r\n  "a": "😀", "b": 1\r\n}');
const at = (text: string) => ({ offset: document.getText().indexOf(text), length: text.length });
const finding: Finding = { code: 'role-owner', severity: 'error', message: 'No.', ...at('"b"') };

describe('a finding as a diagnostic', () => {
  it('says what, where, by whom, and where to read more', () => {
    assert.deepEqual(toDiagnostic(document, finding), {
      range: { start: { line: 1, character: 13 }, end: { line: 1, character: 16 } },
      severity: DiagnosticSeverity.Error,
      code: 'role-owner',
      codeDescription: {
        href: 'https://github.com/managed-service-offers/managed-service-offers/blob/main/docs/rules/role-owner.md',
      },
      source: 'managed-service-offers',
      message: 'No.',
    });
  });

  it('keeps its severity', () => {
    const severityOf = (severity: Finding['severity']) => toDiagnostic(document, { ...finding, severity }).severity;
    assert.deepEqual((['error', 'warning', 'information', 'hint'] as const).map(severityOf), [1, 2, 3, 4]);
  });

  it('points at related places, in this file or another', () => {
    const other = TextDocument.create('file:///other.msp.json', 'x', 1, '{\n\n  "c": 1\n}');
    const related = [
      { ...at('"a"'), message: 'here' },
      { offset: 5, length: 3, message: 'there', uri: other.uri },
      { offset: 0, length: 1, message: 'nowhere', uri: 'file:///gone.msp.json' },
    ];
    const textOf = (uri: string) => (uri === other.uri ? other : undefined);
    assert.deepEqual(toDiagnostic(document, { ...finding, related }, textOf).relatedInformation, [
      {
        message: 'here',
        location: {
          uri: document.uri,
          range: { start: { line: 1, character: 2 }, end: { line: 1, character: 5 } },
        },
      },
      {
        message: 'there',
        location: { uri: other.uri, range: { start: { line: 2, character: 2 }, end: { line: 2, character: 5 } } },
      },
    ]);
    assert.ok(!('relatedInformation' in toDiagnostic(document, { ...finding, related: [] })));
  });

  it('is tagged as unnecessary or deprecated', () => {
    const tagsOf = (tag: Finding['tag']) => toDiagnostic(document, { ...finding, tag }).tags;
    assert.deepEqual(tagsOf('unnecessary'), [DiagnosticTag.Unnecessary]);
    assert.deepEqual(tagsOf('deprecated'), [DiagnosticTag.Deprecated]);
    assert.equal(tagsOf(undefined), undefined);
  });
});
