import type { Node } from '../../syntax-tree';

/** What the evaluation of one expression may cost: a step is a call, an access, or an item that is made. */
const stepsOfExpression = 10_000;
/** What all expressions of a file may cost together: loops and lists of many entries have many expressions. */
const stepsOfFile = 300_000;
/** How much text the expressions of a file may make, in UTF-16 code units. */
const charactersOfFile = 1_000_000;
/** How deep values may be worked out inside one another, far from where the stack overflows. */
const maximumDepth = 400;
/** A made value holds at most this many values, those inside one another counted, each time anew. */
const maximumSize = 200_000;
/** A made value is nested at most this deep, like text. */
const maximumHeight = 200;

/** Thrown where an expression is given up. One for all: hostile files throw it often, and nobody reads its stack. */
const tooCostly = new Error('The expression costs too much.');

/** How large a value is: how many values it holds, and how deep they are nested. */
interface Measure {
  readonly size: number;
  readonly height: number;
}

const scalar: Measure = { size: 1, height: 1 };
const propertyOfScalar: Measure = { size: 3, height: 2 };

/**
 * Counts what the expressions of a file cost, so that no text can keep the server busy. Past a limit, the expression at
 * hand is given up: what counts throws, and {@link expression} catches.
 */
export class Budget {
  private steps = 0;
  private depth = 0;
  private stepsLeft = stepsOfFile;
  private charactersLeft = charactersOfFile;
  private readonly measures = new Map<Node, Measure>();

  /** Notes steps of the expression at hand. */
  take(steps = 1): void {
    this.steps += steps;
    this.stepsLeft -= steps;
    if (this.steps > stepsOfExpression || this.stepsLeft < 0) throw tooCostly;
  }

  /** Notes text that is made, in UTF-16 code units. */
  takeText(length: number): void {
    this.expectText(length);
    this.charactersLeft -= length;
  }

  /** Asks whether there is room for text of that length, in UTF-16 code units. */
  expectText(length: number): void {
    if (length > this.charactersLeft) throw tooCostly;
  }

  /** The value itself, unless it holds too much: values that are used many times over make large ones of little text. */
  measured(node: Node): Node {
    const { size, height } = this.measure(node);
    if (size > maximumSize || height > maximumHeight) throw tooCostly;
    return node;
  }

  /** Works out an expression of its own; undefined where that costs too much. */
  expression<T>(work: () => T): T | undefined {
    const { steps, depth } = this;
    this.steps = 0;
    try {
      return this.deeper(work);
    } catch (error) {
      if (error === tooCostly) return undefined;
      throw error;
    } finally {
      this.steps = steps;
      this.depth = depth;
    }
  }

  /** Works out what stands inside another value. */
  deeper<T>(work: () => T): T {
    if (this.depth >= maximumDepth) throw tooCostly;
    this.depth++;
    const result = work();
    this.depth--;
    return result;
  }

  private measure(node: Node): Measure {
    if (!node.children) return scalar;
    // Nearly all nodes are such properties: to remember each costs more than to look again.
    if (node.type === 'property' && !node.children[1]?.children) return propertyOfScalar;
    const known = this.measures.get(node);
    if (known) return known;
    let size = 1;
    let height = 0;
    for (const child of node.children) {
      const inside = this.measure(child);
      size += inside.size;
      height = Math.max(height, inside.height);
    }
    const measure = { size, height: height + 1 };
    this.measures.set(node, measure);
    return measure;
  }
}
