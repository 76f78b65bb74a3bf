import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { clientFiles } from '../client-files';
import { startServer } from '../connection';
import { readData } from './data';
import { disk } from './disk';

/** Serves one client: over the channel its flags name, as `--stdio`. */
export function serve(): void {
  const connection = createConnection(ProposedFeatures.all);
  startServer(connection, ({ filesFromClient }) => ({
    readData,
    fileSystem: filesFromClient ? clientFiles(connection) : disk,
    pause: () => new Promise((resolve) => setImmediate(resolve)),
  }));
}
