import assert from 'node:assert/strict';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './run-command-line';
import { type TemporaryFolder, temporaryFolders } from './temporary-folder';
import { entry, ids, manifest } from './texts';

const makeFolder = temporaryFolders();
const gold = 'gold.manifest.msp.json';
const silver = 'more/silver.manifest.msp.json';

/** A folder with Owner in two manifests, one of them in a folder below. */
async function offers(): Promise<TemporaryFolder> {
  const folder = await makeFolder();
  await mkdir(join(folder.path, 'more'));
  for (const name of [gold, silver]) {
    await folder.write(name, manifest(entry(ids.owner), entry(ids.reader), entry(ids.deleteRole)));
  }
  return folder;
}

interface Report {
  readonly files: readonly { readonly path: string; readonly findings: readonly { readonly code: string }[] }[];
  readonly configuration: readonly string[];
  readonly baselines: readonly { readonly path: string; readonly accepted: number; readonly gone: readonly object[] }[];
}

async function check(folder: TemporaryFolder, ...words: readonly string[]): Promise<Report> {
  return JSON.parse((await run(folder.path, 'check', '.', '--format', 'json', ...words)).output) as Report;
}

const codesOf = ({ files }: Report): readonly string[] =>
  files.flatMap(({ findings }) => findings.map(({ code }) => code));

async function baselineOf({ path }: TemporaryFolder, name = '.managed-services-baseline.json') {
  const text = await readFile(join(path, name), 'utf8');
  return JSON.parse(text) as { findings: { path: string; code: string; at: string; count: number }[] };
}

describe('a baseline', () => {
  it('accepts what is found today, wherever it moves', async () => {
    const folder = await offers();
    assert.equal((await run(folder.path, 'check', '.')).code, 1);
    const made = await run(folder.path, 'baseline');
    assert.deepEqual([made.code, made.complaints], [0, '']);
    assert.equal(made.output, '.managed-services-baseline.json: 2 accepted (2 of them new), 0 gone.\n');

    const moved = manifest(entry(ids.reader), entry(ids.deleteRole), entry(ids.owner)).replaceAll('\n', '\r\n\r\n');
    await folder.write(gold, `// A note.\r\n${moved}`);
    const { code, output } = await run(folder.path, 'check', '.');
    assert.equal(code, 0);
    assert.match(
      output,
      /^2 files checked: nothing found\.\nBaseline: \.managed-services-baseline\.json accepts 2 more\.\n/,
    );
  });

  it('fails what is new: another rule, another place, one more of the same', async () => {
    const folder = await offers();
    await run(folder.path, 'baseline', '.');
    await folder.write(gold, manifest(entry(ids.owner), entry(ids.owner, ids.automation), entry(ids.deleteRole)));
    const report = await check(folder);
    assert.deepEqual(
      codesOf(report).filter((code) => code === 'role-owner'),
      ['role-owner'],
    );
    assert.equal((await run(folder.path, 'check', '.')).code, 1);
    await folder.write(
      gold,
      manifest(entry(ids.owner), entry(ids.reader), entry(ids.deleteRole)).replace('"1.0.0"', '"1"'),
    );
    assert.deepEqual(codesOf(await check(folder)), ['manifest-version']);
  });

  it('tells what is gone, and prunes it without accepting more', async () => {
    const folder = await offers();
    await run(folder.path, 'baseline');
    await folder.remove(silver);
    await folder.write(gold, manifest().replace('"1.0.0"', '"1"'));
    const { baselines } = await check(folder);
    assert.deepEqual(
      baselines.map(({ path, accepted, gone }) => [path, accepted, gone.length]),
      [['.managed-services-baseline.json', 0, 2]],
    );
    assert.match(
      (await run(folder.path, 'check', '.')).output,
      /2 that it accepts are gone: run managed-services baseline --prune/,
    );
    const pruned = await run(folder.path, 'baseline', '--prune');
    assert.equal(pruned.output, '.managed-services-baseline.json: 0 accepted (0 of them new), 2 gone.\n');
    assert.deepEqual(await baselineOf(folder), { findings: [] });
    assert.deepEqual(codesOf(await check(folder)), ['manifest-version']);
  });

  it('keeps what it accepts of files that are not looked at', async () => {
    const folder = await offers();
    await run(folder.path, 'baseline');
    await folder.write(gold, manifest());
    await run(folder.path, 'baseline', gold);
    assert.deepEqual(
      (await baselineOf(folder)).findings.map(({ path, code, at, count }) => [path, code, at, count]),
      [[silver, 'role-owner', 'authorizations[].roleDefinitionId', 1]],
    );
    const { baselines } = await check(folder);
    assert.deepEqual(baselines[0]!.gone, []);
  });

  it('is found where the configuration names it, or the command', async () => {
    const folder = await offers();
    await mkdir(join(folder.path, 'quality'));
    await folder.write('managed-services.config.json', '{ "baseline": "quality/known.json" }');
    assert.match((await run(folder.path, 'check', '.')).complaints, /There is no baseline quality\/known\.json/);
    await run(folder.path, 'baseline');
    assert.equal((await baselineOf(folder, 'quality/known.json')).findings[0]!.path, `../${gold}`);
    assert.deepEqual(codesOf(await check(folder)), []);
    assert.deepEqual(codesOf(await check(folder, '--no-baseline')), ['role-owner', 'role-owner']);

    await folder.write('other.json', '{ "findings": [] }');
    assert.deepEqual(codesOf(await check(folder, '--baseline', 'other.json')), ['role-owner', 'role-owner']);
    await run(folder.path, 'baseline', '--output', 'other.json');
    assert.deepEqual(codesOf(await check(folder, '--baseline', 'other.json')), []);
  });

  it('is refused where it is none', async () => {
    const folder = await offers();
    for (const text of [
      '',
      '[]',
      '{',
      '{ "findings": [{}] }',
      '{ "findings": [{ "path": "a", "code": "b", "at": "", "count": -1 }] }',
    ]) {
      await folder.write('known.json', text);
      const { code, complaints } = await run(folder.path, 'check', '.', '--baseline', 'known.json');
      assert.equal(code, 2);
      assert.match(complaints, /^known\.json is no baseline/);
    }
    assert.equal((await run(folder.path, 'check', '.', '--baseline', 'nothing.json')).code, 2);
    assert.equal((await run(folder.path, 'baseline', '--prune')).code, 2);
  });

  it('repeats no text of a file, which may be a secret', async () => {
    const folder = await offers();
    await run(folder.path, 'baseline');
    const text = await readFile(join(folder.path, '.managed-services-baseline.json'), 'utf8');
    assert.ok(!text.includes(ids.owner));
  });
});

describe('the configuration on the command line', () => {
  it('is named last, and what of it is passed over is complained of', async () => {
    const folder = await offers();
    assert.match((await run(folder.path, 'check', '.')).output, /\nConfiguration: none\.\n$/);
    await folder.write(
      'managed-services.config.json',
      '{ "rules": { "roles/*": "hint", "role-ownr": "off" }, "strct": 1 }',
    );
    const { code, output, complaints } = await run(folder.path, 'check', 'more');
    assert.equal(code, 0, 'the family is set to hint');
    assert.match(output, /\nConfiguration: managed-services\.config\.json\.\n$/);
    assert.equal(
      complaints,
      'managed-services.config.json: there is no rule and no family "role-ownr". Did you mean "role-owner"?\n' +
        'managed-services.config.json: there is no setting "strct". Did you mean "strict"?\n',
    );
    assert.deepEqual((await check(folder)).configuration, ['managed-services.config.json']);
    assert.match(
      (await run(folder.path, 'check', '.', '--format', 'markdown')).output,
      /Configuration: managed-services/,
    );
  });
});
