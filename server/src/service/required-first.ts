/**
 * The text of a schema in which every property says where an editor lists it: required ones first, each group in the
 * order of the schema. The JSON service goes by nothing but `suggestSortText`.
 */
export function requiredFirst(schemaText: string): string {
  const schema: unknown = JSON.parse(schemaText);
  sortProperties(schema);
  return JSON.stringify(schema);
}

function sortProperties(schema: unknown): void {
  if (!isObject(schema)) return;
  const { properties, required } = schema;
  if (isObject(properties)) {
    Object.entries(properties).forEach(([name, property], index) => {
      const group = Array.isArray(required) && required.includes(name) ? 0 : 1;
      if (isObject(property)) property.suggestSortText ??= `${group} ${String(index).padStart(3, '0')}`;
    });
  }
  Object.values(schema).forEach(sortProperties);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
