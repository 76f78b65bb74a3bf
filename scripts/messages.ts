import { getL10nJson } from '@vscode/l10n-dev';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneratedFile } from './generated-file';

/** Every text that client and server show through l10n, as the bundle translators start from. */
export async function messages(): Promise<GeneratedFile> {
  const found = await getL10nJson(['client/src', 'server/src'].flatMap(sourcesOf));
  const sorted = Object.keys(found)
    .sort()
    .map((key) => [key, found[key]]);
  return { path: 'l10n/bundle.l10n.json', text: `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n` };
}

function sourcesOf(folder: string): { extension: '.ts'; contents: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .sort()
    .map((name) => ({ extension: '.ts', contents: readFileSync(join(folder, name), 'utf8') }));
}
