import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type CompareParams, compareRequest, type ReportAnswer } from '../../../../server/src/protocol';
import { isOwn } from '../../documents/recognition';
import type { ReportDocuments } from '../reports/report-documents';
import { sourceOf } from '../reports/source';

/** Compare with What Is Deployed…: which version each customer runs, and who has other rights. */
export function activateComparison(client: BaseLanguageClient, reports: ReportDocuments): vscode.Disposable {
  reports.register('deployed', async (source, deployed, token) => {
    const texts = (deployed as readonly string[]).map(async (uri) => textOf(vscode.Uri.parse(uri)));
    const params: CompareParams = {
      uri: client.code2ProtocolConverter.asUri(source),
      deployed: (await Promise.all(texts)).filter((text) => text !== undefined),
    };
    const answer = await client.sendRequest<ReportAnswer | null>(compareRequest, params, token);
    return (
      answer?.markdown ??
      vscode.l10n.t(
        'There is nothing to compare: choose what "az managedservices definition list" or "assignment list" printed, as JSON.',
      )
    );
  });
  return vscode.commands.registerCommand(
    'managedServiceOffers.compareDeployed',
    async (argument: unknown, answers: unknown) => {
      const opened = await sourceOf(argument, ['offer', 'plan', 'manifest', 'published']);
      // Called on an answer of Azure, it is that file that is compared with one of ours.
      const isAnswer = opened !== undefined && !isOwn(opened);
      const source = opened && !isAnswer ? opened.uri : await askForOwnFile();
      if (!source) return;
      const given = Array.isArray(answers) ? (answers as readonly vscode.Uri[]) : undefined;
      const deployed = isAnswer ? [opened.uri] : (given ?? (await askForAnswers()));
      if (!deployed) return;
      const uris = deployed.map((uri) => uri.toString());
      await reports.show('deployed', source, uris);
    },
  );
}

/** The manifest, plan, offer or record of the workspace to compare with. */
async function askForOwnFile(): Promise<vscode.Uri | undefined> {
  const found = await vscode.workspace.findFiles('**/*{manifest,plan,offer,published}.msp.json', '**/node_modules/**');
  if (found.length === 0) {
    const message = vscode.l10n.t('There is no manifest, plan, offer or publishing record to compare with.');
    void vscode.window.showInformationMessage(message);
    return undefined;
  }
  const choices = found.map((uri) => ({ label: vscode.workspace.asRelativePath(uri), uri }));
  const placeHolder = vscode.l10n.t('What should be deployed: a manifest, plan or offer, or all that was published');
  return (await vscode.window.showQuickPick(choices, { placeHolder }))?.uri;
}

/** Files with what Azure answered, one for each customer perhaps. */
async function askForAnswers(): Promise<readonly vscode.Uri[] | undefined> {
  return vscode.window.showOpenDialog({
    title: vscode.l10n.t('What "az managedservices definition list" or "assignment list" printed'),
    filters: { JSON: ['json', 'jsonc'] },
    defaultUri: vscode.workspace.workspaceFolders?.[0]?.uri,
    canSelectMany: true,
    openLabel: vscode.l10n.t('Compare'),
  });
}

async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  try {
    // A document knows encodings: PowerShell writes UTF-16.
    return (await vscode.workspace.openTextDocument(uri)).getText();
  } catch {
    return undefined;
  }
}
