import assert from 'node:assert/strict';
import {
  findNodeAtOffset,
  getNodePath,
  getNodeValue,
  parseTree as reference,
  type ParseError,
  printParseErrorCode,
} from 'jsonc-parser';
import { maximumDepth, type Node, parseTree } from '../../../server/src/documents/syntax-tree';
import { manifest } from '../rules/support';

interface Plain {
  readonly type: string;
  readonly offset: number;
  readonly length: number;
  readonly value?: unknown;
  readonly colonOffset?: number;
  readonly children?: readonly Plain[];
}

/** A node without its parent. A property without value ends before the brace in ours, behind it in jsonc-parser's. */
function plain({ type, offset, length, value, colonOffset, children }: Node): Plain {
  const open = type === 'property' && children!.length < 2;
  return { type, offset, length: open ? -1 : length, value, colonOffset, children: children?.map(plain) };
}

/** Compares our tree and faults with those of jsonc-parser's own `parseTree`. */
function assertSame(text: string): void {
  const errors: ParseError[] = [];
  const expected = reference(text, errors, { allowTrailingComma: true });
  const { root, faults } = parseTree(text);
  assert.deepEqual(root && plain(root), expected && plain(expected), text);
  assert.deepEqual(
    faults.map(({ error, offset, length }) => [printParseErrorCode(error), offset, length]),
    errors.map(({ error, offset, length }) => [printParseErrorCode(error), offset, length]),
    text,
  );
}

/** Every node has its length, where jsonc-parser's own leaves those of what is half-typed unset, and stays in the text. */
function assertLengths(node: Node, end: number): void {
  assert.ok(node.offset >= 0 && node.length >= 0 && node.offset + node.length <= end, JSON.stringify(plain(node)));
  for (const child of node.children ?? []) {
    assert.equal(child.parent, node);
    assertLengths(child, end);
  }
}

describe('the syntax tree', () => {
  it('is that of jsonc-parser for texts without fault', () => {
    const texts = [
      manifest(),
      '[]',
      '{}',
      'null',
      '-1.5e3',
      '"\\u00e9\\n"',
      '{ "a": [1, [2, {}], { "b": true }], "c": null } // end',
      '/* first */ { "a" /* name */ : /* value */ 1, /* last */ }',
      '[1, 2, ]',
      '{\r\n  "a": "b"\r\n}\r\n',
      '{ "__proto__": { "constructor": 1 }, "toString": 2 }',
      '{ "a": 1, "a": 2 }',
      '"\uD800 alone"',
      '{ "\uDC00": "\\uD800" }',
    ];
    for (const text of texts) assertSame(text);
  });

  it('is that of jsonc-parser for texts with faults inside', () => {
    const texts = [
      '{ "a": 1 "b": 2 }',
      '{ "a" 1 }',
      '{ a: 1 }',
      "{ 'a': 'b' }",
      '{ "a": }',
      '{ "a": tru, "b": 2 }',
      '{ "a": 1,, "b": 2 }',
      '[1 2, ,3]',
      '{ "a": "b\n, "c": 1 }',
      '{ "a": "\\x" }',
      '{} {}',
      '{ "a": 1 }}',
    ];
    for (const text of texts) assertSame(text);
  });

  it('keeps the property below a name that is being typed', () => {
    const { root, faults } = parseTree('{\n  "na"\n  "a": { "b": 1 },\n  "c": 2\n}');
    assert.equal(JSON.stringify(getNodeValue(root!)), '{"a":{"b":1},"c":2}');
    assert.equal(faults.length, 1, 'the name lacks its value, and nothing else is wrong');
    const value = parseTree('{\n  "a"\n  "no name", "c": 2\n}').root!;
    assert.equal(JSON.stringify(getNodeValue(value)), '{"c":2}', 'a text without a colon behind it is a value');
  });

  it('reads every beginning of a document, each value reaching at most to its end', () => {
    const whole = manifest();
    for (let end = 0; end <= whole.length; end++) {
      const { root } = parseTree(whole.slice(0, end));
      if (root) assertLengths(root, end);
    }
  });

  it('lets what is half-typed reach to the end of the text', () => {
    const text = '{ "a": [ { "b": "c';
    const { root } = parseTree(text);
    const path = getNodePath(findNodeAtOffset(root!, text.length, true)!);
    assert.deepEqual(path, ['a', 0, 'b']);
    assert.equal(root!.length, text.length);
  });

  it('keeps offsets behind a byte order mark', () => {
    const { root, faults, text } = parseTree('\uFEFF{ "a": 1 }');
    assert.deepEqual([root!.offset, root!.length, faults.length, text.charCodeAt(0)], [1, 10, 0, 0xfeff]);
  });

  it('stays within a text that ends where a comment begins', () => {
    for (const text of ['[1 } /*', '{ "a": { /*', '/*', '{ "a": 1 /**', '{ "a": [/* b']) {
      const { root, faults, comments } = parseTree(text);
      if (root) assertLengths(root, text.length);
      for (const { offset, length } of [...faults, ...comments]) {
        assert.ok(length >= 0 && offset + length <= text.length, `${offset}+${length} of ${text.length} in ${text}`);
      }
    }
  });

  it('lists comments', () => {
    const text = '// one\n{ /* two */ "a": 1 }';
    const comments = parseTree(text).comments.map(({ offset, length }) => text.slice(offset, offset + length));
    assert.deepEqual(comments, ['// one', '/* two */']);
  });

  it('keeps a __proto__ key as a key', () => {
    const { root } = parseTree('{ "__proto__": { "polluted": true } }');
    assert.deepEqual(Object.keys(getNodeValue(root!) as object), ['__proto__']);
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
  });

  it('reads to its depth and no deeper', () => {
    const nested = (open: string, inside: string, close: string, depth: number): string =>
      open.repeat(depth) + inside + close.repeat(depth);
    assert.equal(parseTree(nested('[', '', ']', maximumDepth)).tooDeepAt, undefined);
    const deeper = parseTree(nested('[', '', ']', maximumDepth + 1));
    assert.deepEqual([deeper.tooDeepAt, deeper.root], [maximumDepth, undefined]);
    assert.equal(parseTree(nested('{"a":', '1', '}', maximumDepth + 1)).tooDeepAt, maximumDepth * 5);
    assert.equal(parseTree('['.repeat(100_000)).tooDeepAt, maximumDepth);
    assert.equal(parseTree(nested('{"a":[', '1', ']}', 100_000)).root, undefined);
  });

  it('counts depth, not brackets', () => {
    assert.equal(parseTree(`[${'[],'.repeat(1000)}[]]`).tooDeepAt, undefined);
  });
});
