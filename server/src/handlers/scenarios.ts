import type { CancellationToken, CodeLens } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ParsedDocument } from '../documents/document';
import {
  type ReportParams,
  type ScenarioFile,
  scenariosRequest,
  type ScenarioTests,
  scenarioTestsRequest,
} from '../protocol';
import { scenarioLenses } from '../service/scenario-lenses';
import { scenarioTests } from '../service/scenario-tests';
import { playedScenario } from '../service/played-scenario';
import type { Simulation } from '../simulation';
import { answer, answerFromDisk } from './request';
import type { ServerContext } from './server-context';

/** Scenarios as tests, and the lenses above their steps where the client has the command that runs them. */
export function registerScenarios(server: ServerContext, hasCommands: boolean): void {
  const { connection, workspace } = server;
  connection.onRequest(scenariosRequest, (): readonly ScenarioFile[] =>
    workspace.uris().flatMap((uri) => {
      const scenario = workspace.document(uri)?.scenario;
      return scenario ? { uri, name: scenario.name?.value || fileName(uri) } : [];
    }),
  );
  connection.onRequest(scenarioTestsRequest, ({ uri }: ReportParams, token: CancellationToken) =>
    answerFromDisk<ScenarioTests | null>(server, uri, token, null, async (parsed) => {
      const simulation = await playedIn(server, uri, parsed);
      if (!simulation) return null;
      const text = TextDocument.create(uri, parsed.kind, 0, parsed.tree.text);
      return scenarioTests(text, simulation, fileName(uri));
    }),
  );
  connection.onCodeLens(({ textDocument: { uri } }, token) =>
    answer<CodeLens[]>(server, uri, token, [], async ({ text, parsed }) => {
      const simulation = hasCommands ? await playedIn(server, uri, parsed) : undefined;
      return simulation ? scenarioLenses(text, simulation) : [];
    }),
  );
}

/** A document played as a scenario; undefined where it is none. */
export async function playedIn(
  server: ServerContext,
  uri: string,
  parsed: ParsedDocument,
): Promise<Simulation | undefined> {
  if (!parsed.scenario) return undefined;
  const [catalogue, operations] = await Promise.all([server.catalogue(), server.operations()]);
  return playedScenario(uri, parsed, undefined, { workspace: server.workspace, catalogue, operations });
}

function fileName(uri: string): string {
  return decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
}
