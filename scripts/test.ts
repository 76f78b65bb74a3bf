// npm test: unit tests, protocol tests on the bundled server, and the packed extension in three hosts of the editor.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hosts } from '../test/editor/hosts';
import { runHosts } from '../test/editor/run-hosts';
import { cacheFolder, projectFolder } from './editor/cache';
import { packExtension, unpackExtension } from './editor/extension';
import { listen } from './editor/processes';

interface Counts {
  passed: number;
  failed: number;
}

const nothingRan: Counts = { passed: 0, failed: 1 };

async function main(): Promise<void> {
  heading('Build and package');
  const extension = await unpackExtension(await packExtension(), join(cacheFolder, `extension-${process.pid}`));
  // Side by side: unit tests keep one core busy, protocol tests mostly wait for servers.
  const [unit, protocol] = await Promise.all([mocha('unit'), mocha('protocol')]);
  const suites: [name: string, counts: Counts][] = [
    ['unit', unit],
    ['protocol', protocol],
    ['editor', await editor(extension)],
  ];
  await rm(extension, { recursive: true });

  heading('Result');
  for (const [name, counts] of suites) console.log(`${name.padEnd(8)}  ${inWords(counts)}`);
  const total = suites.reduce(
    (sum, [, { passed, failed }]) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    { passed: 0, failed: 0 },
  );
  console.log(inWords(total));
  if (total.failed > 0) process.exitCode = 1;
}

function heading(text: string): void {
  console.log(`\n── ${text} ${'─'.repeat(60 - text.length)}`);
}

function inWords({ passed, failed }: Counts): string {
  return `${passed} passed, ${failed} failed`;
}

/** Runs the tests in a folder of `test` and prints them when they are done; a run without a count is a failure. */
async function mocha(folder: string): Promise<Counts> {
  console.log(`Running the ${folder} tests…`);
  const outputFolder = await mkdtemp(join(tmpdir(), 'managed-service-offers-'));
  const output = join(outputFolder, 'counts.json');
  const reporter = ['--reporter', './scripts/counting-reporter.mjs', '--reporter-option', `output=${output}`];
  const tests = `test/${folder}/**/*.test.ts`;
  const mochaArguments = ['node_modules/mocha/bin/mocha.js', '--import=tsx', ...reporter, tests];
  const { code, output: printed } = await listen(process.execPath, mochaArguments, {
    cwd: projectFolder,
    shell: false,
  });
  heading(`${folder} tests`);
  console.log(printed);
  const counts = await readFile(output, 'utf8').then(
    (text) => JSON.parse(text) as Counts,
    () => nothingRan,
  );
  await rm(outputFolder, { recursive: true });
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

async function editor(extension: string): Promise<Counts> {
  heading('editor tests');
  const results = await runHosts(hosts, { extension });
  const passed = results.filter(({ state }) => state === 'passed').length;
  return { passed, failed: results.length - passed };
}

main().catch((error: unknown) => {
  console.error(error);
  console.log(inWords(nothingRan));
  process.exitCode = 1;
});
