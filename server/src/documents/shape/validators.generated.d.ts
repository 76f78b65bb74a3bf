/** What ajv's standalone code reports; `instancePath` is a JSON pointer from the value it was given. */
export interface ValidatorError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Validates one value, without what stands deeper; leaves the errors of its last run on itself. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly ValidatorError[] | null;
}

/** A part of a file that is validated by itself (`SchemaUnit` of scripts/schema-units.ts, compiled). */
export interface Unit {
  readonly validate: Validator;
  readonly owner: string;
  readonly property?: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
  readonly links: Readonly<Record<string, { readonly unit: string; readonly of: 'value' | 'items' | 'values' }>>;
  readonly cases: readonly UnitCase[];
}

/** A unit that holds in place of the one it belongs to where a property is there, is absent, or has that value. */
export interface UnitCase {
  readonly property: string;
  readonly absent?: true;
  readonly equals?: string;
  readonly unit: string;
}

export const units: Readonly<Record<string, Unit>>;
