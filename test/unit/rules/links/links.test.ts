import assert from 'node:assert/strict';
import { check } from '../../../../server/src/rules/check';
import { Workspace } from '../../../../server/src/workspace/workspace';
import { MemoryFiles } from '../../workspace/memory-files';
import { assertCuresIn, assertFindsIn, assertSilentIn, checkFiles, folder, offer, plan } from '../folder';
import { catalogue, checkText, manifest } from '../support';

const sold = { 'gold.manifest.msp.json': manifest() };

/** A plan that sells the manifest of a path, written as JSON text. */
function selling(path: string): string {
  return plan({ manifest: path });
}

describe('file-missing', () => {
  it('marks paths that lead to no file, whatever they should lead to', async () => {
    const found = await assertFindsIn('file-missing', {
      'contoso.offer.msp.json': offer({ plans: '[«"gold.plan.msp.json"»]' }).replace('"logo.png"', '«"logo.png"»'),
      'silver.plan.msp.json': plan({ manifest: '«"silver.manifest.msp.json"»', privateAudienceFile: '«"a.csv"»' }),
    });
    assert.match(found[0]!.message, /There is no file "logo\.png"/);
    await assertSilentIn('file-missing', {
      'contoso.offer.msp.json': offer(),
      'gold.plan.msp.json': plan({ manifest: '"./gold.manifest.msp.json"' }),
      'logo.png': '',
      ...sold,
    });
  });

  it('proposes the file that was probably meant', async () => {
    const cure = (path: string, title: string, more = {}): Promise<string> =>
      assertCuresIn('file-missing', 'gold.plan.msp.json', title, { 'gold.plan.msp.json': selling(path), ...more });
    assert.match(await cure('"glod.manifest.msp.json"', 'gold.', sold), /"manifest": "gold\.manifest\.msp\.json"/);
    const moved = { 'manifests/gold.manifest.msp.json': manifest() };
    assert.match(await cure('"old/Gold.manifest.msp.json"', 'gold', moved), /"manifests\/gold\.manifest\.msp\.json"/);
    const files = { 'gold.plan.msp.json': selling('«"other.manifest.msp.json"»'), ...sold };
    assert.deepEqual((await assertFindsIn('file-missing', files))[0]!.fixes, []);
  });

  it('says of what kind a file is that does not belong here', async () => {
    const [finding] = await assertFindsIn('file-missing', {
      'gold.plan.msp.json': selling('«"silver.plan.msp.json"»'),
      'silver.plan.msp.json': selling('"gold.manifest.msp.json"'),
      ...sold,
    });
    assert.match(finding!.message, /is a plan, but a manifest belongs here/);
    const [foreign] = await assertFindsIn('file-missing', {
      'gold.plan.msp.json': selling('«"gold.json"»'),
      'gold.json': '',
    });
    assert.match(foreign!.message, /a manifest, whose file name ends in "manifest\.msp\.json"/);
    const [workbook] = await assertFindsIn('file-missing', {
      'gold.plan.msp.json': plan({ privateAudienceFile: '«"a.xlsx"»' }),
      'a.xlsx': 'PK',
      ...sold,
    });
    assert.match(workbook!.message, /the CSV file of an audience, whose file name ends in "\.csv"/);
    const table = { 'gold.plan.msp.json': plan({ privateAudienceFile: '"a.CSV"' }), 'a.CSV': '', ...sold };
    await assertSilentIn('file-missing', table);
    const [misplaced] = await assertFindsIn('file-missing', {
      'gold.plan.msp.json': selling('«"a.csv"»'),
      'a.csv': '',
    });
    assert.match(misplaced!.message, /is the CSV file of an audience, but a manifest belongs here/);
  });

  it('is only worth knowing in a record of what was published', async () => {
    const [finding] = await assertFindsIn('file-missing', {
      'a.published.msp.json':
        '{ "publisherId": "c", "offerId": "o", "offerFile": «"a.offer.msp.json"», "entries": [] }',
    });
    assert.equal(finding!.severity, 'information');
  });

  it('says that a file is there but cannot be read', async () => {
    const unreadable = { 'gold.manifest.msp.json': `${folder}/gold.manifest.msp.json` };
    const files = { 'gold.plan.msp.json': selling('«"gold.manifest.msp.json"»') };
    const [finding] = await assertFindsIn('file-missing', files, unreadable);
    assert.match(finding!.message, /is there but cannot be read/);
    assert.deepEqual(finding!.fixes, []);
  });

  it('is silent where nobody can tell', async () => {
    const text = selling('"gold.manifest.msp.json"');
    const codes = checkText(text, { kind: 'plan' }).findings.map(({ code }) => code);
    assert.deepEqual(codes, []);

    const workspace = new Workspace(new MemoryFiles());
    await workspace.load([folder]);
    const untitled = {
      uri: 'untitled:Untitled-1',
      languageId: 'managed-service-plan',
      version: 1,
      getText: () => text,
    };
    workspace.didOpen(untitled);
    await workspace.prepare(untitled.uri);
    const document = workspace.document(untitled.uri)!;
    assert.deepEqual(check(document, { catalogue, ...workspace.surroundings(untitled.uri) }), []);
  });

  it('is told again when the file comes and goes', async () => {
    const disk = new MemoryFiles({ [`${folder}/gold.plan.msp.json`]: selling('"gold.manifest.msp.json"') });
    const workspace = new Workspace(disk);
    await workspace.load([folder]);
    const uri = `${folder}/gold.plan.msp.json`;
    const codes = async (): Promise<string[]> => {
      await workspace.prepare(uri);
      return check(workspace.document(uri)!, { catalogue, ...workspace.surroundings(uri) }).map(({ code }) => code);
    };
    assert.deepEqual(await codes(), ['file-missing']);
    const before = workspace.revision(uri);
    disk.texts.set(`${folder}/gold.manifest.msp.json`, manifest());
    await workspace.didChangeOnDisk(`${folder}/gold.manifest.msp.json`);
    assert.notEqual(workspace.revision(uri), before);
    assert.deepEqual(await codes(), []);
    disk.texts.delete(`${folder}/gold.manifest.msp.json`);
    await workspace.didChangeOnDisk(`${folder}/gold.manifest.msp.json`);
    assert.deepEqual(await codes(), ['file-missing']);
  });
});

describe('file-outside-workspace', () => {
  it('marks what leads out, and says how', async () => {
    const cases: Record<string, RegExp> = {
      '../gold.manifest.msp.json': /leads out of the workspace folder/,
      'a/../../gold.manifest.msp.json': /leads out of the workspace folder/,
      '..\\\\..\\\\gold.manifest.msp.json': /leads out of the workspace folder/,
      '/etc/passwd': /path of one machine/,
      'C:\\\\plans\\\\gold.manifest.msp.json': /path of one machine/,
      'c:gold.manifest.msp.json': /path of one machine/,
      '\\\\\\\\server\\\\share\\\\gold.manifest.msp.json': /path of one machine/,
      'https://contoso.com/gold.manifest.msp.json': /is an address/,
      'file:///etc/passwd': /is an address/,
    };
    for (const [path, message] of Object.entries(cases)) {
      const files = { 'gold.plan.msp.json': selling(`«"${path}"»`) };
      assert.match((await assertFindsIn('file-outside-workspace', files))[0]!.message, message, path);
      await assertSilentIn('file-missing', { 'gold.plan.msp.json': selling(`"${path}"`) });
      await assertSilentIn('path-backslash', { 'gold.plan.msp.json': selling(`"${path}"`) });
    }
  });

  it('follows links on disk', async () => {
    const files = (path: string) => ({ 'gold.plan.msp.json': selling(path), 'here.manifest.msp.json': manifest() });
    const leadOut = { 'here.manifest.msp.json': 'file:///elsewhere/gold.manifest.msp.json' };
    await assertFindsIn('file-outside-workspace', files('«"here.manifest.msp.json"»'), leadOut);
    await assertSilentIn('file-outside-workspace', files('"here.manifest.msp.json"'));
  });

  it('leaves ways up and down within the folder alone', async () => {
    await assertSilentIn('file-outside-workspace', {
      'plans/gold.plan.msp.json': selling('"../manifests/../manifests/gold.manifest.msp.json"'),
    });
  });

  it('proposes the file of that name in the workspace', async () => {
    const files = { 'gold.plan.msp.json': selling('"C:\\\\offers\\\\gold.manifest.msp.json"'), ...sold };
    const mended = await assertCuresIn('file-outside-workspace', 'gold.plan.msp.json', 'gold', files);
    assert.match(mended, /"manifest": "gold\.manifest\.msp\.json"/);
  });
});

describe('path-backslash', () => {
  it('asks for slashes where a path is read all the same', async () => {
    const files = {
      'gold.plan.msp.json': selling('«"a\\\\gold.manifest.msp.json"»'),
      'a/gold.manifest.msp.json': manifest(),
    };
    await assertFindsIn('path-backslash', files);
    await assertSilentIn('file-missing', { ...files, 'gold.plan.msp.json': selling('"a\\\\gold.manifest.msp.json"') });
    const plain = { ...files, 'gold.plan.msp.json': selling('"a\\\\gold.manifest.msp.json"') };
    assert.match(await assertCuresIn('path-backslash', 'gold.plan.msp.json', 'a/gold', plain), /"a\/gold\.manifest/);
  });

  it('does not speak beside a missing file', async () => {
    const found = await checkFiles({ 'gold.plan.msp.json': selling('"a\\\\gold.manifest.msp.json"') });
    assert.deepEqual(
      found.get('gold.plan.msp.json')!.findings.map(({ code }) => code),
      ['file-missing'],
    );
  });
});

describe('reference-cycle', () => {
  const scenario = (base: string): string => `{ "name": "A", "extends": ${base}, "timeline": [] }`;

  it('marks a file that names itself, and alone', async () => {
    const [finding] = await assertFindsIn('reference-cycle', {
      'gold.plan.msp.json': selling('«"./gold.plan.msp.json"»'),
    });
    assert.match(finding!.message, /is this file itself/);
    await assertSilentIn('file-missing', { 'gold.plan.msp.json': selling('"gold.plan.msp.json"') });
    await assertFindsIn('reference-cycle', { 'a.scenario.msp.json': scenario('«"a.scenario.msp.json"»') });
  });

  it('marks each link of a circle of scenarios, and shows the way back', async () => {
    const found = await assertFindsIn('reference-cycle', {
      'a.scenario.msp.json': scenario('«"b.scenario.msp.json"»'),
      'b.scenario.msp.json': scenario('«"base/c.scenario.msp.json"»'),
      'base/c.scenario.msp.json': scenario('«"../a.scenario.msp.json"»'),
    });
    assert.deepEqual(
      found[0]!.related!.map(({ uri }) => uri),
      [`${folder}/b.scenario.msp.json`, `${folder}/base/c.scenario.msp.json`],
    );
  });

  it('leaves what only leads into a circle, and what ends, alone', async () => {
    await assertFindsIn('reference-cycle', {
      'a.scenario.msp.json': scenario('"b.scenario.msp.json"'),
      'b.scenario.msp.json': scenario('«"b.scenario.msp.json"»'),
    });
    await assertSilentIn('reference-cycle', {
      'a.scenario.msp.json': scenario('"b.scenario.msp.json"'),
      'b.scenario.msp.json': '{ "name": "B", "timeline": [] }',
    });
  });
});
