import type { CancellationToken } from 'vscode-languageserver';
import { type PartnerChoices, partnerChoicesRequest, type PartnerChoicesParams } from '../protocol';
import { answerFromDisk } from './request';
import type { ServerContext } from './server-context';

/** Which files may belong together with a template or parameter file, for a person to choose from. */
export function registerPartners(server: ServerContext): void {
  server.connection.onRequest(partnerChoicesRequest, ({ uri }: PartnerChoicesParams, token: CancellationToken) =>
    answerFromDisk<PartnerChoices | null>(server, uri, token, null, async () => {
      return (await server.workspace.partnerChoices(uri)) ?? null;
    }),
  );
}
