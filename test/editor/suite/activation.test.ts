import assert from 'node:assert/strict';
import { extensions } from 'vscode';
import { openFile, openUntitled, session, waitFor } from './support';

const extensionId = 'managed-service-offers.managed-service-offers';

function extension() {
  const found = extensions.getExtension(extensionId);
  if (!found) throw new Error(`${extensionId} is not installed.`);
  return found;
}

describe('activation', () => {
  it('runs in the host it is meant to run in', async () => {
    const { webWorker } = await session();
    assert.equal(typeof (globalThis as { importScripts?: unknown }).importScripts === 'function', webWorker);
  });

  it('leaves a JSON file that is not ours alone', async () => {
    const { document } = await openFile('foo.json');
    assert.equal(document.languageId, 'json');
    // Opening another JSON document takes as long as activation by the first one would.
    await openUntitled('json', '{}');
    assert.equal(extension().isActive, false);
  });

  it('wakes up with a manifest and knows the kinds by their names', async () => {
    const { document } = await openFile('gold.manifest.msp.json');
    assert.equal(document.languageId, 'managed-service-manifest');
    await waitFor('the extension to be active', () => extension().isActive);
    const directory = await openFile('contoso.directory.msp.json');
    assert.equal(directory.document.languageId, 'managed-service-directory');
  });
});
