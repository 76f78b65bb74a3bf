import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentKinds } from '../../../server/src/documents/kinds';
import { registry } from '../../../server/src/rules/registry';
import { checkFiles, type Files } from './folder';
import { applyEdits, assertCured } from './support';

const fixtures = 'test/fixtures/fixes';

/**
 * A folder `<code>` or `<code>.<what>`: the file `before.<name>`, what each fix of its first finding makes of it
 * (`after.<name>`, `after-2.<name>` and so on), and the files around it.
 */
interface Fixture {
  readonly name: string;
  readonly before: string;
  readonly afters: readonly { readonly index: number; readonly text: string }[];
  readonly around: Files;
}

function read(folder: string): Fixture {
  const paths = readdirSync(join(fixtures, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.msp.json'));
  const textOf = (path: string): string => readFileSync(join(fixtures, folder, path), 'utf8').replaceAll('\r\n', '\n');
  const before = paths.find((path) => path.startsWith('before.'))!;
  const name = before.slice('before.'.length);
  const afters = paths.flatMap((path) => {
    const number = /^after(?:-(\d+))?\./.exec(path);
    return number ? [{ index: Number(number[1] ?? 1) - 1, text: textOf(path) }] : [];
  });
  const others = paths.filter((path) => !/^(?:before|after(?:-\d+)?)\./.test(path));
  return {
    name,
    before: textOf(before),
    afters,
    around: Object.fromEntries(others.map((path) => [path, textOf(path)])),
  };
}

const folders = readdirSync(fixtures).filter((name) => !name.startsWith('.'));

describe('fixes', () => {
  for (const folder of folders) {
    const [code = ''] = folder.split('.');

    it(`of ${folder} make of the file before the file after`, async () => {
      const { name, before, afters, around } = read(folder);
      const checked = (await checkFiles({ ...around, [name]: before })).get(name)!;
      const fixes = checked.findings.find((finding) => finding.code === code && finding.fixes?.length)?.fixes ?? [];
      assert.ok(afters.length > 0 && afters.length <= fixes.length, `${fixes.length} fixes`);
      for (const { index, text } of afters) {
        assert.equal(applyEdits(before, fixes[index]!.edits()), text, fixes[index]!.title);
        assertCured(code, checked, (await checkFiles({ ...around, [name]: text })).get(name)!);
      }
    });
  }

  it('are shown for every rule of our own files that has some in its page', () => {
    const shown = new Set(folders.map((folder) => folder.split('.')[0]));
    // Fixes that make or change other files, are commands of the editor, or take out what a rule of their own is about.
    const elsewhere = [
      ...['private-plan-per-customer', 'private-plan-csp', 'audience-manual-max', 'audience-file-faults'],
      'unused-suppression',
    ];
    const missing = registry.filter(({ code, kinds }) => {
      const header = readFileSync(`docs/rules/${code}.md`, 'utf8').split('\n')[2]!;
      const isOurs = kinds.some((kind) => (documentKinds as readonly string[]).includes(kind));
      return isOurs && / · fix(?: ·|$)/.test(header) && !shown.has(code) && !elsewhere.includes(code);
    });
    assert.deepEqual(
      missing.map(({ code }) => code),
      [],
    );
  });
});
