import * as l10n from '@vscode/l10n';
import type { CodeLens } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { simulationReport } from '../reports/simulation';
import { outcomeInWords, tally, verdictInWords } from '../reports/simulation/words';
import type { Simulation } from '../simulation';
import { rangeOf } from './diagnostics';

/** The command of our client that shows a scenario played. */
const runCommand = 'managedServiceOffers.simulateDelegation';

/** Above the name of a scenario how all of it turns out, and above each step how that does; a click shows it played. */
export function scenarioLenses(document: TextDocument, simulation: Simulation): CodeLens[] {
  const { scenario } = simulation;
  const report = simulationReport(simulation);
  const lens = ({ offset }: { readonly offset: number }, title: string): CodeLens => ({
    // An empty range stays where it is as the step grows.
    range: rangeOf(document, { offset, length: 0 }),
    command: { title, command: runCommand, arguments: [document.uri] },
  });
  return [
    lens(scenario.name?.key ?? scenario.node, `$(play) ${l10n.t('Run')} · ${verdictInWords(report)}`),
    ...report.steps.map((step) =>
      lens(step.place, [outcomeInWords(step), tally(step.expectations)].filter(Boolean).join(' · ')),
    ),
  ];
}
