import { previewRequest, type ReportAnswer, type ReportParams } from '../protocol';
import { previewMarkdown } from '../reports/preview/preview-markdown';
import { readPreview } from '../reports/preview/read-preview';
import { answerFromDisk } from './request';
import type { ServerContext } from './server-context';

/** The reports behind the commands: the same data and Markdown as on the command line. */
export function registerReports(server: ServerContext): void {
  const { connection, workspace } = server;
  connection.onRequest(previewRequest, ({ uri }: ReportParams, token) =>
    answerFromDisk<ReportAnswer | null>(server, uri, token, null, async (parsed) => {
      const { principals, links } = workspace.surroundings(uri);
      const catalogue = await server.catalogue();
      const linksOf = (other: string) => workspace.links(other);
      const report = readPreview(parsed, { catalogue, principals, links, linksOf });
      return report ? { markdown: previewMarkdown(report) } : null;
    }),
  );
}
