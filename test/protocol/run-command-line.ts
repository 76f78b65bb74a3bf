import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const commandLine = join(import.meta.dirname, '../../dist/node/cli.js');

/** How a command ended. */
export interface Outcome {
  readonly code: number | null;
  readonly output: string;
  readonly complaints: string;
}

/** Runs `managed-services …` in a folder, its output in a pipe. */
export async function run(cwd: string, ...words: readonly string[]): Promise<Outcome> {
  const process = spawn(globalThis.process.execPath, [commandLine, ...words], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => process.on('close', resolve));
  const [output, complaints] = await Promise.all([text(process.stdout), text(process.stderr)]);
  return { code: await ended, output, complaints };
}
