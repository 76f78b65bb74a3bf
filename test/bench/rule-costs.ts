import { parseDocument } from '../../server/src/documents/document';
import { authorizationsOf } from '../../server/src/documents/model';
import { check } from '../../server/src/rules/check';
import { createContext } from '../../server/src/rules/context';
import { registry } from '../../server/src/rules/registry';
import type { Rule } from '../../server/src/rules/rule';
import { processorTime, type Work } from './alternate';
import { catalogue, surroundings } from './files';
import { faultlessManifest } from './manifests';
import { type Measurement, median } from './measurement';

const size = 1000;
const rounds = 30;

/** What each rule costs in a faultless manifest, beside the check as a whole; the dearest first. */
export async function measureRules(): Promise<Measurement[]> {
  const document = parseDocument('manifest', faultlessManifest(catalogue, size));
  const context = createContext(document, surroundings);
  const run = (rule: Rule): void => {
    rule.document?.(context, () => undefined);
    for (const definition of document.definitions) {
      for (const entry of rule.authorization ? authorizationsOf(definition) : []) {
        rule.authorization!(entry, definition, context, () => undefined);
      }
      rule.definition?.(definition, context, () => undefined);
    }
  };
  const theirs = await usualTime(() => check(document, surroundings));
  const measurements: Measurement[] = [];
  for (const rule of registry.filter(({ kinds }) => kinds.includes('manifest'))) {
    const ours = await usualTime(() => run(rule));
    measurements.push({ what: rule.code, ours, theirs, ratio: ours / theirs, unit: 'µs' });
  }
  return measurements.sort((a, b) => b.ours - a.ours);
}

/** Microseconds that doing work takes. */
async function usualTime(work: Work): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push(await processorTime(work, 20));
  return 1000 * median(times.slice(rounds / 3));
}
