import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseDocument } from '../../../../server/src/documents/document';
import { kindOfPath } from '../../../../server/src/documents/kinds';
import { readScenario } from '../../../../server/src/documents/scenario';
import { simulate } from '../../../../server/src/simulation';
import { catalogue, messages, operations } from '../support';

const folder = join(import.meta.dirname, '../../../../examples/reseller');
const armKinds = { 'onboard.json': 'template', 'onboard.parameters.json': 'parameters' } as const;

function read(path: string) {
  const file = join(folder, path);
  const kind = kindOfPath(path) ?? armKinds[basename(path) as keyof typeof armKinds];
  return existsSync(file) ? parseDocument(kind, readFileSync(file, 'utf8')) : undefined;
}

describe('The example of a reseller', () => {
  it('holds in all it expects', () => {
    const scenario = readScenario(read('fourth-coffee.scenario.msp.json')!.tree.root!);
    const simulation = simulate(scenario, read, catalogue, operations);
    assert.deepEqual(messages(simulation), []);
    const all = simulation.steps.flatMap(({ expectations }) => expectations.map(({ status }) => status));
    assert.ok(all.length >= 8);
    assert.deepEqual(new Set(all), new Set(['holds']));
    assert.deepEqual(
      simulation.steps.filter(({ turn }) => turn.outcome === 'undecided').map(({ name }) => name),
      [],
    );
  });
});
