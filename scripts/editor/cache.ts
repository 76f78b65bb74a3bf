import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './processes';

/** Root folder of the project. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

/** Where downloads are kept between runs. */
export const cacheFolder = join(projectFolder, '.vscode-test');

const asked = new Map<string, Promise<string>>();

/**
 * A folder of the cache.
 * Takes its name and what fills an empty folder; gives its path, filling it the first time only.
 */
export function cached(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  let folder = asked.get(name);
  if (!folder) asked.set(name, (folder = filled(name, fill)));
  return folder;
}

/** A folder gets its name once it is full, so an interrupted download is never taken for a whole one. */
async function filled(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(cacheFolder, name);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.unfinished-${process.pid}`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  try {
    await fill(unfinished);
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    // Or else another run was faster.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/**
 * An npm package installed into the cache.
 * Takes `name@version` and what else its folder needs before it counts as full; gives the folder.
 */
export function cachedPackage(spec: string, finish = async (_folder: string) => {}): Promise<string> {
  return cached(spec.replace(/^@/, '').replace(/[/@]/g, '-'), async (folder) => {
    console.log(`Installing ${spec} from npm, once`);
    // Without a package.json of its own npm would walk up and install into the project.
    await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
    await npmInstall(folder, spec);
    await finish(folder);
  });
}

/** Runs `npm install` in a folder, without install scripts and development dependencies. */
export async function npmInstall(folder: string, ...packages: string[]): Promise<void> {
  const quiet = ['--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--no-update-notifier'];
  await run('npm', ['install', ...quiet, ...packages], { cwd: folder });
}
