import assert from 'node:assert/strict';
import Papa from 'papaparse';
import { parseDocument } from '../../server/src/documents/document';
import { check } from '../../server/src/rules/check';
import { compare } from './alternate';
import { surroundings } from './files';
import type { Measurement } from './measurement';

/** As many as Partner Center takes (AUD-04). */
const size = 10_000;
const rounds = 25;

/** Reading and checking the longest CSV file of an audience, beside the parser alone with its values thrown away. */
export async function measureAudience(): Promise<Measurement[]> {
  const lines = Array.from({ length: size }, (_, i) => {
    return `8e21b7c4-5d90-4f36-a1c8-f7b3e6${String(i).padStart(6, '0')},"Shop, ${i}",SubscriptionId`;
  });
  const text = `Id,Description,Type\r\n${lines.join('\r\n')}\r\n`;
  const ours = () => check(parseDocument('audience', text), surroundings);
  const theirs = () => Papa.parse(text, { delimiter: ',', newline: '\r\n', fastMode: false });
  assert.deepEqual(ours(), []);
  assert.equal(theirs().data.length, size + 2);
  return [{ what: `${size} lines, beside papaparse alone`, ...(await compare(ours, theirs, rounds)), atMost: 10 }];
}
