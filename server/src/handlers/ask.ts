import type { CancellationToken } from 'vscode-languageserver';
import type { ParsedDocument } from '../documents/document';
import {
  type AskablePrincipal,
  askablePrincipalsRequest,
  type AskAnswer,
  type AskParams,
  askRequest,
  findOperationsRequest,
  type FindOperationsParams,
  type FoundOperation,
  type ReportParams,
} from '../protocol';
import { answerQuestion } from '../reports/ask/answer';
import { askAnswerHtml } from '../reports/ask/ask-html';
import { askMarkdown } from '../reports/ask/ask-markdown';
import { askablePrincipals } from '../reports/ask/asked-principals';
import { askedOperation } from '../reports/ask/meant-operation';
import type { PreviewReport } from '../reports/preview/report';
import { findOperations } from '../roles';
import { placeNamesIn, previewOf } from '../service/preview';
import { answerFromDisk } from './request';
import type { ServerContext } from './server-context';

/** What is behind Ask About Access: whom to ask about, operations by plain words, and the answer. */
export function registerAsk(server: ServerContext): void {
  const { connection, workspace } = server;
  const read = async (uri: string, parsed: ParsedDocument): Promise<PreviewReport | undefined> => {
    const [catalogue, operations] = await Promise.all([server.catalogue(), server.operations()]);
    return previewOf(uri, parsed, { workspace, catalogue, operations });
  };
  connection.onRequest(askRequest, ({ uri, ...question }: AskParams, token: CancellationToken) =>
    answerFromDisk<AskAnswer | null>(server, uri, token, null, async (parsed) => {
      const preview = await read(uri, parsed);
      if (!preview) return null;
      const [catalogue, operations] = await Promise.all([server.catalogue(), server.operations()]);
      const { principals } = workspace.surroundings(uri);
      const report = answerQuestion(preview, question, { catalogue, operations, principals });
      return {
        html: askAnswerHtml(report).toString(),
        markdown: askMarkdown(
          report,
          placeNamesIn(workspace, (file) => workspace.pathOf(file)),
        ),
      };
    }),
  );
  connection.onRequest(askablePrincipalsRequest, ({ uri }: ReportParams, token: CancellationToken) =>
    answerFromDisk<readonly AskablePrincipal[] | null>(server, uri, token, null, async (parsed) => {
      const preview = await read(uri, parsed);
      return preview ? askablePrincipals(preview, workspace.surroundings(uri).principals) : null;
    }),
  );
  connection.onRequest(
    findOperationsRequest,
    async ({ words }: FindOperationsParams): Promise<readonly FoundOperation[]> =>
      findOperations(words, await server.operations()).map(askedOperation),
  );
}
