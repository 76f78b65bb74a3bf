import assert from 'node:assert/strict';
import { parseTree } from 'jsonc-parser';
import { parseDocument } from '../../server/src/documents/document';
import { check } from '../../server/src/rules/check';
import { compare } from './alternate';
import { catalogue, manifestSchema, surroundings } from './files';
import { jsonService, textDocument } from './json-service';
import { faultlessManifest } from './manifests';
import type { Measurement } from './measurement';

const sizes = [20, 100, 1000, 5000];

/** More than Partner Center takes, which is worth a word and no fault (MAN-04). */
const taken = 20;

/** Parsing and checking a faultless manifest by schema and all rules, beside the JSON service and a bare parse. */
export async function measureValidation(): Promise<Measurement[]> {
  const service = jsonService(manifestSchema());
  const measurements: Measurement[] = [];
  for (const size of sizes) {
    const text = faultlessManifest(catalogue, size);
    const ours = () => check(parseDocument('manifest', text), surroundings);
    const theirs = async () => {
      const document = textDocument(text);
      return service.doValidation(document, service.parseJSONDocument(document));
    };
    assert.deepEqual(
      ours().map(({ code }) => code),
      size > taken ? ['authorization-max'] : [],
    );
    assert.deepEqual(await theirs(), []);
    const rounds = size < 1000 ? 25 : 15;
    measurements.push(
      {
        what: `${size} entries, beside vscode-json-languageservice`,
        ...(await compare(ours, theirs, rounds)),
        aim: 1,
        atMost: 1.5,
      },
      {
        what: `${size} entries, beside parseTree of jsonc-parser`,
        ...(await compare(ours, () => parseTree(text), rounds)),
        atMost: 4,
      },
    );
  }
  return measurements;
}
