import { deepEqual, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { documentKinds } from '../../../server/src/documents/kinds';
import { checkShape } from '../../../server/src/documents/shape/shape';
import { parseTree } from '../../../server/src/documents/syntax-tree';

interface Snippet {
  isFileTemplate: boolean;
  prefix?: string;
  description: string;
  body: string[];
}

const placeholder = '00000000-0000-0000-0000-000000000000';
const clock: Readonly<Record<string, string>> = {
  CURRENT_YEAR: '2026',
  CURRENT_MONTH: '01',
  CURRENT_DATE: '31',
  CURRENT_HOUR: '08',
  CURRENT_MINUTE: '30',
  CURRENT_TIMEZONE_OFFSET: '+01:00',
};

/** The text a snippet leaves when each tab stop is passed over: its default, or the first of its choices. */
function inserted({ body }: Snippet): string {
  const defaults = new Map<string, string>();
  return body
    .join('\n')
    .replace(/\$\{([A-Z_]+)\}/g, (_, name: string) => clock[name]!)
    .replace(/\$\{(\d+)(?::([^}]*)|\|([^,|]*)[^|]*\|)\}/g, (_, stop: string, text?: string, choice?: string) => {
      defaults.set(stop, (text ?? choice)!);
      return (text ?? choice)!;
    })
    .replace(/\$(\d+)/g, (_, stop: string) => defaults.get(stop)!);
}

describe('snippets', () => {
  for (const kind of documentKinds) {
    const snippets = JSON.parse(readFileSync(`snippets/${kind}.code-snippets`, 'utf8')) as Record<string, Snippet>;

    describe(kind, () => {
      it('fill whole files, and are never offered inside one', () => {
        const all = Object.values(snippets);
        ok(all.length > 0);
        deepEqual(
          all.filter(({ isFileTemplate, prefix }) => !isFileTemplate || prefix !== undefined),
          [],
        );
      });

      for (const [name, snippet] of Object.entries(snippets)) {
        it(`${name} is a whole file of the right shape`, () => {
          const { root, faults } = parseTree(inserted(snippet));
          deepEqual(faults, []);
          deepEqual(checkShape(kind, root!, 10), []);
        });

        it(`${name} asks for every id that only its writer knows`, () => {
          const ids = /"(?:tenantId|managedByTenantId|subscriptionId|principalId|id|appId)": "([^"]*)"/g;
          const written = [...snippet.body.join('\n').matchAll(ids)].map(([, value]) => value!);
          deepEqual(
            written.filter((value) => !/^\$\d+$/.test(value) && !value.includes(`:${placeholder}}`)),
            [],
          );
        });

        it(`${name} stops at 1, 2, 3 … in the order of the text`, () => {
          const stops = [...snippet.body.join('\n').matchAll(/\$\{(\d+)[:|]/g)].map(([, stop]) => Number(stop));
          deepEqual(
            stops,
            stops.map((_, index) => index + 1),
          );
        });
      }
    });
  }
});
