import assert from 'node:assert/strict';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { previewFileRequest, type PreviewFileParams } from '../../server/src/protocol';
import { armList, template } from './arm-texts';
import { run } from './run-command-line';
import { type Session, sessions } from './session';
import { type TemporaryFolder, temporaryFolders } from './temporary-folder';

type Format = PreviewFileParams['format'];

const formats: readonly Format[] = ['text', 'markdown', 'html', 'csv', 'json'];
const start = sessions();
const makeFolder = temporaryFolders();
const onboard = template('Gold', armList());
const contoso = join(import.meta.dirname, '../../examples/contoso');

/** A folder that holds the example in a folder of its own, and a template. */
async function examples(): Promise<TemporaryFolder> {
  const folder = await makeFolder();
  await mkdir(join(folder.path, 'contoso'));
  await folder.write('onboard.json', onboard);
  for (const name of (await readdir(contoso)).filter((each) => each.endsWith('.json'))) {
    await folder.write(`contoso/${name}`, await readFile(join(contoso, name), 'utf8'));
  }
  return folder;
}

/** How a format writes a place; the path is a pattern. */
function placed(format: Format, path: string, line: number): RegExp {
  if (format === 'json') return new RegExp(`"path": "${path}",\\s*"line": ${line},`);
  return format === 'csv' ? new RegExp(`,${path},${line}$`, 'm') : new RegExp(`${path}:${line}\\b`);
}

/** What the editor and the command line make of a file; the same, or the test fails. */
async function fileFromBoth(folder: TemporaryFolder, session: Session, path: string, format: Format): Promise<string> {
  const params: PreviewFileParams = { uri: folder.uriOf(path), format };
  const [answer, { output, complaints, code }] = await Promise.all([
    session.connection.sendRequest<string | null>(previewFileRequest, params),
    run(folder.path, 'preview', path, '--format', format),
  ]);
  assert.deepEqual([complaints, code], ['', 0]);
  assert.equal(answer, output);
  return output;
}

describe('a preview as a file', () => {
  for (const format of formats) {
    it(`has the same bytes from the editor and the command line, with places by path and line: ${format}`, async () => {
      const folder = await examples();
      const session = await start({ folders: [folder.uri] });
      const output = await fileFromBoth(folder, session, 'contoso/contoso.offer.msp.json', format);
      const text = await readFile(join(contoso, 'gold.manifest.msp.json'), 'utf8');
      const role = text.slice(0, text.indexOf('cfd33db0-3dd1-45e3-aa9d-cdbdf3b6f24e'));
      const line = role.slice(0, role.lastIndexOf('{')).split('\n').length;
      assert.match(output, placed(format, String.raw`contoso/gold\.manifest\.msp\.json`, line));
      assert.ok(!output.includes(folder.path) && !output.includes('file:'), 'no path of the machine');
    });
  }

  it('has the same bytes for a template too', async () => {
    const folder = await examples();
    const session = await start({ folders: [folder.uri] });
    await session.open(folder.uriOf('onboard.json'), onboard, 'json');
    assert.match(await fileFromBoth(folder, session, 'onboard.json', 'json'), /"path": "onboard\.json"/);
  });

  it('is nothing of a document that allows nothing', async () => {
    const folder = await examples();
    const session = await start({ folders: [folder.uri] });
    const uri = folder.uriOf('contoso/contoso.directory.msp.json');
    assert.equal(await session.connection.sendRequest(previewFileRequest, { uri, format: 'csv' }), null);
  });
});

describe('previews of several files', () => {
  it('have one header as CSV, and a row for each grant', async () => {
    const { path } = await examples();
    const { output } = await run(path, 'preview', '.', '--format', 'csv');
    const rows = output.trimEnd().split('\n');
    assert.equal(rows.filter((row) => row.startsWith('plan,principal,')).length, 1);
    const { previews } = JSON.parse((await run(path, 'preview', '.', '--format', 'json')).output) as {
      previews: { plans: { principals: { grants: object[] }[] }[] }[];
    };
    const grants = previews
      .flatMap(({ plans }) => plans)
      .flatMap(({ principals }) => principals.flatMap((each) => each.grants));
    assert.equal(rows.length - 1, grants.length);
    assert.ok(grants.length > 17, String(grants.length));
  });

  it('are no page of HTML, which is about one', async () => {
    const { path } = await examples();
    const { output, complaints, code } = await run(path, 'preview', '.', '--format', 'html');
    assert.deepEqual([output, code], ['', 2]);
    assert.match(
      complaints,
      /^A page of HTML shows one file, and there are 2: name one, such as contoso\/contoso\.offer/,
    );
  });

  it('come in the formats there are', async () => {
    const { path } = await examples();
    const { complaints, code } = await run(path, 'preview', '.', '--format', 'xml');
    assert.match(complaints, /^There is no format "xml": choose text, markdown, html, csv or json\./);
    assert.equal(code, 2);
  });
});
