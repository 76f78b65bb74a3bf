import assert from 'node:assert/strict';
import { checkFolder } from '../corpus/check-folder';
import { armList, parameterFile, template } from './arm-texts';
import { temporaryFolders } from './temporary-folder';
import { ids } from './texts';

const makeFolder = temporaryFolders();

describe('the run over files that lie elsewhere', () => {
  it('tells every JSON file, checked with its partner, by lines', async () => {
    const { path, write } = await makeFolder();
    const values = parameterFile(armList(ids.reader, ids.deleteRole, ids.owner));
    await write('onboard.json', template());
    await write('onboard.parameters.json', values);
    await write('package.json', '{ "name": "x" }');
    await write('torn.JSON', template().trimEnd().slice(0, -1));
    await write('notes.txt', template());
    const line = values.split('\n').findIndex((text) => text.includes(ids.owner)) + 1;
    const files = await checkFolder(path);
    assert.deepEqual(
      files.map((file) => file.path),
      ['onboard.json', 'onboard.parameters.json', 'package.json', 'torn.JSON'],
    );
    assert.deepEqual(files[0]!.findings, []);
    assert.deepEqual(files[1]!.findings, [{ code: 'role-owner', severity: 'error', line }]);
    assert.equal(files[2]!.findings, undefined);
    assert.deepEqual(
      files[3]!.findings!.map(({ code }) => code),
      ['invalid-json'],
    );
  });
});
