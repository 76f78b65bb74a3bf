import { definition, documentLinks } from '../service/navigation';
import { principalDeclaration } from './references';
import { answer } from './request';
import type { ServerContext } from './server-context';

/** Links and go-to-definition: from a path to the file it names, from a principal to its entry in a directory. */
export function registerNavigation(server: ServerContext): void {
  const { connection, workspace } = server;
  connection.onDocumentLinks(({ textDocument: { uri } }, token) =>
    answer(server, uri, token, [], async ({ text }) => {
      await workspace.prepare(uri);
      return documentLinks(text, workspace.links(uri));
    }),
  );
  connection.onDefinition(({ textDocument: { uri }, position }, token) =>
    answer(server, uri, token, [], async ({ text, parsed }) => {
      await workspace.prepare(uri);
      const file = definition(text, parsed, workspace.links(uri), position);
      return file.length > 0 ? file : principalDeclaration(server, { text, parsed }, text.offsetAt(position));
    }),
  );
}
