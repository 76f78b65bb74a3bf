import type { CancellationToken } from 'vscode-languageserver';
import { type MoveAudienceParams, moveAudienceRequest, type MovedAudience } from '../protocol';
import { moveAudienceToFile, takeAudienceFromFile } from '../service/move-audience';
import { answerFromDisk } from './request';
import type { ServerContext } from './server-context';

/** What is behind the commands that move an audience to a CSV file and back. */
export function registerAudience(server: ServerContext): void {
  const { connection, workspace } = server;
  connection.onRequest(moveAudienceRequest, ({ uri, to }: MoveAudienceParams, token: CancellationToken) =>
    answerFromDisk<MovedAudience | string | null>(server, uri, token, null, (parsed) => {
      const move = to === 'file' ? moveAudienceToFile : takeAudienceFromFile;
      return move(parsed, workspace.links(uri));
    }),
  );
}
