import * as vscode from 'vscode';
import { exists } from './files';

/**
 * Opens a text as an unsaved file, under the first free name in a folder: `gold.manifest.msp.json`,
 * `gold-2.manifest.msp.json` and so on. Without a folder it has no name until somebody saves it.
 */
export async function openUnsaved(
  folder: vscode.Uri | undefined,
  { name, text, language }: { readonly name: string; readonly text: string; readonly language: string },
): Promise<vscode.TextDocument> {
  if (!folder) return vscode.workspace.openTextDocument({ language, content: text });
  const uri = await freeName(folder, name);
  const document = await vscode.workspace.openTextDocument(uri);
  const edit = new vscode.WorkspaceEdit();
  edit.insert(uri, new vscode.Position(0, 0), text);
  await vscode.workspace.applyEdit(edit);
  return document;
}

/** The folder of a file; undefined for a document that nobody gave a place yet. */
export function folderOf(file: vscode.Uri): vscode.Uri | undefined {
  return file.scheme === 'untitled' ? undefined : vscode.Uri.joinPath(file, '..');
}

/** A name that no other file and no unsaved document has. */
async function freeName(folder: vscode.Uri, name: string): Promise<vscode.Uri> {
  const open = new Set(vscode.workspace.textDocuments.map(({ uri }) => uri.toString()));
  const [, base, ending] = /^(.*?)((?:\.[^.]+\.msp)?\.[^.]+)$/.exec(name)!;
  for (let number = 1; ; number++) {
    const file = vscode.Uri.joinPath(folder, `${base}${number === 1 ? '' : `-${number}`}${ending}`);
    const unsaved = file.with({ scheme: 'untitled' });
    if (!open.has(unsaved.toString()) && !(await exists(file))) return unsaved;
  }
}
