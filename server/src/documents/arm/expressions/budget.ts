/** What the evaluation of one expression may cost: a step is a call, an access, or an item that is made. */
const stepsOfExpression = 10_000;
/** What all expressions of a file may cost together: loops and lists of many entries have many expressions. */
const stepsOfFile = 500_000;
/** How much text the expressions of a file may make, in UTF-16 code units. */
const charactersOfFile = 1_000_000;
/** How deep values may be worked out inside one another, far from where the stack overflows. */
const maximumDepth = 400;

/** Thrown where the evaluation of an expression costs too much; nobody outside the evaluator sees it. */
export class TooCostly extends Error {}

/** Counts what the expressions of a file cost, so that no text can keep the server busy. */
export class Budget {
  private steps = 0;
  private depth = 0;
  private stepsLeft = stepsOfFile;
  private charactersLeft = charactersOfFile;

  /** Notes steps of the expression at hand. Throws {@link TooCostly} past the limit. */
  take(steps = 1): void {
    this.steps += steps;
    this.stepsLeft -= steps;
    if (this.steps > stepsOfExpression || this.stepsLeft < 0) throw new TooCostly();
  }

  /** Notes text that is about to be made, in UTF-16 code units. Throws {@link TooCostly} past the limit. */
  takeText(length: number): void {
    this.charactersLeft -= length;
    if (this.charactersLeft < 0) throw new TooCostly();
  }

  /** Throws {@link TooCostly} where there is no room for text of that length, in UTF-16 code units. */
  expectText(length: number): void {
    if (length > this.charactersLeft) throw new TooCostly();
  }

  /** Works out an expression of its own; undefined where that costs too much. */
  expression<T>(work: () => T): T | undefined {
    const { steps, depth } = this;
    this.steps = 0;
    try {
      return this.deeper(work);
    } catch (error) {
      if (error instanceof TooCostly) return undefined;
      throw error;
    } finally {
      this.steps = steps;
      this.depth = depth;
    }
  }

  /** Works out what stands inside another value. Throws {@link TooCostly} past the limit. */
  deeper<T>(work: () => T): T {
    if (++this.depth > maximumDepth) {
      this.depth--;
      throw new TooCostly();
    }
    try {
      return work();
    } finally {
      this.depth--;
    }
  }
}
