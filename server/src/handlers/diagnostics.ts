import {
  CancellationTokenSource,
  type Disposable,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { toDiagnostic } from '../service/diagnostics';
import type { Findings } from './findings';
import type { ServerContext } from './server-context';

/** What tells the client that findings may have changed though no document did. */
export interface DiagnosticsRefresh {
  refresh(): void;
}

/** Answers when the client pulls diagnostics, with result ids so that an unchanged document costs nothing. */
export function registerPullDiagnostics(server: ServerContext, findings: Findings): DiagnosticsRefresh {
  const { connection, documents, workspace } = server;
  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }, token) => {
    const document = documents.get(uri);
    if (!document) return full([]);
    const resultId = `${document.version}.${workspace.revision(uri)}`;
    if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    const found = await findings.of(uri, token);
    if (!found) return overtaken();
    return full(
      found.map((finding) => toDiagnostic(document, finding)),
      resultId,
    );
  });
  return { refresh: () => void connection.languages.diagnostics.refresh() };
}

/** Sends diagnostics to clients that do not pull: after each change, the newest version only. */
export function registerPushDiagnostics(server: ServerContext, findings: Findings): DiagnosticsRefresh & Disposable {
  const { connection, documents } = server;
  const running = new Map<string, CancellationTokenSource>();
  const push = async (uri: string): Promise<void> => {
    running.get(uri)?.cancel();
    const source = new CancellationTokenSource();
    running.set(uri, source);
    await server.runtime.pause();
    const found = source.token.isCancellationRequested ? undefined : await findings.of(uri, source.token);
    const document = documents.get(uri);
    if (running.get(uri) === source) running.delete(uri);
    if (!found || !document || source.token.isCancellationRequested) return;
    const diagnostics = found.map((finding) => toDiagnostic(document, finding));
    await connection.sendDiagnostics({ uri, version: document.version, diagnostics });
  };
  const pushSafely = (uri: string): void => {
    push(uri).catch((error: unknown) => connection.console.error(`Checking ${uri} failed: ${String(error)}`));
  };
  const changes = documents.onDidChangeContent(({ document }) => pushSafely(document.uri));
  const closes = documents.onDidClose(({ document: { uri } }) => {
    running.get(uri)?.cancel();
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  return {
    refresh: () => documents.keys().forEach(pushSafely),
    dispose: () => [changes, closes].forEach((listener) => listener.dispose()),
  };
}

function full(items: ReturnType<typeof toDiagnostic>[], resultId?: string): DocumentDiagnosticReport {
  return { kind: DocumentDiagnosticReportKind.Full, items, ...(resultId && { resultId }) };
}

/** The client asks again for the newest version by itself. */
function overtaken(): ResponseError<{ retriggerRequest: boolean }> {
  return new ResponseError(LSPErrorCodes.ServerCancelled, 'The document changed meanwhile', { retriggerRequest: true });
}
