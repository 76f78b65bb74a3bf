import type { CancellationToken } from 'vscode-languageserver';
import { type RecordedVersion, recordVersionRequest, type RecordVersionParams } from '../protocol';
import { recordVersion } from '../service/record-version';
import { answerFromDisk } from './request';
import type { ServerContext } from './server-context';

/** What is behind the commands about publishing. */
export function registerPublishing(server: ServerContext): void {
  const { connection, workspace } = server;
  connection.onRequest(recordVersionRequest, (params: RecordVersionParams, token: CancellationToken) =>
    answerFromDisk<RecordedVersion | string | null>(server, params.uri, token, null, async () => {
      return recordVersion(workspace.links(params.uri), params, (await server.catalogue()).date);
    }),
  );
}
