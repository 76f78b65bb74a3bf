import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type NewFile, type NewOfferParams, newOfferRequest } from '../../../../server/src/protocol';
import { writeAfterPreview } from '../../written-files';

const id = /^[a-z0-9_-]{1,50}$/;

/** New Managed Service Offer…: writes the files of an offer into a folder, after showing them. */
export function activateNewOffer(client: BaseLanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand('managedServiceOffers.newOffer', async (argument: unknown) => {
    const folder = argument instanceof vscode.Uri ? argument : await askForFolder();
    const params = folder && (await askForOffer());
    if (!folder || !params) return;
    const files = await client.sendRequest<readonly NewFile[]>(newOfferRequest, params);
    const label = vscode.l10n.t('New offer {0}', params.offerId);
    const offer = await writeAfterPreview(folder, files, label, 'keep');
    if (offer) await vscode.window.showTextDocument(offer);
  });
}

async function askForFolder(): Promise<vscode.Uri | undefined> {
  const defaultUri = vscode.workspace.workspaceFolders?.[0]?.uri;
  const openLabel = vscode.l10n.t('Create Offer Here');
  const chosen = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    defaultUri,
    openLabel,
  });
  return chosen?.[0];
}

async function askForOffer(): Promise<NewOfferParams | undefined> {
  const isId = (text: string) =>
    id.test(text)
      ? undefined
      : vscode.l10n.t('Lower-case letters, digits, hyphens and underscores, at most 50 of them.');
  const title = vscode.l10n.t('New Managed Service Offer');
  const ask = (prompt: string, value: string, validateInput?: (text: string) => string | undefined) =>
    vscode.window.showInputBox({ title, prompt, value, validateInput, ignoreFocusOut: true });
  const publisherId = await ask(vscode.l10n.t('Publisher ID, as in Partner Center'), 'contoso', isId);
  if (publisherId === undefined) return undefined;
  const offerId = await ask(vscode.l10n.t('Offer ID'), `${publisherId}-managed-azure`.slice(0, 50), isId);
  if (offerId === undefined) return undefined;
  const name = await ask(vscode.l10n.t('The name customers see'), 'Contoso Managed Azure');
  return name === undefined ? undefined : { publisherId, offerId, name };
}
