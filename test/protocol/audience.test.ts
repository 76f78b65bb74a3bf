import assert from 'node:assert/strict';
import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import {
  CodeActionRequest,
  type Diagnostic,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type WorkspaceDiagnosticReport,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver/node';
import { moveAudienceRequest, type MovedAudience } from '../../server/src/protocol';
import { run } from './run-command-line';
import { type Session, sessions } from './session';
import { type TemporaryFolder, temporaryFolders } from './temporary-folder';
import { manifest } from './texts';

const start = sessions();
const makeFolder = temporaryFolders();
const bank = 'd07f5a13-86be-4c29-90d4-b8e1372f6ca5';
const header = 'Id,Description,Type\r\n';
const good = `${header}${bank},"Bank, big",SubscriptionId\r\n`;
const faulty = `${header}${bank},"Bank, big",TenantId\r\nNorthwind,,SubscriptionId\r\n`;

function plan(audience: object): string {
  const texts = { planId: 'gold', name: 'Gold', summary: 'Around the clock', description: 'Monitoring' };
  const rest = { visibility: 'private', pricing: { model: 'byol' }, manifest: 'gold.manifest.msp.json' };
  return JSON.stringify({ ...texts, ...rest, ...audience }, undefined, 2);
}

async function folderWith(csv: string): Promise<TemporaryFolder> {
  const folder = await makeFolder();
  await folder.write('gold.plan.msp.json', plan({ privateAudienceFile: 'a.csv' }));
  await folder.write('gold.manifest.msp.json', manifest());
  await folder.write('a.csv', csv);
  return folder;
}

/** Pulls until there is news of a file. */
async function newsOf(
  { connection }: Session,
  uri: string,
  known: Map<string, string>,
): Promise<readonly Diagnostic[]> {
  for (;;) {
    const previousResultIds = [...known].map(([each, value]) => ({ uri: each, value }));
    const report: WorkspaceDiagnosticReport = await connection.sendRequest(WorkspaceDiagnosticRequest.type, {
      previousResultIds,
    });
    for (const item of report.items) known.set(item.uri, item.resultId ?? '');
    const news = report.items.find((item) => item.uri === uri);
    if (news?.kind === 'full') return news.items;
  }
}

async function changed({ connection }: Session, uri: string): Promise<void> {
  await connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri, type: FileChangeType.Changed }],
  });
}

describe('the CSV file of an audience', () => {
  it('has findings of its own that nobody opened, which go when it is mended', async () => {
    const folder = await folderWith(faulty);
    const session = await start({ folders: [folder.uri] });
    const csv = folder.uriOf('a.csv');
    const known = new Map<string, string>();
    const found = await newsOf(session, csv, known);
    assert.deepEqual(
      found.map(({ code, range }) => [code, range.start, range.end]),
      [
        ['audience-csv-columns', { line: 1, character: 49 }, { line: 1, character: 57 }],
        ['audience-subscription-guid', { line: 2, character: 0 }, { line: 2, character: 9 }],
      ],
    );
    await folder.write('a.csv', good);
    await changed(session, csv);
    assert.deepEqual(await newsOf(session, csv, known), []);
    await folder.write('gold.plan.msp.json', plan({ privateAudienceFile: 'b.csv' }));
    await folder.write('a.csv', faulty);
    await changed(session, folder.uriOf('gold.plan.msp.json'));
    assert.deepEqual(await newsOf(session, csv, known), [], 'nothing names it any more');
  });

  it('is told of once on the path in an open plan, until it is mended', async () => {
    const folder = await folderWith(faulty);
    const session = await start({ folders: [folder.uri] });
    const uri = folder.uriOf('gold.plan.msp.json');
    await session.open(uri, plan({ privateAudienceFile: 'a.csv' }), 'managed-service-plan');
    const [finding, ...more] = await session.diagnostics(uri);
    assert.deepEqual(more, []);
    assert.equal(finding?.code, 'audience-file-faults');
    assert.deepEqual(finding.relatedInformation![0]!.location, {
      uri: folder.uriOf('a.csv'),
      range: { start: { line: 1, character: 49 }, end: { line: 1, character: 57 } },
    });
    const before = session.refreshes;
    await folder.write('a.csv', good);
    await changed(session, folder.uriOf('a.csv'));
    await session.until(() => session.refreshes > before);
    assert.deepEqual(await session.codes(uri), []);
  });

  it('is told of to a client that pulls nothing', async () => {
    const folder = await folderWith(faulty);
    const session = await start({ folders: [folder.uri], capabilities: {} });
    const csv = folder.uriOf('a.csv');
    const { diagnostics } = await session.pushed(({ uri }) => uri === csv);
    assert.equal(diagnostics.length, 2);
  });

  it('is made and taken back by requests, and each is offered as a refactoring', async () => {
    const folder = await makeFolder();
    const session = await start({ folders: [folder.uri] });
    const uri = folder.uriOf('gold.plan.msp.json');
    const privateAudience = [{ subscriptionId: bank, description: 'Bank, big' }];
    await session.open(uri, plan({ privateAudience }), 'managed-service-plan');
    const ask = (to: 'file' | 'list') =>
      session.connection.sendRequest<MovedAudience | string | null>(moveAudienceRequest, { uri, to });
    const moved = await ask('file');
    assert.ok(moved && typeof moved !== 'string');
    assert.deepEqual(
      moved.files.map(({ name }) => name),
      ['gold.plan.msp.json', 'gold.audience.csv'],
    );
    assert.equal(moved.files[1]!.text, good.replaceAll('\r\n', '\n'));
    const refused = await ask('list');
    assert.ok(typeof refused === 'string');
    assert.match(refused, /No CSV file is named/);
    const line = plan({ privateAudience })
      .split('\n')
      .findIndex((each) => each.includes('"privateAudience"'));
    const place = { line, character: 5 };
    const params = { textDocument: { uri }, range: { start: place, end: place } };
    const context = { diagnostics: [], only: ['refactor'] };
    const actions = await session.connection.sendRequest(CodeActionRequest.type, { ...params, context });
    assert.deepEqual(actions, [], 'a client without our commands cannot do it');
  });
});

describe('an audience on the command line', () => {
  it('is checked with the plan that names it, by its own lines', async () => {
    const folder = await folderWith(faulty);
    await folder.write('stray.csv', 'x');
    const { code, output } = await run(folder.path, 'check', '.', '--format', 'json');
    assert.equal(code, 1);
    const { files } = JSON.parse(output) as { files: { path: string; findings: { code: string }[] }[] };
    assert.deepEqual(
      files.map(({ path, findings }) => [path, ...findings.map((finding) => finding.code)]),
      [
        ['a.csv', 'audience-csv-columns', 'audience-subscription-guid'],
        ['gold.manifest.msp.json'],
        ['gold.plan.msp.json', 'audience-file-faults'],
      ],
    );
    const named = await run(folder.path, 'check', 'gold.manifest.msp.json');
    assert.match(named.output, /1 file checked: nothing found/);
    const accepted = await run(folder.path, 'baseline', '.');
    assert.match(accepted.output, /3 accepted/);
    assert.equal((await run(folder.path, 'check', '.')).code, 0);
  });

  it('is printed or written as the file that Partner Center imports', async () => {
    const folder = await folderWith(good);
    const text = good.replaceAll('\r\n', '\n');
    const printed = await run(folder.path, 'audience', 'gold.plan.msp.json');
    assert.deepEqual(printed, { code: 0, output: text, complaints: '' });
    const written = await run(folder.path, 'audience', 'gold.plan.msp.json', '--output', 'out/b.csv');
    assert.deepEqual(written, { code: 0, output: 'out/b.csv\n', complaints: '' });
    assert.equal(await readFile(join(folder.path, 'out/b.csv'), 'utf8'), text);
  });

  it('is not written over another file, nor where it cannot be read', async () => {
    const folder = await folderWith(good);
    await folder.write('b.csv', '');
    const again = await run(folder.path, 'audience', 'gold.plan.msp.json', '--output', 'b.csv');
    assert.equal(again.code, 2);
    await folder.remove('a.csv');
    const absent = await run(folder.path, 'audience', 'gold.plan.msp.json');
    assert.deepEqual([absent.code, absent.output], [2, '']);
    assert.match(absent.complaints, /no audience in this file that can be read in full/);
    assert.equal((await run(folder.path, 'audience', 'gold.manifest.msp.json')).code, 2);
  });
});
