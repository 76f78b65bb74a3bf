import assert from 'node:assert/strict';
import { SaxesParser } from 'saxes';
import { simulationReport, type SimulationReport } from '../../../server/src/reports/simulation';
import { junitText } from '../../../server/src/reports/simulation/junit';
import { faultsOf, testSteps } from '../../../server/src/reports/simulation/test-cases';
import { access, accepted, actions, delegated, delegation, play, story } from '../simulation/support';

const reportOf = (...timeline: readonly object[]): SimulationReport =>
  simulationReport(play(story(timeline as Parameters<typeof story>[0])));

const read = (expected: string) => access('sam', actions.read, 'prod/rg-app', expected);
const mixed = reportOf(accepted, { ...delegated, expect: [read('allowed'), read('denied'), { principal: 'sam' }] });

describe('the tests of a scenario', () => {
  it('are its steps, and under each what is expected', () => {
    const [first, second] = testSteps(mixed);
    assert.deepEqual([first!.id, first!.name, first!.outcome, first!.cases], ['0', 'accepted: accept', 'passed', []]);
    assert.deepEqual(
      second!.cases.map(({ id, outcome }) => [id, outcome]),
      [
        ['1/0', 'passed'],
        ['1/1', 'failed'],
        ['1/2', 'skipped'],
      ],
    );
  });

  it('say what is true instead, and why', () => {
    const [holds, fails] = testSteps(mixed)[1]!.cases;
    assert.equal(holds!.message, undefined);
    assert.match(fails!.message!, /Sam/);
    assert.ok(fails!.reasons.length > 1);
  });

  it('fail with a step that turns out otherwise than said', () => {
    const [, refused] = testSteps(reportOf(accepted, delegation(['prod'], 'rita')));
    assert.equal(refused!.outcome, 'failed');
    assert.match(refused!.message!, /Rita/);
    const [, otherError] = testSteps(
      reportOf(accepted, delegation(['prod'], 'rita', { result: 'refused', error: 'SomethingElse' })),
    );
    assert.match(otherError!.message!, /SomethingElse/);
  });

  it('tell faults of the scenario apart', () => {
    assert.deepEqual(faultsOf(mixed), []);
    const [fault] = faultsOf(reportOf(accepted, delegation(['prod'], 'nobody')));
    assert.match(fault!.message, /nobody/);
  });
});

/** The elements of an XML text with their attributes, in the order they begin; throws where it is not well-formed. */
function elementsOf(xml: string): { readonly name: string; readonly attributes: Record<string, string> }[] {
  const elements: ReturnType<typeof elementsOf> = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => elements.push({ name, attributes: attributes }));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return elements;
}

describe('scenarios as JUnit XML', () => {
  it('are a suite each, with a case for each step and expectation', () => {
    const [, suite, ...rest] = elementsOf(junitText([{ path: 'gold.scenario.msp.json', report: mixed }]));
    assert.deepEqual(
      { ...suite!.attributes },
      {
        name: 'A story',
        file: 'gold.scenario.msp.json',
        tests: '5',
        failures: '1',
        errors: '0',
        skipped: '1',
      },
    );
    assert.deepEqual(
      rest.map(({ name }) => name),
      ['testcase', 'testcase', 'testcase', 'testcase', 'failure', 'testcase', 'skipped', 'system-out'],
    );
  });

  it('count what keeps a scenario from being played as an error', () => {
    const report = reportOf(accepted, delegation(['prod'], 'nobody'));
    const [, suite, , error] = elementsOf(junitText([{ path: 'a', report }]));
    assert.equal(suite!.attributes.errors, '1');
    assert.match(error!.attributes.message!, /nobody/);
  });

  it('stay XML whatever names hold', () => {
    const report = simulationReport(play(story([accepted], { name: '"]]><x a=\'&\u0000\u001b\n😀' })));
    const [, suite] = elementsOf(junitText([{ path: '<&".json', report }]));
    assert.match(suite!.attributes.name!, /^"\]\]><x a='& {2}/);
    assert.equal(suite!.attributes.file, '<&".json');
  });
});
