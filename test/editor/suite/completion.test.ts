import assert from 'node:assert/strict';
import {
  acceptCompletion,
  openFile,
  placeCaret,
  readText,
  replace,
  screenshot,
  settleCompletion,
  typeText,
} from './support';

const monitoringContributor = '749f88d5-cbae-40b8-bcfc-e573ddc772fa';
const monitoringReader = '43d0d8ad-25c7-4714-9337-8ba259a9fe05';

describe('completion', () => {
  it('takes a role by its name and leaves its GUID', async () => {
    const editor = await openFile('gold.manifest.msp.json');
    await replace(editor, `"roleDefinitionId": "${monitoringContributor}"`, '"roleDefinitionId": ""');
    placeCaret(editor, '"roleDefinitionId": "');
    await typeText('monitoring rea');
    await settleCompletion('Monitoring Reader');
    await screenshot('role-completion');
    const text = await acceptCompletion(editor, 'Monitoring Reader');
    assert.equal(text, (await readText('gold.manifest.msp.json')).replace(monitoringContributor, monitoringReader));
  });

  it('takes a principal of the directory with its name and type', async () => {
    const editor = await openFile('gold.manifest.msp.json');
    await replace(editor, '"authorizations": [', '"authorizations": [{ "principalId": "" },');
    placeCaret(editor, '[{ "principalId": "');
    await typeText('platform');
    const text = await acceptCompletion(editor, 'Platform Engineering');
    const { authorizations } = JSON.parse(text) as { authorizations: Record<string, unknown>[] };
    assert.deepEqual(authorizations[0], {
      principalId: '0f7d2c94-3c1b-4a86-b1de-6a52f8e9d403',
      principalIdDisplayName: 'Platform Engineering',
      principalType: 'Group',
    });
  });
});
