import assert from 'node:assert/strict';
import { armList, parameterFile, template } from './arm-texts';
import { sessions } from './session';
import { ids } from './texts';

const start = sessions();

describe('what JSON documents are', () => {
  it('is told when they open and whenever it changes, of no other documents', async () => {
    const session = await start();
    const told = session.armKinds;
    const entries = armList(ids.reader, ids.deleteRole);
    const replaceBy = (text: string) => session.change('file:///a.json', { text });

    await session.open('file:///gold.manifest.msp.json', '{}');
    await session.open('file:///unrelated.json', '{ "name": "unrelated" }', 'json');
    await session.open('file:///a.json', parameterFile(entries), 'json');
    await session.until(() => told.length === 1);
    await replaceBy(template('Gold', entries));
    await session.until(() => told.length === 2);
    await replaceBy(`${template('Gold', entries)} `);
    await replaceBy('{}');
    await session.until(() => told.length === 3);
    await session.close('file:///a.json');
    await session.open('file:///a.json', template('Gold', entries), 'arm-template');
    await session.until(() => told.length === 4);
    assert.deepEqual(
      told,
      (['parameters', 'template', null, 'template'] as const).map((kind) => ({ uri: 'file:///a.json', kind })),
    );
  });
});
