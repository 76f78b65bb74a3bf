import { URI } from 'vscode-uri';
import { armKinds } from '../documents/kinds';
import { type SimulationReport, simulationReport } from '../reports/simulation';
import {
  simulationFile,
  type SimulationFormat,
  simulationFormats,
  simulationsFile,
} from '../reports/simulation/simulation-file';
import { playedScenario } from '../service/played-scenario';
import { placeNamesIn } from '../service/preview';
import { placesOf, shownSimulation } from '../service/shown-simulation';
import type { Simulation } from '../simulation';
import type { Workspace } from '../workspace/workspace';
import { readArguments } from './arguments';
import { type FileReport, reportsOf } from './file-reports';
import { shownPath } from './find-files';
import { openFiles, type OpenedFile, readOperations } from './opened-files';
import { UsageError } from './usage';

/** A file as it was played. */
interface Played {
  readonly file: OpenedFile;
  readonly simulation: Simulation;
  readonly report: SimulationReport;
}

/** `simulate <files or folders>`: what happens, and whether it is as said. Gives the exit code. */
export async function simulateCommand(words: readonly string[]): Promise<number> {
  const { paths, format } = readArguments(words, simulationFormats);
  const { files, unreadable, workspace, catalogue } = await openFiles(paths, [
    ...(['scenario', 'plan', 'manifest'] as const),
    ...armKinds,
  ]);
  const operations = await readOperations();
  const { reports, withoutReport } = reportsOf(
    files.filter(({ kind, named }) => named || kind === 'scenario'),
    (file): Played | undefined => {
      const simulation = playedScenario(file.uri, file.document, undefined, { workspace, catalogue, operations });
      return simulation && { file, simulation, report: simulationReport(simulation) };
    },
  );
  if (reports.length > 0) process.stdout.write(printed(reports, format, workspace));
  else if (files.length > 0 && withoutReport.length === 0) {
    throw new UsageError(
      `No scenario in ${paths.join(', ')}: name a plan, manifest or template to see the usual course of events.`,
    );
  }
  if (unreadable.length + withoutReport.length > 0) return 2;
  return reports.some(({ report }) => report.report.problems.length > 0) ? 1 : 0;
}

/** Throws a UsageError for several simulations in a format that holds one. */
function printed(played: readonly FileReport<Played>[], format: SimulationFormat, workspace: Workspace): string {
  const [first, second] = played;
  if (format !== 'html') {
    return simulationsFile(
      played.map(({ path, report: { report } }) => ({ path, report })),
      format,
    );
  }
  if (second) {
    throw new UsageError(
      `A page of HTML shows one file, and there are ${played.length}: name one, such as ${first!.path}.`,
    );
  }
  const { path, report } = first!;
  const { file, simulation } = report;
  const nameOf = placeNamesIn(workspace, (uri) => shownPath(URI.parse(uri).fsPath));
  const places = { ...placesOf(file.uri, file.document, workspace), nameOf };
  return simulationFile({ path, shown: shownSimulation(simulation, file.document, undefined), places }, format);
}
