// npm start: what the checker finds in the examples, then an editor on them, until Ctrl+C.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder, projectFolder } from './editor/cache';
import { type DesktopEditor, findDesktop, hasDisplay } from './editor/desktop';
import { packExtension } from './editor/extension';
import { run } from './editor/processes';
import { installServer, startServer } from './editor/server';
import { newest } from './editor/versions';
import { summarize } from './examples-summary';

const examples = join(projectFolder, 'examples');
const dataFolder = join(cacheFolder, 'start');

async function main(): Promise<void> {
  const vsix = await packExtension();
  console.log(`\n${summarize(examples)}\n`);
  await writeSettings();
  const desktop = hasDisplay() ? await findDesktop(newest) : 'no display';
  if (typeof desktop === 'string') await openInBrowser(vsix, desktop);
  else await openOnDesktop(desktop);
}

/** Starts quietly: the examples and their README, and nothing that wants attention besides. */
async function writeSettings(): Promise<void> {
  const folder = join(dataFolder, 'user', 'User');
  const settings = {
    'chat.disableAIFeatures': true,
    'git.openRepositoryInParentFolders': 'never',
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'workbench.startupEditor': 'readme',
  };
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'settings.json'), JSON.stringify(settings, undefined, 2));
}

async function openOnDesktop({ command, args, description }: DesktopEditor): Promise<void> {
  console.log(`Opening ${description} on ${examples}; it ends with its window or with Ctrl+C.`);
  const folders = [`--user-data-dir=${join(dataFolder, 'user')}`, `--extensions-dir=${join(dataFolder, 'extensions')}`];
  const editor = spawn(
    command,
    [
      ...args,
      ...folders,
      '--wait',
      '--new-window',
      '--skip-welcome',
      `--extensionDevelopmentPath=${projectFolder}`,
      examples,
    ],
    { stdio: 'ignore', shell: process.platform === 'win32' },
  );
  const [code] = (await once(editor, 'exit')) as [number | null];
  if (code) throw new Error(`The editor ended with code ${code}.`);
}

async function openInBrowser(vsix: string, reason: string): Promise<void> {
  const server = await installServer(newest);
  await run(server.node, [
    join(server.folder, 'out', 'server-main.js'),
    ...['--accept-server-license-terms', '--server-data-dir', dataFolder, '--install-extension', vsix, '--force'],
  ]);
  const { authority, stop } = await startServer(server, dataFolder);
  console.log(`VS Code's server ${newest.codeServer} from npm (${reason}). Open in a browser:`);
  console.log(`\n  http://${authority}/?folder=${encodeURI(examples)}\n`);
  console.log('Ctrl+C ends it.');
  await new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
  await stop();
}

main().then(
  () => process.exit(),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
