import type { CompletionItem } from 'vscode-languageserver';
import type { ReferenceTarget } from '../documents/references';
import { resolveItem } from '../service/completion/resolve';
import { type CompletionClient, complete } from '../service/completion/complete';
import { hover } from '../service/hover';
import type { NamedPicture } from '../service/picture-card';
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
      const pictureAt = (path: string) => pictureNamed(server, text.uri, path);
      const sources = { catalogue, principals: principals(), operations, played, documentAt, pictureAt };
      return hover(text, parsed, position, { ...sources, deployment, whole, json });
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

/** The picture that a document names by a path, where it is inside the workspace and can be read. */
async function pictureNamed(
  { workspace, runtime }: ServerContext,
  from: string,
  path: string,
): Promise<NamedPicture | undefined> {
  await workspace.prepare(from);
  const links = workspace.links(from);
  const destination = links.follow(path);
  const picture = destination.state === 'found' ? links.picture(destination.uri) : undefined;
  if (destination.state !== 'found' || !picture) return undefined;
  const { uri } = destination;
  return { uri, picture, bytes: async (length) => (await runtime.fileSystem.header(uri, length))?.bytes };
}
