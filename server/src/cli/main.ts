import { askCommand } from './ask';
import { audienceCommand } from './audience';
import { baselineCommand } from './baseline';
import { catalogueCommand } from './catalogue';
import { checkCommand } from './check';
import { compareCommand } from './compare';
import { exportCommand } from './export';
import { importCommand } from './import';
import { mutateCommand } from './mutate';
import { previewCommand } from './preview';
import { simulateCommand } from './simulate';
import { sweepCommand } from './sweep';
import { usage, UsageError } from './usage';

const commands: Readonly<Record<string, (words: readonly string[]) => Promise<number>>> = {
  check: checkCommand,
  baseline: baselineCommand,
  catalogue: catalogueCommand,
  preview: previewCommand,
  ask: askCommand,
  simulate: simulateCommand,
  sweep: sweepCommand,
  mutate: mutateCommand,
  compare: compareCommand,
  export: exportCommand,
  audience: audienceCommand,
  import: importCommand,
};

/** Runs `managed-services <command> …` and gives the exit code: 0 good, 1 not as it must be, 2 wrong use or a file that cannot be read. */
export async function run([name, ...words]: readonly string[]): Promise<number> {
  if (name === '--help' || name === 'help') {
    process.stdout.write(usage);
    return 0;
  }
  try {
    const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw new UsageError(name === undefined ? 'No command given.' : `There is no command "${name}".`);
    return await command(words);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n\n${usage}`);
    return 2;
  }
}
