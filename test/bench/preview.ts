import assert from 'node:assert/strict';
import { parseDocument } from '../../server/src/documents/document';
import { pageFile } from '../../server/src/reports/html/page';
import { previewPage } from '../../server/src/reports/preview/html/preview-html';
import { readPreview } from '../../server/src/reports/preview/read-preview';
import type { PreviewReport } from '../../server/src/reports/preview/report';
import { OperationCatalogue, RoleCatalogue } from '../../server/src/roles';
import { check } from '../../server/src/rules/check';
import { noLinks } from '../../server/src/workspace/links';
import { compare } from './alternate';
import { catalogue, readText, surroundings } from './files';
import { faultlessManifest } from './manifests';
import type { Measurement } from './measurement';

const sizes = [20, 200];
const rounds = 15;
const firsts = 5;

/** The preview of a manifest as a page, from its text: the first one with roles nobody asked for, and after each edit. */
export async function measurePreview(): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  for (const size of sizes) {
    const text = faultlessManifest(catalogue, size);
    const shared = { catalogue, operations: OperationCatalogue.parse(readText('server/data/operations.json')) };
    const read = (sources: typeof shared): PreviewReport => {
      const { principals } = surroundings;
      return readPreview(parseDocument('manifest', text), {
        ...{ ...sources, principals, links: noLinks },
        linksOf: () => noLinks,
      })!;
    };
    const page = () => pageFile(previewPage(read(shared)));
    const first = Array.from({ length: firsts }, () => {
      const operations = OperationCatalogue.parse(readText('server/data/operations.json'));
      const roles = RoleCatalogue.parse(readText('server/data/roles.json'));
      const start = performance.now();
      pageFile(previewPage(read({ catalogue: roles, operations })));
      return performance.now() - start;
    });
    assert.match(page(), /class="matrix"/);
    const checked = () => check(parseDocument('manifest', text), surroundings);
    const { length } = page();
    measurements.push(
      { what: `first page of ${size} entries`, ours: Math.min(...first), unit: 'ms' },
      {
        what: `report of ${size} entries, beside checking them`,
        ...(await compare(() => read(shared), checked, rounds)),
      },
      { what: `page of ${size} entries, beside checking them`, ...(await compare(page, checked, rounds)) },
      { what: `size of the page of ${size} entries`, ours: length / 1e6, unit: 'MB', atMost: 1.5 },
    );
  }
  return measurements;
}
