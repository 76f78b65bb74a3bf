import { deepEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseArmDocument } from '../../../server/src/documents/document';
import { checkText } from '../rules/support';

interface Snippet {
  isFileTemplate: boolean;
  prefix?: string;
  body: string[];
}

const snippets = JSON.parse(readFileSync('snippets/template.code-snippets', 'utf8')) as Record<string, Snippet>;

/** The text a snippet leaves when each tab stop is passed over. */
function inserted({ body }: Snippet): string {
  const defaults = new Map<string, string>();
  return body
    .join('\n')
    .replace(/\$\{(\d+):([^}]*)\}/g, (_, stop: string, text: string) => (defaults.set(stop, text), text))
    .replace(/(?<!\\)\$(\d+)/g, (_, stop: string) => defaults.get(stop)!)
    .replaceAll('\\$', '$');
}

describe('snippets for templates', () => {
  for (const [name, snippet] of Object.entries(snippets)) {
    it(`${name} is a whole file, never offered inside one`, () => {
      deepEqual([snippet.isFileTemplate, snippet.prefix], [true, undefined]);
    });

    it(`${name} is read as what it says, and only asks for ids`, () => {
      const text = inserted(snippet);
      const document = parseArmDocument(text);
      deepEqual(document?.tree.faults, []);
      deepEqual(document.kind, name.startsWith('Parameters') ? 'parameters' : 'template');
      const codes = checkText(text, { kind: document.kind }).findings.map(({ code }) => code);
      deepEqual(codes, name.startsWith('Parameters') ? ['placeholder-value'] : []);
    });
  }
});
