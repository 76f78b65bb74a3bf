import assert from 'node:assert/strict';
import { pathFrom } from '../../../server/src/simulation/paths';

describe('Paths between files', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['', 'gold.plan.msp.json', 'gold.plan.msp.json'],
    ['plans/gold.plan.msp.json', 'gold.manifest.msp.json', 'plans/gold.manifest.msp.json'],
    ['plans/gold.plan.msp.json', '../gold.manifest.msp.json', 'gold.manifest.msp.json'],
    ['plans/gold.plan.msp.json', '..\\m\\gold.manifest.msp.json', 'm/gold.manifest.msp.json'],
    ['', '../gold.plan.msp.json', '../gold.plan.msp.json'],
    ['../gold.plan.msp.json', '../gold.manifest.msp.json', '../../gold.manifest.msp.json'],
    ['plans/gold.plan.msp.json', '/etc/passwd', '/etc/passwd'],
    ['plans/gold.plan.msp.json', 'C:\\gold.manifest.msp.json', 'C:\\gold.manifest.msp.json'],
  ];
  for (const [file, path, expected] of cases) {
    it(`"${path}" in "${file}" is "${expected}"`, () => assert.equal(pathFrom(file, path), expected));
  }
});
