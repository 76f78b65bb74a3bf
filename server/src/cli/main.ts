import { askCommand } from './ask';
import { audienceCommand } from './audience';
import { baselineCommand } from './baseline';
import { catalogueCommand } from './catalogue';
import { checkCommand } from './check';
import { compareCommand } from './compare';
import { customerSheetCommand } from './customer-sheet';
import { exportCommand } from './export';
import { importCommand } from './import';
import { mutateCommand } from './mutate';
import { previewCommand } from './preview';
import { readinessCommand } from './readiness';
import { sheetCommand } from './sheet';
import { simulateCommand } from './simulate';
import { sweepCommand } from './sweep';
import { usage, UsageError } from './usage';
import { verifyCommand } from './verify';

const commands: Readonly<Record<string, (words: readonly string[]) => Promise<number>>> = {
  check: checkCommand,
  baseline: baselineCommand,
  catalogue: catalogueCommand,
  preview: previewCommand,
  ask: askCommand,
  sheet: sheetCommand,
  simulate: simulateCommand,
  sweep: sweepCommand,
  mutate: mutateCommand,
  compare: compareCommand,
  readiness: readinessCommand,
  'customer-sheet': customerSheetCommand,
  verify: verifyCommand,
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
