import type { CancellationToken } from 'vscode-languageserver';
import type { ParsedDocument } from '../documents/document';
import {
  type PageAnswer,
  type PreviewFileParams,
  previewFileRequest,
  previewPageRequest,
  type ReportParams,
} from '../protocol';
import { previewFile } from '../reports/preview/formats/preview-file';
import { previewPage } from '../reports/preview/html/preview-html';
import type { PreviewReport } from '../reports/preview/report';
import { brokenFile } from '../service/broken-file';
import { placeNamesIn, previewOf } from '../service/preview';
import { answerFromDisk } from './request';
import type { ServerContext } from './server-context';

/** Previews of what a document allows: as a page for a panel and as files. */
export function registerPreview(server: ServerContext): void {
  const { connection, workspace } = server;
  const read = async (uri: string, parsed: ParsedDocument): Promise<PreviewReport | undefined> => {
    const [catalogue, operations] = await Promise.all([server.catalogue(), server.operations()]);
    return previewOf(uri, parsed, { workspace, catalogue, operations });
  };
  connection.onRequest(previewFileRequest, ({ uri, format }: PreviewFileParams, token: CancellationToken) =>
    answerFromDisk<string | null>(server, uri, token, null, async (parsed) => {
      const report = await read(uri, parsed);
      const nameOf = placeNamesIn(workspace, (file) => workspace.pathOf(file));
      return report ? previewFile({ path: workspace.pathOf(uri), report }, format, nameOf) : null;
    }),
  );
  connection.onRequest(previewPageRequest, ({ uri }: ReportParams, token: CancellationToken) =>
    answerFromDisk<PageAnswer | null>(server, uri, token, null, async (parsed) => {
      const report = await read(uri, parsed);
      if (!report) return null;
      const broken = brokenFile(workspace.links(uri));
      const html = previewPage(report).body.toString();
      return { title: report.title, html, ...(broken !== undefined && { broken }) };
    }),
  );
}
