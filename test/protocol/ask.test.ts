import assert from 'node:assert/strict';
import {
  type AskablePrincipal,
  askablePrincipalsRequest,
  type AskAnswer,
  type AskParams,
  askRequest,
  findOperationsRequest,
  type FoundOperation,
} from '../../server/src/protocol';
import { run } from './run-command-line';
import { sessions } from './session';
import { temporaryFolders } from './temporary-folder';
import { entry, ids, manifest } from './texts';

const start = sessions();
const makeFolder = temporaryFolders();
const uri = 'file:///offers/gold.manifest.msp.json';
const restart = 'restart a virtual machine';

describe('Ask About Access', () => {
  it('answers about everybody and about one, as Markdown and as HTML', async () => {
    const session = await start();
    const { connection } = session;
    await session.open(uri, manifest(entry(ids.reader)));
    const ask = (params: Omit<AskParams, 'uri'>) =>
      connection.sendRequest<AskAnswer | null>(askRequest, { uri, ...params });
    const everybody = await ask({ operation: restart });
    assert.match(everybody?.markdown ?? '', /^# Who can do "restart a virtual machine"\?\n[^]*\*\*Nobody can\.\*\*/);
    assert.match(everybody?.html ?? '', /data-uri="file:\/\/\/offers\/gold\.manifest\.msp\.json"/);
    const [principal] = await connection.sendRequest<readonly AskablePrincipal[]>(askablePrincipalsRequest, { uri });
    const reading = await ask({ principal: principal!.id, operation: 'see machines' });
    assert.match(reading?.markdown ?? '', /^# Can .* do "see machines"\?\n[^]*✓ \*\*.*: yes, at any time\*\*/);
  });

  it('answers for the text as it is typed, and about nothing where there is nothing', async () => {
    const session = await start();
    const { connection } = session;
    await session.open(uri, manifest(entry(ids.reader)));
    await session.change(uri, { text: '' });
    assert.equal(await connection.sendRequest(askRequest, { uri, operation: restart }), null);
    assert.equal(await connection.sendRequest(askablePrincipalsRequest, { uri }), null);
    const gone = { uri: 'file:///offers/gone.manifest.msp.json' };
    assert.equal(await connection.sendRequest(askRequest, { ...gone, operation: restart }), null);
    assert.equal(await connection.sendRequest(askablePrincipalsRequest, gone), null);
  });

  it('finds operations by plain words, and tells which are never delegated', async () => {
    const { connection } = await start();
    const find = (words: string) => connection.sendRequest<readonly FoundOperation[]>(findOperationsRequest, { words });
    assert.deepEqual((await find('reboot a VM'))[0], {
      name: 'Microsoft.Compute/virtualMachines/restart/action',
      plane: 'control',
      words: 'restart · virtual machines · Compute',
    });
    assert.equal((await find('read a secret'))[0]?.plane, 'data');
    assert.ok((await find('')).length > 5);
    assert.deepEqual(await find('xyzzyx'), []);
  });
});

describe('asking on the command line', () => {
  it('answers in text, Markdown and JSON, whatever the answer is', async () => {
    const { path, write } = await makeFolder();
    await write('gold.manifest.msp.json', manifest(entry(ids.reader)));
    const ask = (...words: readonly string[]) => run(path, 'ask', 'gold.manifest.msp.json', ...words);
    const text = await ask(restart);
    assert.deepEqual([text.code, text.complaints], [0, '']);
    assert.match(
      text.output,
      /\nNobody can\.\n✗ .*: no\n {4}None of the actions of Reader covers it\. \(gold\.manifest\.msp\.json:\d+\)\n/,
    );
    const markdown = await ask('see machines', '--format', 'markdown');
    assert.match(markdown.output, /^# Who can do "see machines"\?\n/);
    const { output } = await ask(restart, '--format', 'json');
    const answer = JSON.parse(output) as { path: string; operation: { name: string } };
    assert.deepEqual(
      [answer.path, answer.operation.name],
      ['gold.manifest.msp.json', 'Microsoft.Compute/virtualMachines/restart/action'],
    );
    assert.doesNotMatch(output, /file:/);
    assert.equal(output, (await ask(restart, '--format', 'json')).output);
  });

  it('ends with 2 where there is no answer, and offers the nearest', async () => {
    const { path, write } = await makeFolder();
    await write('gold.manifest.msp.json', manifest(entry(ids.reader)));
    const ask = (...words: readonly string[]) => run(path, 'ask', 'gold.manifest.msp.json', ...words);
    const astray = await ask('restrat a virtual machine');
    assert.equal(astray.code, 2);
    assert.match(
      astray.output,
      /No operation fits all words of .*\n\nNearest:\n {2}Microsoft\.Compute\/virtualMachines\/restart\/action/,
    );
    const nobody = await ask(restart, '--principal', 'Eve');
    assert.equal(nobody.code, 2);
    assert.match(nobody.output, /Nobody is called "Eve"\./);
    await write('empty.manifest.msp.json', '');
    const empty = await run(path, 'ask', 'empty.manifest.msp.json', restart);
    assert.deepEqual([empty.code, empty.output], [2, '']);
    assert.match(empty.complaints, /there is too little in this file/);
  });

  it('says how it is asked', async () => {
    const { path, write } = await makeFolder();
    await write('gold.manifest.msp.json', manifest(entry(ids.reader)));
    const complaint = async (...words: readonly string[]): Promise<string> => {
      const { code, complaints } = await run(path, 'ask', ...words);
      assert.equal(code, 2);
      return complaints.split('\n')[0]!;
    };
    assert.match(await complaint(), /^Name one file/);
    assert.match(await complaint('gold.manifest.msp.json'), /^Say what is asked/);
    assert.match(await complaint('gold.manifest.msp.json', 'restart', 'a', 'vm'), /in quotes, as in "restart a vm"/);
    assert.match(await complaint('gold.manifest.msp.json', restart, '--principal', ' '), /^--principal takes/);
    assert.match(await complaint('gold.manifest.msp.json', restart, '--format', 'csv'), /^There is no format "csv"/);
    assert.match(await complaint('.', restart), /^Name the file of a manifest/);
  });
});
