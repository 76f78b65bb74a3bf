import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { cachedPackage } from './cache';
import { run } from './processes';

/** The headless browser the npm registry carries; for Linux on x64. */
const npmBrowser = '@sparticuz/chromium@147.0.0';

const quietArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser binary and what its process needs to run. */
interface BrowserBinary {
  path: string;
  environment: Record<string, string>;
}

/** A headless browser and a line about which one it is. */
export interface LaunchedBrowser {
  browser: Browser;
  description: string;
}

/** Launches an installed Chrome, Edge or Chromium without a window, or else the one npm carries. */
export async function launchBrowser(): Promise<LaunchedBrowser> {
  const { path, environment } = installedBrowser() ?? (await browserFromNpm());
  const browser = await chromium.launch({
    executablePath: path,
    headless: true,
    args: quietArguments,
    env: { ...(process.env as Record<string, string>), ...environment },
  });
  return { browser, description: `Chromium ${browser.version()} (${path})` };
}

function installedBrowser(): BrowserBinary | undefined {
  const programs = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']];
  const places = [
    process.env['CHROME_PATH'],
    ...['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chromium', 'chromium-browser'].map(
      (name) => `/usr/bin/${name}`,
    ),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...programs.flatMap((folder) => [
      `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
      `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
    ]),
  ];
  const path = places.find((place) => place && existsSync(place));
  return path ? { path, environment: {} } : undefined;
}

async function browserFromNpm(): Promise<BrowserBinary> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('No Chrome, Edge or Chromium found. Install one, or name it in CHROME_PATH.');
  const folder = await cachedPackage(npmBrowser, unpackBrowser);
  const path = join(folder, 'chromium');
  const environment: Record<string, string> = {};
  if ((await run('ldd', [path])).includes('not found')) environment['LD_LIBRARY_PATH'] = join(folder, 'al2023', 'lib');
  if (!existsSync('/usr/share/fonts')) environment['FONTCONFIG_FILE'] = await describeFonts(folder);
  return { path, environment };
}

/** Unpacks the browser, and the libraries and fonts a bare machine may miss, beside the package that carries them. */
async function unpackBrowser(folder: string): Promise<void> {
  const packageFolder = join(folder, 'node_modules', '@sparticuz', 'chromium');
  const moduleUrl = (file: string) => JSON.stringify(pathToFileURL(join(packageFolder, 'build', 'esm', file)).href);
  const script = [
    `import chromium from ${moduleUrl('index.js')};`,
    `import { inflate } from ${moduleUrl('lambdafs.js')};`,
    `await chromium.executablePath();`,
    `await inflate(${JSON.stringify(join(packageFolder, 'bin', 'al2023.tar.br'))});`,
  ].join('\n');
  // The package unpacks into the folder for temporary files.
  await run(process.execPath, ['--input-type=module', '--eval', script], { env: { ...process.env, TMPDIR: folder } });
}

/** Writes the font configuration of a machine that has none; gives its path. */
async function describeFonts(folder: string): Promise<string> {
  const path = join(folder, 'fonts.conf');
  const fonts = `<dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'font-cache')}</cachedir>`;
  await writeFile(path, `<?xml version="1.0"?><fontconfig>${fonts}</fontconfig>\n`);
  return path;
}
