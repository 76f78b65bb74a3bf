import assert from 'node:assert/strict';
import { documentKinds } from '../../../../server/src/documents/kinds';
import { assertCures, assertFinds, assertSilent, checkText, manifest } from '../support';

const said = (marked: string): string => assertFinds('invalid-json', marked)[0]!.message;

describe('invalid-json', () => {
  it('asks to start from a snippet where a file holds nothing', () => {
    for (const text of ['', ' \n\t', '// nothing yet\n', '\uFEFF']) {
      const [finding, ...others] = checkText(text).findings;
      assert.equal(finding?.code, 'invalid-json');
      assert.match(finding.message, /This file is empty.*snippet/);
      assert.deepEqual([finding.offset, finding.length, others.length], [0, 0, 0]);
    }
  });

  it('reads every kind of file', () => {
    for (const kind of documentKinds) assertFinds('invalid-json', '{ "a": 1 «"b"»: 2 }', { kind });
  });

  const spots: readonly [string, string, RegExp][] = [
    ['a missing comma', '{ "a": 1 «"b"»: 2 }', /comma is missing/],
    ['a missing colon', '{ "a" «1» }', /colon and a value/],
    ['a missing value', '{ "a": «}»', /value is expected here/],
    ['a comma too many', '{ "a": 1,«,» "b": 2 }', /one comma too many/],
    ['a comma before any value', '[«,» 1]', /before this comma/],
    ['single quotes', "{ «'a'»: 'b' }", /'a' is no JSON value.*double quotes/],
    ['a bare name', '{ «a»: 1 }', /a is no JSON value/],
    ['a bare word', '{ "a": «None» }', /None is no JSON value/],
    ['typographic quotes', '{ «“a”»: 1 }', /“a” is no JSON value/],
    ['a number cut short', '{ "a": «1.» }', /1\. is no complete number/],
    ['a text that is not closed', '{ "a": «"b»\n}', /text is not closed/],
    ['a comment that is not closed', '{ "a": 1 } «/* b»', /comment is not closed/],
    ['a wrong escape', '{ "a": «"C:\\Windows"» }', /backslash/],
    ['a short unicode escape', '{ "a": «"\\u12"» }', /four hexadecimal digits/],
    ['a tab in a text', '{ "a": «"b\tc"» }', /control character/],
    ['a brace too many', '{ "a": 1 }«}»', /closes nothing/],
    ['a second value', '{ "a": 1 } «"b"»', /one value/],
    ['a bracket of the other kind', '{ "a": [1, 2«}»', /does not close what was opened last/],
    ['an object that is not closed', '{ "a": 1«2»', /ends before an object is closed/],
    ['a list that is not closed', '[1«2»', /ends before a list is closed/],
  ];
  for (const [name, marked, message] of spots) {
    it(`marks ${name}`, () => assert.match(said(marked), message));
  }

  it('says one thing about a broken spot and speaks again after the next text that is well formed', () => {
    assertFinds('invalid-json', '{ "a": «tru», "b": [1, 2], "c": «nul» }');
  });

  it('marks where the nesting passes what is read', () => {
    assert.match(said(`${'['.repeat(200)}«[»${'['.repeat(100_000)}`), /more than 200 deep/);
    assertSilent('invalid-json', `${'['.repeat(200)}${']'.repeat(200)}`);
  });

  it('accepts comments, trailing commas, a byte order mark and Windows line ends', () => {
    assertSilent('invalid-json', `\uFEFF// why\r\n${manifest().replace('\n}', ',\n}').replaceAll('\n', '\r\n')}`);
  });

  it('adds a missing comma before a comment rather than inside it', () => {
    const fixed = assertCures('invalid-json', '{\n  "a": 1 // one\n  «"b"»: 2\n}', 'comma');
    assert.equal(fixed, '{\n  "a": 1, // one\n  "b": 2\n}');
  });

  it('adds a missing colon', () => {
    assert.equal(assertCures('invalid-json', '{ "a" 1 }', 'colon'), '{ "a": 1 }');
  });
});
