import type { CancellationToken } from 'vscode-languageserver';
import {
  type PageAnswer,
  type ReadinessFileParams,
  readinessFileRequest,
  readinessPageRequest,
  type ReportParams,
} from '../protocol';
import { readinessFile } from '../reports/readiness/readiness-file';
import { readinessPage } from '../reports/readiness/readiness-html';
import type { ReadinessReport } from '../reports/readiness/report';
import type { Finding } from '../rules/rule';
import { brokenFile } from '../service/broken-file';
import { placeNamesIn } from '../service/preview';
import { filesToCheck, offersOf, readinessOf } from '../service/readiness';
import type { Findings } from './findings';
import { answerFromDisk } from './request';
import type { ServerContext } from './server-context';

/** How far offers are on their way into the marketplace: as a page for a panel and as files. */
export function registerReadiness(server: ServerContext, findings: Findings): void {
  const { connection, workspace } = server;
  connection.onRequest(readinessFileRequest, ({ uri, format }: ReadinessFileParams, token: CancellationToken) =>
    answerFromDisk<string | null>(server, uri, token, null, async () => {
      const read = await readAround(server, findings, uri, token);
      const nameOf = placeNamesIn(workspace, (file) => workspace.pathOf(file));
      return read ? readinessFile({ path: workspace.pathOf(read.offer), report: read.report }, format, nameOf) : null;
    }),
  );
  connection.onRequest(readinessPageRequest, ({ uri }: ReportParams, token: CancellationToken) =>
    answerFromDisk<PageAnswer | null>(server, uri, token, null, async () => {
      const read = await readAround(server, findings, uri, token);
      if (!read) return null;
      const broken = brokenFile(workspace.links(read.offer));
      const html = readinessPage(read.report).body.toString();
      return { title: read.report.title, html, ...(broken !== undefined && { broken }) };
    }),
  );
}

/** The readiness of the first offer around a document; undefined where there is none, or it is not asked for any more. */
async function readAround(
  server: ServerContext,
  findings: Findings,
  uri: string,
  token: CancellationToken,
): Promise<{ readonly offer: string; readonly report: ReadinessReport } | undefined> {
  const { workspace } = server;
  const [offer] = offersOf(uri, workspace);
  if (offer === undefined) return undefined;
  const catalogue = await server.catalogue();
  await workspace.prepare(offer);
  const found = new Map<string, readonly Finding[]>();
  for (const file of filesToCheck(offer, workspace)) {
    const checked = await findings.of(file, token);
    if (!server.documents.get(file)) findings.forget(file);
    if (token.isCancellationRequested) return undefined;
    // Where typing overtook the check, the panel asks again.
    found.set(file, checked?.findings ?? []);
  }
  const report = readinessOf(offer, found, { workspace, catalogue });
  return report && { offer, report };
}
