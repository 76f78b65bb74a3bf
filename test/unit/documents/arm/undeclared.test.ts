import assert from 'node:assert/strict';
import { definition, type Json, readTemplate } from './support';

function undeclared(parts: Json, description?: string): string[] {
  const { arm } = readTemplate({ resources: [definition({ description })], ...parts });
  return arm.undeclared.map(({ name }) => name);
}

const deployment = (expression: string, said: Json): Json => ({
  type: 'Microsoft.Resources/deployments',
  properties: { template: { parameters: { own: {} }, resources: [definition({ description: expression })] }, ...said },
});

describe('parameters that nobody declares', () => {
  it('are found wherever they are asked for', () => {
    const parts = {
      variables: { v: "[concat('a', parameters('inVariable'))]" },
      outputs: { o: { value: "[parameters('inOutput').x]" } },
    };
    assert.deepEqual(undeclared(parts, "[if(true(), 'x', parameters('unused'))]"), [
      'unused',
      'inVariable',
      'inOutput',
    ]);
  });

  it('stand where they are asked for', () => {
    const { arm, at } = readTemplate({ resources: [definition({ description: "[parameters('x')]" })] });
    assert.equal(at(arm.undeclared[0]!.node), `"[parameters('x')]"`);
  });

  it('are none where they are declared, in any case', () => {
    assert.deepEqual(undeclared({ parameters: { Offer: { type: 'string' } } }, "[parameters('offer')]"), []);
  });

  it('are none in texts, escapes, faulty expressions and names that are made', () => {
    for (const text of [
      "parameters('x')",
      "[[parameters('x')]",
      "[parameters('x']",
      "[parameters(concat('a', 'b'))]",
    ]) {
      assert.deepEqual(undeclared({}, text), [], text);
    }
  });

  it('are none in parts that describe', () => {
    assert.deepEqual(
      undeclared({
        metadata: { m: "[parameters('x')]" },
        functions: [{ members: { f: { output: { value: "[parameters('x')]" } } } }],
      }),
      [],
    );
  });

  it('are those of the template around a nested one, unless that has its own', () => {
    const inner = { expressionEvaluationOptions: { scope: 'Inner' } };
    assert.deepEqual(undeclared({ resources: [deployment("[parameters('own')]", {})] }), ['own']);
    assert.deepEqual(undeclared({ resources: [deployment("[parameters('own')]", inner)] }), []);
    assert.deepEqual(
      undeclared({ parameters: { outer: {} }, resources: [deployment("[parameters('outer')]", inner)] }),
      ['outer'],
    );
    const passedOn = { ...inner, parameters: { own: { value: "[parameters('outer')]" } } };
    assert.deepEqual(
      undeclared({ parameters: { outer: {} }, resources: [deployment("[parameters('own')]", passedOn)] }),
      [],
    );
  });
});
