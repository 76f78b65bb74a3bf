import type { FormattingOptions, TextEdit } from 'vscode-languageserver';
import { isArmKind } from '../documents/kinds';
import { resultsLimitedNotification, type ResultsLimitedParams } from '../protocol';
import { armSymbols } from '../service/arm/outline';
import { documentSymbols } from '../service/document-symbols';
import { answer, answerOwn, deploymentAt } from './request';
import type { ServerContext } from './server-context';

/** More entries than this no outline or gutter can show, and building them would hold up the editor. */
const resultLimit = 5000;

/** Larger texts (UTF-16 code units) are not formatted: the service needs seconds for them. */
const formatLimit = 4_000_000;

/** Outline, folding, selection ranges and formatting: what follows from the structure alone. */
export function registerStructure(server: ServerContext): void {
  const { connection, json } = server;
  const limited = (uri: string, what: ResultsLimitedParams['what']) => () => {
    const params: ResultsLimitedParams = { uri, what, shown: resultLimit };
    connection.sendNotification(resultsLimitedNotification, params).catch((error: unknown) => {
      connection.console.error(`The client was not told of limited results: ${String(error)}`);
    });
  };

  connection.onDocumentSymbol(({ textDocument: { uri } }, token) =>
    answer(server, uri, token, [], async ({ text, parsed }) => {
      const catalogue = await server.catalogue();
      const onLimit = limited(uri, 'outline');
      if (!isArmKind(parsed.kind)) return documentSymbols(text, parsed, catalogue, resultLimit, onLimit);
      return armSymbols(text, parsed, await deploymentAt(server, uri, parsed), catalogue, resultLimit, onLimit);
    }),
  );
  connection.onFoldingRanges(({ textDocument: { uri } }, token) =>
    answerOwn(server, uri, token, [], ({ text, kind }) => [
      ...json.folding(kind, text, resultLimit, limited(uri, 'folding')),
    ]),
  );
  connection.onSelectionRanges(({ textDocument: { uri }, positions }, token) =>
    answerOwn(server, uri, token, [], ({ text, kind }) => [...json.selection(kind, text, positions)]),
  );
  const format = (
    uri: string,
    token: Parameters<typeof answer>[2],
    options: FormattingOptions,
    range?: TextEdit['range'],
  ) =>
    answerOwn(server, uri, token, [], ({ text, kind, parsed }) =>
      parsed.tree.text.length > formatLimit ? [] : json.format(kind, text, range, options),
    );
  connection.onDocumentFormatting(({ textDocument, options }, token) => format(textDocument.uri, token, options));
  connection.onDocumentRangeFormatting(({ textDocument, range, options }, token) =>
    format(textDocument.uri, token, options, range),
  );
}
