import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type PasteAnswer, type PasteParams, pasteRequest } from '../../../../server/src/protocol';

const plainText = 'text/plain';
const kind = vscode.DocumentDropOrPasteEditKind.Empty.append('managedServiceOffers', 'authorizations');
const languages = ['managed-service-manifest', 'managed-service-plan', 'json', 'jsonc', 'arm-template'];

/**
 * Pastes authorizations that were copied from a manifest into a template, or the other way, as that file writes them.
 * `isOurs` tells whether the server knows a document.
 */
export function activatePaste(
  client: BaseLanguageClient,
  isOurs: (document: vscode.TextDocument) => boolean,
): vscode.Disposable {
  const provider: vscode.DocumentPasteEditProvider = {
    async provideDocumentPasteEdits(document, [selection, ...more], dataTransfer, _context, token) {
      const text = await dataTransfer.get(plainText)?.asString();
      // Most of what is pasted is something else, and none of the server's business.
      if (!selection || more.length > 0 || !text?.includes('principalId') || !isOurs(document)) return undefined;
      const uri = client.code2ProtocolConverter.asUri(document.uri);
      const params: PasteParams = { uri, selection: client.code2ProtocolConverter.asRange(selection), text };
      const answer = await client.sendRequest<PasteAnswer | null>(pasteRequest, params, token);
      return answer ? [pasteEdit(client, document.uri, answer)] : undefined;
    },
  };
  return vscode.languages.registerDocumentPasteEditProvider(languages, provider, {
    pasteMimeTypes: [plainText],
    providedPasteEditKinds: [kind],
  });
}

function pasteEdit(
  client: BaseLanguageClient,
  uri: vscode.Uri,
  { insertText, removed }: PasteAnswer,
): vscode.DocumentPasteEdit {
  const edit = new vscode.DocumentPasteEdit(insertText, vscode.l10n.t('Paste Authorizations'), kind);
  edit.additionalEdit = new vscode.WorkspaceEdit();
  for (const range of removed) edit.additionalEdit.delete(uri, client.protocol2CodeConverter.asRange(range));
  return edit;
}
