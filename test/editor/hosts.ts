import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import type { Page } from 'playwright-core';
import { cacheFolder } from '../../scripts/editor/cache';
import { launchBrowser } from '../../scripts/editor/browser';
import { findDesktop } from '../../scripts/editor/desktop';
import type { DesktopEditor } from '../../scripts/editor/desktop';
import { copyForWebWorker } from '../../scripts/editor/extension';
import { installServer, startServer } from '../../scripts/editor/server';
import { floor, newest } from '../../scripts/editor/versions';
import type { EditorVersion } from '../../scripts/editor/versions';
import { bundleSuite } from './bundle';
import { channelFolderName, driverMark, progressMark, resultsFileName, unrelatedFolderName } from './channel';
import type { DriverMessage, Session, TestResult } from './channel';
import { Driver } from './driver';
import { testReload } from './reload';

/** Where the suite runs: a version of the editor and one of its extension hosts. */
export interface Host {
  name: 'floor' | 'newest' | 'web';
  title: string;
  version: EditorVersion;
  webWorker: boolean;
}

/** The hosts the extension promises to run in. */
export const hosts: Host[] = [
  { name: 'floor', title: `Node host of VS Code ${floor.desktop}`, version: floor, webWorker: false },
  { name: 'newest', title: 'Node host of the newest VS Code', version: newest, webWorker: false },
  { name: 'web', title: 'web worker host of the newest VS Code', version: newest, webWorker: true },
];

/** What a run is about, the same for every host. */
export interface RunOptions {
  /** Folder of the unpacked extension. */
  extension: string;
  grep?: string;
  /** Folder for pictures; none are taken without. */
  pictures?: string;
  /** Colour theme of the workbench, by its id. */
  theme?: string;
  /** Whether the insides of panels are tested too. */
  pages: boolean;
  /** Prints a line about the run. */
  print(line: string): void;
}

/** A run's folders and what it was told. */
interface Run {
  host: Host;
  folder: string;
  workspace: string;
  channel: string;
  extension: string;
  options: RunOptions;
}

const workspaceFixture = fileURLToPath(new URL('workspace', import.meta.url));

const unrelatedFiles = 10_000;

/** Longest a host may take, in milliseconds; a hung editor must end as a failure. */
const limit = 12 * 60_000;

/**
 * Runs the suite in one host.
 * Gives the results of its tests; throws when no editor can be had or the suite did not come to its end.
 */
export async function runInHost(host: Host, options: RunOptions): Promise<TestResult[]> {
  const run = await prepare(host, options);
  const desktop = await findDesktop(host.version);
  let fromOutside: TestResult[] = [];
  if (typeof desktop === 'string') {
    options.print(`${host.title}: VS Code's server ${host.version.codeServer} from npm in a browser (${desktop})`);
    fromOutside = await runInBrowser(run).catch((error: unknown) => {
      throw new Error(`${host.title}: ${desktop}, and VS Code's server from npm did not do either.`, { cause: error });
    });
  } else {
    options.print(`${host.title}: ${desktop.description}`);
    await runOnDesktop(run, desktop);
  }
  const results = await readFile(join(run.channel, resultsFileName), 'utf8').catch(() => {
    throw new Error(`The suite did not come to its end in the ${host.title}.`);
  });
  const tests = [...(JSON.parse(results) as TestResult[]), ...fromOutside];
  if (tests.every(({ state }) => state === 'passed'))
    await rm(run.folder, { recursive: true, force: true, maxRetries: 5 });
  else options.print(`Logs and pictures of the failures are in ${run.folder}`);
  return tests;
}

async function prepare(host: Host, options: RunOptions): Promise<Run> {
  const folder = join(cacheFolder, `run-${process.pid}-${host.name}`);
  const run: Run = {
    host,
    folder,
    workspace: join(folder, 'workspace'),
    channel: join(folder, channelFolderName),
    extension: host.webWorker
      ? await copyForWebWorker(options.extension, join(folder, 'extension'))
      : await copyExtension(options.extension, join(folder, 'extension')),
    options,
  };
  await mkdir(run.channel, { recursive: true });
  await cp(workspaceFixture, run.workspace, { recursive: true });
  await addUnrelatedFiles(join(run.workspace, unrelatedFolderName));
  if (options.theme) await chooseTheme(run.workspace, options.theme);
  await contributeArmLanguage(run.extension);
  // The web worker host loads tests only from inside the extension.
  await bundleSuite(join(run.extension, 'suite.js'));
  return run;
}

async function copyExtension(from: string, to: string): Promise<string> {
  await cp(from, to, { recursive: true });
  return to;
}

/** Fills a folder with JSON that is not ours, as most workspaces have. */
async function addUnrelatedFiles(folder: string): Promise<void> {
  await mkdir(folder);
  for (let i = 0; i < unrelatedFiles; i++) await writeFile(join(folder, `${i}.json`), '{ "name": "unrelated" }');
}

/** Stands in for the ARM tools, which bring the language that they switch templates to. */
async function contributeArmLanguage(extension: string): Promise<void> {
  const path = join(extension, 'package.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as { contributes: { languages: object[] } };
  manifest.contributes.languages.push({ id: 'arm-template', aliases: ['Azure Resource Manager Template'] });
  await writeFile(path, JSON.stringify(manifest));
}

async function chooseTheme(workspace: string, theme: string): Promise<void> {
  const path = join(workspace, '.vscode', 'settings.json');
  const settings = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
  settings['workbench.colorTheme'] = theme;
  await writeFile(path, JSON.stringify(settings, undefined, 2));
}

async function writeSession(run: Run, page: boolean): Promise<void> {
  const { grep, pictures, pages } = run.options;
  const session: Session = { page, webWorker: run.host.webWorker, grep, pictures: Boolean(pictures), pages };
  await writeFile(join(run.channel, 'session.json'), JSON.stringify(session));
}

async function runOnDesktop(run: Run, { command, args }: DesktopEditor): Promise<void> {
  await writeSession(run, false);
  const kind = run.host.webWorker ? ['--extensionDevelopmentKind=web'] : [];
  await runTests({
    vscodeExecutablePath: command,
    extensionDevelopmentPath: run.extension,
    extensionTestsPath: join(run.extension, 'suite.js'),
    launchArgs: [
      ...args,
      run.workspace,
      ...kind,
      '--disable-extensions',
      `--user-data-dir=${join(run.folder, 'user')}`,
      `--extensions-dir=${join(run.folder, 'extensions')}`,
    ],
  }).catch((error: unknown) => {
    // Failed tests are in the results; an editor that never ran the suite leaves none.
    run.options.print(String(error));
  });
}

/** Runs the suite, and gives the results of what can be tested from outside alone. */
async function runInBrowser(run: Run): Promise<TestResult[]> {
  await writeSession(run, true);
  const server = await startServer(await installServer(run.host.version), join(run.folder, 'server'), [
    // Builds of today ignore the address of a suite without it.
    '--enable-smoke-test-driver',
  ]);
  try {
    const { browser } = await launchBrowser();
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 });
      const console = await drive(page, run, workbenchAddress(server.authority, run, 'with the suite'));
      await writeFile(join(run.folder, 'console.log'), console.join('\n'));
      const address = workbenchAddress(server.authority, run);
      return run.options.pages ? await testReload(browser, address, pictureFolder(run), run.options) : [];
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}

function workbenchAddress(authority: string, run: Run, suite?: 'with the suite'): string {
  const remote = (path: string) => `vscode-remote://${authority}${path}`;
  const payload = [
    ['extensionDevelopmentPath', remote(run.extension)],
    ...(suite ? [['extensionTestsPath', remote(join(run.extension, 'suite'))]] : []),
    ...(run.host.webWorker ? [['extensionDevelopmentKind', 'web']] : []),
    ['skipWelcome', 'true'],
  ];
  return `http://${authority}/?folder=${run.workspace}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}

function pictureFolder({ options, folder }: Run): string {
  return options.pictures ?? join(folder, 'pictures');
}

/** Loads the workbench and serves the suite until it ends; gives the console of the extension host. */
async function drive(page: Page, run: Run, address: string): Promise<string[]> {
  const driver = new Driver(page, run.channel, pictureFolder(run));
  const lines: string[] = [];
  let end = () => {};
  let fail = (_reason: Error) => {};
  const ended = new Promise<void>((resolve, reject) => {
    end = resolve;
    fail = reject;
  });
  const timer = setTimeout(
    () => fail(new Error(`No end after ${limit / 60_000} minutes:\n${lines.join('\n')}`)),
    limit,
  );
  page.on('close', () => fail(new Error('The page of the editor was closed.')));
  page.on('crash', () => fail(new Error('The page of the editor crashed.')));
  await page.exposeFunction('codeAutomationLog', (_type: string, parts: unknown[]) => {
    const line = parts.map(String).join(' ');
    const message = between(line, driverMark);
    if (message) return void driver.answer(JSON.parse(message) as DriverMessage).catch(fail);
    const progress = between(line, progressMark);
    if (progress) run.options.print(progress);
    else lines.push(line);
  });
  await page.exposeFunction('codeAutomationExit', () => end());
  try {
    await Promise.all([page.goto(address), ended]);
  } finally {
    clearTimeout(timer);
  }
  return lines;
}

/** What follows a mark in a line, if the mark is there. */
function between(line: string, mark: string): string | undefined {
  const start = line.indexOf(mark);
  return start < 0 ? undefined : line.slice(start + mark.length);
}
