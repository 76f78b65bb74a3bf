import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode';
import { openFile, openUntitled, readText, replace, screenshot, waitForCodes } from './support';

const monitoringContributor = '749f88d5-cbae-40b8-bcfc-e573ddc772fa';
const owner = '8e3af657-a8ff-443c-a75c-2fe8c4bcb635';

describe('diagnostics', () => {
  it('appear when a mistake is made and go when it is mended', async () => {
    const editor = await openFile('gold.manifest.msp.json');
    await waitForCodes(editor.document);
    await replace(editor, monitoringContributor, owner);
    const [diagnostic] = await waitForCodes(editor.document, 'role-owner');
    assert.equal(diagnostic?.severity, DiagnosticSeverity.Error);
    assert.equal(editor.document.getText(diagnostic.range), `"${owner}"`);
    await screenshot('diagnostics');
    await replace(editor, owner, monitoringContributor);
    await waitForCodes(editor.document);
  });

  it('appear in a document that was never saved', async () => {
    const text = await readText('gold.manifest.msp.json');
    const editor = await openUntitled('managed-service-manifest', text.replace(monitoringContributor, owner));
    await waitForCodes(editor.document, 'role-owner');
  });
});
