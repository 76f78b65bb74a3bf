import assert from 'node:assert/strict';
import { deploymentOf } from '../../server/src/documents/deployment';
import { parseDocument } from '../../server/src/documents/document';
import { complete, type CompletionContext } from '../../server/src/service/completion/complete';
import { JsonLanguage } from '../../server/src/service/json-language';
import { PrincipalBook } from '../../server/src/workspace/principals';
import { compare } from './alternate';
import { catalogue, manifestSchema, readText } from './files';
import { jsonService, textDocument } from './json-service';
import { faultlessManifest } from './manifests';
import type { Measurement } from './measurement';

/**
 * Completing a role, and writing the answer as JSON, beside the JSON service with a schema that lists the same roles
 * with their names. Both documents are parsed already.
 */
export async function measureRoleCompletion(): Promise<Measurement[]> {
  const text = faultlessManifest(catalogue, 20);
  const document = textDocument(text);
  const position = document.positionAt(text.indexOf('"', text.indexOf('"roleDefinitionId":') + 19) + 1);
  const parsed = parseDocument('manifest', text);
  const context: CompletionContext = {
    catalogue,
    json: new JsonLanguage((path) => Promise.resolve(readText(path))),
    principals: () => new PrincipalBook(),
    operations: () => Promise.reject(new Error('No role needs the operations')),
    pathsTo: () => Promise.resolve([]),
    documentAt: () => undefined,
    deployment: deploymentOf(parsed),
    client: { snippets: true, sharedRange: true },
  };

  const schema = manifestSchema();
  schema.definitions.roleDefinitionId = {
    type: 'string',
    enum: catalogue.roles.map(({ id }) => id),
    enumDescriptions: catalogue.roles.map(({ name }) => name),
  };
  const service = jsonService(schema);
  const theirDocument = service.parseJSONDocument(document);

  const ours = () => complete(document, parsed, position, context);
  const theirs = () => service.doComplete(document, position, theirDocument);
  assert.equal((await ours()).items.length, catalogue.roles.length);
  assert.equal((await theirs())?.items.length, catalogue.roles.length);
  const compared = await compare(
    async () => JSON.stringify(await ours()),
    async () => JSON.stringify(await theirs()),
    25,
  );
  const what = `${catalogue.roles.length} roles as JSON, beside vscode-json-languageservice`;
  return [{ what, ...compared, atMost: 1 }];
}
