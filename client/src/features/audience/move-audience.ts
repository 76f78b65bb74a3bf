import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type MoveAudienceParams, moveAudienceRequest, type MovedAudience } from '../../../../server/src/protocol';
import { writeAfterPreview } from '../../written-files';
import { sourceOf } from '../reports/source';

/**
 * Move Audience to CSV File… and Take Audience from CSV File: an audience goes from the list in a plan or offer to the
 * file that Partner Center imports, or back, after showing the change.
 */
export function activateMoveAudience(client: BaseLanguageClient): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand('managedServiceOffers.moveAudienceToFile', (argument: unknown) => move(client, argument, 'file')),
    registerCommand('managedServiceOffers.takeAudienceFromFile', (argument: unknown) => move(client, argument, 'list')),
  );
}

async function move(client: BaseLanguageClient, argument: unknown, to: MoveAudienceParams['to']): Promise<void> {
  const document = await sourceOf(argument, ['plan', 'offer']);
  const params = document && { uri: client.code2ProtocolConverter.asUri(document.uri), to };
  const moved = params && (await client.sendRequest<MovedAudience | string | null>(moveAudienceRequest, params));
  if (!moved) {
    const message = vscode.l10n.t('Open the plan or offer whose audience is meant.');
    return void vscode.window.showInformationMessage(message);
  }
  if (typeof moved === 'string') return void vscode.window.showWarningMessage(moved);
  if (moved.lost.length > 0 && !(await isAgreed(moved.lost))) return;
  const label =
    to === 'file' ? vscode.l10n.t('Move Audience to CSV File') : vscode.l10n.t('Take Audience from CSV File');
  await writeAfterPreview(vscode.Uri.joinPath(document.uri, '..'), moved.files, label, 'replace');
}

/** Asks whether it is meant to leave behind what the file has no column for. */
async function isAgreed(lost: readonly string[]): Promise<boolean> {
  const message = vscode.l10n.t('The CSV file has no column for {0}: what entries say there is lost.', lost.join(', '));
  const detail = vscode.l10n.t(
    'Checks and simulations go by it. The columns are those of Partner Center: Id, Description and Type.',
  );
  const agree = vscode.l10n.t('Move without It');
  return (await vscode.window.showWarningMessage(message, { modal: true, detail }, agree)) === agree;
}
