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
  const named = uriOf(argument);
  if (named) {
    const document = await vscode.workspace.openTextDocument(named);
    return isTaken(document) ? document : undefined;
  }
  const active = vscode.window.activeTextEditor;
  const visible = active ? [active] : vscode.window.visibleTextEditors;
  return visible.map(({ document }) => document).find(isTaken);
}

/** The file that a command is called on. */
function uriOf(argument: unknown): vscode.Uri | undefined {
  // A quick fix names its file as the protocol does.
  if (typeof argument === 'string') return vscode.Uri.parse(argument);
  // A tree has its own elements.
  const named = (argument as { readonly resourceUri?: unknown } | undefined)?.resourceUri ?? argument;
  return named instanceof vscode.Uri ? named : undefined;
}

/** Whether a document is of a kind that a command takes, or JSON that may carry a delegation. */
export function isSource(document: vscode.TextDocument, kinds: SourceKinds): boolean {
  return isOfKind(document, kinds) || mayCarryDelegation(document, places);
}

/** Whether a document is of one of these kinds of ours. */
export function isOfKind(document: vscode.TextDocument, kinds: SourceKinds): boolean {
  return kinds.some((kind) => document.languageId === `managed-service-${kind}`);
}
