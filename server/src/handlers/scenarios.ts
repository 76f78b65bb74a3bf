import { type CancellationToken, type CodeLens, CodeLensRefreshRequest } from 'vscode-languageserver';
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

/** What a client does with lenses. */
export interface LensClient {
  /** Whether it is our own, with the command that runs scenarios: without it a lens would lead nowhere. */
  readonly hasCommands: boolean;
  /** Whether it asks again when it is told that lenses may have changed. */
  readonly refreshesLenses: boolean;
}

/** Scenarios as tests, and the lenses above their steps. Gives what tells the client that lenses may have changed. */
export function registerScenarios(
  server: ServerContext,
  { hasCommands, refreshesLenses }: LensClient,
): { refresh(): void } {
  const { connection, documents, workspace } = server;
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
      if (!hasCommands || !parsed.scenario) return [];
      await workspace.prepare(uri);
      const simulation = await playedIn(server, uri, parsed);
      return simulation ? scenarioLenses(text, simulation) : [];
    }),
  );
  const refresh = (): void => {
    if (!refreshesLenses || !hasCommands) return;
    connection.sendRequest(CodeLensRefreshRequest.type).catch((error: unknown) => {
      connection.console.error(`The client was not told of changed lenses: ${String(error)}`);
    });
  };
  let seen = workspace.changes;
  documents.onDidChangeContent(({ document }) => {
    const others = documents.keys().filter((uri) => uri !== document.uri && workspace.document(uri)?.scenario);
    if (others.length === 0) return;
    const affected = workspace.affectedSince(seen);
    seen = workspace.changes;
    // For the document that changed the editor asks by itself.
    if (others.some((uri) => affected.includes(uri))) refresh();
  });
  return { refresh };
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
