import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type RecordedVersion, recordVersionRequest, type RecordVersionParams } from '../../../../server/src/protocol';
import { changeAfterPreview, writeAfterPreview } from '../../written-files';
import { sourceOf } from '../reports/source';

type State = RecordVersionParams['state'];

/** Record Published Version…: puts an offer as it is now into the record of what was published, after showing the change. */
export function activateRecordVersion(client: BaseLanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand('managedServiceOffers.recordPublishedVersion', async (argument: unknown) => {
    const document = await sourceOf(argument, ['offer', 'plan', 'manifest', 'published']);
    if (!document) {
      const message = vscode.l10n.t('Open the offer, or one of its plans, to record what was published.');
      return void vscode.window.showInformationMessage(message);
    }
    const state = await askForState();
    const note = state && (await askForNote());
    if (!state || note === undefined) return;
    const at = new Date().toISOString().replace(/\.\d+/, '');
    const params: RecordVersionParams = { uri: client.code2ProtocolConverter.asUri(document.uri), state, at, note };
    const recorded = await client.sendRequest<RecordedVersion | string | null>(recordVersionRequest, params);
    if (typeof recorded === 'string') return void vscode.window.showWarningMessage(recorded);
    if (recorded) await write(client.protocol2CodeConverter.asUri(recorded.uri), recorded);
  });
}

async function askForState(): Promise<State | undefined> {
  const choices: readonly (vscode.QuickPickItem & { state: State })[] = [
    { state: 'live', label: vscode.l10n.t('Live'), description: vscode.l10n.t('customers see it') },
    { state: 'preview', label: vscode.l10n.t('Preview'), description: vscode.l10n.t('the preview audience sees it') },
    {
      state: 'stopSell',
      label: vscode.l10n.t('Sale stopped'),
      description: vscode.l10n.t('new customers do not see it'),
    },
  ];
  const placeHolder = vscode.l10n.t('What became of the offer in Partner Center?');
  return (await vscode.window.showQuickPick(choices, { title: title(), placeHolder }))?.state;
}

function askForNote(): Thenable<string | undefined> {
  const prompt = vscode.l10n.t('What changed, in a sentence; it may stay empty');
  return vscode.window.showInputBox({ title: title(), prompt, ignoreFocusOut: true });
}

function title(): string {
  return vscode.l10n.t('Record Published Version');
}

/** Shows what becomes of the record, writes it where its reader agrees, and opens it then. */
async function write(uri: vscode.Uri, { text, edits, sameSince }: RecordedVersion): Promise<void> {
  if (sameSince !== undefined) {
    const message = vscode.l10n.t('Nothing changed since the version of {0}, so nothing is recorded.', sameSince);
    return void vscode.window.showInformationMessage(message);
  }
  const applied =
    edits.length > 0
      ? await changeAfterPreview(uri, edits, title())
      : await writeAfterPreview(vscode.Uri.joinPath(uri, '..'), [{ name: nameOf(uri), text }], title(), 'replace');
  if (applied) await showWritten(uri, text);
}

function nameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Opens the record at its end; not where the reader left the change unapplied. */
async function showWritten(uri: vscode.Uri, text: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri).then(undefined, () => undefined);
  if (document?.getText() !== text) return;
  const editor = await vscode.window.showTextDocument(document);
  editor.revealRange(new vscode.Range(document.positionAt(text.length), document.positionAt(text.length)));
}
