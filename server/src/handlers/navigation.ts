import { isArmKind } from '../documents/kinds';
import { declarations } from '../service/arm/declarations';
import { definition, documentLinks } from '../service/navigation';
import { principalDeclaration } from './references';
import { answer } from './request';
import type { ServerContext } from './server-context';

/**
 * Links and go-to-definition: from a path to the file it names, from a principal to its entry in a directory, from the
 * use of a parameter to its declaration and values.
 */
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
      const found = isArmKind(parsed.kind)
        ? declarations(text, parsed, position, workspace.partnersOf(uri))
        : definition(text, parsed, workspace.links(uri), position);
      return found.length > 0 ? found : principalDeclaration(server, { text, parsed }, text.offsetAt(position));
    }),
  );
}
