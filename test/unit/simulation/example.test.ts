import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from '../../../server/src/documents/document';
import { kindOfPath } from '../../../server/src/documents/kinds';
import { readScenario } from '../../../server/src/documents/scenario';
import { simulate } from '../../../server/src/simulation';
import { catalogue, messages, operations } from './support';

const folder = join(import.meta.dirname, '../../../examples/contoso');

function read(name: string) {
  const path = join(folder, name);
  return existsSync(path) ? parseDocument(kindOfPath(name)!, readFileSync(path, 'utf8')) : undefined;
}

describe('The example scenario', () => {
  it('holds in all it expects', () => {
    const scenario = readScenario(read('northwind.scenario.msp.json')!.tree.root!);
    const simulation = simulate(scenario, read, catalogue, operations);
    assert.deepEqual(messages(simulation), []);
    const all = simulation.steps.flatMap(({ expectations }) => expectations.map(({ status }) => status));
    assert.ok(all.length > 25);
    assert.deepEqual(new Set(all), new Set(['holds']));
  });
});
