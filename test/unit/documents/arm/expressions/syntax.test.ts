import assert from 'node:assert/strict';
import { bracketed, parseExpression } from '../../../../../server/src/documents/arm/expressions/syntax';

const text = (value: string | number): object => ({ kind: 'literal', value });

describe('the syntax of expressions', () => {
  it('has texts, where a quote is written twice', () => {
    assert.deepEqual(parseExpression("'it''s'"), text("it's"));
    assert.deepEqual(parseExpression("''"), text(''));
  });

  it('has whole numbers', () => {
    assert.deepEqual(parseExpression('42'), text(42));
    assert.deepEqual(parseExpression('-1'), text(-1));
  });

  it('has calls, with white space anywhere', () => {
    const call = { kind: 'call', name: 'concat', args: [text('a'), { kind: 'call', name: 'guid', args: [] }] };
    assert.deepEqual(parseExpression("concat('a',guid())"), call);
    assert.deepEqual(parseExpression(" concat\r\n (\t'a' , guid ( ) ) "), call);
  });

  it('has functions of a namespace', () => {
    assert.deepEqual(parseExpression('contoso.name()'), { kind: 'call', name: 'contoso.name', args: [] });
  });

  it('looks into values by name and by index', () => {
    const target = { kind: 'call', name: 'f', args: [] };
    const member = { kind: 'member', target, key: text('a') };
    assert.deepEqual(parseExpression('f().a'), member);
    assert.deepEqual(parseExpression("f()['a']"), member);
    assert.deepEqual(parseExpression('f().a[0]'), { kind: 'member', target: member, key: text(0) });
  });

  const faulty = [
    '',
    ' ',
    'f(',
    'f)',
    'f(,)',
    "f('a'",
    "'open",
    'f()x',
    'f().',
    'f()[',
    'f()[]',
    'name',
    '1.5',
    'f() g()',
  ];
  for (const expression of faulty) {
    it(`refuses ${JSON.stringify(expression)}`, () => assert.equal(parseExpression(expression), undefined));
  }

  it('refuses what nobody nests that deep', () => {
    assert.notEqual(parseExpression(`${'f('.repeat(50)}${')'.repeat(50)}`), undefined);
    assert.equal(parseExpression(`${'f('.repeat(50_000)}${')'.repeat(50_000)}`), undefined);
    assert.equal(parseExpression(`f()${'.a'.repeat(50_000)}`), undefined);
  });

  it('reads a long text', () => {
    assert.deepEqual(parseExpression(`'${"''".repeat(500_000)}'`), text("'".repeat(500_000)));
  });

  it('stands in brackets that take up the whole string', () => {
    assert.deepEqual(bracketed('[f()]'), { expression: 'f()', escaped: false });
    assert.deepEqual(bracketed('[[f()]'), { expression: 'f()', escaped: true });
    for (const plain of ['', 'f()', '[f()', 'f()]', ' [f()]', '[f()] ']) assert.equal(bracketed(plain), undefined);
  });
});
