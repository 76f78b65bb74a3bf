import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './run-command-line';
import { type TemporaryFolder, temporaryFolders } from './temporary-folder';
import { entry, ids, manifest } from './texts';

const makeFolder = temporaryFolders();

async function json<T>(cwd: string, ...words: readonly string[]): Promise<T> {
  return JSON.parse((await run(cwd, ...words, '--format', 'json')).output) as T;
}

/** A folder with an offer, its two plans, a manifest that one of them names, and one that nobody sells. */
async function offer(): Promise<TemporaryFolder> {
  const folder = await makeFolder();
  const offered = { alias: 'Care', plans: ['gold.plan.msp.json', 'silver.plan.msp.json'] };
  await folder.write('care.offer.msp.json', JSON.stringify(offered));
  await folder.write('gold.plan.msp.json', '{ "name": "Gold", "manifest": "gold.manifest.msp.json" }');
  await folder.write('silver.plan.msp.json', `{ "name": "Silver", "manifest": ${manifest()} }`);
  await folder.write('gold.manifest.msp.json', manifest(entry(ids.owner)));
  await folder.write('alone.manifest.msp.json', manifest());
  return folder;
}

/** A scenario in which somebody accepts the gold plan, and what is expected to be the state then. */
function scenario(state: string): string {
  return JSON.stringify({
    name: 'Gold is taken',
    offers: { gold: { plan: 'gold.plan.msp.json' } },
    customer: {
      name: 'Northwind',
      tenantId: 'b2d7f1a4-6c08-4e93-a5d1-90e3c7f2468b',
      subscriptions: [{ name: 'prod', subscriptionId: 'e61a0c83-29d4-4b7f-8f15-d3b07a94c26e' }],
      people: { olga: { roles: [{ role: 'Owner', scope: 'prod' }] } },
    },
    timeline: [{ do: 'accept', offer: 'gold', by: 'olga', expect: [{ offer: 'gold', state }] }],
  });
}

describe('previewing on the command line', () => {
  it('shows a folder once: plans with their offer, manifests with their plan', async () => {
    const { path } = await offer();
    const { previews } = await json<{ previews: { path: string; plans: { name: string }[] }[] }>(path, 'preview', '.');
    assert.deepEqual(
      previews.map((each) => [each.path, ...each.plans.map(({ name }) => name)]),
      [
        ['alone.manifest.msp.json', previews[0]!.plans[0]!.name],
        ['care.offer.msp.json', 'Gold', 'Silver'],
      ],
    );
  });

  it('shows a plan that is named itself', async () => {
    const { path } = await offer();
    const { code, output } = await run(path, 'preview', 'gold.plan.msp.json');
    assert.match(output, /^What Gold allows\n/);
    assert.match(output, /✗ Owner, permanently/);
    assert.equal(code, 0);
  });

  it('names files as the user does, on every machine alike', async () => {
    const { path } = await offer();
    const { output } = await run(path, 'preview', 'care.offer.msp.json', '--format', 'json');
    assert.doesNotMatch(output, /file:/);
    assert.match(output, /"path": "gold\.manifest\.msp\.json"/);
    assert.equal(output, (await run(path, 'preview', 'care.offer.msp.json', '--format', 'json')).output);
  });

  it('prints Markdown', async () => {
    const { path } = await offer();
    const { output } = await run(path, 'preview', 'care.offer.msp.json', '--format', 'markdown');
    assert.deepEqual(output.match(/^#{1,2} .*/gm), ['# What Care allows', '## Gold', '## Silver']);
  });

  it('shows what it can, and complains of the rest', async () => {
    const { path, write } = await offer();
    await write('empty.manifest.msp.json', '');
    const { code, output, complaints } = await run(path, 'preview', '.');
    assert.equal(code, 2);
    assert.match(output, /What Care allows/);
    assert.match(complaints, /^empty\.manifest\.msp\.json: there is too little in this file/);
  });

  it('takes no files of other kinds', async () => {
    const { path, write } = await offer();
    await write('taken.scenario.msp.json', scenario('accepted'));
    const { code, output, complaints } = await run(path, 'preview', 'taken.scenario.msp.json');
    assert.deepEqual([code, output], [2, '']);
    assert.match(
      complaints,
      /is of the kind scenario: this command takes files of the kinds offer, plan, manifest, template/,
    );
  });
});

describe('simulating on the command line', () => {
  it('is good where all is as the scenario says', async () => {
    const { path, write } = await offer();
    await write('taken.scenario.msp.json', scenario('accepted'));
    const { code, output } = await run(path, 'simulate', '.');
    assert.match(output, /^Gold is taken\n✓ 1 of 1 expectations hold · /);
    assert.equal(code, 0);
  });

  it('exits with 1 where an expectation fails, in every format', async () => {
    const { path, write } = await offer();
    await write('taken.scenario.msp.json', scenario('delegated'));
    for (const [format, expected] of [
      ['text', /^✗ 0 of 1 expectations hold, 1 do not/m],
      ['markdown', /^\*\*✗ 0 of 1 expectations hold, 1 do not\*\*/m],
      ['json', /"status": "fails"/],
      ['junit', /<testsuite name="Gold is taken" .* failures="1"/],
    ] as const) {
      const { code, output } = await run(path, 'simulate', 'taken.scenario.msp.json', '--format', format);
      assert.match(output, expected);
      assert.equal(code, 1, format);
    }
  });

  it('plays in a folder its scenarios alone', async () => {
    const { path, write } = await offer();
    await write('taken.scenario.msp.json', scenario('accepted'));
    const { simulations } = await json<{ simulations: { path: string }[] }>(path, 'simulate', '.');
    assert.deepEqual(
      simulations.map((each) => each.path),
      ['taken.scenario.msp.json'],
    );
  });

  it('plays the usual course of events for a plan and a manifest that are named', async () => {
    const { path } = await offer();
    for (const name of ['silver.plan.msp.json', 'alone.manifest.msp.json']) {
      const { code, output } = await run(path, 'simulate', name);
      assert.match(output, /\naccept|: accept {2}✓ succeeded/);
      assert.equal(code, 0, output);
    }
  });

  it('says that there is nothing to play', async () => {
    const { code, complaints } = await run((await offer()).path, 'simulate', '.');
    assert.equal(code, 2);
    assert.match(complaints, /^No scenario in \.: name a plan, manifest or template/);
  });
});

describe('what might be, on the command line', () => {
  it('sweeps each plan of an offer', async () => {
    const { code, output } = await run((await offer()).path, 'sweep', 'care.offer.msp.json');
    assert.match(output, /^Who can delegate Care\n[^]*\nGold\n[^]*\nSilver\n/);
    assert.equal(code, 0);
  });

  it('prints each combination of a plan as a row', async () => {
    const { output } = await run((await offer()).path, 'sweep', 'silver.plan.msp.json', '--format', 'csv');
    assert.match(output, /^file,plan,actor,profile,.*\nsilver\.plan\.msp\.json,Silver,owner,2020,direct,public,/);
    assert.equal(output.split('\n').length, 1 + 768 + 1);
  });

  it('sweeps what is named, and no folders', async () => {
    const { code, complaints } = await run((await offer()).path, 'sweep', '.');
    assert.equal(code, 2);
    assert.match(complaints, /^Name the offer, plan, manifest or template to sweep/);
  });

  it('tells the expectations still to be written, and fails on them where that is asked', async () => {
    const { path, write } = await offer();
    const { timeline, ...story } = JSON.parse(scenario('accepted')) as { timeline: readonly object[] };
    const delegating = { do: 'delegate', offer: 'gold', by: 'olga', scopes: ['prod'] };
    const offers = { gold: { manifest: 'alone.manifest.msp.json' } };
    await write('taken.scenario.msp.json', JSON.stringify({ ...story, offers, timeline: [...timeline, delegating] }));
    const { code, output } = await run(path, 'mutate', '.');
    assert.match(output, /^Expectations still to be written\n✗ [1-9]/);
    assert.match(output, /^ {2}\{ "principal": /m);
    assert.equal(code, 0);
    assert.equal((await run(path, 'mutate', '.', '--fail-on', 'survivors')).code, 1);
    assert.equal((await run(path, 'mutate', '.', '--fail-on', 'holes')).code, 2);
  });
});

describe('walking folders on the command line', () => {
  async function checked(folder: TemporaryFolder, ...words: readonly string[]): Promise<readonly string[]> {
    const { files } = await json<{ files: { path: string }[] }>(folder.path, 'check', ...words);
    return files.map(({ path }) => path);
  }

  async function tree(...names: readonly string[]): Promise<TemporaryFolder> {
    const folder = await makeFolder();
    for (const name of names) {
      await mkdir(join(folder.path, name, '..'), { recursive: true });
      await folder.write(name, manifest());
    }
    return folder;
  }

  const [a, b, c] = ['a.manifest.msp.json', 'old/b.manifest.msp.json', 'old/keep/c.manifest.msp.json'] as const;

  for (const ignoreFile of ['.gitignore', '.ignore']) {
    it(`passes over what ${ignoreFile} leaves out`, async () => {
      const folder = await tree(a, b, c);
      await folder.write(ignoreFile, '# nothing of last year\nold/\n');
      assert.deepEqual(await checked(folder, '.'), [a]);
    });
  }

  it('passes over what the configuration leaves out', async () => {
    const folder = await tree(a, b, c);
    await folder.write('managed-services.config.json', '{ "ignore": ["old/**", "!old/keep"], }');
    assert.deepEqual(await checked(folder, '.'), [a]);
  });

  it('lets an ignore file further in take back what one further out says', async () => {
    const folder = await tree(a, b, c);
    await folder.write('.gitignore', 'b.manifest.msp.json\nc.manifest.msp.json\n');
    await folder.write('old/.gitignore', '!b.manifest.msp.json\n');
    assert.deepEqual(await checked(folder, '.'), [a, b]);
  });

  it('takes a pattern with a slash from the folder of its file', async () => {
    const folder = await tree(a, b, c, 'keep/d.manifest.msp.json');
    await folder.write('old/.ignore', '/keep\n');
    assert.deepEqual(await checked(folder, '.'), [a, 'keep/d.manifest.msp.json', b]);
  });

  it('minds the ignore files above, up to the root of the repository', async () => {
    const folder = await tree(a, b, c);
    await folder.write('.gitignore', 'keep/\n');
    assert.deepEqual(await checked(folder, 'old'), [b, c]);
    await mkdir(join(folder.path, '.git'));
    assert.deepEqual(await checked(folder, 'old'), [b]);
  });

  it('reads what is named itself, ignored or not', async () => {
    const folder = await tree(a, b, c);
    await mkdir(join(folder.path, '.git'));
    await folder.write('.gitignore', 'old/\na.*\n');
    assert.deepEqual(await checked(folder, a, 'old'), [a, b, c]);
  });

  it('never enters node_modules and .git', async () => {
    const folder = await tree(a, 'node_modules/x/b.manifest.msp.json', '.git/c.manifest.msp.json');
    assert.deepEqual(await checked(folder, '.'), [a]);
  });

  it('follows a path that leaves the named folder but not the repository', async () => {
    const folder = await makeFolder();
    await mkdir(join(folder.path, '.git'));
    await mkdir(join(folder.path, 'plans'));
    await folder.write('gold.manifest.msp.json', manifest());
    await folder.write('plans/gold.plan.msp.json', '{ "name": "Gold", "manifest": "../gold.manifest.msp.json" }');
    const { output } = await run(join(folder.path, 'plans'), 'preview', 'gold.plan.msp.json');
    assert.doesNotMatch(output, /cannot be read/);
    assert.match(output, /permanently/);
  });
});

describe('findings as Markdown', () => {
  it('are a list for each file that has any', async () => {
    const { path } = await offer();
    const { output, code } = await run(path, 'check', 'gold.manifest.msp.json', '--format', 'markdown');
    assert.match(output, /^\*\*1 file checked: 1 error/);
    assert.match(output, /^## gold\.manifest\.msp\.json$/m);
    assert.match(output, /^- \*\*error\*\* at \d+:\d+: .*Owner.* `role-owner`$/m);
    assert.equal(code, 1);
  });
});
