import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ParsedDocument } from '../documents/document';
import type { ServerContext } from './server-context';

/** A document of ours as a request finds it. */
export interface RequestedDocument {
  readonly text: TextDocument;
  readonly parsed: ParsedDocument;
}

/**
 * Answers a request about a document of ours: lets a cancellation through first, gives the neutral answer where the
 * document is unknown, not ours or nested too deep to be read, and turns an exception into a logged line.
 */
export async function answer<T>(
  { connection, documents, workspace, runtime }: ServerContext,
  uri: string,
  token: CancellationToken,
  neutral: T,
  work: (document: RequestedDocument) => T | Promise<T>,
): Promise<T | ResponseError<void>> {
  await runtime.pause();
  if (token.isCancellationRequested) return cancelled();
  try {
    const text = documents.get(uri);
    const parsed = workspace.document(uri);
    if (!text || !parsed || parsed.tree.tooDeepAt !== undefined) return neutral;
    const result = await work({ text, parsed });
    return token.isCancellationRequested ? cancelled() : result;
  } catch (error) {
    connection.console.error(`A request about ${uri} failed: ${String(error)}`);
    return neutral;
  }
}

/** The answer to a request that is not wanted any more. */
export function cancelled(): ResponseError<void> {
  return new ResponseError<void>(LSPErrorCodes.RequestCancelled, 'Request cancelled');
}
