import {
  CancellationTokenSource,
  type Diagnostic,
  type Disposable,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { toDiagnostic } from '../service/diagnostics';
import type { Checked, Findings } from './findings';
import type { ServerContext } from './server-context';

/** What tells the client that findings may have changed though no open document did. */
export interface DiagnosticsRefresh {
  refresh(): void;
}

/** Answers when the client pulls diagnostics, with result ids so that an unchanged document costs nothing. */
export function registerPullDiagnostics(
  { connection, workspace }: ServerContext,
  findings: Findings,
): DiagnosticsRefresh {
  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }, token) => {
    if (!workspace.document(uri)) return full([]);
    await workspace.prepare(uri);
    if (findings.resultId(uri) === previousResultId) {
      return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: previousResultId };
    }
    const checked = await findings.of(uri, token);
    return checked ? full(diagnosticsOf(checked), checked.resultId) : overtaken();
  });
  return {
    refresh() {
      connection.languages.diagnostics.refresh().catch((error: unknown) => {
        connection.console.error(`The client did not take a refresh: ${String(error)}`);
      });
    },
  };
}

/** Sends diagnostics to clients that do not pull: after each change, the newest version only. */
export function registerPushDiagnostics(server: ServerContext, findings: Findings): DiagnosticsRefresh & Disposable {
  const { connection, documents, workspace } = server;
  const wanted = () => (workspace.checksAllFiles ? workspace.uris() : documents.keys());
  const running = new Map<string, CancellationTokenSource>();
  const shown = new Set<string>();
  const push = async (uri: string): Promise<void> => {
    running.get(uri)?.cancel();
    const source = new CancellationTokenSource();
    running.set(uri, source);
    await server.runtime.pause();
    const checked = source.token.isCancellationRequested ? undefined : await findings.of(uri, source.token);
    const isNewest = running.get(uri) === source;
    if (isNewest) running.delete(uri);
    if (!checked || !isNewest) return;
    shown.add(uri);
    const version = documents.get(uri)?.version;
    await connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(checked) });
  };
  const pushSafely = (uri: string): void => {
    push(uri).catch((error: unknown) => connection.console.error(`Checking ${uri} failed: ${String(error)}`));
  };
  const clear = (uri: string): void => {
    connection.sendDiagnostics({ uri, diagnostics: [] }).catch((error: unknown) => {
      connection.console.error(`Clearing ${uri} failed: ${String(error)}`);
    });
  };
  const changes = documents.onDidChangeContent(({ document }) => pushSafely(document.uri));
  const clearWhatIsGone = (): void => {
    for (const uri of shown) {
      if (workspace.document(uri)) continue;
      shown.delete(uri);
      running.get(uri)?.cancel();
      running.delete(uri);
      clear(uri);
    }
  };
  const closes = documents.onDidClose(clearWhatIsGone);
  return {
    refresh: () => {
      clearWhatIsGone();
      wanted().forEach(pushSafely);
    },
    dispose: () => [changes, closes].forEach((listener) => listener.dispose()),
  };
}

/** The diagnostics of a check. */
export function diagnosticsOf({ text, findings }: Checked): Diagnostic[] {
  return findings.map((finding) => toDiagnostic(text, finding));
}

function full(items: Diagnostic[], resultId?: string): DocumentDiagnosticReport {
  return { kind: DocumentDiagnosticReportKind.Full, items, ...(resultId && { resultId }) };
}

/** The client asks again for the newest version by itself. */
function overtaken(): ResponseError<{ retriggerRequest: boolean }> {
  return new ResponseError(LSPErrorCodes.ServerCancelled, 'The document changed meanwhile', { retriggerRequest: true });
}
