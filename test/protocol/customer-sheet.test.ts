import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type CustomerSheetFile,
  customerSheetFileRequest,
  customerSheetPageRequest,
  type CustomerSheetParams,
  type CustomerSheetPlan,
  customerSheetPlansRequest,
  type PageAnswer,
  type VerifySheetAnswer,
  verifySheetRequest,
} from '../../server/src/protocol';
import { armList, template } from './arm-texts';
import { run } from './run-command-line';
import { sessions } from './session';
import { type TemporaryFolder, temporaryFolders } from './temporary-folder';

const start = sessions();
const makeFolder = temporaryFolders();
const onboard = template('Gold', armList());
const contoso = join(import.meta.dirname, '../../examples/contoso');

/** A folder that holds the example, and a template. */
async function examples(): Promise<TemporaryFolder> {
  const folder = await makeFolder();
  await folder.write('onboard.json', onboard);
  for (const name of (await readdir(contoso)).filter((each) => each.endsWith('.json'))) {
    await folder.write(name, await readFile(join(contoso, name), 'utf8'));
  }
  return folder;
}

/** The folder of examples with the sheet of the gold plan in it. */
async function withSheet(): Promise<TemporaryFolder> {
  const folder = await examples();
  const { code, complaints } = await run(folder.path, 'customer-sheet', 'gold.plan.msp.json', '--output', 'gold.html');
  assert.deepEqual([code, complaints], [0, '']);
  return folder;
}

describe('customer sheets', () => {
  for (const [name, plan] of [
    ['gold.plan.msp.json', undefined],
    ['contoso.offer.msp.json', 'northwind'],
    ['onboard.json', undefined],
  ] as const) {
    it(`have the same bytes from the editor and the command line: ${name}`, async () => {
      const folder = await examples();
      const session = await start({ folders: [folder.uri] });
      // The server knows a template from a client that has it open.
      if (name === 'onboard.json') await session.open(folder.uriOf(name), onboard, 'json');
      const params: CustomerSheetParams = { uri: folder.uriOf(name), plan };
      const answer = await session.connection.sendRequest<CustomerSheetFile | null>(customerSheetFileRequest, params);
      assert.ok(answer && 'text' in answer, JSON.stringify(answer));
      const { output, complaints, code } = await run(
        folder.path,
        ...['customer-sheet', name],
        ...(plan ? ['--plan', plan] : []),
      );
      assert.deepEqual([complaints, code], ['', 0]);
      assert.equal(answer.text, output);
      assert.ok(!output.includes(folder.path) && !output.includes('file:'), 'no path of the machine');
      const page = await session.connection.sendRequest<PageAnswer | null>(customerSheetPageRequest, params);
      assert.match(page?.title ?? '', /^Customer sheet: /);
      assert.doesNotMatch(page?.html ?? '<script', /<script/, 'a panel needs no data');
    });
  }

  it('are about one of the plans that an offer has, and say so in a page and to whoever saves', async () => {
    const folder = await examples();
    const { connection } = await start({ folders: [folder.uri] });
    const params: CustomerSheetParams = { uri: folder.uriOf('contoso.offer.msp.json') };
    const plans = await connection.sendRequest<readonly CustomerSheetPlan[]>(customerSheetPlansRequest, params);
    assert.deepEqual(plans, [
      { key: 'gold', name: 'Gold' },
      { key: 'northwind', name: 'Northwind' },
    ]);
    const words = 'There are several plans, and a sheet is about one: choose gold, northwind.';
    assert.deepEqual(await connection.sendRequest(customerSheetFileRequest, params), { refused: words });
    const page = await connection.sendRequest<PageAnswer>(customerSheetPageRequest, params);
    assert.equal(page.html, `<p>${words}</p>`);
    const { code, complaints, output } = await run(folder.path, 'customer-sheet', 'contoso.offer.msp.json');
    assert.deepEqual([code, complaints, output], [2, `${words}\n`, '']);
  });

  it('are written over another file by force only', async () => {
    const folder = await withSheet();
    const again = ['customer-sheet', 'gold.plan.msp.json', '--output', 'gold.html'];
    const { code, complaints } = await run(folder.path, ...again);
    assert.equal(code, 2);
    assert.match(complaints, /gold\.html would be overwritten: say --force/);
    assert.equal((await run(folder.path, ...again, '--force')).code, 0);
  });

  it('are not made of broken files', async () => {
    const folder = await examples();
    await folder.write('gold.manifest.msp.json', '{ "authorizations": [');
    const { code, complaints, output } = await run(folder.path, 'customer-sheet', 'gold.plan.msp.json');
    assert.deepEqual([code, output], [2, '']);
    assert.match(complaints, /^gold\.manifest\.msp\.json:1 is not valid JSON\./);
  });
});

describe('verification of customer sheets', () => {
  it('is good for the same files, whatever their order and form, and for the offer that has the plan', async () => {
    const folder = await withSheet();
    const manifest = JSON.parse(await readFile(join(folder.path, 'gold.manifest.msp.json'), 'utf8')) as {
      authorizations: unknown[];
    };
    manifest.authorizations.reverse();
    await folder.write('gold.manifest.msp.json', JSON.stringify(manifest));
    for (const name of ['gold.plan.msp.json', 'contoso.offer.msp.json']) {
      const { code, output, complaints } = await run(folder.path, 'verify', 'gold.html', name);
      assert.deepEqual([code, complaints], [0, ''], name);
      assert.match(output, /^✓ Contoso Managed Azure – Gold, version 2\.1\.0: The file is what the sheet states\.\n/);
    }
  });

  it('fails where a grant is another one, and names it', async () => {
    const folder = await withSheet();
    const text = await readFile(join(folder.path, 'gold.manifest.msp.json'), 'utf8');
    await folder.write('gold.manifest.msp.json', text.replace('"PT4H"', '"PT8H"'));
    const { code, output } = await run(folder.path, 'verify', 'gold.html', 'gold.plan.msp.json', '--format', 'json');
    assert.equal(code, 1);
    const { verdict, changes } = JSON.parse(output) as { verdict: string; changes: readonly string[] };
    assert.equal(verdict, 'changed');
    assert.equal(changes.length, 1);
    assert.match(changes[0]!, /^Changed: Virtual Machine Contributor .+ for 8 hours .+ instead of .+ for 4 hours /);

    const { connection } = await start({ folders: [folder.uri] });
    const html = await readFile(join(folder.path, 'gold.html'), 'utf8');
    const params = { uri: folder.uriOf('gold.plan.msp.json'), html };
    const answer = await connection.sendRequest<VerifySheetAnswer | null>(verifySheetRequest, params);
    const { output: markdown } = await run(
      folder.path,
      ...['verify', 'gold.html', 'gold.plan.msp.json', '--format', 'markdown'],
    );
    assert.deepEqual(answer, { markdown });
  });

  it('reads what mail programs and editors make of the file', async () => {
    const folder = await withSheet();
    const text = await readFile(join(folder.path, 'gold.html'), 'utf8');
    const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
    const files: Readonly<Record<string, Buffer>> = {
      'utf-16le': utf16,
      'utf-16be': Buffer.from(utf16).swap16(),
      'latin-1 with CRLF': Buffer.from(text.replace(/&#xb7;/g, '\u00b7').replaceAll('\n', '\r\n'), 'latin1'),
    };
    await mkdir(join(folder.path, 'mail'));
    for (const [name, bytes] of Object.entries(files)) {
      await writeFile(join(folder.path, 'mail', name), bytes);
      const { code, complaints, output } = await run(folder.path, 'verify', `mail/${name}`, 'gold.plan.msp.json');
      assert.deepEqual([code, complaints], [0, ''], `${name}: ${output}`);
    }
  });

  it('goes by the digest of the contract', async () => {
    const folder = await withSheet();
    const { output } = await run(folder.path, 'verify', 'gold.html', 'gold.plan.msp.json');
    const digest = /Digest of the grants: ([0-9a-f ]{71})\n/.exec(output)![1]!;
    const verifying = (...words: string[]) => run(folder.path, 'verify', 'gold.html', 'gold.plan.msp.json', ...words);
    assert.equal((await verifying('--digest', digest.toUpperCase())).code, 0);
    const another = await verifying(
      '--digest',
      digest.replace(/^./, (digit) => (digit === '0' ? '1' : '0')),
    );
    assert.equal(another.code, 1);
    assert.match(another.output, /not the one that was given/);
    assert.equal((await verifying('--digest', 'abc')).code, 2);
  });

  it('is not good for what is no sheet, or is not there', async () => {
    const folder = await withSheet();
    for (const [sheet, file, words] of [
      ['gold.plan.msp.json', 'gold.plan.msp.json', /This is no customer sheet/],
      ['nowhere.html', 'gold.plan.msp.json', /nowhere\.html: this file cannot be read/],
      ['gold.html', 'contoso.directory.msp.json', /Name the file of a plan|is no/],
    ] as const) {
      const { code, complaints, output } = await run(folder.path, 'verify', sheet, file);
      assert.deepEqual([code, output], [2, ''], sheet);
      assert.match(complaints, words);
    }
  });
});
