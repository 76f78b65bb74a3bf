import assert from 'node:assert/strict';
import { folderOf, isBelow, resolvePath } from '../../../server/src/workspace/paths';

const folders = ['file:///offers', 'file:///offers/gold'];
const from = 'file:///offers/silver/plan.msp.json';

describe('a path written in a file', () => {
  for (const [path, uri] of [
    ['manifest.msp.json', 'file:///offers/silver/manifest.msp.json'],
    ['./manifest.msp.json', 'file:///offers/silver/manifest.msp.json'],
    ['../manifest.msp.json', 'file:///offers/manifest.msp.json'],
    ['..\\gold\\manifest.msp.json', 'file:///offers/gold/manifest.msp.json'],
    ['../silver/../silver/a b.json', 'file:///offers/silver/a%20b.json'],
  ] as const) {
    it(`leads within the folder: ${path}`, () => {
      assert.deepEqual(resolvePath(from, path, folders), { state: 'inside', uri });
    });
  }

  it('leads outside when it goes above the folder, or names no relative place', () => {
    for (const path of [
      '../../a.json',
      '/a.json',
      '\\a.json',
      'C:\\a.json',
      'c:a',
      'https://example.com/a',
      'file:///a',
    ]) {
      assert.equal(resolvePath(from, path, folders).state, 'outside', path);
    }
    assert.equal(
      resolvePath('file:///offers/gold/a.json', '../b.json', folders).state,
      'outside',
      'of the inner folder',
    );
  });

  it('leads to the files beside the place an unsaved document is meant for', () => {
    assert.deepEqual(resolvePath('untitled:/offers/silver/plan.msp.json', 'a.json', folders), {
      state: 'inside',
      uri: 'file:///offers/silver/a.json',
    });
  });

  it('leads nowhere known from a file without a place', () => {
    assert.equal(resolvePath('untitled:1', 'a.json', folders).state, 'unknown');
    assert.equal(resolvePath('file:///elsewhere/a.json', '../b.json', folders).state, 'unknown');
    assert.equal(resolvePath('file:///elsewhere/a.json', 'b.json', folders).state, 'inside');
  });
});

describe('the folder of a file', () => {
  it('is the innermost around it', () => {
    assert.equal(folderOf('file:///offers/gold/a.json', folders), 'file:///offers/gold');
    assert.equal(folderOf('file:///offers/a.json', folders), 'file:///offers');
    assert.equal(folderOf('file:///offers-of-others/a.json', folders), undefined);
  });

  it('may be written with a slash at its end', () => {
    assert.ok(isBelow('file:///offers/a.json', 'file:///offers/'));
    assert.ok(!isBelow('file:///offers', 'file:///offers'));
  });
});
