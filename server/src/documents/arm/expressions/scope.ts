import type { Node } from '../../syntax-tree';

/**
 * A value that may still hold expressions: where it is written, and the scope they are worked out in. Without a scope
 * everything in it is known already, as far as it can be.
 */
export interface Value {
  readonly node: Node;
  readonly scope: Scope | undefined;
}

/** A value that is worked out already. */
export function known(node: Node): Value {
  return { node, scope: undefined };
}

/** Where an expression stands: the template or policy around it, and the loops it runs in. */
export interface Scope {
  /** What parameters stand for, by name in lower case; undefined for one that is declared and has no known value. */
  readonly parameters: ReadonlyMap<string, Value | undefined>;
  /** The object of the variables. */
  readonly variables: Node | undefined;
  /** How strings that hold expressions of this scope begin. */
  readonly style: 'template' | 'policy' | 'values';
  /** The template that holds the policy: its expressions have a single bracket, and those of the policy two. */
  readonly around: Scope | undefined;
  /** This scope outside of its loops, where its variables stand. */
  readonly outside: Scope | undefined;
  /** The pass of each loop by its name in lower case, `''` for the innermost of resources; undefined where unknown. */
  readonly passes: ReadonlyMap<string, number | undefined>;
  /** The variables of lambda functions, in lower case. */
  readonly lambda: ReadonlyMap<string, Value>;
}

/** A scope of its own: a template, or a policy inside the template `around`. */
export function scopeOf(
  parameters: Scope['parameters'],
  variables: Node | undefined,
  style: Scope['style'] = 'template',
  around?: Scope,
): Scope {
  return { parameters, variables, style, around, outside: undefined, passes: new Map(), lambda: new Map() };
}

/** The scope of the values in a parameter file: expressions are not worked out there. */
export const valuesScope = scopeOf(new Map(), undefined, 'values');

/** The scope inside a pass of a loop; `pass` counts from 0. */
export function inLoop(scope: Scope, names: readonly string[], pass: number | undefined): Scope {
  const passes = new Map(scope.passes);
  for (const name of names) passes.set(name.toLowerCase(), pass);
  return { ...scope, outside: scope.outside ?? scope, passes };
}

/** The scope inside a lambda function, with the value of its variable. */
export function inLambda(scope: Scope, variable: string, value: Value): Scope {
  return {
    ...scope,
    outside: scope.outside ?? scope,
    lambda: new Map(scope.lambda).set(variable.toLowerCase(), value),
  };
}
