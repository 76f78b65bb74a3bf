import * as vscode from 'vscode';
import { places } from '../../documents/places';
import { mayCarryDelegation } from '../../documents/recognition';

/** The kinds of document of ours that a command takes, as in `managed-service-plan`. */
export type SourceKinds = readonly ('offer' | 'plan' | 'manifest' | 'published' | 'scenario')[];

/**
 * The document a command is about: the one it was called on, else the one in the active editor, else one that is
 * visible beside a report. Undefined where it is of no kind the command takes, and no JSON that may carry a delegation.
 */
export async function sourceOf(argument: unknown, kinds: SourceKinds): Promise<vscode.TextDocument | undefined> {
  const isTaken = (document: vscode.TextDocument): boolean => isSource(document, kinds);
  // A quick fix names its file as the protocol does.
  const named = typeof argument === 'string' ? vscode.Uri.parse(argument) : argument;
  if (named instanceof vscode.Uri) {
    const document = await vscode.workspace.openTextDocument(named);
    return isTaken(document) ? document : undefined;
  }
  const active = vscode.window.activeTextEditor;
  const visible = active ? [active] : vscode.window.visibleTextEditors;
  return visible.map(({ document }) => document).find(isTaken);
}

/** Whether a document is of a kind that a command takes, or JSON that may carry a delegation. */
export function isSource(document: vscode.TextDocument, kinds: SourceKinds): boolean {
  return isOfKind(document, kinds) || mayCarryDelegation(document, places);
}

/** Whether a document is of one of these kinds of ours. */
export function isOfKind(document: vscode.TextDocument, kinds: SourceKinds): boolean {
  return kinds.some((kind) => document.languageId === `managed-service-${kind}`);
}
