import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ScenarioItems } from './scenario-items';
import { ScenarioRuns } from './scenario-runs';

/**
 * How long nothing changes, in milliseconds, before scenarios that were run are played again; longer than the client
 * keeps what happens to files to itself.
 */
const pause = 500;

/** The Test Explorer: each scenario a test, each expectation a case, told again when the offer changes. */
export function activateScenarioTests(
  client: BaseLanguageClient,
  onDidChangeAnything: vscode.Event<unknown>,
): vscode.Disposable {
  const controller = vscode.tests.createTestController(
    'managedServiceOffers.scenarios',
    vscode.l10n.t('Delegation Scenarios'),
  );
  const items = new ScenarioItems(client, controller);
  const runs = new ScenarioRuns(controller, items);
  controller.resolveHandler = async (item) => {
    // The editor never cancels this one.
    const { token } = new vscode.CancellationTokenSource();
    await (item ? items.load(item, token) : items.discover(token));
  };
  controller.refreshHandler = (token) => items.discover(token);
  controller.createRunProfile(
    vscode.l10n.t('Run'),
    vscode.TestRunProfileKind.Run,
    (request, token) => runs.run(request, token),
    true,
  );

  let waiting: ReturnType<typeof setTimeout> | undefined;
  let refreshing: vscode.CancellationTokenSource | undefined;
  const stop = (): void => {
    clearTimeout(waiting);
    refreshing?.cancel();
  };
  const refresh = async (): Promise<void> => {
    refreshing = new vscode.CancellationTokenSource();
    const { token } = refreshing;
    try {
      await items.discover(token);
      await runs.refresh(token);
    } catch (error) {
      if (!token.isCancellationRequested) client.error(String(error));
    }
  };
  const listener = onDidChangeAnything(() => {
    stop();
    waiting = setTimeout(() => void refresh(), pause);
  });
  return vscode.Disposable.from(controller, listener, { dispose: stop });
}
