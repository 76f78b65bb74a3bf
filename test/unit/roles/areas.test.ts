import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { areaOf, areas, assignedProviders } from '../../../server/src/roles/areas';
import { OperationCatalogue } from '../../../server/src/roles/operations';

const operations = OperationCatalogue.parse(
  readFileSync(join(import.meta.dirname, '../../../server/data/operations.json'), 'utf8'),
);

describe('areas of Azure', () => {
  it('take every resource provider, each once, and none that Azure does not have', () => {
    const providers = operations.providers.map((provider) => provider.toLowerCase()).sort();
    assert.deepEqual([...assignedProviders].sort(), providers);
  });

  it('are twelve, and each has providers', () => {
    assert.equal(areas.length, 12);
    const used = new Set(operations.providers.map(areaOf));
    assert.deepEqual(
      [...areas].filter((area) => !used.has(area)),
      [],
    );
  });

  it('know a provider in any case, and put one they do not know under management', () => {
    assert.equal(areaOf('MICROSOFT.compute'), 'compute');
    assert.equal(areaOf('Microsoft.KeyVault'), 'security');
    assert.equal(areaOf('Contoso.Unheard'), 'management');
  });
});
