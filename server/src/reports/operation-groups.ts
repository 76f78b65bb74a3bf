/** The operations of one provider. */
export interface OperationGroup {
  /** As `Microsoft.Compute`. */
  readonly provider: string;
  readonly operations: readonly string[];
}

/**
 * Operations by their providers, whose names Azure writes in several ways, the one with the most first; those of one
 * provider stay in their order.
 */
export function groupByProvider(operations: readonly string[]): readonly OperationGroup[] {
  const groups = new Map<string, string[]>();
  for (const name of operations) {
    const provider = providerOf(name).toLowerCase();
    const known = groups.get(provider);
    if (known) known.push(name);
    else groups.set(provider, [name]);
  }
  return [...groups.values()]
    .map((names) => ({ provider: providerOf(names[0]!), operations: names }))
    .sort((a, b) => b.operations.length - a.operations.length);
}

/** Whether an operation only reads, by its last word. */
export function isRead(operation: string): boolean {
  return /\/read$/i.test(operation);
}

function providerOf(operation: string): string {
  return operation.slice(0, operation.indexOf('/'));
}
