import { readdirSync, readFileSync } from 'node:fs';

/** What of JSON Schema our schema files use. */
export interface Schema {
  $id?: string;
  $ref?: string;
  title?: string;
  markdownDescription?: string;
  type?: string | string[];
  default?: unknown;
  enum?: string[];
  enumDescriptions?: string[];
  pattern?: string;
  format?: string;
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: false | Schema;
  propertyNames?: Schema;
  items?: Schema;
  allOf?: Schema[];
  then?: Schema;
  else?: Schema;
  definitions?: Record<string, Schema>;
}

/** Every schema file by its name: the six kinds, and `config`. */
export const schemas: ReadonlyMap<string, Schema> = new Map(
  readdirSync('schemas').map((file) => [file.replace('.schema.json', ''), readSchema(file)]),
);

/** The definition a reference stands for. */
export function resolve(ref: string, root: Schema): Schema {
  const found = root.definitions?.[ref.replace('#/definitions/', '')];
  if (!found) throw new Error(`${ref} is not in ${root.$id}`);
  return found;
}

/** Everything of a schema that stands for something a person writes, with the path to it. */
export function writtenParts(root: Schema, name: string): readonly [path: string, part: Schema][] {
  const found: [string, Schema][] = [];
  const visit = (schema: Schema, path: string): void => {
    found.push([path, schema.$ref ? resolve(schema.$ref, root) : schema]);
    const parts = { ...schema.properties, ...schema.definitions };
    for (const [key, part] of Object.entries(parts)) visit(part, `${path}/${key}`);
    if (schema.items) visit(schema.items, `${path}/items`);
    if (typeof schema.additionalProperties === 'object') visit(schema.additionalProperties, `${path}/*`);
  };
  visit(root, name);
  return found;
}

function readSchema(file: string): Schema {
  return JSON.parse(readFileSync(`schemas/${file}`, 'utf8')) as Schema;
}
