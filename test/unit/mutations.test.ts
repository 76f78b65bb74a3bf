import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindOfPath } from '../../server/src/documents/kinds';
import { parseTree } from '../../server/src/documents/syntax-tree';
import { maximumFindings } from '../../server/src/rules/check';
import type { Finding } from '../../server/src/rules/rule';
import { mutate, randomFrom } from './mutate';
import { type Sample, serviceSubjects } from './mutation-subjects';
import { applyEdits, checkText, entry, manifest, reader } from './rules/support';

const mutants = Number(process.env.MUTANTS ?? 1000);
const seed = Number(process.env.MUTATION_SEED ?? Math.floor(Math.random() * 2 ** 32));
const examples = join(import.meta.dirname, '../../examples');

/** What must get through any text; each throws or asserts where it does not. */
const subjects: Readonly<Record<string, (sample: Sample) => void | Promise<void>>> = {
  ...serviceSubjects,
  check({ kind, text }) {
    const { findings } = checkText(text, { kind });
    assertInOrder(findings, text);
    for (const fix of findings.slice(0, 20).flatMap(({ fixes = [] }) => fixes)) applyEdits(text, fix.edits());
  },
};

describe('mutated files', () => {
  const samples = readSamples();

  it(`get through everything, ${mutants} of them (MUTANTS, MUTATION_SEED=${seed})`, async function () {
    this.timeout(120_000);
    assert.ok(samples.length >= 4, 'examples to mutate');
    const random = randomFrom(seed);
    for (let count = 0; count < mutants; count++) {
      const sample = samples[count % samples.length]!;
      const { text, changes } = mutate(sample.text, random);
      for (const [name, subject] of Object.entries(subjects)) {
        try {
          await subject({ kind: sample.kind, text });
        } catch (error) {
          const shown = JSON.stringify(text.slice(0, 4000));
          throw new Error(`${name} fails on mutant ${count} of seed ${seed} (${changes.join(', ')}): ${shown}`, {
            cause: error,
          });
        }
      }
    }
  });

  it('and their findings are the same for the same seed', () => {
    const some = (from: number): unknown[] => {
      const random = randomFrom(from);
      return Array.from({ length: 100 }, (_, count) => {
        const { kind, text } = samples[count % samples.length]!;
        const mutant = mutate(text, random).text;
        return [mutant, checkText(mutant, { kind }).findings.map(asData)];
      });
    };
    assert.deepEqual(some(7), some(7));
    assert.notDeepEqual(some(7), some(8));
  });

  it('are broken often enough to be worth the trouble', () => {
    const random = randomFrom(7);
    const texts = Array.from({ length: 300 }, (_, count) => mutate(samples[count % samples.length]!.text, random).text);
    const broken = texts.filter((text) => parseTree(text).faults.length > 0).length;
    assert.ok(broken > 100 && broken < 290, `${broken} of 300 are broken`);
  });
});

describe('huge files', () => {
  const entries = Array.from({ length: 20_000 }, (_, index) => entry(reader, index % 2 ? 'nobody' : '<principal>'));
  const texts: Readonly<Record<string, string>> = {
    'a long list of wrong entries': manifest({ authorizations: entries }),
    'a list nested deep': '['.repeat(100_000),
    'a text of five million characters': `{ "version": "${'x'.repeat(5_000_000)}" }`,
    'five million commas': ','.repeat(5_000_000),
    'an object of many names': `{ ${Array.from({ length: 50_000 }, (_, index) => `"n${index}": 1`).join(', ')} }`,
    'an object of one name': `{ ${'"a": 1, '.repeat(50_000)} }`,
    'a comma missing everywhere': `[${'{ "a": 1 } '.repeat(300_000)}]`,
    'five million blanks': ' '.repeat(5_000_000),
  };
  for (const [name, text] of Object.entries(texts)) {
    it(`get an answer: ${name}`, function () {
      this.timeout(60_000);
      const { findings } = checkText(text);
      assertInOrder(findings, text);
      assert.ok(findings.length > 0 && findings.length <= maximumFindings + 1);
      assert.ok(findings.every(({ message }) => message.length < 2000));
    });
  }
});

function readSamples(): readonly Sample[] {
  return readdirSync(examples, { encoding: 'utf8', recursive: true })
    .filter((path) => kindOfPath(path))
    .sort()
    .map((path) => ({ kind: kindOfPath(path)!, text: readFileSync(join(examples, path), 'utf8') }));
}

function assertInOrder(findings: readonly Finding[], text: string): void {
  let last = findings[0]?.code === 'too-many-findings' ? 0 : -1;
  for (const { code, offset, length, message, related = [] } of findings) {
    assertWithin(offset, length, text);
    assert.ok(message.length > 0);
    for (const place of related) if (place.uri === undefined) assertWithin(place.offset, place.length, text);
    if (code === 'too-many-findings') continue;
    assert.ok(offset >= last, `${code} at ${offset} comes after ${last}`);
    last = offset;
  }
}

function assertWithin(offset: number, length: number, text: string): void {
  assert.ok(offset >= 0 && length >= 0 && offset + length <= text.length, `${offset}+${length} of ${text.length}`);
}

function asData({ fixes, ...finding }: Finding): unknown {
  return { ...finding, fixes: fixes?.map(({ title, safe }) => ({ title, safe })) };
}
