import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Deployment, deploymentOf } from '../documents/deployment';
import type { ParsedDocument } from '../documents/document';
import { isArmKind, isOwnKind, type OwnKind } from '../documents/kinds';
import type { DocumentVersion } from '../workspace/documents';
import type { ServerContext } from './server-context';

/** A document of ours as a request finds it. */
export interface RequestedDocument {
  readonly text: TextDocument;
  readonly parsed: ParsedDocument;
}

/**
 * Answers a request about an open document of ours: lets a cancellation through first, gives the neutral answer where
 * the document is unknown, not ours or nested too deep to be read, and turns an exception into a logged line.
 */
export function answer<T>(
  server: ServerContext,
  uri: string,
  token: CancellationToken,
  neutral: T,
  work: (document: RequestedDocument) => T | Promise<T>,
): Promise<T | ResponseError<void>> {
  const open = server.documents.get(uri);
  // Typing may overtake the answer: its ranges have to fit the text as it was when the request came in.
  const asked = open && { uri, languageId: open.languageId, version: open.version, content: open.getText() };
  return answerSafely(server, uri, token, neutral, () => {
    const parsed = asked && readable(server.workspace.documentOfVersion(asked));
    return parsed ? work({ text: snapshot(asked, parsed), parsed }) : neutral;
  });
}

/** Answers a request that is left to the editor's own JSON support in files of Azure's own. */
export function answerOwn<T>(
  server: ServerContext,
  uri: string,
  token: CancellationToken,
  neutral: T,
  work: (document: RequestedDocument & { readonly kind: OwnKind }) => T | Promise<T>,
): Promise<T | ResponseError<void>> {
  return answer(server, uri, token, neutral, (document) => {
    const { kind } = document.parsed;
    return isOwnKind(kind) ? work({ ...document, kind }) : neutral;
  });
}

/** What a document asks for, by itself or with its partner file, once that is read; see `Workspace.deployment`. */
export async function deploymentAt(
  { workspace }: ServerContext,
  uri: string,
  parsed: ParsedDocument,
  how?: 'with its parameter file',
): Promise<Deployment> {
  if (!isArmKind(parsed.kind)) return deploymentOf(parsed);
  await workspace.prepare(uri);
  // Whoever typed meanwhile asks again; this answer is for the text that was asked about.
  if (workspace.document(uri) !== parsed) return deploymentOf(parsed);
  return (how ? workspace.wholeDeployment(uri) : workspace.deployment(uri)) ?? deploymentOf(parsed);
}

/** Answers a request about a document of ours, open or on disk, once all it leads to is read. */
export function answerFromDisk<T>(
  server: ServerContext,
  uri: string,
  token: CancellationToken,
  neutral: T,
  work: (parsed: ParsedDocument) => T | Promise<T>,
): Promise<T | ResponseError<void>> {
  return answerSafely(server, uri, token, neutral, async () => {
    await server.workspace.prepare(uri);
    const parsed = readable(server.workspace.document(uri));
    return parsed ? work(parsed) : neutral;
  });
}

/** Answers a request once nothing else waits: lets a cancellation through, and turns an exception into a logged line. */
export async function answerSafely<T>(
  { connection, runtime }: ServerContext,
  uri: string,
  token: CancellationToken,
  neutral: T,
  work: () => T | Promise<T>,
): Promise<T | ResponseError<void>> {
  await runtime.pause();
  if (token.isCancellationRequested) return cancelled();
  try {
    const result = await work();
    return token.isCancellationRequested ? cancelled() : result;
  } catch (error) {
    connection.console.error(`A request about ${uri} failed: ${String(error)}`);
    return neutral;
  }
}

function readable(parsed: ParsedDocument | undefined): ParsedDocument | undefined {
  return parsed?.tree.tooDeepAt === undefined ? parsed : undefined;
}

const snapshots = new WeakMap<ParsedDocument, TextDocument>();

/** The text that was parsed, as a document of its own: edits change an open one in place while an answer waits. */
function snapshot({ uri, languageId, version }: DocumentVersion, parsed: ParsedDocument): TextDocument {
  let text = snapshots.get(parsed);
  if (!text) snapshots.set(parsed, (text = TextDocument.create(uri, languageId, version, parsed.tree.text)));
  return text;
}

/** The answer to a request that is not wanted any more. */
export function cancelled(): ResponseError<void> {
  return new ResponseError<void>(LSPErrorCodes.RequestCancelled, 'Request cancelled');
}
