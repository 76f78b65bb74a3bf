import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  createProtocolConnection,
  InitializeRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { bundle } from './bundle';
import { type Measurement, median } from './measurement';

const rounds = 15;
const ourServer = 'dist/node/server.js';

/** Loading the server's bundle, and starting it until it is ready, beside a server without any language. */
export async function measureStartUp(): Promise<Measurement[]> {
  const bareServer = await bundle('bare-server');
  return [
    { what: 'bundle loaded, beside a bare vscode-languageserver', ...(await inTurns(loadTime, bareServer)) },
    { what: 'started until initialize is answered, beside the same', ...(await inTurns(readyTime, bareServer)) },
  ];
}

type TimeTaken = (server: string) => number | Promise<number>;

async function inTurns(time: TimeTaken, bareServer: string): Promise<Omit<Measurement, 'what'>> {
  const samples: { ours: number; theirs: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    samples.push({ ours: await time(ourServer), theirs: await time(bareServer) });
  }
  return {
    ours: median(samples.map((sample) => sample.ours)),
    theirs: median(samples.map((sample) => sample.theirs)),
    ratio: median(samples.map((sample) => sample.ours / sample.theirs)),
    unit: 'ms',
  };
}

/** Milliseconds that `require` of a bundle takes in a process of its own. */
function loadTime(server: string): number {
  const script = `const start = performance.now();
    require(require('node:path').resolve(process.argv[1]));
    require('node:fs').writeSync(1, String(performance.now() - start));
    process.exit();`;
  return Number(
    execFileSync(process.execPath, ['-e', script, server, '--stdio'], { stdio: ['ignore', 'pipe', 'inherit'] }),
  );
}

/** Milliseconds from starting a server's process to its answer to `initialize`. */
async function readyTime(server: string): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
    workspaceFolders: null,
  });
  const taken = performance.now() - start;
  const gone = once(child, 'exit');
  child.kill();
  await gone;
  connection.dispose();
  return taken;
}
