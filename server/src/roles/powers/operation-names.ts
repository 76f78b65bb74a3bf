/** Full operation names out of a table by resource provider. */
export function operationNames(byProvider: Readonly<Record<string, readonly string[]>>): readonly string[] {
  return Object.entries(byProvider).flatMap(([provider, rest]) => rest.map((name) => `${provider}/${name}`));
}
