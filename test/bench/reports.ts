import assert from 'node:assert/strict';
import { parseDocument } from '../../server/src/documents/document';
import { previewMarkdown } from '../../server/src/reports/preview/formats/preview-markdown';
import { readPreview } from '../../server/src/reports/preview/read-preview';
import { simulationMarkdown, simulationReport } from '../../server/src/reports/simulation';
import { OperationCatalogue } from '../../server/src/roles';
import { check } from '../../server/src/rules/check';
import { playedScenario } from '../../server/src/service/played-scenario';
import { noLinks } from '../../server/src/workspace/links';
import { Workspace } from '../../server/src/workspace/workspace';
import { compare } from './alternate';
import { catalogue, readText, surroundings } from './files';
import { faultlessManifest } from './manifests';
import type { Measurement } from './measurement';

const sizes = [20, 200];
const rounds = 15;
const customer = { name: 'Fabrikam', tenantId: '0d6f4a0e-61a5-4f0c-9c3a-4b1f6c2f7d10', subscription: 'prod' };

/** The preview and the simulation of a manifest as Markdown, from its text, beside checking the same text. */
export async function measureReports(): Promise<Measurement[]> {
  const operations = OperationCatalogue.parse(readText('server/data/operations.json'));
  const nothing = {
    find: async () => [],
    list: async () => [],
    read: async () => undefined,
    header: async () => undefined,
    locate: async () => undefined,
  };
  const sources = { workspace: new Workspace(nothing), catalogue, operations };
  const measurements: Measurement[] = [];
  for (const size of sizes) {
    const text = faultlessManifest(catalogue, size);
    const checked = () => check(parseDocument('manifest', text), surroundings);
    const preview = () => {
      const document = parseDocument('manifest', text);
      const { principals } = surroundings;
      return previewMarkdown(
        readPreview(document, { catalogue, operations, principals, links: noLinks, linksOf: () => noLinks })!,
      );
    };
    const simulation = () => {
      const played = playedScenario('untitled:gold', parseDocument('manifest', text), customer, sources)!;
      return simulationMarkdown(simulationReport(played));
    };
    assert.match(preview(), /Who gets what/);
    assert.match(simulation(), /expectations hold/);
    measurements.push(
      { what: `preview of ${size} entries, beside checking them`, ...(await compare(preview, checked, rounds)) },
      { what: `simulation of ${size} entries, beside checking them`, ...(await compare(simulation, checked, rounds)) },
    );
  }
  return measurements;
}
