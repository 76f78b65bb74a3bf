import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, cp, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cachedPackage, npmInstall } from './cache';
import { end } from './processes';
import type { EditorVersion } from './versions';

const codeServerFolder = join('node_modules', 'code-server', 'lib', 'vscode');

const ripgrepVersion = '1.18.0';

const logWriter = fileURLToPath(new URL('spdlog-stand-in.cjs', import.meta.url));

/** VS Code's server as found in the npm package `code-server`, ready to start. */
export interface EditorServer {
  /** The Node binary it runs on. */
  node: string;
  /** Folder of VS Code inside the package. */
  folder: string;
}

/** A started server and the address of its workbench. */
export interface RunningServer {
  /** `127.0.0.1:port`. */
  authority: string;
  /** What it printed so far. */
  output(): string;
  stop(): Promise<void>;
}

/** Installs VS Code's server from npm, once per version. */
export async function installServer(version: EditorVersion): Promise<EditorServer> {
  const name = `code-server@${version.codeServer}`;
  const packages = await cachedPackage(name, async (installed) => {
    const folder = join(installed, codeServerFolder);
    await npmInstall(folder);
    await npmInstall(join(folder, 'extensions'));
    // Grammars and ripgrep are looked up in this folder.
    await symlink('node_modules', join(folder, 'node_modules.asar'), 'dir');
    await copyFile(logWriter, join(folder, 'node_modules', '@vscode', 'spdlog', 'index.js'));
    await bringRipgrep(folder);
  });
  return { node: await nodeOf(version.node), folder: join(packages, codeServerFolder) };
}

/** Brings the search program, which older versions download when they are installed. */
async function bringRipgrep(folder: string): Promise<void> {
  const target = join(folder, 'node_modules', '@vscode', 'ripgrep');
  if (!existsSync(target)) return;
  const name = `@vscode/ripgrep-${process.platform}-${process.arch}`;
  const from = join(await cachedPackage(`${name}@${ripgrepVersion}`), 'node_modules', name);
  await cp(join(from, 'bin'), join(target, 'bin'), { recursive: true });
}

/** The Node binary of a major version: the one that runs this, or one from npm. */
async function nodeOf(major: number): Promise<string> {
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath;
  const windows = process.platform === 'win32';
  const name = `node-${windows ? 'win' : process.platform}-${process.arch}`;
  const folder = await cachedPackage(`${name}@${major}`);
  return join(folder, 'node_modules', name, 'bin', windows ? 'node.exe' : 'node');
}

/**
 * Starts VS Code's server on a free port.
 * Takes the installed server, a folder for its data and further arguments; gives it once the workbench is served.
 */
export function startServer(server: EditorServer, dataFolder: string, args: string[] = []): Promise<RunningServer> {
  const child = spawn(
    server.node,
    [
      join(server.folder, 'out', 'server-main.js'),
      ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms'],
      ...['--telemetry-level', 'off', '--disable-workspace-trust'],
      ...['--server-data-dir', dataFolder, '--user-data-dir', join(dataFolder, 'user')],
      ...args,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_OPTIONS: '' } },
  );
  let output = '';
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const authority = /Web UI available at https?:\/\/(?:localhost|127\.0\.0\.1):(\d+)/.exec(output)?.[1];
      if (authority) resolve({ authority: `127.0.0.1:${authority}`, output: () => output, stop: () => end(child) });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`VS Code's server ended with code ${code}:\n${output}`)));
  });
}
