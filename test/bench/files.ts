import { readFileSync } from 'node:fs';
import { RoleCatalogue } from '../../server/src/roles';
import { mergeConfigurations } from '../../server/src/workspace/configuration';
import { noLinks } from '../../server/src/workspace/links';
import { PrincipalBook } from '../../server/src/workspace/principals';
import type { CheckSurroundings } from '../../server/src/rules/context';

/** Reads a file of the extension; the bench runs in the extension's root. */
export function readText(path: string): string {
  return readFileSync(path, 'utf8');
}

/** The role catalogue that is shipped. */
export const catalogue = RoleCatalogue.parse(readText('server/data/roles.json'));

/** What a file is checked with that stands alone. */
export const surroundings: CheckSurroundings = {
  catalogue,
  principals: new PrincipalBook(),
  configuration: mergeConfigurations(),
  links: noLinks,
};

/** The schema of manifests, for changing. */
export function manifestSchema(): { definitions: Record<string, Record<string, unknown>> } {
  return JSON.parse(readText('schemas/manifest.schema.json')) as ReturnType<typeof manifestSchema>;
}
