import type { Schema } from './schema-files';
import { resolve } from './schema-files';

/** A value that follows a schema of ours, with every property it knows but `$schema`; of a choice the first. */
export function exampleOf(root: Schema): unknown {
  const make = (schema: Schema): unknown => {
    if (schema.$ref) return make(resolve(schema.$ref, root));
    const branch = schema.else ?? schema.allOf?.[0]?.then ?? schema.then;
    if (branch) return make(branch);
    if (schema.enum) return schema.enum[0];
    switch (schema.type) {
      case 'object':
        if (typeof schema.additionalProperties === 'object') {
          return { [schema.propertyNames?.enum?.[0] ?? 'one']: make(schema.additionalProperties) };
        }
        return Object.fromEntries(
          Object.entries(schema.properties ?? {})
            .filter(([name]) => name !== '$schema')
            .map(([name, part]) => [name, make(part)]),
        );
      case 'array':
        return [make(schema.items!)];
      case 'boolean':
        return false;
      case 'integer':
        return 1;
      default:
        return schema.default ?? textFor(schema);
    }
  };
  return make(root);
}

/** Text for the patterns and formats our schemas use. */
function textFor({ pattern, format }: Schema): string {
  if (format === 'date-time') return '2026-01-31T08:00:00Z';
  if (format === 'date') return '2026-01-31';
  if (format === 'email') return 'help@contoso.com';
  const samples = ['text', 'DE', 'https://contoso.com', '0f8c2e6b-91d4-4d3a-a7b5-62c9e0d41f38', 'a'.repeat(64)];
  const fitting = samples.find((sample) => !pattern || new RegExp(pattern).test(sample));
  if (fitting === undefined) throw new Error(`no sample fits ${pattern}`);
  return fitting;
}
