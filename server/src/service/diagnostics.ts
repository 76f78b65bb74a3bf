import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
} from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Severity } from '../rules/rule';

/** The name under which diagnostics appear. */
export const diagnosticSource = 'managed-service-offers';

const lspSeverity: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The documentation page of a rule. */
export function ruleDocumentation(code: string): string {
  return `https://github.com/managed-service-offers/managed-service-offers/blob/main/docs/rules/${code}.md`;
}

/** Finds the text of another file, for the positions in it. */
export type TextOf = (uri: string) => TextDocument | undefined;

/** A finding in the protocol's form; related places in files without text are left out. */
export function toDiagnostic(document: TextDocument, finding: Finding, textOf?: TextOf): Diagnostic {
  const range = rangeOf(document, finding);
  const related = finding.related?.flatMap((place): DiagnosticRelatedInformation[] => {
    const text = place.uri === undefined ? document : textOf?.(place.uri);
    return text ? [{ message: place.message, location: { uri: text.uri, range: rangeOf(text, place) } }] : [];
  });
  return {
    range,
    severity: lspSeverity[finding.severity],
    code: finding.code,
    codeDescription: { href: ruleDocumentation(finding.code) },
    source: diagnosticSource,
    message: finding.message,
    ...(related?.length && { relatedInformation: related }),
    ...(finding.tag && { tags: [finding.tag === 'deprecated' ? DiagnosticTag.Deprecated : DiagnosticTag.Unnecessary] }),
  };
}

/** The range of a stretch of text. */
export function rangeOf(document: TextDocument, { offset, length }: { offset: number; length: number }) {
  return { start: document.positionAt(offset), end: document.positionAt(offset + length) };
}
