import { readOperations } from './operation-text';
import type { Plane } from './permissions';

/** The file `operations.json`: generated, one resource type a line. */
export interface OperationData {
  /** The day the operations were read from the service, as YYYY-MM-DD. */
  readonly date: string;
  readonly source: string;
  /** Namespaces of all resource providers, also of those without an operation. */
  readonly providers: readonly string[];
  /** Resource type, its control-plane operations, and its data-plane operations where it has any, as operation texts. */
  readonly types: readonly (readonly [type: string, control: string, data?: string])[];
}

/** An operation made ready for comparing. */
export interface ScannableOperation {
  readonly name: string;
  readonly lowerCase: string;
  /** The namespace of the resource provider in lower case. */
  readonly provider: string;
}

/** The operations of all resource providers of one day; read it only where a role's operations are listed. */
export class OperationCatalogue {
  /** The day the operations were read from the service, as YYYY-MM-DD. */
  readonly date: string;
  /** Where the operations were read. */
  readonly source: string;
  /** Namespaces of the resource providers, in alphabetical order. */
  readonly providers: readonly string[];
  /** Names of the control-plane operations, resource type by resource type. */
  readonly controlPlane: readonly string[];
  /** Names of the data-plane operations, resource type by resource type. */
  readonly dataPlane: readonly string[];

  readonly #scannable: Partial<Record<Plane, readonly ScannableOperation[]>> = {};
  readonly #known: Partial<Record<Plane, ReadonlySet<string>>> = {};
  #byProvider: ReadonlyMap<string, readonly ScannableOperation[]> | undefined;

  private constructor(data: OperationData) {
    this.date = data.date;
    this.source = data.source;
    this.providers = data.providers;
    const [controlPlane, dataPlane]: [string[], string[]] = [[], []];
    for (const [type, control, text] of data.types) {
      readOperations(type, control, controlPlane);
      if (text) readOperations(type, text, dataPlane);
    }
    this.controlPlane = controlPlane;
    this.dataPlane = dataPlane;
  }

  /** Reads the text of the generated file `operations.json`. */
  static parse(json: string): OperationCatalogue {
    return new OperationCatalogue(JSON.parse(json) as OperationData);
  }

  /** The operations of one plane. */
  of(plane: Plane): readonly string[] {
    return plane === 'control' ? this.controlPlane : this.dataPlane;
  }

  /** The same, in the same order, with what a scan compares: made once, for scans of many roles. */
  scannable(plane: Plane): readonly ScannableOperation[] {
    return (this.#scannable[plane] ??= this.of(plane).map((name) => {
      const lowerCase = name.toLowerCase();
      return { name, lowerCase, provider: lowerCase.slice(0, lowerCase.indexOf('/')) };
    }));
  }

  /**
   * The control-plane operations by the namespace of their provider in lower case; of one provider alone where that is
   * given.
   */
  scannableBy(provider: string | undefined): ReadonlyMap<string, readonly ScannableOperation[]> {
    this.#byProvider ??= groupByProvider(this.scannable('control'));
    if (provider === undefined) return this.#byProvider;
    const found = this.#byProvider.get(provider);
    return new Map(found && [[provider, found]]);
  }

  /** Whether a plane has an operation of this name, in any case. */
  has(name: string, plane: Plane = 'control'): boolean {
    const known = (this.#known[plane] ??= new Set(this.scannable(plane).map(({ lowerCase }) => lowerCase)));
    return known.has(name.toLowerCase());
  }
}

function groupByProvider(
  operations: readonly ScannableOperation[],
): ReadonlyMap<string, readonly ScannableOperation[]> {
  const groups = new Map<string, ScannableOperation[]>();
  for (const operation of operations) {
    const group = groups.get(operation.provider);
    if (group) group.push(operation);
    else groups.set(operation.provider, [operation]);
  }
  return groups;
}
