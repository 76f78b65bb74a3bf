import assert from 'node:assert/strict';
import { assertCures, assertFinds, assertSilent, checkText } from '../support';

describe('duplicate-key', () => {
  it('marks the later key and points at the first', () => {
    const marked = '{ "a": 1, "b": { "c": 1, «"c"»: 2 }, «"a"»: 3 }';
    const [inner] = assertFinds('duplicate-key', marked);
    const [first] = inner!.related!;
    assert.equal(checkText(marked).text.slice(first!.offset, first!.offset + 8), '"c": 1, ');
  });

  it('knows names that differ in case, and names of other objects, as different', () => {
    assertSilent('duplicate-key', '{ "a": 1, "A": 2, "b": [{ "a": 1 }, { "a": 2 }] }');
  });

  it('sees names every object has by nature', () => {
    assertFinds('duplicate-key', '{ "__proto__": 1, «"__proto__"»: 2, "toString": 3 }');
  });

  it('removes the key that does not count', () => {
    assert.equal(
      assertCures('duplicate-key', '{ "a": 1, "b": 2, "a": 3 }', 'Remove the first "a"'),
      '{ "b": 2, "a": 3 }',
    );
  });
});
