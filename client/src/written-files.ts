import * as vscode from 'vscode';
import type { NewFile, TextChange } from '../../server/src/protocol';
import { exists } from './files';

/**
 * Writes files into a folder after showing them. Those that are there already are kept as they are, or shown with what
 * becomes of them. Gives the first one's URI, undefined where nobody agreed.
 */
export async function writeAfterPreview(
  folder: vscode.Uri,
  files: readonly NewFile[],
  label: string,
  existing: 'keep' | 'replace',
): Promise<vscode.Uri | undefined> {
  const edit = new vscode.WorkspaceEdit();
  const uris = files.map(({ name }) => vscode.Uri.joinPath(folder, name));
  let changes = 0;
  for (const [index, uri] of uris.entries()) {
    const { text } = files[index]!;
    if (!(await exists(uri))) edit.createFile(uri, { contents: new TextEncoder().encode(text) });
    else if (existing === 'keep' || !(await replaceText(edit, uri, text))) continue;
    changes++;
  }
  if (changes === 0) return uris[0];
  askFor(edit, uris[0]!, label);
  const applied = await vscode.workspace.applyEdit(edit, { isRefactoring: true });
  return applied && (await exists(uris[0]!)) ? uris[0] : undefined;
}

/** Changes a file after showing the change. Says whether the reader agreed. */
export async function changeAfterPreview(
  uri: vscode.Uri,
  changes: readonly TextChange[],
  label: string,
): Promise<boolean> {
  const document = await vscode.workspace.openTextDocument(uri);
  const before = document.version;
  const edit = new vscode.WorkspaceEdit();
  for (const { offset, length, text } of changes) {
    edit.replace(uri, new vscode.Range(document.positionAt(offset), document.positionAt(offset + length)), text);
  }
  askFor(edit, uri, label);
  return (await vscode.workspace.applyEdit(edit, { isRefactoring: true })) && document.version > before;
}

/** What needs confirmation itself is shown unchecked, and Apply would write none of it: an empty edit asks for all. */
function askFor(edit: vscode.WorkspaceEdit, uri: vscode.Uri, label: string): void {
  edit.insert(uri, new vscode.Position(0, 0), '', { needsConfirmation: true, label });
}

/** Puts a text in place of a file's; says whether it is another one. */
async function replaceText(edit: vscode.WorkspaceEdit, uri: vscode.Uri, text: string): Promise<boolean> {
  const document = await vscode.workspace.openTextDocument(uri);
  const before = document.getText();
  if (before === text) return false;
  const [start, end] = differing(before, text);
  const range = new vscode.Range(document.positionAt(start), document.positionAt(before.length - end));
  edit.replace(uri, range, text.slice(start, text.length - end));
  return true;
}

/** How much two texts have in common at their start and at their end, so that what is shown is only what changes. */
function differing(before: string, after: string): readonly [start: number, end: number] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return [start, end];
}
