import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { startServer } from '../../server/src/connection';
import { catalogue, readText } from './files';
import { textDocument } from './json-service';
import { faultlessManifest } from './manifests';
import type { Measurement } from './measurement';

const settledAfter = 2000;
const edits = 10_000;

/** The server's heap after ten thousand edits, beside its heap after the first two thousand. */
export async function measureMemory(): Promise<Measurement[]> {
  const client = await connect();
  const document = textDocument(faultlessManifest(catalogue, 20));
  const { uri, languageId } = document;
  let text = document.getText();
  let settled = 0;
  await client.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId, version: 0, text },
  });
  for (let version = 1; version <= edits; version++) {
    const { offset, length, written } = nextEdit(text, version);
    const before = textDocument(text);
    const range: Range = { start: before.positionAt(offset), end: before.positionAt(offset + length) };
    text = text.slice(0, offset) + written + text.slice(offset + length);
    await client.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [{ range, text: written }],
    });
    const report = await client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    assert.equal(report.kind, 'full');
    await client.sendRequest(HoverRequest.type, { textDocument: { uri }, position: range.start });
    if (version === settledAfter) settled = heap();
  }
  const ours = heap();
  const what = `server's heap after ${edits} edits, beside ${settledAfter} edits`;
  return [{ what, ours, theirs: settled, ratio: ours / settled, unit: 'MB', atMost: 1.05 }];
}

/** By turns another digit in an id, which makes a role or principal nobody has seen, and a word more or less. */
function nextEdit(text: string, version: number): { offset: number; length: number; written: string } {
  const name = version % 3 === 0 ? '"principalId": "' : '"roleDefinitionId": "';
  if (version % 4 < 2) {
    const offset = text.indexOf(name, (version * 37) % (text.length / 2)) + name.length + (version % 8);
    return { offset, length: 1, written: (version % 16).toString(16) };
  }
  const offset = text.indexOf('"justification": "') + '"justification": "'.length;
  return version % 4 === 2 ? { offset, length: 0, written: 'Also: ' } : { offset, length: 6, written: '' };
}

/** A client of a server that runs in this process, behind streams as it would be behind pipes. */
async function connect(): Promise<ProtocolConnection> {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
  startServer(server, () => ({
    readData: (path) => Promise.resolve(readText(path)),
    fileSystem: {
      find: () => Promise.resolve([]),
      list: () => Promise.resolve([]),
      read: () => Promise.resolve(undefined),
      header: () => Promise.resolve(undefined),
      locate: () => Promise.resolve(undefined),
    },
    pause: () => new Promise((resolve) => setImmediate(resolve)),
  }));
  const client = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  client.listen();
  await client.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: {} } },
    workspaceFolders: null,
  });
  await client.sendNotification(InitializedNotification.type, {});
  return client;
}

/** The heap in use in megabytes, once all garbage is gone. */
function heap(): number {
  globalThis.gc!();
  globalThis.gc!();
  return process.memoryUsage().heapUsed / 1_000_000;
}
