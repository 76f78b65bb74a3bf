import assert from 'node:assert/strict';
import { charactersOf, countBeyond } from '../../../../server/src/rules/facts/characters';

describe('characters', () => {
  it('are what a reader sees as one', () => {
    const texts = ['e\u0301', '👩‍👩‍👧', '🇩🇪', '\r\n', 'x', '日', '1\ufe0f\u20e3'];
    assert.deepEqual(
      [...charactersOf(texts.join(''))].map(({ text }) => text),
      texts,
    );
  });

  it('keep their places in a text of many pieces', () => {
    const text = '👩‍👩‍👧é🇩🇪'.repeat(500);
    const all = [...charactersOf(text)];
    assert.equal(all.length, 1500);
    for (const character of all) assert.ok(text.startsWith(character.text, character.offset));
    assert.equal(all.map((character) => character.text).join(''), text);
  });

  it('are counted where there are more than the limit', () => {
    assert.equal(countBeyond('', 0), undefined);
    assert.equal(countBeyond('abc', 3), undefined);
    assert.equal(countBeyond('abcd', 3), 4);
    assert.equal(countBeyond('👩‍👩‍👧'.repeat(3), 3), undefined);
    assert.equal(countBeyond('👩‍👩‍👧'.repeat(4), 3), 4);
    assert.equal(countBeyond('a\r\nb', 2), 3);
  });

  it('of a huge text are counted', () => {
    assert.equal(countBeyond('日'.repeat(1_000_000), 200), 1_000_000);
    assert.equal(countBeyond('e\u0301'.repeat(40_000), 200), 40_000);
  });
});
