import assert from 'node:assert/strict';
import { getNodeValue } from 'jsonc-parser';
import { type Node, parseTree, type SyntaxTree } from '../../../server/src/documents/syntax-tree';
import { property } from '../../../server/src/documents/nodes';
import { appendItem, remove, removeAll, setProperty } from '../../../server/src/rules/fixes/edits';
import type { Edit } from '../../../server/src/rules/rule';
import { applyEdits } from './support';

type Change = (tree: SyntaxTree, root: Node) => readonly Edit[];

function changed(text: string, change: Change): string {
  const tree = parseTree(text);
  const after = applyEdits(text, change(tree, tree.root!));
  assert.deepEqual(parseTree(after).faults, [], after);
  return after;
}

describe('edits that set a property', () => {
  const set = (text: string, value: unknown, name = 'b'): string =>
    changed(text, (tree, root) => setProperty(tree, root, name, value));

  it('write it on a line of its own where the others stand so', () => {
    assert.equal(set('{\n  "a": 1\n}', 'x'), '{\n  "a": 1,\n  "b": "x"\n}');
    assert.equal(set('{\r\n\t"a": 1\r\n}', { c: 2 }), '{\r\n\t"a": 1,\r\n\t"b": {\r\n\t\t"c": 2\r\n\t}\r\n}');
  });

  it('write it on the same line where the others stand so', () => {
    assert.equal(set('{ "a": 1 }', { c: [2, 3] }), '{ "a": 1, "b": { "c": [2, 3] } }');
  });

  it('fill an empty object', () => {
    assert.equal(set('{}', 1), '{ "b": 1 }');
    assert.equal(set('{\n}', 1), '{\n  "b": 1\n}');
  });

  it('put another value in place of the one there', () => {
    assert.equal(
      set('{\n  "b": [1, 2],\n  "c": 3\n}', [{ d: 1 }]),
      '{\n  "b": [\n    {\n      "d": 1\n    }\n  ],\n  "c": 3\n}',
    );
  });

  it('leave a trailing comma and a comment where they are', () => {
    assert.equal(set('{\n  "a": 1, // one\n}', 2), '{\n  "a": 1, // one\n  "b": 2\n}');
    assert.equal(set('{\n  "a": 1 // one\n}', 2), '{\n  "a": 1, // one\n  "b": 2\n}');
    assert.equal(set('{\n  // none yet\n}', 2), '{\n  // none yet\n  "b": 2\n}');
  });

  it('give nothing where the object is not closed', () => {
    const tree = parseTree('{ "a": 1');
    assert.deepEqual(setProperty(tree, tree.root!, 'b', 2), []);
  });
});

describe('edits that append an item', () => {
  const append = (text: string, value: unknown): string =>
    changed(text, (tree, root) => appendItem(tree, property(root, 'list')!.value!, value));

  it('follow the items before it', () => {
    assert.equal(
      append('{\n  "list": [\n    { "a": 1 }\n  ]\n}', { a: 2 }),
      '{\n  "list": [\n    { "a": 1 },\n    { "a": 2 }\n  ]\n}',
    );
    assert.equal(
      append('{\n  "list": [\n    {\n      "a": 1\n    }\n  ]\n}', { a: 2 }),
      '{\n  "list": [\n    {\n      "a": 1\n    },\n    {\n      "a": 2\n    }\n  ]\n}',
    );
    assert.equal(append('{ "list": [{ "a": 1 }] }', { a: 2 }), '{ "list": [{ "a": 1 }, { "a": 2 }] }');
  });

  it('fill an empty list', () => {
    assert.equal(append('{\n  "list": []\n}', { a: 2 }), '{\n  "list": [\n    {\n      "a": 2\n    }\n  ]\n}');
  });
});

describe('edits that remove', () => {
  const removed = (text: string, index: number): string =>
    changed(text, (tree, root) => remove(tree, root.children![index]!));

  it('take one comma along', () => {
    assert.equal(removed('[\n  1,\n  2,\n  3\n]', 0), '[\n  2,\n  3\n]');
    assert.equal(removed('[\n  1,\n  2,\n  3\n]', 1), '[\n  1,\n  3\n]');
    assert.equal(removed('[\n  1,\n  2,\n  3\n]', 2), '[\n  1,\n  2\n]');
    assert.equal(removed('{ "a": 1, "b": 2 }', 1), '{ "a": 1 }');
    assert.equal(removed('[1]', 0), '[]');
  });

  it('keep the comments of what stays', () => {
    assert.equal(removed('[\n  1, // one\n  // two\n  2\n]', 1), '[\n  1 // one\n]');
    assert.equal(removed('[\n  1,\n  // two\n  2\n]', 0), '[\n  // two\n  2\n]');
  });

  it('take the comment behind what goes, and never let one swallow a comma', () => {
    assert.equal(removed('[\n  1, // one\n  2, // two\n  3\n]', 1), '[\n  1, // one\n  3\n]');
    assert.equal(removed('[\n  1, // one\n  2 // two\n]', 1), '[\n  1 // one\n]');
    assert.equal(removed('[\n  1, // one\n  2, // two\n  3\n]', 0), '[\n  2, // two\n  3\n]');
    assert.equal(removed('[1, /* two */ 2, 3]', 1), '[1, /* two */ 3]');
    assert.equal(removed('{ "a": 1 /* one */, "b": 2, "c": 3 }', 1), '{ "a": 1 /* one */, "c": 3 }');
  });

  it('take several items together, wherever they stand', () => {
    const text = '[\n  1, // one\n  2, // two\n  3, // three\n  4 // four\n]';
    const left = (...indices: readonly number[]): unknown => {
      const rest = changed(text, (tree, root) =>
        removeAll(
          tree,
          indices.map((index) => root.children![index]!),
        ),
      );
      return getNodeValue(parseTree(rest).root!);
    };
    assert.deepEqual(left(0, 1), [3, 4]);
    assert.deepEqual(left(1, 2), [1, 4]);
    assert.deepEqual(left(2, 3), [1, 2]);
    assert.deepEqual(left(0, 2), [2, 4]);
    assert.deepEqual(left(0, 3), [2, 3]);
    assert.deepEqual(left(0, 1, 2, 3), []);
  });

  it('never overlap when several items go', () => {
    const text = '[\n  1,\n  2,\n  3\n]';
    assert.equal(
      changed(text, (tree, root) => [...remove(tree, root.children![1]!), ...remove(tree, root.children![2]!)]),
      '[\n  1\n]',
    );
  });
});
