import assert from 'node:assert/strict';
import { evaluate, type Names } from '../support';

/** Names that the expressions below ask for. */
const names: Names = {
  parameters: { open: undefined },
  variables: {
    list: ['a', 'b', 'c'],
    numbers: [3, 1, 2],
    object: { one: 1, Two: { three: 3 } },
    half: ['a', "[parameters('open')]"],
  },
};
const unknown = Symbol('unknown');

const expected: Record<string, readonly (readonly [expression: string, value: unknown])[]> = {
  text: [
    ["concat('a', 'b', 'c')", 'abc'],
    ["concat('rg-', 1)", 'rg-1'],
    ["concat('a', parameters('open'))", unknown],
    ["toLower('ÄB')", 'äb'],
    ["toUpper('äb')", 'ÄB'],
    ["trim('  a b ')", 'a b'],
    ["replace('a-b-c', '-', '')", 'abc'],
    ["replace('abc', '', 'x')", unknown],
    ["split('a,b;c', createArray(',', ';'))", ['a', 'b', 'c']],
    ["split('a,b', ',')", ['a', 'b']],
    ["split('a,b', '')", unknown],
    ["join(variables('list'), '-')", 'a-b-c'],
    ["join(variables('half'), '-')", unknown],
    ["substring('abcdef', 2, 3)", 'cde'],
    ["substring('abcdef', 4)", 'ef'],
    ["substring('abc', 2, 5)", unknown],
    ["startsWith('Contoso', 'CON')", true],
    ["endsWith('Contoso', 'so')", true],
    ["endsWith('Contoso', 'x')", false],
    ["indexOf('Contoso', 'TO')", 3],
    ["indexOf('Contoso', 'x')", -1],
    ["lastIndexOf('Contoso', 'O')", 6],
    ["padLeft('7', 3, '0')", '007'],
    ['padLeft(7, 2)', ' 7'],
    ["padLeft('7', 999999999)", unknown],
    ["format('{0} by {1}{{}}', 'x', 2)", 'x by 2{}'],
    ["format('{0:N2}', 2)", unknown],
    ["format('{1}', 2)", unknown],
    ['string(12)', '12'],
    ["string('a')", 'a'],
    ["string(createObject('a', createArray(1, null(), true())))", '{"a":[1,null,true]}'],
    ["string(variables('half'))", unknown],
    ['json(\'{"a": [1, "b"]}\')', { a: [1, 'b'] }],
    ["json('null')", null],
    ["json('{')", unknown],
    ["base64('a')", unknown],
  ],
  lists: [
    ["concat(variables('list'), createArray('d'))", ['a', 'b', 'c', 'd']],
    ["concat(variables('list'), parameters('open'))", ['a', 'b', 'c', '?']],
    ["createArray(1, 'a', true())", [1, 'a', true]],
    ["array('a')", ['a']],
    ["array(variables('list'))", ['a', 'b', 'c']],
    ["array(parameters('open'))", unknown],
    ["flatten(createArray(variables('list'), createArray('d')))", ['a', 'b', 'c', 'd']],
    ["union(variables('list'), createArray('c', 'd'))", ['a', 'b', 'c', 'd']],
    [
      "union(createObject('a', 1, 'b', createObject('c', 1)), createObject('b', createObject('d', 2)))",
      { a: 1, b: { c: 1, d: 2 } },
    ],
    ["union(variables('object'), parameters('open'))", unknown],
    ["intersection(variables('list'), createArray('c', 'a', 'x'))", ['a', 'c']],
    ["intersection(variables('list'), parameters('open'))", unknown],
    ["length(variables('list'))", 3],
    ["length('abcd')", 4],
    ["length(variables('object'))", 2],
    ["length(variables('half'))", unknown],
    ['empty(createArray())', true],
    ["empty('')", true],
    ['empty(null())', true],
    ["empty(variables('list'))", false],
    ["empty(variables('half'))", false],
    ["empty(parameters('open'))", unknown],
    ["contains(variables('list'), 'b')", true],
    ["contains(variables('list'), 'B')", false],
    ["contains('Contoso', 'tos')", true],
    ["contains('Contoso', 'TOS')", false],
    ["contains(variables('object'), 'TWO')", true],
    ["contains(variables('half'), 'a')", true],
    ["contains(variables('half'), 'b')", unknown],
    ["first(variables('list'))", 'a'],
    ["first('abc')", 'a'],
    ["last(variables('list'))", 'c'],
    ["last(variables('half'))", unknown],
    ["skip(variables('list'), 1)", ['b', 'c']],
    ["take(variables('list'), 2)", ['a', 'b']],
    ["take('abc', 2)", 'ab'],
    ["skip('abc', -1)", 'abc'],
    ['range(3, 3)', [3, 4, 5]],
    ['range(0, 10001)', unknown],
    ["objectKeys(variables('object'))", ['one', 'Two']],
    [
      "items(createObject('b', 2, 'a', 1))",
      [
        { key: 'a', value: 1 },
        { key: 'b', value: 2 },
      ],
    ],
    ["tryGet(variables('object'), 'two', 'THREE')", 3],
    ["tryGet(variables('object'), 'none')", null],
    ["tryGet(variables('list'), 1)", 'b'],
    ["map(variables('list'), lambda('x', concat(lambdaVariables('x'), '!')))", ['a!', 'b!', 'c!']],
    ["filter(variables('numbers'), lambda('n', greater(lambdaVariables('n'), 1)))", [3, 2]],
    ["filter(variables('half'), lambda('x', equals(lambdaVariables('x'), 'a')))", unknown],
    ["sort(variables('numbers'), lambda('a', 'b', less(1, 2)))", unknown],
  ],
  numbers: [
    ['add(2, 3)', 5],
    ['sub(2, 3)', -1],
    ['mul(2, 3)', 6],
    ['div(7, 2)', 3],
    ['div(-7, 2)', -3],
    ['div(7, 0)', unknown],
    ['mod(7, 4)', 3],
    ["min(variables('numbers'))", 1],
    ['max(1, 5, 3)', 5],
    ['min(createArray())', unknown],
    ["int('12')", 12],
    ["int('1.5')", unknown],
    ["add('1', 2)", unknown],
  ],
  logic: [
    ['true()', true],
    ['false()', false],
    ["equals('a', 'a')", true],
    ["equals('a', 'A')", false],
    ['equals(1, 1)', true],
    ["equals(1, '1')", false],
    ["equals(variables('list'), createArray('a', 'b', 'c'))", true],
    ["equals(createObject('a', 1, 'b', 2), createObject('b', 2, 'a', 1))", true],
    ["equals(variables('list'), variables('half'))", unknown],
    ["equals(parameters('open'), parameters('open'))", unknown],
    ['not(true())', false],
    ["not('true')", unknown],
    ["bool('TRUE')", true],
    ['bool(0)', false],
    ['less(1, 2)', true],
    ["lessOrEquals('b', 'a')", false],
    ['greater(2, 1)', true],
    ['greaterOrEquals(2, 2)', true],
    ["less(1, 'a')", unknown],
    ["coalesce(null(), 'a', 'b')", 'a'],
    ["coalesce(null(), parameters('open'), 'b')", unknown],
    ["if(equals(1, 1), 'yes', parameters('open'))", 'yes'],
    ["if(false(), parameters('open'), 'no')", 'no'],
    ["if(empty(parameters('open')), 'a', 'b')", unknown],
    ["and(false(), empty(parameters('open')))", false],
    ["and(true(), empty(parameters('open')))", unknown],
    ["or(empty(parameters('open')), true())", true],
    ['or(false(), false())', false],
  ],
};

describe('the functions of expressions', () => {
  for (const [family, cases] of Object.entries(expected)) {
    describe(`on ${family}`, () => {
      for (const [expression, value] of cases) {
        it(`${expression} is ${value === unknown ? 'unknown' : JSON.stringify(value)}`, () => {
          const result = evaluate(`[${expression}]`, names);
          if (value === unknown) assert.notEqual(result.unknown, undefined);
          else assert.deepEqual(result.value, value);
        });
      }
    });
  }

  it('have names in any case', () => assert.equal(evaluate("[CONCAT('a', ToUpper('b'))]").value, 'aB'));

  for (const expression of [
    'toString()',
    'constructor()',
    '__proto__()',
    'hasOwnProperty()',
    'none()',
    'contoso.name()',
  ]) {
    it(`${expression} is none that is known`, () => assert.notEqual(evaluate(`[${expression}]`).unknown, undefined));
  }

  const all = new Set(
    Object.values(expected).flatMap((cases) => cases.map(([expression]) => expression.split('(')[0]!)),
  );
  const unfit = [
    '',
    'null()',
    'true()',
    "createObject('a', 1), createArray()",
    "parameters('open'), -1",
    "'', '', '', ''",
  ];
  for (const name of all) {
    it(`${name} takes unfit arguments`, () => {
      for (const args of unfit) assert.doesNotThrow(() => evaluate(`[${name}(${args})]`, names), args);
    });
  }
});
