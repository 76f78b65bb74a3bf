import type { Node } from '../../syntax-tree';
import { isUnknown, resolvedNode, unknownNode } from '../resolved';
import { type Budget, TooCostly } from './budget';

/** A made value holds at most this many values, those inside one another counted, each time anew. */
const maximumSize = 200_000;
/** A made value is nested at most this deep, like text. */
const maximumHeight = 200;

/** How large a value is: how many values it holds, and how deep they are nested. */
export interface Measure {
  readonly size: number;
  readonly height: number;
}

/** How large the objects and lists of a file are, as far as somebody asked. */
export type Measures = Map<Node, Measure>;

/** A property to be made: its name, or the key as written, and its value. */
export interface NewProperty {
  readonly key: string | Node;
  readonly value: Node;
}

/** Makes the values of one expression, at the place where it is written. */
export class Maker {
  constructor(
    private readonly at: Node,
    private readonly budget: Budget,
    private readonly measures: Measures,
  ) {}

  /** A string, number, truth value or null. Throws `TooCostly` where too much text was made. */
  scalar(value: string | number | boolean | null): Node {
    if (typeof value === 'string') this.budget.takeText(value.length);
    const type = value === null ? 'null' : (typeof value as 'string' | 'number' | 'boolean');
    return resolvedNode(this.at, { type, value, children: undefined }, true);
  }

  /** A value that cannot be known, with the expression that would make it, as far as that is known. */
  unknown(expression: string | undefined): Node {
    this.budget.takeText(expression?.length ?? 0);
    return unknownNode(this.at, expression);
  }

  /** Asks for room for text before it is put together, in UTF-16 code units. Throws `TooCostly` where there is none. */
  expect(length: number): void {
    this.budget.expectText(length);
  }

  /** Notes items that are about to be made. Throws `TooCostly` past the limit. */
  take(count: number): void {
    this.budget.take(count);
  }

  /** One list of the items of several; a list that cannot be known leaves an item that cannot. */
  joinedList(lists: readonly Node[]): Node {
    this.budget.take(lists.reduce((sum, list) => sum + (list.type === 'array' ? list.children!.length : 1), 0));
    return this.list(lists.flatMap((list) => (list.type === 'array' ? list.children! : [list])));
  }

  /** A list of values that keep the places where they are written. */
  list(items: readonly Node[]): Node {
    this.budget.take(items.length);
    return measured(
      resolvedNode(this.at, { type: 'array', value: undefined, children: [...items] }, true),
      this.measures,
    );
  }

  /** An object; of equal names the last one counts. */
  object(entries: readonly NewProperty[]): Node {
    this.budget.take(entries.length);
    const children = entries.map(({ key, value }) => {
      const keyNode = typeof key === 'string' ? this.scalar(key) : key;
      return resolvedNode(this.at, { type: 'property', value: undefined, children: [keyNode, value] }, true);
    });
    return measured(resolvedNode(this.at, { type: 'object', value: undefined, children }, true), this.measures);
  }
}

/** The value itself. Throws `TooCostly` where it holds too much, which values used many times over may. */
export function measured(node: Node, measures: Measures): Node {
  const { size, height } = measureOf(node, measures);
  if (size > maximumSize || height > maximumHeight) throw new TooCostly();
  return node;
}

const scalar: Measure = { size: 1, height: 1 };

function measureOf(node: Node, measures: Measures): Measure {
  if (!node.children) return scalar;
  const known = measures.get(node);
  if (known) return known;
  let size = 1;
  let height = 0;
  for (const child of node.children) {
    const inside = measureOf(child, measures);
    size += inside.size;
    height = Math.max(height, inside.height);
  }
  const measure = { size, height: height + 1 };
  measures.set(node, measure);
  return measure;
}

/** Whether a list may hold items beside those that are known. */
export function isOpen(list: Node): boolean {
  return list.type === 'array' && list.children!.some(isUnknown);
}
