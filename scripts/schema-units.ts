/** What of JSON Schema (draft-07) our schemas use. */
export interface Schema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
  /** The rule that judges the value, so that the shape check leaves it alone. */
  readonly 'x-checkedBy'?: string;
}

/** A part of a schema that is validated by itself: one object, or one item of a list. */
export interface SchemaUnit {
  readonly owner: string;
  /** The property whose items or values these are, when they have no definition of their own. */
  readonly property?: string;
  /** The keywords of shape, one level deep. */
  readonly schema: Schema;
  /** Each known property with the types it may have. */
  readonly properties: Readonly<Record<string, readonly string[]>>;
  readonly links: Readonly<Record<string, UnitLink>>;
  readonly cases: readonly UnitCase[];
}

/** Which unit validates what stands under a property: the value if it is an object, each item, or each value of a map. */
export interface UnitLink {
  readonly unit: string;
  readonly of: 'value' | 'items' | 'values';
}

/** A unit that holds in place of the one it belongs to where a property is there, is absent, or has that value. */
export interface UnitCase {
  readonly property: string;
  readonly absent?: true;
  readonly equals?: string;
  readonly unit: string;
}

/**
 * Cuts schemas into units, so that a file can be validated entry by entry: the root of each schema under its
 * kind's name, each definition under its own, and the nameless items of lists and maps under both names joined.
 */
export function unitsOf(schemas: Readonly<Record<string, Schema>>): Readonly<Record<string, SchemaUnit>> {
  const units: Record<string, SchemaUnit> = {};
  const sources = new Map<string, string>();

  const resolve = (ref: string, kind: string): { name: string; schema: Schema } => {
    const name = ref.replace('#/definitions/', '');
    const schema = schemas[kind]?.definitions?.[name];
    if (!schema) throw new Error(`the schema of ${kind} refers to ${ref}, which is not there`);
    return { name, schema };
  };

  /** The unit behind a reference, or under a name made of its owner and property. */
  const unitFor = (schema: Schema, kind: string, owner: string, property: string, asOwner?: string): string => {
    if (schema.$ref) {
      const target = resolve(schema.$ref, kind);
      add(target.name, target.schema, kind, ownerNames[target.name] ?? asOwner ?? target.name);
      return target.name;
    }
    const name = owner + property.replace(/^./, (letter) => letter.toUpperCase());
    add(name, schema, kind, owner, property);
    return name;
  };

  const add = (name: string, schema: Schema, kind: string, owner: string, property?: string): void => {
    const text = JSON.stringify({ ...schema, $schema: undefined, $id: undefined, definitions: undefined });
    const source = sources.get(name);
    if (source === text) return;
    if (source !== undefined) throw new Error(`two schemas are called ${name}`);
    sources.set(name, text);

    const links: Record<string, UnitLink> = {};
    const properties: Record<string, readonly string[]> = {};
    const shapes: Record<string, Schema> = {};
    for (const [key, declared] of Object.entries(schema.properties ?? {})) {
      const value = declared.$ref ? resolve(declared.$ref, kind).schema : declared;
      const link = (schema: Schema, of: UnitLink['of']): void => {
        links[key] = { unit: unitFor(schema, kind, owner, key), of };
      };
      if (value.items) link(value.items, 'items');
      else if (typeof value.additionalProperties === 'object') link(value.additionalProperties, 'values');
      else if (value.type === 'object') link(declared, 'value');
      else if (value.then) link(value.then, 'value');
      properties[key] = [value.type ?? []].flat();
      shapes[key] = { type: value.type, ...choice(value) };
    }
    const cases = [schema, ...(schema.allOf ?? [])].flatMap(({ if: condition, then, else: otherwise }): UnitCase[] => {
      const key = condition?.required?.[0];
      if (key === undefined) return [];
      const equals = condition?.properties?.[key]?.const;
      const caseOf = (schema: Schema | undefined, absent?: true): UnitCase[] =>
        schema ? [{ property: key, absent, equals, unit: unitFor(schema, kind, owner, key, owner) }] : [];
      return [...caseOf(then), ...caseOf(otherwise, true)];
    });
    units[name] = {
      owner,
      property,
      schema: { ...shapeOf(schema), ...(schema.properties && { properties: shapes }) },
      properties,
      links,
      cases,
    };
  };

  for (const [kind, schema] of Object.entries(schemas)) add(kind, schema, kind, ownerNames[kind] ?? kind);
  return units;
}

/** What a part is called in messages, where that is not the name of its definition. */
const ownerNames: Readonly<Record<string, string>> = { manifest: 'definition' };

/** The keywords of shape on the value itself. */
function shapeOf({ type, required, additionalProperties, ...schema }: Schema): Schema {
  return {
    type,
    required,
    additionalProperties: additionalProperties === false ? false : undefined,
    ...choice(schema),
  };
}

function choice(schema: Schema): Pick<Schema, 'enum' | 'const'> {
  return schema['x-checkedBy'] ? {} : { enum: schema.enum, const: schema.const };
}
