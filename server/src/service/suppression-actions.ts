import * as l10n from '@vscode/l10n';
import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ParsedDocument } from '../documents/document';
import type { Finding } from '../rules/rule';
import { isSuppressible } from '../rules/suppress';
import { silenceOnNextLine } from '../rules/suppression/insert-comment';
import { rangeOf, type TextOf, toDiagnostic } from './diagnostics';

/**
 * The actions that silence the findings that touch a range by a comment above their line, each rule once for a line.
 * What Azure says of its own is no file to comment on.
 */
export function suppressionActions(
  document: TextDocument,
  { kind, tree }: ParsedDocument,
  range: Range,
  findings: readonly Finding[],
  textOf?: TextOf,
): readonly CodeAction[] {
  if (kind === 'deployed') return [];
  const start = document.offsetAt(range.start);
  const end = document.offsetAt(range.end);
  const offered = new Set<string>();
  return findings.flatMap((finding): CodeAction[] => {
    const { code, offset, length } = finding;
    if (offset > end || start > offset + length || !isSuppressible(code)) return [];
    const edit = silenceOnNextLine(tree, finding);
    if (!edit || offered.has(`${code} ${edit.offset}`)) return [];
    offered.add(`${code} ${edit.offset}`);
    return [
      {
        title: l10n.t('Silence {0} on this line by a comment', code),
        kind: CodeActionKind.QuickFix,
        diagnostics: [toDiagnostic(document, finding, textOf)],
        edit: { changes: { [document.uri]: [{ range: rangeOf(document, edit), newText: edit.text }] } },
      },
    ];
  });
}
