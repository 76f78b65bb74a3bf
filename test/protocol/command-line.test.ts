import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmod, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { type Outcome, run } from './run-command-line';
import { type TemporaryFolder, temporaryFolders } from './temporary-folder';
import { entry, ids, manifest } from './texts';

const commandLine = join(import.meta.dirname, '../../dist/node/cli.js');
const examples = join(import.meta.dirname, '../../examples');
const makeFolder = temporaryFolders();

interface CheckedFiles {
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly { readonly code: string; readonly severity: string }[];
  }[];
}

/** Runs `managed-services check …` in a folder, its output in a pipe. */
async function check(folder: string, ...words: readonly string[]): Promise<Outcome> {
  return run(folder, 'check', ...words);
}

async function checkedFiles(folder: string, ...words: readonly string[]): Promise<CheckedFiles> {
  const { output } = await check(folder, ...words, '--format', 'json');
  return JSON.parse(output) as CheckedFiles;
}

const pathsOf = ({ files }: CheckedFiles): readonly string[] => files.map(({ path }) => path);

/** A folder with a manifest that is good, one with Owner in a folder below, and a file of somebody else. */
async function offers(): Promise<TemporaryFolder> {
  const folder = await makeFolder();
  await mkdir(join(folder.path, 'more/gold'), { recursive: true });
  await folder.write('silver.manifest.msp.json', manifest());
  await folder.write('more/gold/gold.manifest.msp.json', manifest(entry(ids.owner)));
  await folder.write('package.json', '{');
  return folder;
}

describe('checking on the command line', () => {
  it('lists in JSON every file with its findings, and nothing else', async () => {
    const folder = await makeFolder();
    await folder.write('gold.manifest.msp.json', manifest(entry(ids.reader), entry(ids.deleteRole), entry(ids.owner)));
    await folder.write('silver.manifest.msp.json', manifest());
    const { code, output, complaints } = await check(folder.path, '.', '--format', 'json');
    assert.equal(code, 1);
    assert.equal(complaints, '');
    const line = `    ${entry(ids.owner)}`;
    const character = line.indexOf(`"${ids.owner}"`);
    const answer = JSON.parse(output) as { files: { findings: { message?: string }[] }[] };
    const message = answer.files[0]!.findings[0]!.message;
    assert.match(message!, /Owner/);
    assert.deepEqual(answer, {
      files: [
        {
          path: 'gold.manifest.msp.json',
          findings: [
            {
              code: 'role-owner',
              severity: 'error',
              message,
              range: { start: { line: 7, character }, end: { line: 7, character: character + ids.owner.length + 2 } },
            },
          ],
        },
        { path: 'silver.manifest.msp.json', findings: [] },
      ],
      configuration: [],
      baselines: [],
    });
  });

  it('walks through folders, and writes paths with /', async () => {
    const { path } = await offers();
    const all = ['more/gold/gold.manifest.msp.json', 'silver.manifest.msp.json'];
    assert.deepEqual(pathsOf(await checkedFiles(path, '.')), all);
    assert.deepEqual(pathsOf(await checkedFiles(path, 'more')), [all[0]]);
    assert.deepEqual(pathsOf(await checkedFiles(join(path, 'more'), 'gold', '..')), [
      '../silver.manifest.msp.json',
      'gold/gold.manifest.msp.json',
    ]);
  });

  it('lists each file once and in one order, however it was asked', async () => {
    const { path } = await offers();
    const first = await check(path, '.', 'silver.manifest.msp.json', 'more', '--format', 'json');
    const second = await check(path, 'more', '.', './more/../silver.manifest.msp.json', '--format=json');
    assert.equal(first.output, second.output);
    assert.equal(pathsOf(JSON.parse(first.output) as CheckedFiles).length, 2);
  });

  it('passes over what lies in node_modules, unless it is named', async () => {
    const folder = await makeFolder();
    await mkdir(join(folder.path, 'node_modules'));
    await folder.write('node_modules/a.manifest.msp.json', manifest(entry(ids.owner)));
    await folder.write('b.manifest.msp.json', manifest());
    assert.deepEqual(pathsOf(await checkedFiles(folder.path, '.')), ['b.manifest.msp.json']);
    const named = await checkedFiles(folder.path, 'node_modules/a.manifest.msp.json');
    assert.deepEqual(pathsOf(named), ['node_modules/a.manifest.msp.json']);
    assert.ok(named.files[0]!.findings.some(({ code }) => code === 'role-owner'));
  });

  it('follows a link that is named', async () => {
    const folder = await offers();
    await symlink(join(folder.path, 'more'), join(folder.path, 'linked'));
    const linked = await checkedFiles(folder.path, 'linked');
    assert.deepEqual(pathsOf(linked), ['linked/gold/gold.manifest.msp.json']);
    assert.ok(linked.files[0]!.findings.length > 0);
  });

  it('reads directories beside a manifest, and the configuration file', async () => {
    const folder = await offers();
    await folder.write(
      'managed-services.config.json',
      '{ "rules": { "role-owner": "hint", "missing-delete-role": "off" } }',
    );
    const { files } = await checkedFiles(folder.path, 'more');
    assert.equal(files[0]!.findings.find(({ code }) => code === 'role-owner')?.severity, 'hint');
    assert.ok(!files[0]!.findings.some(({ code }) => code === 'missing-delete-role'));
  });

  it('takes a byte order mark and Windows line ends as they come', async () => {
    const folder = await makeFolder();
    await folder.write('gold.manifest.msp.json', `\uFEFF${manifest().replaceAll('\n', '\r\n')}`);
    assert.deepEqual((await checkedFiles(folder.path, '.')).files, [{ path: 'gold.manifest.msp.json', findings: [] }]);
    await folder.write('gold.manifest.msp.json', '\uFEFF');
    assert.deepEqual(
      (await checkedFiles(folder.path, '.')).files[0]!.findings.map(({ code }) => code),
      ['invalid-json'],
    );
  });

  it('is plain text in a pipe: file, place, severity, message, code and a summary', async () => {
    const { path } = await offers();
    const { output, complaints } = await check(path, '.');
    assert.equal(complaints, '');
    assert.ok(!output.includes('\u001b'), 'no colours');
    const lines = output.split('\n');
    assert.equal(lines[0], 'more/gold/gold.manifest.msp.json');
    assert.match(output, /^ {2}6:\d+ +error +.*Owner.* role-owner$/m);
    assert.match(lines.at(-3)!, /^2 files checked: 1 error, /);
    assert.equal(lines.at(-2), 'Configuration: none.');
    assert.equal(lines.at(-1), '');
    const clean = '1 file checked: nothing found.\nConfiguration: none.\n';
    assert.equal((await check(path, 'silver.manifest.msp.json')).output, clean);
  });

  it('ends quietly where nobody reads on', async () => {
    const { path } = await offers();
    const process = spawn(globalThis.process.execPath, [commandLine, 'check', '.'], {
      cwd: path,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    process.stdout.destroy();
    assert.equal(await text(process.stderr), '');
  });

  it('is clean on the example that should be, and not on the other', async () => {
    assert.equal((await check(examples, 'contoso')).code, 0);
    assert.equal((await check(examples, 'with-mistakes')).code, 1);
  });
});

describe('the exit code', () => {
  it('is 0 while nothing is of severity error', async () => {
    const folder = await makeFolder();
    await folder.write('gold.manifest.msp.json', manifest(entry(ids.reader)));
    const { code, output } = await check(folder.path, '.');
    assert.match(output, /1 warning/);
    assert.equal(code, 0);
  });

  it('is 1 with an error', async () => {
    assert.equal((await check((await offers()).path, '.')).code, 1);
  });

  it('is 2 for wrong use, which is explained and leaves the output empty', async () => {
    const folder = await offers();
    for (const [words, complaint] of [
      [[], /^No command given\./],
      [['chekc', '.'], /^There is no command "chekc"\./],
      [['constructor'], /^There is no command "constructor"\./],
      [['check'], /^Name /],
      [['check', '.', '--format', 'xml'], /^There is no format "xml": choose text, json/],
      [['check', '.', '--colour'], /--colour/],
      [['check', 'nowhere'], /^There is no file or folder nowhere\./],
      [['check', 'package.json'], /^package\.json carries no delegation/],
    ] as const) {
      const { code, output, complaints } = await run(folder.path, ...words);
      assert.equal(code, 2, words.join(' '));
      assert.equal(output, '', words.join(' '));
      assert.match(complaints, complaint);
      assert.match(complaints, /^Usage: managed-services /m);
      assert.doesNotMatch(complaints, /^\s+at /m, 'no stack trace');
    }
  });

  it('is 2 where no file matched', async () => {
    const folder = await makeFolder();
    const { code, complaints } = await check(folder.path, '.');
    assert.equal(code, 2);
    assert.match(complaints, /^No managed service file in \.\./);
  });

  it('is 2 where a file cannot be read, after the others were checked', async function () {
    const folder = await offers();
    const unreadable = join(folder.path, 'locked.manifest.msp.json');
    // Root reads every file; a link in a circle nobody reads.
    if (process.getuid?.() === 0) await symlink(unreadable, unreadable);
    else {
      await folder.write('locked.manifest.msp.json', manifest());
      await chmod(unreadable, 0);
    }
    const { code, output, complaints } = await check(folder.path, '.', '--format', 'json');
    assert.equal(code, 2);
    assert.match(complaints, /^locked\.manifest\.msp\.json: this file cannot be read\.$/m);
    assert.ok(pathsOf(JSON.parse(output) as CheckedFiles).includes('silver.manifest.msp.json'));
  });

  it('is 0 for help', async () => {
    for (const word of ['help', '--help']) {
      const { code, output } = await run(examples, word);
      assert.equal(code, 0);
      assert.match(output, /^Usage: managed-services /);
    }
  });
});
