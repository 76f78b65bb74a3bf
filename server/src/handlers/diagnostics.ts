import {
  type CancellationToken,
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
    if (checked) return full(diagnosticsOf(checked), checked.resultId);
    return unfinished(token);
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
  const running = new Map<string, CancellationTokenSource>();
  const shown = new Set<string>();
  let seen = workspace.changes;
  const push = async (uri: string): Promise<void> => {
    running.get(uri)?.cancel();
    const source = new CancellationTokenSource();
    running.set(uri, source);
    await server.runtime.pause();
    const checked = source.token.isCancellationRequested ? undefined : await findings.of(uri, source.token);
    const isNewest = running.get(uri) === source;
    if (isNewest) running.delete(uri);
    // A check may be the first to lead to other files.
    if (workspace.changes !== seen) updateAffected();
    if (!checked || !isNewest) return;
    shown.add(uri);
    const version = documents.get(uri)?.version;
    await connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(checked) });
  };
  const clear = (uri: string): void => {
    shown.delete(uri);
    running.get(uri)?.cancel();
    running.delete(uri);
    connection.sendDiagnostics({ uri, diagnostics: [] }).catch((error: unknown) => {
      connection.console.error(`Clearing ${uri} failed: ${String(error)}`);
    });
  };
  const update = (candidates: readonly string[]): void => {
    const wanted = new Set(workspace.checksAllFiles ? workspace.uris() : documents.keys());
    for (const uri of shown) if (!wanted.has(uri)) clear(uri);
    for (const uri of candidates) {
      if (!wanted.has(uri)) continue;
      push(uri).catch((error: unknown) => connection.console.error(`Checking ${uri} failed: ${String(error)}`));
    }
  };
  const updateAffected = (): void => {
    const affected = workspace.affectedSince(seen);
    seen = workspace.changes;
    update(affected);
  };
  const listeners = [documents.onDidChangeContent(updateAffected), documents.onDidClose(updateAffected)];
  return {
    refresh: () => update(workspace.uris()),
    dispose: () => listeners.forEach((listener) => listener.dispose()),
  };
}

/** The diagnostics of a check. */
export function diagnosticsOf({ text, findings, textOf }: Checked): Diagnostic[] {
  return findings.map((finding) => toDiagnostic(text, finding, textOf));
}

function full(items: Diagnostic[], resultId?: string): DocumentDiagnosticReport {
  return { kind: DocumentDiagnosticReportKind.Full, items, ...(resultId && { resultId }) };
}

/** Why there are no findings: nobody wants them any more, or a change overtook them and the client asks again by itself. */
function unfinished({ isCancellationRequested }: CancellationToken): ResponseError<{ retriggerRequest: boolean }> {
  return isCancellationRequested
    ? new ResponseError(LSPErrorCodes.RequestCancelled, 'Request cancelled')
    : new ResponseError(LSPErrorCodes.ServerCancelled, 'The document changed meanwhile', { retriggerRequest: true });
}
