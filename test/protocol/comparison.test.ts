import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type CompareFilesAnswer,
  type ComparedFileParams,
  compareFilesRequest,
  type PublishedState,
  publishedStatesRequest,
  readRevisionRequest,
  type ReadRevisionParams,
} from '../../server/src/protocol';
import { run } from './run-command-line';
import { sessions } from './session';
import { type TemporaryFolder, temporaryFolders } from './temporary-folder';
import { entry, ids, manifest } from './texts';

const start = sessions();
const makeFolder = temporaryFolders();
const name = 'gold.manifest.msp.json';

/** A plan that names its manifest, which is said again beside it. */
const plan = JSON.stringify({ planId: 'gold', name: 'Gold', manifest: name });

/** A record in which the plan was published with this manifest. */
function record(text: string): string {
  const plans = [
    { planId: 'gold', planFile: 'gold.plan.msp.json', name: 'Gold', manifest: JSON.parse(text) as object },
  ];
  return JSON.stringify({ entries: [{ at: '2026-03-10T09:00:00Z', state: 'live', plans }] });
}

function git(folder: TemporaryFolder, ...words: readonly string[]): void {
  const author = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', '-c', 'init.defaultBranch=main'];
  execFileSync('git', [...author, ...words], { cwd: folder.path, stdio: 'pipe' });
}

/** A repository whose first commit grants Reader, while its files now grant Contributor too. */
async function repository(): Promise<TemporaryFolder> {
  const folder = await makeFolder();
  await folder.write('gold.plan.msp.json', plan);
  await folder.write(name, manifest(entry(ids.reader)));
  git(folder, 'init', '--quiet');
  git(folder, 'add', '.');
  git(folder, 'commit', '--quiet', '--message', 'First');
  git(folder, 'tag', 'first');
  await folder.write(name, manifest(entry(ids.reader), entry(ids.contributor)));
  return folder;
}

describe('comparing on the command line', () => {
  it('fails on what the gate names, and on nothing else', async () => {
    const { path, write } = await makeFolder();
    await write('small.manifest.msp.json', manifest(entry(ids.reader)));
    await write('large.manifest.msp.json', manifest(entry(ids.contributor)));
    await write('other.manifest.msp.json', manifest(entry(ids.deleteRole)));
    const codeOf = async (before: string, after: string, gate: string): Promise<number | null> => {
      const files = [before, after].map((file) => `${file}.manifest.msp.json`);
      return (await run(path, 'compare', ...files, '--fail-on', gate)).code;
    };
    assert.equal(await codeOf('small', 'large', 'wider'), 1);
    assert.equal(await codeOf('small', 'large', 'narrower'), 0);
    assert.equal(await codeOf('small', 'other', 'wider'), 1);
    assert.equal(await codeOf('small', 'small', 'different'), 0);
    const { code, output } = await run(path, 'compare', 'small.manifest.msp.json', 'large.manifest.msp.json');
    assert.equal(code, 0);
    assert.match(output, /^large\.manifest\.msp\.json compared with small\.manifest\.msp\.json\nWider: /);
  });

  it('reads a plan at a revision with the manifest it had then', async () => {
    const { path } = await repository();
    const compare = (...words: readonly string[]) => run(path, 'compare', ...words, '--fail-on', 'wider');
    for (const revision of ['first', 'HEAD@{0}']) {
      const { code, output, complaints } = await compare(`gold.plan.msp.json@${revision}`, 'gold.plan.msp.json');
      assert.equal(code, 1, complaints);
      assert.match(output, /\+ now Contributor, permanently/);
    }
    const same = await compare('gold.plan.msp.json@first', `${name}@HEAD`);
    assert.equal(same.code, 0);
    assert.match(same.output, /^The same: /m);
  });

  it('reads a file that is gone now, from a folder below', async () => {
    const folder = await repository();
    await folder.remove(name);
    await folder.write('new.manifest.msp.json', manifest(entry(ids.reader)));
    await mkdir(join(folder.path, 'below'));
    const words = ['compare', `../${name}@first`, '../new.manifest.msp.json'];
    const { code, output } = await run(join(folder.path, 'below'), ...words);
    assert.equal(code, 0);
    assert.match(output, /^The same: /m);
  });

  it('says that a revision, a file in it or a repository is not there', async () => {
    const { path } = await repository();
    const complaint = async (before: string, cwd = path): Promise<string> => {
      const { code, output, complaints } = await run(cwd, 'compare', before, name);
      assert.deepEqual([code, output], [2, '']);
      return complaints.split('\n')[0]!;
    };
    assert.equal(
      await complaint(`${name}@nowhere`),
      'There is no revision "nowhere" here. In a shallow clone, fetch it first.',
    );
    assert.match(await complaint(`${name}@--help`), /^There is no revision "--help" here\./);
    assert.equal(
      await complaint('gone.manifest.msp.json@first'),
      'There is no file gone.manifest.msp.json in revision first.',
    );
    const outside = await makeFolder();
    await outside.write(name, manifest());
    assert.equal(await complaint(`${name}@HEAD`, outside.path), `${name} is in no Git repository.`);
  });

  it('compares with a record by version, and asks for the plan that is meant', async () => {
    const folder = await makeFolder();
    await folder.write('care.published.msp.json', record(manifest(entry(ids.reader))));
    await folder.write(name, manifest(entry(ids.reader)));
    const compare = (...words: readonly string[]) => run(folder.path, 'compare', ...words);
    assert.match((await compare('care.published.msp.json', name, '--at', '1.0.0')).output, /^The same: /m);
    const unknown = await compare('care.published.msp.json', name, '--at', '9.9.9');
    assert.deepEqual([unknown.code, unknown.complaints], [2, 'care.published.msp.json records no version "9.9.9".\n']);
    assert.equal((await compare(name, name, '--at', '1.0.0')).code, 2);
    await folder.write('silver.plan.msp.json', `{ "planId": "silver", "manifest": ${manifest()} }`);
    const asked = await compare('care.published.msp.json', 'silver.plan.msp.json');
    assert.match(asked.complaints, /^Say which plan is meant with --plan: gold, silver\.\n/);
    assert.equal((await compare('care.published.msp.json', 'silver.plan.msp.json', '--plan', 'gold')).code, 0);
  });

  it('prints the same bytes for the same files, in each format', async () => {
    const { path } = await repository();
    const words = ['compare', 'gold.plan.msp.json@first', 'gold.plan.msp.json', '--format'];
    for (const [format, beginning] of Object.entries({ markdown: '# gold', html: '<!doctype html>' })) {
      const { output } = await run(path, ...words, format);
      assert.ok(output.startsWith(beginning), format);
      assert.ok(!output.includes(path), `${format} names no folder of this machine`);
    }
    const [first, second] = [await run(path, ...words, 'json'), await run(path, ...words, 'json')];
    assert.equal(first.output, second.output);
    const report = JSON.parse(first.output) as {
      verdict: string;
      plans: { principals: { reach: { gained: string[] } }[] }[];
    };
    assert.equal(report.verdict, 'wider');
    assert.ok(report.plans[0]!.principals[0]!.reach.gained.includes('Microsoft.Compute/virtualMachines/write'));
  });

  it('takes no broken file, no folder and no third one', async () => {
    const { path, write } = await makeFolder();
    await write(name, manifest());
    await write('half.manifest.msp.json', '{ "authorizations": [');
    const half = await run(path, 'compare', 'half.manifest.msp.json', name);
    assert.deepEqual([half.code, half.output], [2, '']);
    assert.equal(half.complaints, 'half.manifest.msp.json: this is no valid JSON. Check it first.\n');
    for (const words of [[name], ['.', name], [name, name, '--fail-on', 'same']]) {
      assert.equal((await run(path, 'compare', ...words)).code, 2, words.join(' '));
    }
  });
});

describe('comparing files in an editor', () => {
  async function compare(before: ComparedFileParams, after: string, texts: Readonly<Record<string, string>>) {
    const folder = await makeFolder();
    await folder.write('gold.plan.msp.json', plan);
    await folder.write(name, manifest(entry(ids.reader), entry(ids.contributor)));
    await folder.write('care.published.msp.json', record(manifest(entry(ids.reader))));
    await folder.write('onboard.json', 'not JSON');
    const session = await start({ folders: [folder.uri] });
    session.connection.onRequest(readRevisionRequest, ({ uri, revision }: ReadRevisionParams) =>
      revision === 'main' ? (texts[uri.slice(uri.lastIndexOf('/') + 1)] ?? null) : null,
    );
    const ask = (params: object) =>
      session.connection.sendRequest<CompareFilesAnswer | null>(compareFilesRequest, params);
    const answer = await ask({
      before: { ...before, uri: folder.uriOf(before.uri) },
      after: { uri: folder.uriOf(after) },
    });
    const states = await session.connection.sendRequest<readonly PublishedState[]>(publishedStatesRequest, {
      uri: folder.uriOf(after),
    });
    return { answer, states, markdown: answer && 'markdown' in answer ? answer.markdown : '' };
  }

  it('finds the manifest of a plan at the revision the client reads', async () => {
    const texts = { 'gold.plan.msp.json': plan, [name]: manifest(entry(ids.reader)) };
    const { markdown } = await compare({ uri: 'gold.plan.msp.json', revision: 'main' }, 'gold.plan.msp.json', texts);
    assert.match(markdown, /^# gold\.plan\.msp\.json compared with gold\.plan\.msp\.json&#64;main\n/);
    assert.match(markdown, /- \*\*\+\*\* now Contributor, permanently\n/);
  });

  it('says that a revision cannot be read', async () => {
    const { answer } = await compare({ uri: name, revision: 'gone' }, name, {});
    assert.deepEqual(answer, { refused: `${name}@gone cannot be read.` });
  });

  it('lists what was published, and compares with it', async () => {
    const published = { uri: 'care.published.msp.json', at: '2026-03-10T09:00:00Z' };
    const { markdown, states } = await compare(published, 'gold.plan.msp.json', {});
    assert.match(markdown, /\*\*Wider: /);
    assert.deepEqual(
      states.map(({ at, plans, state }) => [at, plans, state]),
      [[published.at, ['Gold 1.0.0'], 'live']],
    );
  });

  it('says that a file holds nothing to compare', async () => {
    const { answer } = await compare({ uri: 'onboard.json' }, name, {});
    assert.deepEqual(answer, { refused: 'onboard.json cannot be read.' });
  });
});
