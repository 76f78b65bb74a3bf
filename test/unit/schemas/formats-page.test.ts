import { deepEqual } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { schemas, writtenParts } from './schema-files';

const page = readFileSync('docs/formats.md', 'utf8');

/** The part of the page under a heading of the second level. */
function sectionOf(heading: string): string {
  return page.split(/^## /m).find((section) => section.startsWith(`${heading}\n`)) ?? '';
}

describe('docs/formats.md', () => {
  for (const [name, schema] of schemas) {
    it(`names every property of ${name}`, () => {
      const section = sectionOf(name === 'config' ? 'Configuration' : name[0]!.toUpperCase() + name.slice(1));
      const shared = name === 'manifest' ? [] : Object.keys(schemas.get('manifest')!.definitions!).concat('manifest');
      const own = writtenParts(schema, name).filter(([path]) => !shared.includes(path.split('/')[1]!));
      const properties = own.flatMap(([, part]) => Object.keys(part.properties ?? {}));
      deepEqual(
        properties.filter((property) => property !== '$schema' && !section.includes(`\`${property}\``)),
        [],
      );
    });
  }

  it('names as rules only those that there are', () => {
    const [, example] = /"rules": \{([^}]*)\}/.exec(page)!;
    const codes = [...example!.matchAll(/"([a-z-]+)":/g)].map(([, code]) => code);
    deepEqual(
      codes.filter((code) => !existsSync(`docs/rules/${code}.md`)),
      [],
    );
  });
});
