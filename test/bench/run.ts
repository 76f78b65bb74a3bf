import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { bundle } from './bundle';
import { holds, type Measurement } from './measurement';
import { table } from './table';

const titles = {
  validation: 'Checking a faultless manifest',
  templates: 'Checking a template with its parameters',
  audience: 'Checking the CSV file of an audience',
  completion: 'Completing a role',
  hover: 'Hovering',
  reports: 'Reports',
  simulation: 'Simulating',
  preview: 'The page of a preview',
  catalogue: 'The catalogue of offers',
  workspace: 'A large workspace',
  'start-up': 'Starting',
  memory: 'Memory',
  rules: 'Each rule, 1,000 entries, beside all',
};

type Section = keyof typeof titles;

/**
 * `npm run bench [-- --rules] [sections]`: measures what ours costs beside others, each section in a process of its
 * own, bundled as the extension is. Ends with code 1 when an upper bound is broken.
 */
async function run(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { rules: { type: 'boolean' } }, allowPositionals: true });
  const usual = (Object.keys(titles) as Section[]).filter((section) => section !== 'rules' || values.rules);
  const sections = positionals.length > 0 ? (positionals as Section[]) : usual;
  const program = await bundle('section');
  for (const section of sections) {
    const measurements = measure(program, section);
    console.log(table(titles[section], measurements));
    if (!measurements.every(holds)) process.exitCode = 1;
  }
}

function measure(program: string, section: Section): Measurement[] {
  const words = ['--expose-gc', program, section];
  const { status, stdout } = spawnSync(process.execPath, words, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`Measuring ${section} ended with code ${status}`);
  return JSON.parse(stdout) as Measurement[];
}

void run();
