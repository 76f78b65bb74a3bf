import type { CompletionItem } from 'vscode-languageserver';
import type { ReferenceTarget } from '../documents/references';
import { resolveItem } from '../service/completion/resolve';
import { type CompletionClient, complete } from '../service/completion/complete';
import { hover } from '../service/hover';
import { inlayHints } from '../service/inlay-hints';
import { answer, deploymentAt } from './request';
import { playedIn } from './scenarios';
import type { ServerContext } from './server-context';

/** Completion, hover and inlay hints: what helps while typing. */
export function registerEditing(server: ServerContext, client: CompletionClient): void {
  const { connection, workspace, json } = server;
  const principals = () => workspace.principals();
  const operations = () => server.operations();

  connection.onCompletion(({ textDocument, position }, token) =>
    answer(server, textDocument.uri, token, null, async ({ text, parsed }) => {
      const catalogue = await server.catalogue();
      const pathsTo = (target: ReferenceTarget) => workspace.pathsFrom(text.uri, target);
      const documentAt = (path: string) => workspace.documentAt(text.uri, path);
      const deployment = await deploymentAt(server, text.uri, parsed);
      const sources = { catalogue, principals, operations, pathsTo, documentAt, deployment };
      return complete(text, parsed, position, { ...sources, json, client });
    }),
  );
  connection.onCompletionResolve(async (item): Promise<CompletionItem> => resolveItem(item, await server.catalogue()));
  connection.onHover(({ textDocument, position }, token) =>
    answer(server, textDocument.uri, token, null, async ({ text, parsed }) => {
      const documentAt = (path: string) => workspace.documentAt(text.uri, path);
      const deployment = await deploymentAt(server, text.uri, parsed);
      const whole = await deploymentAt(server, text.uri, parsed, 'with its parameter file');
      const catalogue = await server.catalogue();
      const played = () => playedIn(server, text.uri, parsed);
      const sources = { catalogue, principals: principals(), operations, played, documentAt, deployment, whole };
      return hover(text, parsed, position, { ...sources, json });
    }),
  );
  connection.languages.inlayHint.on(({ textDocument, range }, token) =>
    answer(server, textDocument.uri, token, [], async ({ text, parsed }) => {
      const catalogue = await server.catalogue();
      const deployment = await deploymentAt(server, text.uri, parsed);
      const { principals } = workspace.surroundings(text.uri);
      return inlayHints(text, parsed, range, { catalogue, principals, deployment });
    }),
  );
}
