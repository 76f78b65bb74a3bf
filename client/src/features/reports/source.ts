import * as vscode from 'vscode';

/** The document a command is about: the one it was called on, else the one in the active editor. */
export function sourceOf(argument: unknown): vscode.Uri | undefined {
  if (argument instanceof vscode.Uri) return argument;
  return vscode.window.activeTextEditor?.document.uri;
}

/** Tells the user that a command has nothing to work on. */
export function tellNoSource(message: string): void {
  void vscode.window.showInformationMessage(message);
}
