import * as vscode from 'vscode';
import type { LinkedPlace } from '../webview/messages';

/** Opens a file at a place, in another column than the panel's. Rejects where it cannot be opened. */
export async function openPlace(
  { uri, offset, length }: LinkedPlace,
  panelColumn: vscode.ViewColumn | undefined,
): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
  const selection = new vscode.Range(document.positionAt(offset), document.positionAt(offset + length));
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const beside = panelColumn === vscode.ViewColumn.One ? vscode.ViewColumn.Two : vscode.ViewColumn.One;
  await vscode.window.showTextDocument(document, { viewColumn: shown?.viewColumn ?? beside, selection });
}
