import assert from 'node:assert/strict';
import {
  type Diagnostic,
  DiagnosticSeverity,
  DidChangeWatchedFilesNotification,
  FileChangeType,
} from 'vscode-languageserver/node';
import { type Session, sessions } from './session';
import { type TemporaryFolder, temporaryFolders } from './temporary-folder';
import { entry, ids, manifest } from './texts';

const start = sessions();
const makeFolder = temporaryFolders();

function plan(planId: string): string {
  return `{
  "planId": "${planId}",
  "name": "${planId.toUpperCase()}",
  "summary": "Around the clock",
  "description": "Monitoring and incident response",
  "visibility": "public",
  "pricing": { "model": "byol" },
  "manifest": "gold.manifest.msp.json"
}
`;
}

/** Opens a file of the folder that the editor alone has. */
async function open(session: Session, folder: TemporaryFolder, name: string, text: string): Promise<string> {
  const uri = folder.uriOf(name);
  await session.open(uri, text, `managed-service-${/(\w+)\.msp\.json$/.exec(name)![1]}`);
  return uri;
}

async function find(session: Session, uri: string, code: string): Promise<Diagnostic | undefined> {
  return (await session.diagnostics(uri)).find((diagnostic) => diagnostic.code === code);
}

describe('files that name one another', () => {
  it('are missed until they come, and again when they are gone', async () => {
    const folder = await makeFolder();
    const session = await start({ folders: [folder.uri] });
    const uri = await open(session, folder, 'gold.plan.msp.json', plan('gold'));
    const manifestUri = folder.uriOf('gold.manifest.msp.json');
    const tell = async (type: FileChangeType): Promise<void> => {
      const before = session.refreshes;
      const changes = [{ uri: manifestUri, type }];
      await session.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
      await session.until(() => session.refreshes > before);
    };
    assert.equal((await find(session, uri, 'file-missing'))?.severity, DiagnosticSeverity.Error);

    await folder.write('gold.manifest.msp.json', manifest());
    await tell(FileChangeType.Created);
    assert.equal(await find(session, uri, 'file-missing'), undefined);

    await folder.remove('gold.manifest.msp.json');
    await tell(FileChangeType.Deleted);
    assert.ok(await find(session, uri, 'file-missing'));
  });

  it('are shown beside each other, each by its own lines', async () => {
    const folder = await makeFolder();
    const session = await start({ folders: [folder.uri] });
    const gold = await open(session, folder, 'gold.plan.msp.json', `\n\n\n${plan('gold')}`);
    const silver = await open(session, folder, 'silver.plan.msp.json', plan('gold'));
    await open(session, folder, 'a.offer.msp.json', '{ "plans": ["gold.plan.msp.json", "silver.plan.msp.json"] }');
    const duplicate = await find(session, silver, 'plan-id-unique');
    assert.equal(duplicate?.range.start.line, 1);
    const [place] = duplicate.relatedInformation!;
    assert.equal(place?.location.uri, gold);
    assert.equal(place.location.range.start.line, 4);
    assert.equal(await find(session, gold, 'plan-id-unique'), undefined);
  });

  it('hold a manifest to the limits of the form once a plan sells it', async () => {
    const folder = await makeFolder();
    const session = await start({ folders: [folder.uri] });
    const nameless = `{ "principalId": "${ids.support}", "roleDefinitionId": "${ids.reader}" }`;
    const uri = await open(session, folder, 'gold.manifest.msp.json', manifest(nameless, entry(ids.deleteRole)));
    const severity = async () => (await find(session, uri, 'display-name-missing'))?.severity;
    assert.equal(await severity(), DiagnosticSeverity.Information);
    const sold = await open(session, folder, 'gold.plan.msp.json', plan('gold'));
    assert.equal(await severity(), DiagnosticSeverity.Error);
    await session.close(sold);
    assert.equal(await severity(), DiagnosticSeverity.Information);
  });
});
