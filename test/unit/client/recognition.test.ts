import assert from 'node:assert/strict';
import { URI } from 'vscode-uri';
import {
  type Candidate,
  mayCarryDelegation,
  needsUs,
  ownLanguages,
  type Places,
} from '../../../client/src/documents/recognition';
import { armLanguages, documentKinds, languageOfKind } from '../../../server/src/documents/kinds';

const template = '{ "resources": [{ "type": "Microsoft.ManagedServices/registrationDefinitions" }] }';

/** A desktop: files can be written, Git shows older versions that cannot, and other schemes have no files. */
const desktop: Places = {
  isWritableFileSystem: (scheme) => ({ file: true, 'vscode-userdata': true, git: false })[scheme],
  folderSchemes: ['file'],
};

function candidate(uri: string, languageId = 'json', text = template): Candidate {
  return { languageId, uri: URI.parse(uri), getText: () => text };
}

function assertRecognized(uri: string, places = desktop): void {
  assert.equal(mayCarryDelegation(candidate(uri), places), true, uri);
}

function assertPassedOver(uri: string, places = desktop): void {
  assert.equal(mayCarryDelegation(candidate(uri), places), false, uri);
}

describe('recognition of documents', () => {
  it('knows the languages that the server knows', () => {
    assert.deepEqual(ownLanguages, documentKinds.map(languageOfKind));
    for (const language of armLanguages) assert.ok(mayCarryDelegation(candidate('file:///a', language), desktop));
  });

  it('goes by the text, whatever the name', () => {
    assertRecognized('file:///work/azuredeploy.json');
    assertRecognized('file:///work/whatever.txt');
    assert.equal(mayCarryDelegation(candidate('file:///work/azuredeploy.json', 'json', '{}'), desktop), false);
  });

  it('takes parameter files, and leaves templates alone that only assign roles', () => {
    const entry = '"principalId": "a", "roleDefinitionId": "b"';
    const parameters = `{ "parameters": { "authorizations": { "value": [{ ${entry} }] } } }`;
    const assignment = `{ "resources": [{ "type": "Microsoft.Authorization/roleAssignments", "properties": { ${entry} } }] }`;
    assert.equal(mayCarryDelegation(candidate('file:///a.json', 'json', parameters), desktop), true);
    assert.equal(mayCarryDelegation(candidate('file:///a.json', 'json', assignment), desktop), false);
  });

  it('reads no text of other languages', () => {
    const unread = { ...candidate('file:///a.ts', 'typescript'), getText: () => assert.fail('was read') };
    assert.equal(needsUs(unread, desktop), false);
  });

  it('takes unsaved documents, and those of the open folders even where they cannot be written', () => {
    assertRecognized('untitled:Untitled-1');
    assertRecognized('vscode-vfs://github/contoso/lighthouse/azuredeploy.json', {
      isWritableFileSystem: () => false,
      folderSchemes: ['vscode-vfs'],
    });
  });

  it('passes over what is shown of a file elsewhere', () => {
    assertPassedOver('git:/work/azuredeploy.json?ref=HEAD');
    assertPassedOver('output:log');
  });

  it('passes over settings', () => {
    assertPassedOver('vscode-userdata:/User/settings.json');
    assertPassedOver('file:///work/.vscode/settings.json');
    assertPassedOver('file:///work/contoso.code-workspace');
    assertRecognized('file:///work/vscode/settings.json');
  });

  it('takes our own kinds without reading them', () => {
    const unread = { ...candidate('git:/plan', 'managed-service-plan'), getText: () => assert.fail('was read') };
    assert.equal(needsUs(unread, desktop), true);
  });
});
