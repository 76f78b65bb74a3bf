import { readdirSync, readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import type { GeneratedFile } from './generated-file';
import type { Schema } from './schema-units';

const source = 'schemas/manifest.schema.json';

/**
 * The schema files with the definitions they share with the manifest's schema copied into them, which is where
 * these are written: an editor reads each schema by itself. `#/definitions/manifest` is the manifest as a whole.
 */
export async function sharedDefinitions(): Promise<readonly GeneratedFile[]> {
  const { $schema: _$schema, $id: _$id, definitions, ...manifest } = read(source);
  const shared: Record<string, Schema> = { ...definitions, manifest };
  const paths = readdirSync('schemas')
    .sort()
    .map((name) => `schemas/${name}`);
  return Promise.all(
    paths.filter((path) => path !== source).map(async (path) => ({ path, text: await withShared(path, shared) })),
  );
}

async function withShared(path: string, shared: Readonly<Record<string, Schema>>): Promise<string> {
  const { definitions = {}, ...schema } = read(path);
  const own = Object.entries(definitions).filter(([name]) => !Object.hasOwn(shared, name));
  const used = new Set<string>();
  const visit = (part: unknown): void => {
    for (const [, name] of JSON.stringify(part).matchAll(/"#\/definitions\/(\w+)"/g)) {
      if (!Object.hasOwn(shared, name!) || used.has(name!)) continue;
      used.add(name!);
      visit(shared[name!]);
    }
  };
  visit([schema, own]);
  const copied = Object.entries(shared).filter(([name]) => used.has(name));
  const text = JSON.stringify({ ...schema, definitions: Object.fromEntries([...own, ...copied]) });
  return format(text, { ...(await resolveConfig(path)), filepath: path, objectWrap: 'collapse' });
}

function read(path: string): Schema {
  return JSON.parse(readFileSync(path, 'utf8')) as Schema;
}
