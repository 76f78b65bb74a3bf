import assert from 'node:assert/strict';
import { simulationReport } from '../../../server/src/reports/simulation';
import { simulationText } from '../../../server/src/reports/simulation/text';
import { access, accepted, actions, delegated, play, story } from '../simulation/support';

const textOf = (...expected: readonly object[]): string =>
  simulationText(simulationReport(play(story([accepted, { ...delegated, expect: expected }]))));

describe('a simulation for a terminal', () => {
  it('begins with what came of it', () => {
    const [, summary] = textOf(access('sam', actions.read, 'prod/rg-app', 'allowed')).split('\n');
    assert.match(summary!, /^✓ .*expectations hold · profile current · role data of \d{4}-\d\d-\d\d$/);
  });

  it('says of an expectation that fails what is true instead', () => {
    const lines = textOf(access('sam', actions.read, 'prod/rg-app', 'denied')).split('\n');
    assert.match(lines[1]!, /^✗ .*1 do not/);
    const failing = lines.findIndex((line) => line.startsWith('   ✗ sam is not allowed'));
    assert.match(lines[failing + 1]!, /^ {5}Instead: /);
    assert.ok(lines.includes('What is wrong'));
  });

  it('tells each step with its time, its outcome and the state after it', () => {
    const lines = textOf().split('\n');
    const steps = lines.filter((line) => /^\d+\. \d{4}-\d\d-\d\d \d\d:\d\d {2}/.test(line));
    assert.deepEqual(
      steps.map((line) => line.replace(/^.*? {2}/, '')),
      [accepted, delegated].map(({ id, do: word }) => `${[id, word].filter(Boolean).join(': ')}  ✓ succeeded`),
    );
    assert.ok(lines.some((line) => line.startsWith('   → gold: delegated')));
  });
});
