import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';

/** Where a snippet stands in for a file, and what it imports. */
type Import = [file: string, specifier: string];

const forbidden: Import[] = [
  ['server/src/documents/model.ts', '../roles'],
  ['server/src/documents/model.ts', 'vscode-languageserver-types'],
  ['server/src/documents/model.ts', 'node:fs'],
  ['server/src/roles/index.ts', '../documents/guid'],
  ['server/src/workspace/workspace.ts', '../rules/check'],
  ['server/src/rules/check.ts', '../service/hover'],
  ['server/src/simulation/simulate.ts', '../rules/check'],
  ['server/src/rules/check.ts', '../reports/role-card'],
  ['server/src/rules/roles/role-owner.ts', '../../handlers/request'],
  ['server/src/reports/role-card.ts', '../service/hover'],
  ['server/src/service/hover.ts', '../handlers/request'],
  ['server/src/service/hover.ts', '../connection'],
  ['server/src/handlers/request.ts', '../cli/main'],
  ['server/src/handlers/request.ts', 'vscode'],
  ['server/src/handlers/request.ts', 'node:path'],
  ['server/src/handlers/request.ts', '../../../client/src/extension'],
  ['server/src/protocol/reports.ts', '../documents/model'],
  ['server/src/sniff.ts', './documents/model'],
  ['client/src/extension.ts', '../../server/src/documents/model'],
  ['client/src/extension.ts', 'vscode-languageserver'],
  ['client/src/extension.ts', 'node:fs'],
  ['client/src/extension.ts', './node/extension'],
  ['client/src/extension.ts', './programs/client'],
  ['client/src/extension.ts', './webview/page'],
  ['client/src/extension.ts', 'morphdom'],
  ['client/src/webview/page.ts', '../panels/page-panel'],
  ['client/src/webview/page.ts', 'vscode'],
  ['client/src/webview/page.ts', '../../../server/src/protocol'],
  ['client/src/webview/page.ts', '../../../server/src/reports/html/html'],
];

const allowed: Import[] = [
  ['server/src/documents/model.ts', 'jsonc-parser'],
  ['server/src/workspace/workspace.ts', '../documents/model'],
  ['server/src/rules/check.ts', '../roles'],
  ['server/src/rules/check.ts', '../simulation'],
  // A folder of rules that has the name of a room.
  ['server/src/rules/definition/authorization-required.ts', '../roles/role-owner'],
  ['server/src/service/hover.ts', '../reports/role-card'],
  ['server/src/service/hover.ts', 'vscode-languageserver-types'],
  ['server/src/handlers/request.ts', '../service/hover'],
  ['server/src/cli/main.ts', 'node:fs'],
  ['client/src/node/extension.ts', 'node:fs'],
  ['client/src/node/extension.ts', '../extension'],
  ['client/src/programs/client.ts', '../node/client'],
  ['client/src/extension.ts', 'vscode'],
  ['client/src/extension.ts', '../../server/src/protocol'],
  ['client/src/extension.ts', '../../server/src/sniff'],
  ['client/src/extension.ts', './webview/messages'],
  ['client/src/webview/page.ts', './messages'],
  ['client/src/webview/page.ts', 'morphdom'],
  ['client/src/webview/page.ts', '../../../server/src/reports/html/style'],
  ['server/src/documents/document.ts', '../sniff'],
];

describe('the house', function () {
  // The first answer waits for the types of the whole project.
  this.timeout(120_000);

  const eslint = new ESLint({
    ruleFilter: ({ ruleId }) =>
      ['house/arrows', 'no-console', '@typescript-eslint/no-floating-promises'].includes(ruleId),
  });

  async function faults(code: string, filePath: string): Promise<(string | null)[]> {
    const [result] = await eslint.lintText(code, { filePath });
    return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
  }

  for (const [file, specifier] of forbidden) {
    it(`forbids ${file} to import ${specifier}`, async () => {
      assert.deepEqual(await faults(`import '${specifier}';\n`, file), ['house/arrows']);
    });
  }

  for (const [file, specifier] of allowed) {
    it(`lets ${file} import ${specifier}`, async () => {
      assert.deepEqual(await faults(`import '${specifier}';\n`, file), []);
    });
  }

  it('sees re-exports, dynamic imports and types', async () => {
    const file = 'server/src/documents/model.ts';
    assert.deepEqual(await faults(`export * from '../roles';\n`, file), ['house/arrows']);
    assert.deepEqual(await faults(`export const roles = () => import('../roles');\n`, file), ['house/arrows']);
    assert.deepEqual(await faults(`import type { Role } from '../roles';\nexport type R = Role;\n`, file), [
      'house/arrows',
    ]);
    assert.deepEqual(await faults(`export type R = import('../roles').Role;\n`, file), ['house/arrows']);
  });

  it('forbids the console in the server and lets the command line print', async () => {
    assert.deepEqual(await faults(`console.log('hello');\n`, 'server/src/handlers/request.ts'), ['no-console']);
    assert.deepEqual(await faults(`console.log('hello');\n`, 'server/src/cli/main.ts'), []);
  });

  it('forbids promises nobody waits for', async () => {
    const code = `async function act(): Promise<void> {}\nact();\n`;
    assert.deepEqual(await faults(code, 'server/src/handlers/request.ts'), ['@typescript-eslint/no-floating-promises']);
  });
});

describe('the suite of the editor', () => {
  it('runs every test file there is', () => {
    const suite = join(import.meta.dirname, '../editor/suite');
    const index = readFileSync(join(suite, 'index.ts'), 'utf8');
    const files = readdirSync(suite).filter((name) => name.endsWith('.test.ts'));
    assert.deepEqual(
      files.filter((name) => !index.includes(`import './${name.replace(/\.ts$/, '')}';`)),
      [],
    );
  });
});
