import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { clientData, clientFiles } from '../client-files';
import { startServer } from '../connection';

/** Serves the owner of the worker this runs in. */
export function serve(): void {
  // The worker's own scope speaks like the port its owner holds.
  const port = self as unknown as MessagePort;
  const connection = createConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port));
  startServer(connection, () => ({
    readData: clientData(connection),
    fileSystem: clientFiles(connection),
    pause: () => new Promise((resolve) => setTimeout(resolve)),
  }));
}
