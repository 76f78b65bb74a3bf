import * as vscode from 'vscode';
import { exists } from '../files';

/** Whether a document is still there: as a file, or as an unsaved document that is open. */
export function isThere(uri: vscode.Uri): Promise<boolean> {
  return uri.scheme === 'untitled' ? Promise.resolve(isOpen(uri)) : exists(uri);
}

/** Opens a file that is closed, so that whoever reads open documents only has it as well. */
export async function openIfThere(uri: vscode.Uri): Promise<void> {
  if (!isOpen(uri) && (await isThere(uri))) await vscode.workspace.openTextDocument(uri);
}

function isOpen(uri: vscode.Uri): boolean {
  return vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
}
