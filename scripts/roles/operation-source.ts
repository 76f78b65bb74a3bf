import { byText } from '../../server/src/roles/by-text';

/** The operations of one day, each name once a plane, in alphabetical order. */
export interface ListedOperations {
  readonly providers: readonly string[];
  readonly control: readonly string[];
  readonly data: readonly string[];
}

interface RawOperation {
  readonly name: string;
  readonly isDataAction?: boolean | null;
  readonly provider?: string;
}

interface RawProvider {
  readonly name: string;
  readonly operations?: readonly RawOperation[] | null;
  readonly resourceTypes?: readonly { readonly operations?: readonly RawOperation[] | null }[] | null;
}

/**
 * Reads the operations of all resource providers: what `az provider operation list` prints, or a flat list of
 * operations. The service lists some operations twice, in two casings: one of them is kept.
 *
 * @param namespaces Providers that list no operation, which a flat list cannot hold.
 */
export function readListedOperations(json: string, namespaces: readonly string[]): ListedOperations {
  const raw = JSON.parse(json) as readonly (RawProvider | RawOperation)[];
  const operations = raw.flatMap((item) => (isProvider(item) ? operationsOf(item) : [item]));
  const listed = raw.flatMap((item) => (isProvider(item) ? item.name : (item.provider ?? [])));
  return {
    providers: distinct([...namespaces, ...listed]),
    control: distinct(operations.filter((one) => !one.isDataAction).map((one) => one.name)),
    data: distinct(operations.filter((one) => one.isDataAction).map((one) => one.name)),
  };
}

function isProvider(item: RawProvider | RawOperation): item is RawProvider {
  return !item.name.includes('/');
}

function operationsOf({ operations, resourceTypes }: RawProvider): readonly RawOperation[] {
  return [...(operations ?? []), ...(resourceTypes ?? []).flatMap((type) => type.operations ?? [])];
}

function distinct(names: readonly string[]): readonly string[] {
  const byKey = new Map<string, string>();
  for (const name of [...names].sort(byText)) {
    const key = name.toLowerCase();
    if (!byKey.has(key)) byKey.set(key, name);
  }
  return [...byKey.values()];
}
