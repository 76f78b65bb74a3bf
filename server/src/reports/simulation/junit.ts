import { type Html, markup } from '../html/html';
import { simulationText } from './text';
import type { SimulationReport } from './report';
import { faultsOf, type TestCase, testSteps } from './test-cases';

/** A scenario that was played, with the path of its file. */
export interface PlayedFile {
  readonly path: string;
  readonly report: SimulationReport;
}

/**
 * Scenarios as JUnit XML, which build servers show: a suite for each, a case for each step and expectation. What nobody
 * can tell is skipped, what keeps a scenario from being played is an error.
 */
export function junitText(files: readonly PlayedFile[]): string {
  const suites = files.map(suite);
  const xml = markup`<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
${suites}</testsuites>
`;
  return xml.toString();
}

function suite({ path, report }: PlayedFile): Html {
  const cases = testSteps(report).flatMap((step) => [
    step,
    ...step.cases.map((one) => ({ ...one, name: `${step.name}: ${one.name}` })),
  ]);
  const faults = faultsOf(report);
  const count = (outcome: TestCase['outcome']): number => cases.filter((one) => one.outcome === outcome).length;
  const name = report.name || path;
  return markup`<testsuite name="${name}" file="${path}" tests="${cases.length + faults.length}" failures="${count('failed')}" errors="${faults.length}" skipped="${count('skipped')}">
${faults.map(({ message }) => markup`<testcase classname="${path}" name="${message}"><error message="${message}"/></testcase>\n`)}${cases.map((one) => testCase(one, path))}<system-out>${simulationText(report)}</system-out>
</testsuite>
`;
}

function testCase({ name, outcome, message, reasons }: TestCase, path: string): Html {
  const head = markup`classname="${path}" name="${name}"`;
  if (outcome === 'passed') return markup`<testcase ${head}/>\n`;
  if (outcome === 'skipped') return markup`<testcase ${head}><skipped message="${message}"/></testcase>\n`;
  return markup`<testcase ${head}><failure message="${message}">${reasons.join('\n')}</failure></testcase>\n`;
}
