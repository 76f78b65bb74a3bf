import assert from 'node:assert/strict';
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import {
  DidChangeWatchedFilesNotification,
  type FileEvent,
  FileChangeType,
  type Hover,
  HoverRequest,
  type MarkupContent,
} from 'vscode-languageserver/node';
import { jpeg, png } from '../unit/pictures';
import { type Session, sessions } from './session';
import { temporaryFolders } from './temporary-folder';

const start = sessions();
const makeFolder = temporaryFolders();

/** An offer with a large logo, and nothing else to find fault with. */
function offer(logo: string): string {
  const contact = '{ "name": "Desk", "email": "desk@contoso.com", "phone": "+1 425 555 0100" }';
  return `{
  "publisherId": "contoso",
  "offerId": "contoso-managed-azure",
  "listing": {
    "supportContact": ${contact},
    "logos": { "large": "${logo}" }
  }
}
`;
}

/** What is found on the path of the logo, which is the last value of the text. */
async function codesOfLogo(session: Session, uri: string): Promise<readonly unknown[]> {
  const line = offer('')
    .split('\n')
    .findIndex((text) => text.includes('"large"'));
  return (await session.diagnostics(uri)).flatMap(({ range, code }) => (range.start.line === line ? [code] : []));
}

async function hoverOnLogo(session: Session, uri: string): Promise<string> {
  const lines = offer('').split('\n');
  const line = lines.findIndex((text) => text.includes('"large"'));
  const position = { line, character: lines[line]!.indexOf('""') + 1 };
  const hover: Hover | null = await session.connection.sendRequest(HoverRequest.type, {
    textDocument: { uri },
    position,
  });
  return (hover?.contents as MarkupContent).value;
}

async function tell(session: Session, ...changes: readonly FileEvent[]): Promise<void> {
  const before = session.refreshes;
  await session.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [...changes] });
  await session.until(() => session.refreshes > before);
}

describe('pictures of a listing', () => {
  it('are missed until they are made, and judged anew when they are mended, renamed and deleted', async () => {
    const folder = await makeFolder();
    const session = await start({ folders: [folder.uri] });
    const uri = folder.uriOf('contoso.offer.msp.json');
    await session.open(uri, offer('large.png'), 'managed-service-offer');
    const logo = folder.uriOf('large.png');
    assert.deepEqual(await codesOfLogo(session, uri), ['file-missing']);

    await folder.write('large.png', jpeg(300, 300));
    await tell(session, { uri: logo, type: FileChangeType.Created });
    assert.deepEqual(await codesOfLogo(session, uri), ['logos']);

    await folder.write('large.png', png(300, 300));
    await tell(session, { uri: logo, type: FileChangeType.Changed });
    assert.deepEqual(await codesOfLogo(session, uri), []);
    assert.match(
      await hoverOnLogo(session, uri),
      /^PNG · 300 × 300 .+\n\n!\[large\.png\]\(file:.*large\.png\|width=180\)/,
    );

    await rename(join(folder.path, 'large.png'), join(folder.path, 'other.png'));
    const changes: FileEvent[] = [
      { uri: logo, type: FileChangeType.Deleted },
      { uri: folder.uriOf('other.png'), type: FileChangeType.Created },
    ];
    await tell(session, ...changes);
    assert.deepEqual(await codesOfLogo(session, uri), ['file-missing']);
  });

  it('are told once, by the id of the result', async () => {
    const folder = await makeFolder();
    await folder.write('large.png', png(100, 100));
    const session = await start({ folders: [folder.uri] });
    const uri = folder.uriOf('contoso.offer.msp.json');
    await session.open(uri, offer('large.png'), 'managed-service-offer');
    const first = await session.pull(uri);
    assert.equal((await session.pull(uri, first.resultId)).kind, 'unchanged');
    await folder.write('large.png', png(300, 300));
    await tell(session, { uri: folder.uriOf('large.png'), type: FileChangeType.Changed });
    assert.equal((await session.pull(uri, first.resultId)).kind, 'full');
  });

  it('are no files but what is there to be read: a folder is none', async () => {
    const folder = await makeFolder();
    await mkdir(join(folder.path, 'logos.png'));
    const session = await start({ folders: [folder.uri] });
    const uri = folder.uriOf('contoso.offer.msp.json');
    await session.open(uri, offer('logos.png'), 'managed-service-offer');
    assert.deepEqual(await codesOfLogo(session, uri), ['file-missing']);
  });

  it('may lie where only the client can read', async () => {
    const files = new Map([['memfs:/w/large.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"/>']]);
    const session = await start({ folders: ['memfs:/w'], files, initialization: { filesFromClient: true } });
    const uri = 'memfs:/w/contoso.offer.msp.json';
    await session.open(uri, offer('large.svg'), 'managed-service-offer');
    assert.deepEqual(await codesOfLogo(session, uri), ['logos']);
    assert.match(
      await hoverOnLogo(session, uri),
      /\n!\[large\.svg\]\(data:image\/svg\+xml;base64,PHN2Zy[^)]*\|width=90\)/,
    );
  });
});
