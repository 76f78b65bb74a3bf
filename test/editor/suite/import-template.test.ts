import assert from 'node:assert/strict';
import { commands, window } from 'vscode';
import { openFile, screenshot, waitFor, waitForCodes } from './support';

describe('import from a template', () => {
  it('makes a manifest of the authorizations and checks it', async () => {
    const template = await openFile('delegation.json');
    assert.equal(template.document.languageId, 'json');
    void commands.executeCommand('managedServiceOffers.importTemplate');
    const manifest = await waitFor('the manifest', () => {
      const document = window.activeTextEditor?.document;
      return document?.languageId === 'managed-service-manifest' && document;
    });
    assert.ok(manifest.isUntitled && manifest.uri.path.endsWith('/delegation.manifest.msp.json'));
    assert.deepEqual(JSON.parse(manifest.getText()), {
      version: '1.0.0',
      registrationDefinitionName: 'Contoso Managed Azure',
      managedByTenantId: '5c1c4b0d-2a64-4f5f-9d0a-3e7b86f7c1d2',
      authorizations: [
        {
          principalId: 'b6e1a6f0-7f39-4d0e-8c55-1d9f0a4e2b71',
          principalIdDisplayName: 'Service Desk',
          roleDefinitionId: 'acdd72a7-3385-48ef-bd42-f606fba81ae7',
        },
        {
          principalId: 'b6e1a6f0-7f39-4d0e-8c55-1d9f0a4e2b71',
          principalIdDisplayName: 'Service Desk',
          roleDefinitionId: '8e3af657-a8ff-443c-a75c-2fe8c4bcb635',
        },
      ],
    });
    await waitForCodes(manifest, 'missing-delete-role', 'role-owner');
    await screenshot('manifest-from-template');
  });
});
