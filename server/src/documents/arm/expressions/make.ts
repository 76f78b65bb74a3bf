import type { Node } from '../../syntax-tree';
import { isUnknown, resolvedNode, unknownNode } from '../resolved';
import type { Budget } from './budget';

/** A property to be made: its name, or the key as written, and its value. */
export interface NewProperty {
  readonly key: string | Node;
  readonly value: Node;
}

/** Makes the values of one expression, at the place where it is written. Gives the expression up past the budget. */
export class Maker {
  constructor(
    private readonly at: Node,
    private readonly budget: Budget,
  ) {}

  /** A string, number, truth value or null. */
  scalar(value: string | number | boolean | null): Node {
    if (typeof value === 'string') this.budget.takeText(value.length);
    const type = value === null ? 'null' : (typeof value as 'string' | 'number' | 'boolean');
    return resolvedNode(this.at, { type, value }, true);
  }

  /** A value that cannot be known, with the expression that would make it, as far as that is known. */
  unknown(expression: string | undefined): Node {
    this.budget.takeText(expression?.length ?? 0);
    return unknownNode(this.at, expression);
  }

  /** Asks for room for text before it is put together, in UTF-16 code units. */
  expect(length: number): void {
    this.budget.expectText(length);
  }

  /** Notes items that are about to be made. */
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
    return this.budget.measured(resolvedNode(this.at, { type: 'array', children: [...items] }, true));
  }

  /** An object; of equal names the last one counts. */
  object(entries: readonly NewProperty[]): Node {
    this.budget.take(entries.length);
    const children = entries.map(({ key, value }) => {
      const keyNode = typeof key === 'string' ? this.scalar(key) : key;
      return resolvedNode(this.at, { type: 'property', children: [keyNode, value] }, true);
    });
    return this.budget.measured(resolvedNode(this.at, { type: 'object', children }, true));
  }
}

/** Whether a list may hold items beside those that are known. */
export function isOpen(list: Node): boolean {
  return list.type === 'array' && list.children!.some(isUnknown);
}
