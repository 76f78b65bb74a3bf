import assert from 'node:assert/strict';
import { CancellationToken } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { answer } from '../../../server/src/handlers/request';
import type { ServerContext } from '../../../server/src/handlers/server-context';
import { Workspace } from '../../../server/src/workspace/workspace';
import { MemoryFiles } from '../workspace/memory-files';

const uri = 'file:///offers/gold.manifest.msp.json';

/** A server with one open document, and what happens while a request waits for its turn. */
function serverWith(open: TextDocument, meanwhile: () => void): ServerContext {
  const workspace = new Workspace(new MemoryFiles({}));
  workspace.didOpen(open);
  const pause = () => Promise.resolve(meanwhile());
  return { workspace, documents: { get: () => open }, runtime: { pause } } as unknown as ServerContext;
}

const document = (text: string): TextDocument => TextDocument.create(uri, 'managed-service-manifest', 1, text);
const ask = (server: ServerContext) =>
  answer(server, uri, CancellationToken.None, undefined, ({ text, parsed }) => ({
    text: text.getText(),
    parsed: parsed.tree.text,
  }));

describe('a request about a document', () => {
  it('is answered for the text it came in for, when typing goes on while it waits', async () => {
    const open = document('{"a": 1}');
    const server = serverWith(open, () => TextDocument.update(open, [{ text: '{"a": 12}' }], 2));
    assert.deepEqual(await ask(server), { text: '{"a": 1}', parsed: '{"a": 1}' });
    assert.deepEqual(await ask(server), { text: '{"a": 12}', parsed: '{"a": 12}' });
  });
});
