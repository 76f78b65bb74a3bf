import { armKinds } from '../documents/kinds';
import { simulationMarkdown, type SimulationReport, simulationReport } from '../reports/simulation';
import { junitText } from '../reports/simulation/junit';
import { simulationText } from '../reports/simulation/text';
import { playedScenario } from '../service/played-scenario';
import { readArguments, reportFormats } from './arguments';
import { type FileReport, reportsOf } from './file-reports';
import { openFiles, readOperations } from './opened-files';
import { UsageError } from './usage';

const formats = [...reportFormats, 'junit'] as const;

/** `simulate <files or folders>`: what happens, and whether it is as said. Gives the exit code. */
export async function simulateCommand(words: readonly string[]): Promise<number> {
  const { paths, format } = readArguments(words, formats);
  const { files, unreadable, workspace, catalogue } = await openFiles(paths, [
    ...(['scenario', 'plan', 'manifest'] as const),
    ...armKinds,
  ]);
  const operations = await readOperations();
  const { reports, withoutReport } = reportsOf(
    files.filter(({ kind, named }) => named || kind === 'scenario'),
    ({ uri, document }) => {
      const simulation = playedScenario(uri, document, undefined, { workspace, catalogue, operations });
      return simulation && simulationReport(simulation);
    },
  );
  if (reports.length > 0) process.stdout.write(print[format](reports));
  else if (files.length > 0 && withoutReport.length === 0) {
    throw new UsageError(
      `No scenario in ${paths.join(', ')}: name a plan, manifest or template to see the usual course of events.`,
    );
  }
  if (unreadable.length + withoutReport.length > 0) return 2;
  return reports.some(({ report }) => report.problems.length > 0) ? 1 : 0;
}

const print: Record<(typeof formats)[number], (files: readonly FileReport<SimulationReport>[]) => string> = {
  text: (files) => files.map(({ report }) => simulationText(report)).join('\n'),
  markdown: (files) => files.map(({ report }) => simulationMarkdown(report)).join('\n'),
  json: (files) => {
    const simulations = files.map(({ path, report }) => ({ path, ...report }));
    return `${JSON.stringify({ simulations }, undefined, 2)}\n`;
  },
  junit: junitText,
};
