import { commands } from 'vscode';
import { ask, session } from './session';
import { closeAll } from './support';

before(async () => {
  await commands.executeCommand('workbench.action.closeAuxiliaryBar');
});

afterEach(async function () {
  const test = this.currentTest;
  if (test?.state === 'failed' && (await session()).page) {
    await ask('screenshot', { name: `failed ${test.fullTitle()}`.replace(/\W+/g, '-') });
  }
  await closeAll();
});
