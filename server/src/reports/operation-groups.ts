/** The operations of one provider. */
export interface OperationGroup {
  /** As `Microsoft.Compute`. */
  readonly provider: string;
  readonly operations: readonly string[];
}

/** Operations by their providers, the one with the most first; those of one provider stay in their order. */
export function groupByProvider(operations: readonly string[]): readonly OperationGroup[] {
  const groups = new Map<string, string[]>();
  for (const name of operations) {
    const provider = name.slice(0, name.indexOf('/'));
    const known = groups.get(provider);
    if (known) known.push(name);
    else groups.set(provider, [name]);
  }
  return [...groups]
    .map(([provider, names]) => ({ provider, operations: names }))
    .sort((a, b) => b.operations.length - a.operations.length);
}
