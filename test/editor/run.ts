// npm run test:editor [-- --host floor|newest|web] [--grep text] [--pictures folder] [--theme id]
import { parseArgs } from 'node:util';
import { resolve, join } from 'node:path';
import { cacheFolder } from '../../scripts/editor/cache';
import { packExtension, unpackExtension } from '../../scripts/editor/extension';
import { hosts, runInHost } from './hosts';
import type { TestResult } from './channel';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      host: { type: 'string' },
      grep: { type: 'string' },
      pictures: { type: 'string' },
      theme: { type: 'string' },
    },
  });
  const chosen = hosts.filter((host) => !values.host || host.name === values.host);
  if (!chosen.length)
    throw new Error(`No host is called ${values.host}; there are ${hosts.map((host) => host.name).join(', ')}.`);
  const extension = await unpackExtension(await packExtension(), join(cacheFolder, `extension-${process.pid}`));
  const results: TestResult[] = [];
  for (const host of chosen) {
    const pictures = values.pictures && resolve(values.pictures);
    results.push(...(await runInHost(host, { extension, grep: values.grep, pictures, theme: values.theme })));
  }
  for (const { title, error } of results.filter((result) => result.error)) console.log(`\n✘ ${title}\n${error}`);
  const passed = results.filter((result) => result.state === 'passed').length;
  console.log(`${passed} passed, ${results.length - passed} failed`);
  if (passed < results.length) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
