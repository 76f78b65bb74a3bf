import Ajv from 'ajv';
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { documentKinds } from '../../../server/src/documents/kinds';
import { checkShape } from '../../../server/src/documents/shape/shape';
import { parseTree } from '../../../server/src/documents/syntax-tree';
import { exampleOf } from './example-of';
import { problems } from './json-problems';
import { schemas, writtenParts } from './schema-files';

const editorKeywords = [
  'markdownDescription',
  'enumDescriptions',
  'markdownEnumDescriptions',
  'errorMessage',
  'x-checkedBy',
];

describe('schemas', () => {
  it('are valid draft-07, in the eyes of ajv', () => {
    const ajv = new Ajv({ allowUnionTypes: true, strictRequired: false, strictTypes: false, validateFormats: false });
    ajv.addVocabulary(editorKeywords);
    for (const [name, schema] of schemas) ok(ajv.validateSchema(schema), `${name}: ${ajv.errorsText()}`);
    for (const schema of schemas.values()) ajv.addSchema(schema);
    for (const schema of schemas.values()) equal(typeof ajv.getSchema(schema.$id!), 'function');
  });

  it('carry the version of the format in their id', () => {
    for (const [name, { $id }] of schemas)
      match($id!, new RegExp(`^https://[^/]+/schemas/\\d+\\.\\d+/${name}\\.schema\\.json$`));
  });

  it('tell shapes apart by if and then', () => {
    for (const [name, schema] of schemas) ok(!/"(oneOf|anyOf)"/.test(JSON.stringify(schema)), name);
  });

  for (const [name, schema] of schemas) {
    describe(name, () => {
      const parts = writtenParts(schema, name);

      it('gives a title and a description to everything a person writes', () => {
        deepEqual(
          parts.filter(([, part]) => !part.title || !part.markdownDescription).map(([path]) => path),
          [],
        );
      });

      it('describes each value of an enumeration, but for the names of categories', () => {
        deepEqual(
          parts
            .filter(([path]) => path !== 'offer/categories/items')
            .filter(([, part]) => part.enum?.length !== part.enumDescriptions?.length)
            .map(([path]) => path),
          [],
        );
      });

      it('shows an example of each property', () => {
        const properties = parts.filter(([path]) => !path.endsWith('/items') && !path.endsWith('/*'));
        const silent = properties.filter(
          ([, part]) =>
            part.properties === undefined &&
            part.type !== 'object' &&
            !/Example: |For example/.test(part.markdownDescription!) &&
            part.default === undefined,
        );
        deepEqual(
          silent.map(([path]) => path),
          [],
        );
      });

      it('knows every property it requires, and lets nothing else in', () => {
        for (const [path, part] of parts) {
          if (part.type !== 'object' || !part.properties) continue;
          for (const required of part.required ?? []) ok(part.properties[required], `${path}: ${required}`);
          ok(part.additionalProperties === false || part.allOf, `${path} is open`);
        }
      });

      it('lists required properties first', () => {
        for (const [path, part] of parts) {
          if (!part.properties || !part.required || part.additionalProperties !== false) continue;
          const order = Object.keys(part.properties).filter((key) => key !== '$schema');
          deepEqual(order.slice(0, part.required.length).sort(), [...part.required].sort(), path);
        }
      });

      it('is read by the JSON language service, and its example has no fault there', async () => {
        deepEqual(await problems(JSON.stringify(exampleOf(schema)), schema), []);
        ok((await problems('[]', schema)).length > 0, 'the schema is used at all');
      });
    });
  }

  it('stay in step with the shape check: an example of each kind has no fault', () => {
    for (const kind of documentKinds) {
      const { root } = parseTree(JSON.stringify(exampleOf(schemas.get(kind)!)));
      deepEqual(checkShape(kind, root!, 10), [], kind);
    }
  });
});
