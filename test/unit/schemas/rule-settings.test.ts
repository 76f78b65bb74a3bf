import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ClientCapabilities, getLanguageService, TextDocument } from 'vscode-json-languageservice';
import { registry } from '../../../server/src/rules/registry';
import { problems } from './json-problems';
import { type Schema, schemas } from './schema-files';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  contributes: { configuration: { properties: Record<string, Schema> }[] };
};
const setting = manifest.contributes.configuration[0]!.properties['managedServiceOffers.rules']!;

/** What an editor offers at `|` in JSON that follows a schema. */
async function offered(marked: string, schema: object) {
  const service = getLanguageService({ clientCapabilities: ClientCapabilities.LATEST });
  service.configure({ schemas: [{ uri: 'test://schema', fileMatch: ['*'], schema }] });
  const document = TextDocument.create('file:///a.json', 'json', 0, marked.replace('|', ''));
  const position = document.positionAt(marked.indexOf('|'));
  return (await service.doComplete(document, position, service.parseJSONDocument(document)))?.items ?? [];
}

describe('the severities of rules in an editor', () => {
  for (const [name, schema, wrap] of [
    ['managed-services.config.json', schemas.get('config')!, (text: string) => `{ "rules": ${text} }`],
    ['settings.json', setting, (text: string) => text],
  ] as const) {
    it(`are offered by the name of each rule and family in ${name}, with what it is about`, async () => {
      const items = await offered(wrap('{ | }'), schema);
      const labels = items.map(({ label }) => label);
      deepEqual(
        [...registry.map(({ code }) => code), 'roles/*'].filter((code) => !labels.includes(code)),
        [],
      );
      const documentation = items.find(({ label }) => label === 'role-owner')!.documentation;
      match(JSON.stringify(documentation), /Owner cannot be delegated.*Usually `error`/);
      const values = await offered(wrap('{ "role-owner": | }'), schema);
      ok(values.some(({ label }) => label === '"off"'));
    });

    it(`are told where ${name} names a rule there is not`, async () => {
      deepEqual(await problems(wrap('{ "roles/*": "off", "role-owner": "hint" }'), schema), []);
      const [wrong] = await problems(wrap('{ "role-ownr": "off" }'), schema);
      match(wrong!, /no rule and no family of this name/);
      equal((await problems(wrap('{ "role-owner": "loud" }'), schema)).length, 1);
    });
  }
});
