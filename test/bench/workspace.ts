import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  InitializedNotification,
  InitializeRequest,
  StreamMessageReader,
  StreamMessageWriter,
  WorkspaceDiagnosticRequest,
  type WorkspaceDiagnosticReportPartialResult,
} from 'vscode-languageserver/node';
import { catalogue, manifestSchema } from './files';
import { jsonService, textDocument } from './json-service';
import { faultlessManifest } from './manifests';
import { type Measurement, median } from './measurement';

const files = 1000;
const entries = 20;
const rounds = 5;

interface Times {
  readonly first: number;
  readonly all: number;
}

/** A workspace of many manifests, from starting the server to its first and its last findings. */
export async function measureWorkspace(): Promise<Measurement[]> {
  const folder = await mkdtemp(join(tmpdir(), 'managed-service-bench-'));
  try {
    // A finding in each file, or nobody could tell when its findings are there.
    const text = faultlessManifest(catalogue, entries).replace('"1.4.0"', '"1.4"');
    const paths = Array.from({ length: files }, (_, i) => join(folder, `${i}.manifest.msp.json`));
    await Promise.all(paths.map((path) => writeFile(path, text)));
    const samples: { ours: Times; theirs: number }[] = [];
    for (let round = 0; round < rounds; round++) {
      samples.push({ ours: await findingsTime(folder), theirs: await serviceTime(paths) });
    }
    const theirs = median(samples.map((sample) => sample.theirs));
    const beside = 'beside vscode-json-languageservice reading and validating them';
    return (['first', 'all'] as const).map((which) => ({
      what: `${which} findings of ${files} manifests from start, ${beside}`,
      ours: median(samples.map(({ ours }) => ours[which])),
      theirs,
      ratio: median(samples.map(({ ours, theirs: other }) => ours[which] / other)),
      unit: 'ms',
    }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Milliseconds from starting the server to its first report, and to the report of the last file. */
async function findingsTime(folder: string): Promise<Times> {
  const start = performance.now();
  const child = spawn(process.execPath, ['dist/node/server.js', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  const uri = pathToFileURL(folder).href;
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'bench' }],
    capabilities: { textDocument: { diagnostic: {} }, workspace: { workspaceFolders: true } },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  let first: number | undefined;
  let reported = 0;
  const count = ({ items }: WorkspaceDiagnosticReportPartialResult): void => {
    if (items.length > 0) first ??= performance.now() - start;
    reported += items.length;
  };
  connection.onProgress(WorkspaceDiagnosticRequest.partialResult, 'bench', count);
  while (reported < files) {
    const params = { previousResultIds: [], partialResultToken: 'bench' };
    count(await connection.sendRequest(WorkspaceDiagnosticRequest.type, params));
  }
  const all = performance.now() - start;
  assert.equal(reported, files);
  const gone = once(child, 'exit');
  child.kill();
  await gone;
  connection.dispose();
  return { first: first!, all };
}

async function serviceTime(paths: readonly string[]): Promise<number> {
  const start = performance.now();
  const service = jsonService(manifestSchema());
  for (const path of paths) {
    const document = textDocument(await readFile(path, 'utf8'));
    await service.doValidation(document, service.parseJSONDocument(document));
  }
  return performance.now() - start;
}
