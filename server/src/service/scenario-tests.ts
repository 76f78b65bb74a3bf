import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ScenarioTest, ScenarioTests } from '../protocol';
import { type SimulationReport, simulationReport } from '../reports/simulation';
import { faultsOf, type TestCase, testSteps } from '../reports/simulation/test-cases';
import { simulationText } from '../reports/simulation/text';
import type { Simulation } from '../simulation';
import { rangeOf } from './diagnostics';

/** A scenario that was played, as tests of an editor. The document is the scenario's own. */
export function scenarioTests(document: TextDocument, simulation: Simulation, fileName: string): ScenarioTests {
  const report: SimulationReport = simulationReport(simulation);
  const testOf = ({ id, name, place, outcome, message, reasons }: TestCase): ScenarioTest => ({
    id,
    name,
    range: rangeOf(document, place),
    outcome,
    ...(message !== undefined && { message }),
    reasons,
    tests: [],
  });
  return {
    name: report.name || fileName,
    range: rangeOf(document, simulation.scenario.name?.node ?? simulation.scenario.node),
    tests: testSteps(report).map((step) => ({ ...testOf(step), tests: step.cases.map(testOf) })),
    faults: faultsOf(report).map(({ message, place }) => ({
      message,
      // A fault of the scenario it extends is told on the whole of this one.
      range: rangeOf(document, place.path === undefined ? place : simulation.scenario.node),
    })),
    output: simulationText(report),
  };
}
