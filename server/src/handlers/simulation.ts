import type { CancellationToken } from 'vscode-languageserver';
import type { ParsedDocument } from '../documents/document';
import {
  type PageAnswer,
  scenarioRequest,
  type SimulateParams,
  simulationAnswerRequest,
  type SimulationAnswerParams,
  type SimulationFileParams,
  simulationFileRequest,
  simulationPageRequest,
} from '../protocol';
import type { Html } from '../reports/html/html';
import { askMoment } from '../reports/simulation/ask-moment';
import { momentAnswerHtml } from '../reports/simulation/html/ask-moment-html';
import { asks } from '../reports/simulation/html/moment-forms-html';
import { momentHtml } from '../reports/simulation/html/moment-html';
import { momentsReport } from '../reports/simulation/moments';
import { simulationFile } from '../reports/simulation/simulation-file';
import { simulationPage } from '../reports/simulation/html/simulation-html';
import type { OperationCatalogue } from '../roles';
import { brokenFile } from '../service/broken-file';
import { defaultScenarioText, playedScenario, type PlaySources } from '../service/played-scenario';
import { placeNamesIn } from '../service/preview';
import { placesOf, shownSimulation } from '../service/shown-simulation';
import type { Simulation } from '../simulation';
import { answerFromDisk } from './request';
import type { ServerContext } from './server-context';

/** Simulations of what happens when a customer takes an offer: as a page for a panel, its answers, and as files. */
export function registerSimulation(server: ServerContext): void {
  const { connection, workspace } = server;
  const sources = async (): Promise<PlaySources> => {
    const [catalogue, operations] = await Promise.all([server.catalogue(), server.operations()]);
    return { workspace, catalogue, operations };
  };
  const play = async (
    { uri, customer }: SimulateParams,
    parsed: ParsedDocument,
  ): Promise<{ simulation: Simulation; operations: OperationCatalogue } | undefined> => {
    const all = await sources();
    const simulation = playedScenario(uri, parsed, customer, all);
    return simulation && { simulation, operations: all.operations };
  };
  connection.onRequest(simulationPageRequest, (params: SimulateParams, token: CancellationToken) =>
    answerFromDisk<PageAnswer | null>(server, params.uri, token, null, async (parsed) => {
      const played = await play(params, parsed);
      if (!played) return null;
      const broken = brokenFile(workspace.links(params.uri));
      const shown = shownSimulation(played.simulation, parsed, params.customer);
      const { title, body } = simulationPage(shown, placesOf(params.uri, parsed, workspace));
      return { title, html: body.toString(), ...(broken !== undefined && { broken }) };
    }),
  );
  connection.onRequest(simulationAnswerRequest, (params: SimulationAnswerParams, token: CancellationToken) =>
    answerFromDisk<string | null>(server, params.uri, token, null, async (parsed) => {
      const played = await play(params, parsed);
      if (!played) return null;
      const html: Html =
        params.fields['ask'] === asks.access
          ? momentAnswerHtml(
              askMoment(played.simulation, questionIn(params.fields), played.operations),
              placesOf(params.uri, parsed, workspace),
            )
          : momentHtml(momentsReport(played.simulation), momentIn(params.fields['moment']), fromIn(params.fields));
      return html.toString();
    }),
  );
  connection.onRequest(simulationFileRequest, (params: SimulationFileParams, token: CancellationToken) =>
    answerFromDisk<string | null>(server, params.uri, token, null, async (parsed) => {
      const { uri, customer, format } = params;
      const played = await play(params, parsed);
      if (!played) return null;
      const nameOf = placeNamesIn(workspace, (file) => workspace.pathOf(file));
      const places = { ...placesOf(uri, parsed, workspace), nameOf };
      const shown = shownSimulation(played.simulation, parsed, customer);
      return simulationFile({ path: workspace.pathOf(uri), shown, places }, format);
    }),
  );
  connection.onRequest(scenarioRequest, ({ uri, customer }: SimulateParams, token: CancellationToken) =>
    answerFromDisk<string | null>(server, uri, token, null, async (parsed) => {
      return defaultScenarioText(uri, parsed, customer, await sources()) ?? null;
    }),
  );
}

type Fields = SimulationAnswerParams['fields'];

function questionIn(fields: Fields): Parameters<typeof askMoment>[1] {
  const { moment, principal = '', operation = '', scope = '' } = fields;
  return { moment: momentIn(moment), principal, operation, scope };
}

/** The number of a moment; of none where the text is no number. */
function momentIn(text: string | undefined): number {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : -1;
}

function fromIn({ from = '' }: Fields): number | undefined {
  return from === '' ? undefined : momentIn(from);
}
