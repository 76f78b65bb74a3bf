import assert from 'node:assert/strict';
import {
  DefinitionRequest,
  DocumentHighlightRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type ImportedDirectory, importDirectoryRequest } from '../../server/src/protocol';
import { type Session, sessions } from './session';
import { type TemporaryFolder, temporaryFolders } from './temporary-folder';
import { entry, ids, manifest } from './texts';

const start = sessions();
const makeFolder = temporaryFolders();

const directory = `{
  "tenantId": "${ids.tenant}",
  "principals": [{ "id": "${ids.support}", "displayName": "Support", "type": "Group" }]
}
`;
const scenario = '{ "timeline": [{ "do": "wait", "expect": [{ "principal": "support" }] }] }';

/** A folder whose manifest is open; its directory and scenario are not. */
async function opened(): Promise<{ folder: TemporaryFolder; session: Session; uri: string; text: TextDocument }> {
  const folder = await makeFolder();
  await folder.write('contoso.directory.msp.json', directory);
  await folder.write('shop.scenario.msp.json', scenario);
  const session = await start({ folders: [folder.uri] });
  const uri = folder.uriOf('gold.manifest.msp.json');
  const text = TextDocument.create(uri, '', 1, manifest());
  await session.open(uri, text.getText());
  return { folder, session, uri, text };
}

describe('a principal across files', () => {
  it('is found wherever it is named, and leads to its entry in the directory', async () => {
    const { folder, session, uri, text } = await opened();
    const position = text.positionAt(text.getText().indexOf(ids.support));
    const at = { textDocument: { uri }, position };
    const found = await session.connection.sendRequest(ReferencesRequest.type, {
      ...at,
      context: { includeDeclaration: true },
    });
    assert.deepEqual(
      found?.map((location) => location.uri.slice(folder.uri.length + 1)),
      ['contoso.directory.msp.json', 'gold.manifest.msp.json', 'gold.manifest.msp.json', 'shop.scenario.msp.json'],
    );
    const highlights = await session.connection.sendRequest(DocumentHighlightRequest.type, at);
    assert.equal(highlights?.length, 4);
    const links = await session.connection.sendRequest(DefinitionRequest.type, at);
    assert.ok(Array.isArray(links) && links[0] && 'targetUri' in links[0]);
    assert.equal(links[0].targetUri, folder.uriOf('contoso.directory.msp.json'));
  });

  it('gets its new name in files nobody opened, too', async () => {
    const { folder, session, uri, text } = await opened();
    const at = { textDocument: { uri }, position: text.positionAt(text.getText().indexOf('"Support"') + 1) };
    const prepared = await session.connection.sendRequest(PrepareRenameRequest.type, at);
    assert.ok(prepared && 'placeholder' in prepared);
    assert.equal(prepared.placeholder, 'Support');
    const edit = await session.connection.sendRequest(RenameRequest.type, { ...at, newName: 'Service desk' });
    const changes = edit!.changes!;
    const after = (name: string, before: string): string => {
      const document = TextDocument.create(folder.uriOf(name), '', 1, before);
      return TextDocument.applyEdits(document, changes[document.uri]!);
    };
    const inManifest = after('gold.manifest.msp.json', manifest());
    assert.equal(inManifest, manifest().replaceAll('"Support"', '"Service desk"'));
    const inDirectory = after('contoso.directory.msp.json', directory);
    assert.equal(inDirectory, directory.replace('Support', 'Service desk'));
    assert.equal(after('shop.scenario.msp.json', scenario), scenario.replace('support', 'Service desk'));
  });

  it('is not renamed where the caret is on a role, which is said', async () => {
    const { session, uri, text } = await opened();
    const position = text.positionAt(text.getText().indexOf(ids.reader));
    const refused = session.connection.sendRequest(PrepareRenameRequest.type, { textDocument: { uri }, position });
    await assert.rejects(refused, /Azure names its roles/);
  });
});

describe('a listing of principals', () => {
  it('becomes a directory of the tenant the manifests speak of', async () => {
    const session = await start();
    await session.open('untitled:gold.manifest.msp.json', manifest(entry(ids.reader)));
    const imported = await session.connection.sendRequest<ImportedDirectory>(importDirectoryRequest, {
      listing: `[{ "id": "${ids.automation}", "displayName": "Robot", "servicePrincipalType": "Application" }]`,
      directory: null,
      people: false,
      members: false,
      complete: false,
    });
    const { tenantId, principals } = JSON.parse(imported.text) as { tenantId: string; principals: unknown[] };
    assert.equal(tenantId, ids.tenant);
    assert.equal(principals.length, 1);
  });
});
