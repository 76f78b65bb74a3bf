import assert from 'node:assert/strict';
import { isComputed } from '../../../../../server/src/documents/arm/resolved';
import { evaluate, type Json, type Names, type Result } from '../support';

/** A chain of variables `v0` … `vN`, each made of the one before. */
function chain(length: number, first: unknown, next: (before: string) => unknown): Json {
  const links = Array.from({ length }, (_, i) => [`v${i + 1}`, next(`variables('v${i}')`)] as const);
  return Object.fromEntries([['v0', first], ...links]);
}

describe('the value of an expression', () => {
  describe('stands where it is written', () => {
    const names: Names = {
      parameters: {
        tenant: 'from-default',
        people: [{ id: 'first' }, { id: 'second' }],
        same: "[parameters('tenant')]",
      },
      variables: {
        plain: 'from-variable',
        roles: { Reader: 'reader-id' },
        through: "[variables('plain')]",
        other: "[variables('roles')]",
      },
    };
    const places: Record<string, string> = {
      "[parameters('tenant')]": 'from-default',
      "[parameters('same')]": 'from-default',
      "[variables('plain')]": 'from-variable',
      "[variables('through')]": 'from-variable',
      "[variables('roles').Reader]": 'reader-id',
      "[variables('other')['Reader']]": 'reader-id',
      "[parameters('people')[1].id]": 'second',
      "[if(true(), variables('plain'), 'x')]": 'from-variable',
      "[first(parameters('people')).id]": 'first',
      "[coalesce(null(), variables('plain'))]": 'from-variable',
      "[last(concat(parameters('people'), createArray(variables('roles')))).Reader]": 'reader-id',
      "[string(variables('plain'))]": 'from-variable',
    };
    for (const [expression, value] of Object.entries(places)) {
      it(expression, () => {
        const result = evaluate(expression, names);
        assert.deepEqual([result.value, result.at], [value, `"${value}"`]);
        assert.equal(isComputed(result.node), false);
      });
    }

    it('or at the expression that makes it', () => {
      const expression = "[concat(variables('plain'), '!')]";
      const result = evaluate(expression, names);
      assert.deepEqual([result.value, result.at], ['from-variable!', `"${expression}"`]);
      assert(isComputed(result.node));
    });

    it('in the expression that makes it, however it is asked for', () => {
      const result = evaluate("[variables('made')]", { variables: { made: "[toUpper('a')]" } });
      assert.deepEqual([result.value, result.at], ['A', `"[toUpper('a')]"`]);
    });
  });

  it('is found by names in any case', () => {
    const names: Names = { parameters: { Tenant: 't' }, variables: { Roles: { Reader: 'r' } } };
    assert.equal(evaluate("[PARAMETERS('tenant')]", names).value, 't');
    assert.equal(evaluate("[variables('ROLES').reader]", names).value, 'r');
  });

  it('is the text itself outside of brackets', () => {
    for (const text of ['text', '[open', 'shut]', ' [guid()]']) assert.equal(evaluate(text).value, text);
  });

  it('is the text without one bracket after two', () => assert.equal(evaluate("[[guid('x')]").value, "[guid('x')]"));

  it('may be named as objects call their own', () => {
    const variables = JSON.parse('{ "__proto__": "p", "constructor": "c" }') as Json;
    assert.equal(evaluate("[variables('__proto__')]", { variables }).value, 'p');
    assert.equal(evaluate("[variables('constructor')]", { variables }).value, 'c');
    assert.notEqual(evaluate("[variables('toString')]", { variables }).unknown, undefined);
  });

  describe('is made by loops', () => {
    it('of variables', () => {
      const variables = {
        names: ['x', 'y'],
        copy: [
          {
            name: 'list',
            count: "[length(variables('names'))]",
            input: "[concat(variables('names')[copyIndex('list')], copyIndex('list', 1))]",
          },
        ],
      };
      assert.deepEqual(evaluate("[variables('LIST')]", { variables }).value, ['x1', 'y2']);
    });

    it('inside a variable, and inside one another', () => {
      const variables = {
        object: {
          kept: true,
          copy: [
            {
              name: 'outer',
              count: 2,
              input: {
                copy: [{ name: 'inner', count: 2, input: "[concat(copyIndex('outer'), '-', copyIndex('inner'))]" }],
              },
            },
          ],
        },
      };
      assert.deepEqual(evaluate("[variables('object')]", { variables }).value, {
        kept: true,
        outer: [{ inner: ['0-0', '0-1'] }, { inner: ['1-0', '1-1'] }],
      });
      assert.equal(evaluate("[variables('object').outer[1].inner[0]]", { variables }).value, '1-0');
    });

    it('with one entry and more that cannot be known, where their number is not known', () => {
      const variables = {
        copy: [
          { name: 'list', count: "[length(parameters('open'))]", input: { role: 'r', index: "[copyIndex('list')]" } },
        ],
      };
      const { value } = evaluate("[variables('list')]", { variables, parameters: { open: undefined } });
      assert.deepEqual(value, [{ role: 'r', index: '?' }, '?']);
    });
  });

  describe('shows what is known of it', () => {
    const names: Names = {
      parameters: { offer: undefined, tenant: 't-1' },
      variables: { name: "[guid(parameters('offer'), 'it''s')]", groups: ['a'] },
    };
    const shown: Record<string, string | true> = {
      "[parameters('offer')]": "parameters('offer')",
      "[guid(parameters('tenant'))]": "guid('t-1')",
      '[GUID(subscription().Id)]': 'guid(subscription().Id)',
      "[resourceid('a/b', variables('name'))]": "resourceId('a/b', guid(parameters('offer'), 'it''s'))",
      "[parameters('offer').groups[0]['x-y']]": "parameters('offer').groups[0]['x-y']",
      '[uniqueString(string(1), true(), null())]': "uniqueString('1', true(), null())",
      "[guid(variables('groups'), createObject('a', 1))]": "guid(createArray('a'), createObject('a', 1))",
      "[if(empty(parameters('offer')), 'a', 'b')]": "if(empty(parameters('offer')), 'a', 'b')",
      "[variables('none')]": "variables('none')",
      '[parameters(]': true,
    };
    for (const [expression, text] of Object.entries(shown)) {
      it(`${expression}: ${text}`, () => assert.equal(evaluate(expression, names).unknown, text));
    }

    it('unless it is too long for anybody to read', () => {
      assert.equal(evaluate("[guid(variables('v'))]", { variables: { v: 'x'.repeat(5_000) } }).unknown, true);
    });
  });

  describe('cannot be known', () => {
    const cases: Record<string, Names & { of: string }> = {
      'where a variable needs itself': {
        of: "[variables('a')]",
        variables: { a: "[concat(variables('b'))]", b: "[variables('a')]" },
      },
      'where a parameter needs itself': { of: "[parameters('a')]", parameters: { a: "[parameters('a')]" } },
      'where an object holds itself': { of: "[variables('a').x.x.x.y]", variables: { a: { x: "[variables('a')]" } } },
      'behind the end of a list': { of: "[variables('a')[2]]", variables: { a: [1, 2] } },
      'behind what may be several items': {
        of: "[concat(variables('a'), parameters('open'), variables('a'))[3]]",
        parameters: { open: undefined },
        variables: { a: [1, 2] },
      },
      'before its beginning': { of: "[variables('a')[-1]]", variables: { a: [1, 2] } },
      'of an object without that name': { of: "[variables('a').b]", variables: { a: {} } },
      'of a text': { of: "[variables('a').b]", variables: { a: 'text' } },
    };
    for (const [name, { of, ...names }] of Object.entries(cases)) {
      it(name, () => assert.notEqual(evaluate(of, names).unknown, undefined));
    }
  });

  it('is known before what may be several items', () => {
    const names = { parameters: { open: undefined }, variables: { a: [1, 2] } };
    assert.equal(evaluate("[concat(variables('a'), parameters('open'))[1]]", names).value, 2);
  });

  describe('costs what a keystroke may cost', () => {
    const expensive: Record<string, () => Result> = {
      'text that doubles': () =>
        evaluate("[variables('v60')]", { variables: chain(60, 'xxxx', (before) => `[concat(${before}, ${before})]`) }),
      'lists that double': () =>
        evaluate("[variables('v60')]", { variables: chain(60, [1], (before) => `[concat(${before}, ${before})]`) }),
      'lists in lists that double': () =>
        evaluate("[string(variables('v60'))]", {
          variables: chain(60, 1, (before) => `[createArray(${before}, ${before})]`),
        }),
      'a chain without end': () =>
        evaluate("[variables('v3000')]", { variables: chain(3_000, 'x', (before) => `[concat(${before})]`) }),
      'text that is replaced by more': () =>
        evaluate("[replace(variables('a'), 'a', variables('b'))]", {
          variables: { a: 'a'.repeat(100_000), b: 'b'.repeat(100_000) },
        }),
      'more steps than ten thousand': () =>
        evaluate("[length(map(range(0, 9000), lambda('x', add(lambdaVariables('x'), 1))))]"),
      'loops in loops': () => {
        const inner = { copy: [{ name: 'b', count: 10_000, input: "[copyIndex('b')]" }] };
        return evaluate("[length(variables('a'))]", {
          variables: { copy: [{ name: 'a', count: 10_000, input: inner }] },
        });
      },
    };
    for (const [name, work] of Object.entries(expensive)) {
      it(`and is not known: ${name}`, function () {
        this.timeout(10_000);
        assert.notEqual(work().unknown, undefined);
      });
    }

    it('and a list in lists is known up to a size', () => {
      const variables = chain(17, 1, (before) => `[createArray(${before}, ${before})]`);
      assert.equal((evaluate("[variables('v16')]", { variables }).value as unknown[]).length, 2);
      assert.notEqual(evaluate("[variables('v17')]", { variables }).unknown, undefined);
    });

    it('and up to a depth', () => {
      const variables = chain(240, 1, (before) => `[createArray(${before})]`);
      const steps = [60, 120, 180, 240].map((i) => `variables('v${i}')`);
      const value = evaluate(`[createArray(${steps.join(', ')})]`, { variables }).value as unknown[];
      const innermost = (item: unknown): unknown => (Array.isArray(item) ? innermost(item[0]) : item);
      assert.deepEqual(value.map(innermost), [1, 1, 1, '?']);
    });

    it('and all of a file together are known up to a sum', () => {
      const each = Array.from({ length: 100 }, (_, i) => `[length(range(${i}, 9000))]`);
      const value = evaluate("[variables('each')]", { variables: { each } }).value as unknown[];
      assert.deepEqual([value[0], value[99]], [9_000, '?']);
    });

    it('and a loop longer than Azure takes is read like one of unknown length', () => {
      const variables = { copy: [{ name: 'list', count: 5_000, input: "[copyIndex('list')]" }] };
      assert.deepEqual(evaluate("[variables('list')]", { variables }).value, ['?', '?']);
    });

    it('and one that is too dear leaves the others alone', () => {
      const variables = { dear: '[range(0, 20000)]', cheap: 'x' };
      const expression = "[concat(variables('cheap'), if(and(false(), empty(variables('dear'))), '0', '1'))]";
      assert.equal(evaluate(expression, { variables }).value, 'x1');
    });

    it('for a loop of a thousand entries with several expressions each', () => {
      const input = {
        id: "[concat('p-', copyIndex('list'))]",
        role: "[variables('roles')[mod(copyIndex('list'), 2)]]",
      };
      const variables = { roles: ['a', 'b'], copy: [{ name: 'list', count: 1_000, input }] };
      const { value } = evaluate("[concat(variables('list'), createArray())]", { variables });
      const list = value as { id: string; role: string }[];
      assert.deepEqual([list.length, list[999]], [1_000, { id: 'p-999', role: 'b' }]);
    });
  });
});
