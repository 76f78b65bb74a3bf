import { type Property, properties, property } from '../../nodes';
import type { Node } from '../../syntax-tree';
import { isComputed, isUnknown, resolvedNode, unknownNode } from '../resolved';
import { Budget } from './budget';
import { numberOf } from './functions/numbers';
import { Interpreter } from './interpreter';
import { type Loop, loopsIn, maximumPasses } from './loops';
import { Maker } from './make';
import { inLoop, known, type Scope, type Value } from './scope';
import { bracketed, type Expression, parseExpression } from './syntax';

/** What nodes come to in each scope. */
type Known<T> = Map<Scope, Map<Node, T | typeof working>>;

/** Stands for what is being worked out: a value that holds itself cannot be known. */
const working = Symbol();

/**
 * Works out the expressions of one file, each where its value is asked for, and each variable and parameter once.
 * A value that cannot be known, or costs more than `Budget` allows, is an unknown one. Never throws on any text.
 */
export class Evaluator {
  readonly budget = new Budget();
  private readonly interpreter = new Interpreter(this);
  private readonly parsed = new Map<string, Expression | undefined>();
  private readonly resolved: Known<Node> = new Map();
  private readonly strings: Known<Value> = new Map();

  /** A value as written in a scope: strings worked out, objects and lists not yet. */
  value(node: Node, scope: Scope | undefined): Value {
    if (!scope) return { node, scope };
    if (node.type === 'string') return this.string(node, scope);
    return node.children ? { node, scope } : { node, scope: undefined };
  }

  /** A value with everything in it worked out; the nodes as written wherever no expression stands in them. */
  resolve({ node, scope }: Value): Node {
    if (!scope || isUnknown(node)) return node;
    if (!node.children) return node.type === 'string' ? this.resolve(this.string(node, scope)) : node;
    return once(this.resolved, scope, node, () => this.resolveParts(node, scope)) ?? unknownNode(node);
  }

  /** What a property of a value comes to; undefined where it has none of that name, in any case. */
  property(value: Value, name: string): Value | undefined {
    const { node, scope } = value;
    const found = propertyOf(node, name);
    if (found) return found.value && this.value(found.value, scope);
    if (!scope) return undefined;
    const loop = loopsIn(node).find((other) => sameName(other.name, name));
    return loop && known(this.list(loop, scope));
  }

  /** How often a loop runs, from 0 to `maximumPasses`; undefined where that cannot be known. */
  count({ count }: Pick<Loop, 'count'>, scope: Scope): number | undefined {
    const number = numberOf(this.resolve(this.value(count, scope)));
    return number !== undefined && number >= 0 && number <= maximumPasses ? number : undefined;
  }

  private resolveParts(node: Node, scope: Scope): Node {
    return this.budget.expression(() => this.budget.measured(this.resolveChildren(node, scope))) ?? unknownNode(node);
  }

  private resolveChildren(node: Node, scope: Scope): Node {
    if (scope.passes.size > 0) this.budget.take(node.children!.length);
    const loops = scope.style === 'values' ? [] : loopsIn(node);
    let changed = loops.length > 0;
    const children: Node[] = [];
    for (const child of node.children!) {
      if (node.type === 'object') {
        if (loops.length > 0 && child.children![0]!.value === 'copy') continue;
        const member = this.resolveProperty(child, scope);
        if (member !== child) changed = true;
        if (member) children.push(member);
      } else {
        const item = this.resolve({ node: child, scope });
        if (item !== child) changed = true;
        children.push(item);
      }
    }
    for (const loop of loops) {
      const value = this.list(loop, scope);
      children.push(resolvedNode(loop.node, { type: 'property', children: [loop.nameNode, value], value: undefined }));
    }
    return changed ? resolvedNode(node, { children }) : node;
  }

  /** A property with its value worked out; none where an expression makes nothing of it. */
  private resolveProperty(child: Node, scope: Scope): Node | undefined {
    const [key, value] = child.children!;
    if (!value) return child;
    const resolved = this.resolve({ node: value, scope });
    if (resolved === value) return child;
    if (resolved.type === 'null' && isComputed(resolved) && !isUnknown(resolved)) return undefined;
    return resolvedNode(child, { children: [key!, resolved] });
  }

  /** The list a loop makes. Where nobody knows how often it runs, an entry of it, and one that cannot be known. */
  private list(loop: Loop, scope: Scope): Node {
    return once(this.resolved, scope, loop.node, () => this.passes(loop, scope)) ?? unknownNode(loop.node);
  }

  private passes(loop: Loop, scope: Scope): Node {
    const made = this.budget.expression(() => {
      const maker = new Maker(loop.node, this.budget);
      const count = this.count(loop, scope);
      const pass = (index: number | undefined): Node =>
        this.resolve(this.value(loop.input, inLoop(scope, [loop.name], index)));
      if (count === undefined) return maker.list([pass(undefined), unknownNode(loop.node)]);
      this.budget.take(count);
      return maker.list(Array.from({ length: count }, (_, index) => pass(index)));
    });
    return made ?? unknownNode(loop.node);
  }

  private string(node: Node, scope: Scope): Value {
    const text = node.value as string;
    const held = bracketed(text);
    if (!held) return known(node);
    if (scope.style === 'values') return known(unknownNode(node));
    if (!held.escaped) return this.expression(held.expression, scope.around ?? scope, node);
    if (scope.style === 'policy') return this.expression(held.expression, scope, node);
    return known(resolvedNode(node, { value: text.slice(1) }, true));
  }

  private expression(text: string, scope: Scope, at: Node): Value {
    return once(this.strings, scope, at, () => this.work(text, scope, at)) ?? known(unknownNode(at));
  }

  private work(text: string, scope: Scope, at: Node): Value {
    const expression = this.parse(text);
    const maker = new Maker(at, this.budget);
    const value =
      expression && this.budget.expression(() => this.interpreter.evaluate(expression, { scope, at, maker }));
    return value ?? known(unknownNode(at));
  }

  private parse(text: string): Expression | undefined {
    if (!this.parsed.has(text)) this.parsed.set(text, parseExpression(text));
    return this.parsed.get(text);
  }
}

/** What a node comes to in a scope, worked out once; undefined while that is being done. */
function once<T>(all: Known<T>, scope: Scope, node: Node, work: () => T): T | undefined {
  // In a pass of a loop nothing is asked for twice; what may hold itself stands outside.
  if (scope.outside) return work();
  let known = all.get(scope);
  if (!known) all.set(scope, (known = new Map<Node, T | typeof working>()));
  const found = known.get(node);
  if (found !== undefined) return found === working ? undefined : found;
  known.set(node, working);
  const result = work();
  known.set(node, result);
  return result;
}

/** The property of an object by its name in any case, as Azure finds it. */
function propertyOf(object: Node, name: string): Property | undefined {
  return property(object, name) ?? properties(object).find((other) => sameName(other.name, name));
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
