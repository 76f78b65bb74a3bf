// npm run test:editor [-- --host floor|newest|web] [--grep text] [--screenshots folder] [--theme id]
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { cacheFolder } from '../../scripts/editor/cache';
import { packExtension, unpackExtension } from '../../scripts/editor/extension';
import { hosts } from './hosts';
import { runHosts } from './run-hosts';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      host: { type: 'string' },
      grep: { type: 'string' },
      screenshots: { type: 'string' },
      theme: { type: 'string' },
    },
  });
  const { host: wanted, grep, screenshots, theme } = values;
  const chosen = hosts.filter(({ name }) => !wanted || name === wanted);
  if (chosen.length === 0) {
    throw new Error(`No host is called ${wanted}. There are ${hosts.map(({ name }) => name).join(', ')}.`);
  }
  const extension = await unpackExtension(await packExtension(), join(cacheFolder, `extension-${process.pid}`));
  const results = await runHosts(chosen, { extension, grep, theme, pictures: screenshots && resolve(screenshots) });
  await rm(extension, { recursive: true });
  const passed = results.filter(({ state }) => state === 'passed').length;
  console.log(`${passed} passed, ${results.length - passed} failed`);
  // A title nobody has must not pass for a success.
  if (passed === 0 || passed < results.length) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
