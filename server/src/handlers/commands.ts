import { formatVersion } from '../documents/kinds';
import {
  type About,
  aboutRequest,
  manifestFromTemplateRequest,
  type ManifestFromTemplateParams,
  type NewOfferParams,
  newOfferRequest,
  previewRequest,
  type ReportAnswer,
  type ReportParams,
} from '../protocol';
import { previewMarkdown } from '../reports/preview/preview-markdown';
import { readPreview } from '../reports/preview/read-preview';
import { manifestFromTemplate } from '../service/manifest-from-template';
import { newOffer } from '../service/new-offer';
import { answerFromDisk } from './request';
import type { ServerContext } from './server-context';

/** What is behind the commands: the same reports as on the command line, and the files they make. */
export function registerCommands(server: ServerContext): void {
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
  connection.onRequest(newOfferRequest, (params: NewOfferParams) => newOffer(params));
  connection.onRequest(manifestFromTemplateRequest, ({ text }: ManifestFromTemplateParams) => {
    return manifestFromTemplate(text) ?? null;
  });
  connection.onRequest(aboutRequest, async (): Promise<About> => {
    return { formatVersion, roleData: (await server.catalogue()).date };
  });
}
