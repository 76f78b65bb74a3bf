import * as l10n from '@vscode/l10n';
import {
  type CancellationToken,
  DocumentDiagnosticReportKind,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { diagnosticsOf } from './diagnostics';
import type { Findings } from './findings';
import type { ServerContext } from './server-context';

/** Files reported at a time on the way through a large workspace. */
const batchSize = 50;

/** From this many files on, a check of all of them shows its progress. */
const largeWorkspace = 200;

/**
 * Answers when the client pulls the diagnostics of all files. Only what is news is reported; without any, the request
 * stays open until something changes, so that nothing is polled.
 */
export function registerWorkspaceDiagnostics(server: ServerContext, findings: Findings): void {
  const { connection, workspace } = server;
  connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token, _workDone, partial) => {
    const known = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    let since = -1;
    let reported = false;
    for (;;) {
      const candidates = workspace.checksAllFiles ? workspace.affectedSince(since) : [];
      since = workspace.changes;
      const news = collectNews(server, findings, candidates, known, token);
      const items: WorkspaceDocumentDiagnosticReport[] = [...goneFiles(server, known)];
      for await (const item of withProgress(server, news, candidates.length)) {
        items.push(item);
        if (!partial || items.length < batchSize) continue;
        partial.report({ items: items.splice(0) });
        reported = true;
      }
      if (token.isCancellationRequested) return { items: [] };
      if (items.length > 0 || reported) return { items };
      if (workspace.changes === since) await Promise.race([workspace.nextChange(), cancellation(token)]);
      if (token.isCancellationRequested) return { items: [] };
    }
  });
}

async function* collectNews(
  { runtime, documents }: ServerContext,
  findings: Findings,
  uris: readonly string[],
  known: Map<string, string>,
  token: CancellationToken,
): AsyncGenerator<WorkspaceDocumentDiagnosticReport> {
  for (const uri of uris) {
    // Open documents are pulled one by one, and sooner.
    if (documents.get(uri) || known.get(uri) === findings.resultId(uri)) continue;
    await runtime.pause();
    if (token.isCancellationRequested) return;
    const checked = await findings.of(uri, token);
    if (!checked) continue;
    known.set(uri, checked.resultId);
    findings.forget(uri);
    yield {
      kind: DocumentDiagnosticReportKind.Full,
      uri,
      version: null,
      resultId: checked.resultId,
      items: diagnosticsOf(checked),
    };
  }
}

/** Files whose diagnostics the client still shows although they are gone, or not to be checked any more. */
function* goneFiles(
  { workspace, documents }: ServerContext,
  known: Map<string, string>,
): Generator<WorkspaceDocumentDiagnosticReport> {
  for (const uri of [...known.keys()]) {
    if (documents.get(uri) || (workspace.checksAllFiles && workspace.has(uri))) continue;
    known.delete(uri);
    yield { kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] };
  }
}

async function* withProgress<T>(
  { connection }: ServerContext,
  work: AsyncGenerator<T>,
  total: number,
): AsyncGenerator<T> {
  const progress = total >= largeWorkspace ? await connection.window.createWorkDoneProgress() : undefined;
  progress?.begin(l10n.t('Checking managed service files'), 0, `0 / ${total}`, false);
  try {
    let done = 0;
    for await (const item of work) {
      if (++done % batchSize === 0) progress?.report(Math.round((100 * done) / total), `${done} / ${total}`);
      yield item;
    }
  } finally {
    progress?.done();
  }
}

function cancellation(token: CancellationToken): Promise<void> {
  return new Promise((resolve) => token.onCancellationRequested(() => resolve()));
}
