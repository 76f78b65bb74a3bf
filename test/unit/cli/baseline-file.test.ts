import assert from 'node:assert/strict';
import { parseTree } from '../../../server/src/documents/syntax-tree';
import {
  acceptance,
  baselineText,
  type BaselineEntry,
  entryFor,
  readBaseline,
  surplus,
} from '../../../server/src/cli/baseline-file';

const path = 'gold.manifest.msp.json';

/** The entry for a finding on the stretch between « and ». */
function entryIn(marked: string, code = 'role-owner'): BaselineEntry {
  const offset = marked.indexOf('«');
  const length = marked.indexOf('»') - offset - 1;
  const finding = { code, severity: 'error', message: '', offset, length } as const;
  return entryFor(path, parseTree(marked.replace(/[«»]/g, '')), finding);
}

function accepted(at: string, count: number): BaselineEntry {
  return { path, code: 'role-owner', at, value: 'a', count };
}

describe('the entry of a baseline', () => {
  it('names the place by properties and by a digest of what stands there', () => {
    const entry = entryIn('{ "authorizations": [{}, { "roleDefinitionId": «"secret"» }] }');
    assert.deepEqual(
      { ...entry, value: undefined },
      {
        path,
        code: 'role-owner',
        at: 'authorizations[].roleDefinitionId',
        value: undefined,
        count: 1,
      },
    );
    assert.match(entry.value!, /^[0-9a-f]{12}$/);
  });

  it('stays the same wherever lines and neighbors move', () => {
    assert.deepEqual(entryIn('{"a":[«1»]}'), entryIn('\uFEFF// b\r\n{ "b": 2,\r\n "a": [ 0, /* c */ «1» ] }'));
  });

  it('differs with the rule, the property and the value', () => {
    const entry = entryIn('{ "a": «1» }');
    for (const other of [entryIn('{ "a": «1» }', 'role-guid'), entryIn('{ "b": «1» }'), entryIn('{ "a": «2» }')]) {
      assert.notDeepEqual(entry, other);
    }
  });

  it('leaves out what an object or list holds, which may change around the finding', () => {
    assert.equal(entryIn('{ "a": «{ "b": 1 }» }').value, undefined);
    assert.deepEqual(entryIn('{ "a": «[1, 2]» }'), entryIn('{ "a": «[3]» }'));
  });

  it('is made of a text that is no JSON', () => {
    for (const text of ['«»', '«{»', '{ "a" «}»', '«nonsense»']) assert.equal(entryIn(text).path, path, text);
  });
});

describe('a baseline', () => {
  it('accepts as many findings as it counts', () => {
    const accepts = acceptance([accepted('a', 2)]);
    assert.deepEqual(
      [1, 2, 3].map(() => accepts(accepted('a', 1))),
      [true, true, false],
    );
    assert.equal(accepts(accepted('b', 1)), false);
  });

  it('has too many of what is not found any more', () => {
    assert.deepEqual(surplus([accepted('a', 3), accepted('b', 1)], [accepted('a', 1), accepted('a', 1)]), [
      accepted('a', 1),
      accepted('b', 1),
    ]);
    assert.deepEqual(surplus([accepted('a', 1)], [accepted('a', 1), accepted('b', 1)]), []);
  });

  it('is read as it was written, whatever stands in it', () => {
    const entries = [accepted('__proto__', 1), accepted('a', 2), { path: 'é\n', code: 'x', at: '', count: 1 }];
    const text = baselineText(entries);
    assert.deepEqual(new Set(readBaseline(text)), new Set(entries));
    assert.equal(baselineText(readBaseline(`\uFEFF${text}`)!), text);
    assert.equal(text.split('\n').length, entries.length + 5, 'an entry a line');
    assert.deepEqual(readBaseline(baselineText([])), []);
  });

  it('is nothing else', () => {
    const entry = '{ "path": "a", "code": "b", "at": "c", "count": 1 }';
    assert.equal(readBaseline(`{ "findings": [${entry}] }`)!.length, 1);
    for (const text of [
      '',
      'null',
      '[]',
      '{ "findings": {} }',
      `{ "findings": [${entry}, null] }`,
      `{ "findings": [${entry.replace('1', '1.5')}] }`,
      `{ "findings": [${entry.replace('"c"', '3')}] }`,
    ]) {
      assert.equal(readBaseline(text), undefined, text);
    }
  });
});
