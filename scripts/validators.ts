import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone';
import { readFileSync } from 'node:fs';
import type { GeneratedFile } from './generated-file';
import { type Schema, type SchemaUnit, unitsOf } from './schema-units';

const path = 'server/src/documents/shape/validators.generated.js';
const kinds = ['manifest', 'directory'] as const;

/** The shape validators of all schemas as one module of plain code that needs nothing at run time. */
export function validators(): GeneratedFile {
  const schemas = Object.fromEntries(
    kinds.map((kind) => [kind, JSON.parse(readFileSync(`schemas/${kind}.schema.json`, 'utf8')) as Schema]),
  );
  const units = unitsOf(schemas);
  const code = compile(units);
  if (/\brequire\(|\bimport\b/.test(code)) throw new Error('the validators would need a module at run time');
  return { path, text: `// Made by scripts/validators.ts from schemas/*.schema.json.\n${code}\n\n${table(units)}` };
}

function compile(units: Readonly<Record<string, SchemaUnit>>): string {
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    code: { source: true, esm: true, lines: true },
    strictRequired: false,
  });
  for (const [name, { schema }] of Object.entries(units)) ajv.addSchema(withoutGaps(schema), name);
  return standaloneCode(ajv, Object.fromEntries(Object.keys(units).map((name) => [`validate_${name}`, name])));
}

/** The units as data: how each is validated, and which others hold for what stands in it. */
function table(units: Readonly<Record<string, SchemaUnit>>): string {
  const rows = Object.entries(units).map(([name, { owner, property, properties, links, cases }]) => {
    const row = JSON.stringify({ owner, property, properties, links, cases });
    return `  ${name}: { validate: validate_${name}, ${row.slice(1)},\n`;
  });
  return `export const units = {\n${rows.join('')}};\n`;
}

function withoutGaps(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema)) as Schema;
}
