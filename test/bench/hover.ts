import assert from 'node:assert/strict';
import { deploymentOf } from '../../server/src/documents/deployment';
import { parseDocument } from '../../server/src/documents/document';
import { authorizationsOf } from '../../server/src/documents/model';
import { hover, type HoverContext } from '../../server/src/service/hover';
import { JsonLanguage } from '../../server/src/service/json-language';
import { PrincipalBook } from '../../server/src/workspace/principals';
import { catalogue, readText } from './files';
import { textDocument } from './json-service';
import { faultlessManifest } from './manifests';
import { type Measurement, quantile } from './measurement';

/** Milliseconds a hover may take in a manifest of so many entries. */
const budgets = [
  { size: 100, atMost: 20 },
  { size: 5000, atMost: 100 },
];
const hovers = 1000;

/** Hovers over roles and principals all over a manifest, by the clock, once the first ones are through. */
export async function measureHover(): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  for (const { size, atMost } of budgets) {
    const document = textDocument(faultlessManifest(catalogue, size));
    const parsed = parseDocument('manifest', document.getText());
    const context: HoverContext = {
      catalogue,
      operations: () => Promise.reject(new Error('No role needs the operations')),
      documentAt: () => undefined,
      pictureAt: async () => undefined,
      played: () => Promise.resolve(undefined),
      json: new JsonLanguage((path) => Promise.resolve(readText(path))),
      principals: new PrincipalBook([{ uri: document.uri, ...parsed }]),
      deployment: deploymentOf(parsed),
      whole: deploymentOf(parsed),
    };
    const positions = parsed.definitions
      .flatMap(authorizationsOf)
      .flatMap(({ roleDefinitionId, principalId }) => [roleDefinitionId!, principalId!])
      .map(({ node }) => document.positionAt(node.offset + 1));
    const times: number[] = [];
    for (let i = 0; i < 2 * hovers; i++) {
      const position = positions[(i * 7) % positions.length]!;
      const start = performance.now();
      const answer = await hover(document, parsed, position, context);
      times.push(performance.now() - start);
      assert.ok(answer);
    }
    measurements.push({
      what: `95 of 100 hovers in ${size} entries`,
      ours: quantile(times.slice(hovers), 0.95),
      unit: 'ms',
      atMost,
    });
  }
  return measurements;
}
