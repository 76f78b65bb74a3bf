import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone';
import { readFileSync } from 'node:fs';
import { documentKinds } from '../server/src/documents/kinds';
import type { GeneratedFile } from './generated-file';
import { type Schema, type SchemaUnit, unitsOf } from './schema-units';

const path = 'server/src/documents/shape/validators.generated.js';

/** The shape validators of all kinds of file as one module of plain code that needs nothing at run time. */
export function validators(): GeneratedFile {
  const schemas = Object.fromEntries(
    documentKinds.map((kind) => [kind, JSON.parse(readFileSync(`schemas/${kind}.schema.json`, 'utf8')) as Schema]),
  );
  const units = unitsOf(schemas);
  const functions = functionsOf(units);
  const code = compile(units, functions);
  if (/\brequire\(|\bimport\b/.test(code)) throw new Error('the validators would need a module at run time');
  return {
    path,
    text: `// Made by scripts/validators.ts from schemas/*.schema.json.\n${code}\n${table(units, functions)}`,
  };
}

type Units = Readonly<Record<string, SchemaUnit>>;

/** The unit whose validator each unit uses: its own, or that of the first one of the same shape. */
function functionsOf(units: Units): ReadonlyMap<string, string> {
  const byShape = new Map<string, string>();
  return new Map(
    Object.entries(units).map(([name, { schema }]) => {
      const shape = JSON.stringify(schema);
      if (!byShape.has(shape)) byShape.set(shape, name);
      return [name, byShape.get(shape)!];
    }),
  );
}

function compile(units: Units, functions: ReadonlyMap<string, string>): string {
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    allowUnionTypes: true,
    strictRequired: false,
    code: { source: true, esm: true, lines: true },
  });
  const names = [...new Set(functions.values())];
  for (const name of names) ajv.addSchema(JSON.parse(JSON.stringify(units[name]!.schema)) as Schema, name);
  const code = standaloneCode(ajv, Object.fromEntries(names.map((name) => [`validate_${name}`, name])));
  // The paths within the schema are a fifth of the code, and nothing reads them.
  return code.replace(/schemaPath:"[^"]*",/g, '');
}

/** The units as data: how each is validated, and which others hold for what stands in it. */
function table(units: Units, functions: ReadonlyMap<string, string>): string {
  const rows = Object.entries(units).map(([name, { owner, property, properties, links, cases }]) => {
    const row = JSON.stringify({ owner, property, properties, links, cases });
    return `  ${name}: { validate: validate_${functions.get(name)}, ${row.slice(1)},\n`;
  });
  return `export const units = {\n${rows.join('')}};\n`;
}
