import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { scenarioLenses } from '../../../server/src/service/scenario-lenses';
import { scenarioTests } from '../../../server/src/service/scenario-tests';
import { access, accepted, actions, delegated, delegation, play, story } from '../simulation/support';

const scenario = story([
  accepted,
  { ...delegated, expect: [access('sam', actions.read, 'prod/rg-app', 'denied')] },
  delegation(['prod'], 'nobody'),
]);
const simulation = play(scenario);
const text = JSON.stringify(scenario, undefined, 2);
const uri = 'file:///a.scenario.msp.json';
const document = TextDocument.create(uri, 'managed-service-scenario', 1, text);

describe('the tests of a scenario for an editor', () => {
  const tests = scenarioTests(document, simulation, 'a.scenario.msp.json');

  it('stand where the scenario says it', () => {
    assert.equal(document.getText(tests.range), '"A story"');
    assert.match(document.getText(tests.tests[1]!.range), /^\{\s+"id": "delegated"/);
    assert.match(document.getText(tests.tests[1]!.tests[0]!.range), /^\{\s+"principal": "sam"/);
    assert.equal(document.getText(tests.faults[0]!.range), '"nobody"');
  });

  it('come with the timeline as text', () => {
    assert.match(tests.output, /^A story\n✗ /);
  });

  it('are called like the file where the scenario has no name', () => {
    const nameless = play(story([accepted], { name: '' }));
    assert.equal(scenarioTests(document, nameless, 'a.scenario.msp.json').name, 'a.scenario.msp.json');
  });
});

describe('the lenses of a scenario', () => {
  const lenses = scenarioLenses(document, simulation);
  const shown = lenses.map(({ range, command }) => [document.offsetAt(range.start), command!.title] as const);

  it('say above its name how all of it turns out, and run it', () => {
    assert.equal(shown[0]![0], text.indexOf('"name"'));
    assert.match(shown[0]![1], /^\$\(play\) Run · 0 of 1 expectations hold, 1 do not$/);
    assert.deepEqual(lenses[0]!.command!.arguments, [uri]);
  });

  it('say above each step how that turns out', () => {
    assert.deepEqual(
      shown.slice(1).map(([, title]) => title),
      ['✓ succeeded', '✓ succeeded · ✗ 1', 'cannot be told'],
    );
    assert.match(text.slice(shown[2]![0]), /^\{\s+"id": "delegated"/);
  });
});
