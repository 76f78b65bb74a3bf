import assert from 'node:assert/strict';
import { property } from '../../../server/src/documents/nodes';
import { stringPlaces } from '../../../server/src/documents/string-places';
import { parseTree } from '../../../server/src/documents/syntax-tree';

/** What is written for each unit of a string's value, and for the empty stretch behind the last. */
function writtenUnits(literal: string): readonly string[] {
  const text = `\ufeff{ "description": ${literal} }`;
  const node = property(parseTree(text).root, 'description')!.value!;
  const place = stringPlaces(text, node);
  const value = node.value as string;
  return [...Array.from(value).keys(), value.length].map((start) => {
    const { offset, length, parent } = place(start, start < value.length ? 1 : 0);
    assert.equal(parent, node);
    return text.slice(offset, offset + length);
  });
}

describe('the places of a string', () => {
  it('are its own letters where nothing is escaped', () => {
    assert.deepEqual(writtenUnits('"<é>"'), ['<', 'é', '>', '']);
    assert.deepEqual(writtenUnits('""'), ['']);
  });

  it('take in what escapes them', () => {
    assert.deepEqual(writtenUnits('"\\u003cb\\u003E"'), ['\\u003c', 'b', '\\u003E', '']);
    assert.deepEqual(writtenUnits('"a\\"b\\/\\\\u003c\\n"'), [
      'a',
      '\\"',
      'b',
      '\\/',
      '\\\\',
      'u',
      '0',
      '0',
      '3',
      'c',
      '\\n',
      '',
    ]);
  });

  it('pass over escapes that are none', () => {
    assert.deepEqual(writtenUnits('"a\\qb\\u12zc"'), ['a\\q', 'b\\u12', 'z', 'c', '']);
    assert.deepEqual(writtenUnits('"\\qa'), ['a', ' ', '}', '']);
  });

  it('of any stretch read back as that stretch', () => {
    const value = 'p<"ä/\\\n\t👩‍👩‍👧">\u0000';
    const literal = JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('/', '\\/');
    const { root } = parseTree(literal);
    const place = stringPlaces(literal, root!);
    for (let start = 0; start < value.length; start++) {
      for (let end = start; end <= value.length; end++) {
        const { offset, length } = place(start, end - start);
        const read = JSON.parse(`"${literal.slice(offset, offset + length)}"`) as string;
        assert.equal(read, value.slice(start, end));
      }
    }
  });
});
