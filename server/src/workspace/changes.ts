/** Counts what changes, so that each check can tell whether it still holds. A file's stamp is the count at its last change. */
export class Changes {
  private clock = 0;
  private readonly stamps = new Map<string, number>();
  private common = 0;
  private waiting: (() => void)[] = [];

  /** How many changes there were so far. */
  get count(): number {
    return this.clock;
  }

  /** Files changed, in one go. */
  touch(...uris: readonly string[]): void {
    this.clock++;
    for (const uri of uris) this.stamps.set(uri, this.clock);
    this.tellWaiting();
  }

  /** Something changed that concerns every file: settings, directories, folders. */
  touchAll(): void {
    this.common = ++this.clock;
    this.tellWaiting();
  }

  /** The count at the last change that concerns any of these files. */
  newest(uris: Iterable<string>): number {
    let newest = this.common;
    for (const uri of uris) newest = Math.max(newest, this.stamps.get(uri) ?? 0);
    return newest;
  }

  /** The files that changed since a count; undefined where that may be every file. */
  since(count: number): readonly string[] | undefined {
    if (this.common > count) return undefined;
    return [...this.stamps].flatMap(([uri, stamp]) => (stamp > count ? [uri] : []));
  }

  /** Resolves at the next change. */
  next(): Promise<void> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private tellWaiting(): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const tell of waiting) tell();
  }
}
