import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type PageAnswer,
  simulationAnswerRequest,
  type SimulationAnswerParams,
  type SimulationFileParams,
  simulationFileRequest,
  simulationPageRequest,
} from '../../../../server/src/protocol';
import type { PagePanels } from '../../panels/page-panels';
import type { PageSource } from '../../panels/page-source';
import { operationChoices } from '../ask/operation-choices';
import { sharing } from '../reports/share';
import { isSource, sourceOf, type SourceKinds } from '../reports/source';
import { simulateParams } from './customer';
import { saveAsScenario } from './save-as-scenario';

/** The type of the panel, as the activation event in `package.json` names it. */
const panelType = 'managedServiceOffers.simulation';

const simulated: SourceKinds = ['scenario', 'plan', 'manifest'];

/** Simulate Delegation: what happens when a customer accepts, as a scenario says or as it usually goes. */
export function activateSimulation(
  client: BaseLanguageClient,
  panels: PagePanels,
  onDidChange: vscode.Event<unknown>,
): vscode.Disposable {
  return vscode.Disposable.from(
    panels.serve(panelType, pagesOf(client), onDidChange),
    vscode.commands.registerCommand('managedServiceOffers.simulateDelegation', async (argument: unknown) => {
      const source = await sourceOf(argument, simulated);
      if (source) return panels.open(panelType, { uri: source.uri });
      const message = vscode.l10n.t(
        'Open a scenario, plan, manifest or ARM template with a delegation to simulate it.',
      );
      void vscode.window.showInformationMessage(message);
    }),
  );
}

function pagesOf(client: BaseLanguageClient): PageSource {
  const nothing = vscode.l10n.t('There is nothing to simulate yet: the file holds no authorizations.');
  return {
    nothing,
    actions: [
      ...sharing({
        name: 'simulation',
        nothing,
        saved: { html: vscode.l10n.t('Save as HTML…'), json: vscode.l10n.t('Save as JSON…') },
        textOf(subject, format) {
          const params: SimulationFileParams = { ...simulateParams(client, subject), format };
          return client.sendRequest<string | null>(simulationFileRequest, params);
        },
      }),
      saveAsScenario(client, nothing),
    ],
    follows: (document) => isSource(document, simulated),
    async load(subject, token) {
      const page = await client.sendRequest<PageAnswer | null>(
        simulationPageRequest,
        simulateParams(client, subject),
        token,
      );
      return page && { ...page, title: vscode.l10n.t('Simulation {0}', page.title) };
    },
    async answer(subject, fields, token) {
      const params: SimulationAnswerParams = { ...simulateParams(client, subject), fields };
      return (await client.sendRequest<string | null>(simulationAnswerRequest, params, token)) ?? undefined;
    },
    complete: (words, token) => operationChoices(client, words, token),
  };
}
