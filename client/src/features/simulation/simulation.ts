import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ReportAnswer,
  scenarioRequest,
  type SimulatedCustomer,
  simulateRequest,
  type SimulateParams,
} from '../../../../server/src/protocol';
import type { ReportDocuments } from '../reports/report-documents';
import { exists } from '../../files';
import { sourceOf } from '../reports/source';
import { askForCustomer } from './ask-for-customer';

/** Simulate Delegation: what happens when this customer accepts. */
export function activateSimulation(client: BaseLanguageClient, reports: ReportDocuments): vscode.Disposable {
  const params = (source: vscode.Uri, customer: SimulatedCustomer | undefined): SimulateParams => ({
    uri: client.code2ProtocolConverter.asUri(source),
    ...(customer && { customer }),
  });
  reports.register('simulation', async (source, customer, token) => {
    const request = params(source, customer as SimulatedCustomer | undefined);
    const answer = await client.sendRequest<ReportAnswer | null>(simulateRequest, request, token);
    return answer?.markdown ?? vscode.l10n.t('There is nothing to simulate yet: the file holds no authorizations.');
  });
  return vscode.commands.registerCommand('managedServiceOffers.simulateDelegation', async (argument: unknown) => {
    const document = await sourceOf(argument, ['scenario', 'plan', 'manifest']);
    if (!document) {
      const message = vscode.l10n.t('Open a scenario, plan or manifest to simulate its delegation.');
      void vscode.window.showInformationMessage(message);
      return;
    }
    const source = document.uri;
    if (document.languageId === 'managed-service-scenario') return reports.show('simulation', source);
    const customer = await askForCustomer();
    if (!customer) return;
    await reports.show('simulation', source, customer);
    await offerToSave(source, () => client.sendRequest<string | null>(scenarioRequest, params(source, customer)));
  });
}

/** Offers the played scenario as an unsaved file beside its source, where its relative paths hold. */
async function offerToSave(source: vscode.Uri, scenario: () => Promise<string | null>): Promise<void> {
  const save = vscode.l10n.t('Save as Scenario…');
  const chosen = await vscode.window.showInformationMessage(
    vscode.l10n.t('This customer was invented. Save it as a scenario to change it and to say what must be true.'),
    save,
  );
  const content = chosen === save ? await scenario() : null;
  if (content !== null) await showUnsaved(source, content);
}

async function showUnsaved(source: vscode.Uri, content: string): Promise<void> {
  const uri = await freeName(source);
  const document = await (uri ? unsavedFile(uri, content) : untitledScenario(content));
  await vscode.window.showTextDocument(document);
}

async function unsavedFile(uri: vscode.Uri, content: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uri);
  const edit = new vscode.WorkspaceEdit();
  edit.insert(uri, new vscode.Position(0, 0), content);
  await vscode.workspace.applyEdit(edit);
  return document;
}

function untitledScenario(content: string): Thenable<vscode.TextDocument> {
  return vscode.workspace.openTextDocument({ language: 'managed-service-scenario', content });
}

/** A name beside a file that no other file and no unsaved document has; undefined beside one without a place. */
async function freeName(source: vscode.Uri): Promise<vscode.Uri | undefined> {
  if (source.scheme === 'untitled') return undefined;
  const name = source.path.replace(/\.(?:plan|manifest)\.msp\.json$/i, '');
  const open = new Set(vscode.workspace.textDocuments.map(({ uri }) => uri.toString()));
  for (let number = 1; ; number++) {
    const file = source.with({ path: `${name}${number === 1 ? '' : `-${number}`}.scenario.msp.json` });
    const unsaved = file.with({ scheme: 'untitled' });
    if (!open.has(unsaved.toString()) && !(await exists(file))) return unsaved;
  }
}
