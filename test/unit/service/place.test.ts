import assert from 'node:assert/strict';
import { endsWith, type Place, placeAt } from '../../../server/src/service/place';
import { open } from './support';

function at(marked: string): Place & { readonly tokenText: string } {
  const { parsed, offset } = open(marked);
  const place = placeAt(parsed.tree, offset);
  const { token } = place;
  return { ...place, tokenText: parsed.tree.text.slice(token.offset, token.offset + token.length) };
}

describe('the place of a caret', () => {
  it('knows the token it is in or next to, and what is typed of it', () => {
    const tokenAt = (marked: string) => {
      const { tokenText, typed, quoted } = at(marked);
      return { tokenText, typed, quoted };
    };
    assert.deepEqual(tokenAt('{ "a": "b|c" }'), { tokenText: '"bc"', typed: 'b', quoted: true });
    assert.deepEqual(tokenAt('{ "a": |"bc" }'), { tokenText: '"bc"', typed: '', quoted: true });
    assert.deepEqual(tokenAt('{ "a": tr|ue }'), { tokenText: 'true', typed: 'tr', quoted: false });
    assert.deepEqual(tokenAt('{ "a": rea|der }'), { tokenText: 'rea', typed: 'rea', quoted: false });
    assert.deepEqual(tokenAt('{ "a": | }'), { tokenText: '', typed: '', quoted: false });
    assert.deepEqual(tokenAt('{ "a": "bc" | }'), { tokenText: '', typed: '', quoted: false });
  });

  it('ends a string that has no end at the caret', () => {
    assert.equal(at('{ "a": "b|c }').tokenText, '"b');
    assert.equal(at('{ "a": "|').tokenText, '"');
    assert.equal(at('{ "a": "b\\"|c }').tokenText, '"b\\"', 'the quote is part of the text');
    assert.equal(at('{ "a": "b\\"|c" }').tokenText, '"b\\"c"');
    assert.equal(at('{ "a": "b|\\\\" }').tokenText, '"b\\\\"', 'a backslash, and the end');
  });

  it('tells a key from a value', () => {
    for (const text of ['{|}', '{ "a|": 1 }', '{ "a": 1, | }', '{ "a": [{|}] }']) assert.ok(at(text).atKey, text);
    for (const text of ['{ "a": | }', '{ "a": [|] }', '{ "a": [{}|] }', '{ "a": [{} | ] }', '{ "a": [{}, 1|] }']) {
      assert.ok(!at(text).atKey, text);
    }
  });

  it('knows comments, to the end of their line or their closing', () => {
    for (const text of ['// a|', '// a|\n{}', '/|/ a', '/* a| */', '/* a *|/', '/* a|', '{} /*|']) {
      assert.ok(at(text).inComment, text);
    }
    for (const text of ['|// a', '// a\n|', '/* a */|', '|/* a */', '{ "a": "// b|" }']) {
      assert.ok(!at(text).inComment, text);
    }
  });

  it('gives the path through lists and objects', () => {
    assert.deepEqual(at('{ "a": [0, { "b": | }] }').path, ['a', 1, 'b']);
  });
});

describe('the end of a path', () => {
  it('is compared from behind, # standing for an index', () => {
    assert.ok(endsWith(['a', 1, 'b'], 'b'));
    assert.ok(endsWith(['a', 1, 'b'], '#', 'b'));
    assert.ok(endsWith(['a', 1], 'a', '#'));
    assert.ok(!endsWith(['a', 'b'], '#', 'b'));
    assert.ok(!endsWith(['a', '1'], 'a', '#'));
    assert.ok(!endsWith(['b'], 'a', 'b'));
  });
});
