import { spawn } from 'node:child_process';
import type { ChildProcess, SpawnOptions } from 'node:child_process';

const shell = process.platform === 'win32';

/**
 * Runs a command to its end.
 * Takes the command, its arguments and spawn options; gives what it printed, both streams together.
 * Throws with that output when the command cannot start or ends with another code than 0.
 */
export function run(command: string, args: string[], options: SpawnOptions = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { shell, ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`${command} ${args.join(' ')} ended with code ${code}:\n${output}`));
    });
  });
}

/** Runs a command to its end; gives its exit code and what it printed, both streams together. */
export async function listen(
  command: string,
  args: string[],
  options: SpawnOptions = {},
): Promise<{ readonly code: number; readonly output: string }> {
  try {
    return { code: 0, output: await run(command, args, options) };
  } catch (error) {
    return { code: 1, output: (error as Error).message };
  }
}

/** Ends a child process and waits until it is gone. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  await gone;
}
