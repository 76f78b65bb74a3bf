import type { OperationCatalogue, Plane, RoleCatalogue } from '../roles';

const namesOfData = new WeakMap<RoleCatalogue, ReadonlySet<string>>();

/** Which plane an operation belongs to, and whether it was looked up or only told by its name. */
export interface PlaneAnswer {
  readonly plane: Plane;
  /** Whether the operation is known at all; undefined where no operation data was given. */
  readonly known: boolean | undefined;
}

/**
 * The plane of an operation. A name that both planes have counts as a request to Azure Resource Manager.
 * Without operation data only what roles list word for word among their data actions, and none among its actions,
 * is taken for the data plane.
 */
export function planeOf(
  action: string,
  catalogue: RoleCatalogue,
  operations: OperationCatalogue | undefined,
): PlaneAnswer {
  if (!operations) {
    return { plane: dataNames(catalogue).has(action.toLowerCase()) ? 'data' : 'control', known: undefined };
  }
  if (operations.has(action, 'control')) return { plane: 'control', known: true };
  return operations.has(action, 'data') ? { plane: 'data', known: true } : { plane: 'control', known: false };
}

function dataNames(catalogue: RoleCatalogue): ReadonlySet<string> {
  let names = namesOfData.get(catalogue);
  if (!names) {
    const blocks = catalogue.roles.flatMap(({ permissions }) => permissions);
    const control = new Set(blocks.flatMap(({ actions }) => actions.map((name) => name.toLowerCase())));
    const data = blocks.flatMap(({ dataActions }) => dataActions.map((name) => name.toLowerCase()));
    names = new Set(data.filter((name) => !name.includes('*') && !control.has(name)));
    namesOfData.set(catalogue, names);
  }
  return names;
}
