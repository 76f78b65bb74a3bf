import { ErrorCodes, type Location, type LocationLink, ResponseError } from 'vscode-languageserver';
import { declaration, type FoundDocument, highlights, references } from '../service/mentions/references';
import { prepareRename, rename } from '../service/mentions/rename';
import type { Names } from '../service/mentions/mentions';
import { answer, type RequestedDocument } from './request';
import type { ServerContext } from './server-context';

/** Documents looked through between two chances for other work. */
const sliceSize = 50;

/** Every use of a principal or role across the workspace, and a principal's new name. */
export function registerReferences(server: ServerContext): void {
  const { connection, workspace } = server;
  const names = () => namesOf(server);
  function* documents(): Generator<FoundDocument> {
    for (const uri of workspace.uris()) {
      const parsed = workspace.document(uri);
      if (parsed && parsed.tree.tooDeepAt === undefined) yield { uri, parsed };
    }
  }
  const asFound = ({ text: { uri }, parsed }: RequestedDocument): FoundDocument => ({ uri, parsed });

  connection.onReferences(({ textDocument: { uri }, position, context: { includeDeclaration } }, token) =>
    answer(server, uri, token, [], async (document) => {
      const offset = document.text.offsetAt(position);
      const found: Location[] = [];
      const all = references(asFound(document), offset, documents(), includeDeclaration, await names());
      for (const location of all) {
        if (found.push(location) % sliceSize === 0) await server.runtime.pause();
        if (token.isCancellationRequested) return [];
      }
      return found;
    }),
  );
  connection.onDocumentHighlight(({ textDocument: { uri }, position }, token) =>
    answer(server, uri, token, [], async (document) =>
      highlights(asFound(document), document.text.offsetAt(position), await names()),
    ),
  );
  connection.onPrepareRename(({ textDocument: { uri }, position }, token) =>
    answer(server, uri, token, null, async (document) =>
      orRefusal(prepareRename(asFound(document), document.text.offsetAt(position), await names())),
    ),
  );
  connection.onRenameRequest(({ textDocument: { uri }, position, newName }, token) =>
    answer(server, uri, token, null, async (document) =>
      orRefusal(rename(asFound(document), document.text.offsetAt(position), newName, documents(), await names())),
    ),
  );
}

/** The directory entry of the principal at a position. */
export async function principalDeclaration(
  server: ServerContext,
  document: RequestedDocument,
  offset: number,
): Promise<LocationLink[]> {
  const { workspace } = server;
  const directories = workspace.uris().flatMap((uri) => {
    const parsed = workspace.document(uri);
    return parsed?.directory ? [{ uri, parsed }] : [];
  });
  const asked = { uri: document.text.uri, parsed: document.parsed };
  return declaration(asked, offset, directories, await namesOf(server));
}

async function namesOf(server: ServerContext): Promise<Names> {
  return { catalogue: await server.catalogue(), principals: () => server.workspace.principals() };
}

/** A text says why not; editors show it at the caret. */
function orRefusal<T>(result: T | string): T | ResponseError<void> {
  return typeof result === 'string' ? new ResponseError<void>(ErrorCodes.InvalidRequest, result) : result;
}
