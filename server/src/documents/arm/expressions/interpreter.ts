import { items } from '../../nodes';
import type { Node } from '../../syntax-tree';
import { isUnknown } from '../resolved';
import { describe, describeCall } from './describe';
import type { Evaluator } from './evaluator';
import { callFunction, canonicalName } from './functions';
import { numberOf } from './functions/numbers';
import { textOf } from './functions/text';
import type { Maker } from './make';
import { inLambda, known, type Scope, type Value } from './scope';
import type { Expression } from './syntax';

type Call = Extract<Expression, { kind: 'call' }>;

/** Where an expression is worked out. */
interface Place {
  readonly scope: Scope;
  /** The string that holds the expression. */
  readonly at: Node;
  readonly maker: Maker;
}

/**
 * Works out one expression after the other: what is inside brackets, where {@link Evaluator} reads what is around them.
 * Gives an expression up past the limits of the budget.
 */
export class Interpreter {
  constructor(private readonly values: Evaluator) {}

  /** What an expression comes to at a place. */
  evaluate(expression: Expression, place: Place): Value {
    this.values.budget.take();
    return this.values.budget.deeper(() => {
      switch (expression.kind) {
        case 'literal':
          return known(place.maker.scalar(expression.value));
        case 'member':
          return this.member(this.evaluate(expression.target, place), this.evaluate(expression.key, place), place);
        case 'call':
          return this.call(expression, place);
      }
    });
  }

  private member(target: Value, key: Value, place: Place): Value {
    const name = textOf(key.node);
    const index = numberOf(key.node);
    const found =
      name !== undefined
        ? this.values.property(target, name)
        : index !== undefined
          ? this.item(target, index)
          : undefined;
    if (found) return found;
    const [object, at] = [this.describe(target), this.describe(key)];
    const access = name !== undefined && /^[a-z_]\w*$/i.test(name) ? `.${name}` : `[${at}]`;
    return known(place.maker.unknown(object !== undefined && at !== undefined ? object + access : undefined));
  }

  private item({ node, scope }: Value, index: number): Value | undefined {
    const item = items(node)[index];
    // Behind an item that stands for several, nobody knows which is which.
    if (!item || (!scope && items(node).slice(0, index).some(isUnknown))) return undefined;
    return this.values.value(item, scope);
  }

  private call({ name, args }: Call, place: Place): Value {
    switch (name.toLowerCase()) {
      case 'parameters':
        return this.named(name, args, place, (asked) => {
          const given = place.scope.parameters.get(asked);
          return given && this.values.value(given.node, given.scope);
        });
      case 'variables':
        return this.named(name, args, place, (asked) => {
          const { variables: node, outside: scope = place.scope } = place.scope;
          return node && this.values.property({ node, scope }, asked);
        });
      case 'lambdavariables':
        return this.named(name, args, place, (asked) => place.scope.lambda.get(asked));
      case 'copyindex':
        return this.copyIndex(name, args, place);
      case 'if':
        return this.choice(name, args, place);
      case 'and':
        return this.junction(name, args, place, false);
      case 'or':
        return this.junction(name, args, place, true);
      case 'map':
        return this.eachItem(name, args, place, (_, results) => place.maker.list(results));
      case 'filter':
        return this.eachItem(name, args, place, (list, results) =>
          results.every(({ type }) => type === 'boolean')
            ? place.maker.list(list.filter((_, i) => results[i]!.value as boolean))
            : undefined,
        );
      default:
        return this.function(name, this.arguments(args, place), place);
    }
  }

  private arguments(args: readonly Expression[], place: Place): Node[] {
    return args.map((argument) => this.values.resolve(this.evaluate(argument, place)));
  }

  private function(name: string, args: readonly Node[], place: Place): Value {
    const result = callFunction(name, args, place.maker);
    return result ? known(result) : this.unknownCall(name, args, place);
  }

  private named(
    name: string,
    args: readonly Expression[],
    place: Place,
    find: (asked: string) => Value | undefined,
  ): Value {
    const values = this.arguments(args, place);
    const [asked] = values;
    const found = asked?.type === 'string' ? find((asked.value as string).toLowerCase()) : undefined;
    return found ?? this.unknownCall(name, values, place);
  }

  private copyIndex(name: string, args: readonly Expression[], place: Place): Value {
    const values = this.arguments(args, place);
    const [first, second] = values;
    const loop = first?.type === 'string' ? (first.value as string).toLowerCase() : '';
    const offset = first?.type === 'string' ? second : first;
    const pass = place.scope.passes.get(loop);
    if (pass === undefined || (offset && offset.type !== 'number')) return this.unknownCall(name, values, place);
    return known(place.maker.scalar(pass + ((offset?.value as number | undefined) ?? 0)));
  }

  private choice(name: string, args: readonly Expression[], place: Place): Value {
    const [condition, yes, no] = args;
    const test = condition && this.values.resolve(this.evaluate(condition, place));
    if (test?.type !== 'boolean' || !yes || !no) return this.unknownCall(name, this.arguments(args, place), place);
    return this.evaluate(test.value ? yes : no, place);
  }

  /** `and` is settled by what is false, `or` by what is true, whatever the others come to. */
  private junction(name: string, args: readonly Expression[], place: Place, settling: boolean): Value {
    const values = this.arguments(args, place);
    const settled = values.some(({ type, value }) => type === 'boolean' && value === settling);
    if (settled || values.every(({ type }) => type === 'boolean'))
      return known(place.maker.scalar(settled === settling));
    return this.unknownCall(name, values, place);
  }

  /** A lambda function applied to each item of a list. */
  private eachItem(
    name: string,
    args: readonly Expression[],
    place: Place,
    finish: (list: readonly Node[], results: readonly Node[]) => Node | undefined,
  ): Value {
    const [from, lambda] = args;
    const list = from && this.values.resolve(this.evaluate(from, place));
    const body = lambda?.kind === 'call' && lambda.name.toLowerCase() === 'lambda' ? lambda.args : [];
    const [variable, work] = body;
    if (list?.type !== 'array' || variable?.kind !== 'literal' || !work) {
      return this.unknownCall(name, this.arguments(args, place), place);
    }
    const results = items(list).map((item) =>
      isUnknown(item)
        ? item
        : this.values.resolve(
            this.evaluate(work, { ...place, scope: inLambda(place.scope, String(variable.value), known(item)) }),
          ),
    );
    const result = finish(items(list), results);
    return result ? known(result) : this.unknownCall(name, this.arguments(args, place), place);
  }

  private unknownCall(name: string, args: readonly Node[], place: Place): Value {
    return known(place.maker.unknown(describeCall(canonicalName(name), args)));
  }

  private describe(value: Value): string | undefined {
    return describe(this.values.resolve(value));
  }
}
