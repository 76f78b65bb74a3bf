import * as vscode from 'vscode';

/** The kinds of document a command takes, as in `managed-service-plan`. */
export type SourceKinds = readonly ('offer' | 'plan' | 'manifest' | 'scenario')[];

/**
 * The document a command is about: the one it was called on, else the one in the active editor, else one that is
 * visible beside a report. Undefined where it is of no kind the command takes.
 */
export async function sourceOf(argument: unknown, kinds: SourceKinds): Promise<vscode.TextDocument | undefined> {
  const isTaken = ({ languageId }: vscode.TextDocument): boolean =>
    kinds.some((kind) => languageId === `managed-service-${kind}`);
  if (argument instanceof vscode.Uri) {
    const document = await vscode.workspace.openTextDocument(argument);
    return isTaken(document) ? document : undefined;
  }
  const active = vscode.window.activeTextEditor;
  const visible = active ? [active] : vscode.window.visibleTextEditors;
  return visible.map(({ document }) => document).find(isTaken);
}
