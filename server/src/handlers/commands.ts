import type { CancellationToken } from 'vscode-languageserver';
import { formatVersion } from '../documents/kinds';
import {
  type About,
  aboutRequest,
  type NewOfferParams,
  newOfferRequest,
  type ReportAnswer,
  scenarioRequest,
  type SimulateParams,
  simulateRequest,
} from '../protocol';
import { simulationMarkdown, simulationReport } from '../reports/simulation';
import { newOffer } from '../service/new-offer';
import { defaultScenarioText, playedScenario } from '../service/played-scenario';
import { registerAsk } from './ask';
import { registerComparison } from './comparison';
import { registerPreview } from './preview';
import { answerFromDisk } from './request';
import { registerRoleComparison } from './role-comparison';
import type { ServerContext } from './server-context';
import { registerWhatIf } from './what-if';

/** What is behind the commands: the same reports as on the command line, and the files they make. */
export function registerCommands(server: ServerContext): void {
  const { connection, workspace } = server;
  connection.onRequest(simulateRequest, ({ uri, customer }: SimulateParams, token: CancellationToken) =>
    answerFromDisk<ReportAnswer | null>(server, uri, token, null, async (parsed) => {
      const [catalogue, operations] = await Promise.all([server.catalogue(), server.operations()]);
      const simulation = playedScenario(uri, parsed, customer, { workspace, catalogue, operations });
      return simulation ? { markdown: simulationMarkdown(simulationReport(simulation)) } : null;
    }),
  );
  connection.onRequest(scenarioRequest, ({ uri, customer }: SimulateParams, token: CancellationToken) =>
    answerFromDisk<string | null>(server, uri, token, null, async (parsed) => {
      return defaultScenarioText(uri, parsed, customer, { workspace, catalogue: await server.catalogue() }) ?? null;
    }),
  );
  connection.onRequest(newOfferRequest, (params: NewOfferParams) => newOffer(params));
  registerComparison(server);
  registerPreview(server);
  registerAsk(server);
  registerRoleComparison(server);
  registerWhatIf(server);
  connection.onRequest(aboutRequest, async (): Promise<About> => {
    return { formatVersion, roleData: (await server.catalogue()).date };
  });
}
