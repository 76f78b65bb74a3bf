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
import { folderOf, openUnsaved } from '../../unsaved-files';
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
      const message = vscode.l10n.t(
        'Open a scenario, plan, manifest or ARM template with a delegation to simulate it.',
      );
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
  if (content === null) return;
  const base = source.path
    .slice(source.path.lastIndexOf('/') + 1)
    .replace(/(?:\.(?:plan|manifest)\.msp)?\.jsonc?$/i, '');
  const file = { name: `${base}.scenario.msp.json`, text: content, language: 'managed-service-scenario' };
  await vscode.window.showTextDocument(await openUnsaved(folderOf(source), file));
}
