import type { CancellationToken } from 'vscode-languageserver';
import { missingExpectationsRequest, type ReportAnswer, type ReportParams, sweepRequest } from '../protocol';
import { mutationMarkdown } from '../reports/mutation/markdown';
import { sweepMarkdown } from '../reports/sweep/markdown';
import { mutatedReport } from '../service/mutated';
import type { PlaySources } from '../service/played-scenario';
import { sweptReport } from '../service/swept';
import type { Slices } from '../simulation';
import { answerFromDisk } from './request';
import type { ServerContext } from './server-context';

/** Simulations of what might be: other circumstances for an offer, other entries in a manifest. */
export function registerWhatIf(server: ServerContext): void {
  const { connection, workspace } = server;
  const sources = async (): Promise<PlaySources> => {
    const [catalogue, operations] = await Promise.all([server.catalogue(), server.operations()]);
    return { workspace, catalogue, operations };
  };
  connection.onRequest(sweepRequest, ({ uri }: ReportParams, token: CancellationToken) =>
    answerFromDisk<ReportAnswer | null>(server, uri, token, null, async (parsed) => {
      const report = await unlessCancelled(sweptReport(uri, parsed, await sources()), server, token);
      return report ? { markdown: sweepMarkdown(report) } : null;
    }),
  );
  connection.onRequest(missingExpectationsRequest, ({ uri }: ReportParams, token: CancellationToken) =>
    answerFromDisk<ReportAnswer | null>(server, uri, token, null, async () => {
      const scenarios = workspace.uris().filter((other) => workspace.document(other)?.scenario);
      for (const scenario of scenarios) await workspace.prepare(scenario);
      const slices = mutatedReport([uri], scenarios, await sources(), (file) => workspace.pathOf(file));
      const report = await unlessCancelled(slices, server, token);
      return report ? { markdown: mutationMarkdown(report) } : null;
    }),
  );
}

/** Does the work, other messages in between; undefined where it is not wanted any more. */
async function unlessCancelled<T>(
  slices: Slices<T>,
  { runtime }: ServerContext,
  token: CancellationToken,
): Promise<T | undefined> {
  for (;;) {
    const slice = slices.next();
    if (slice.done) return slice.value;
    await runtime.pause();
    if (token.isCancellationRequested) return undefined;
  }
}
