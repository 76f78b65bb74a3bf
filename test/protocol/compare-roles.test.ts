import assert from 'node:assert/strict';
import { compareRolesRequest, type ReportAnswer, type RoleChoice, roleChoicesRequest } from '../../server/src/protocol';
import { sessions } from './session';
import { entry, ids, manifest } from './texts';

const start = sessions();
const uri = 'file:///offers/gold.manifest.msp.json';

describe('Compare Roles', () => {
  it('offers the role at the caret first, and all roles anywhere else', async () => {
    const session = await start();
    const text = manifest(entry(ids.reader));
    await session.open(uri, text);
    const before = text.slice(0, text.indexOf(ids.reader) + 3).split('\n');
    const position = { line: before.length - 1, character: before.at(-1)!.length };
    const ask = (params: object) => session.connection.sendRequest<readonly RoleChoice[]>(roleChoicesRequest, params);
    const [first] = await ask({ uri, position });
    assert.deepEqual([first?.name, first?.chosen], ['Reader', true]);
    const anywhere = await ask({});
    assert.ok(anywhere.length > 900 && !anywhere.some(({ chosen }) => chosen));
  });

  it('compares two roles and more, and takes no fewer', async () => {
    const { connection } = await start();
    const compare = (...roles: readonly string[]) =>
      connection.sendRequest<ReportAnswer | null>(compareRolesRequest, { roles });
    const answer = await compare(ids.reader, 'b24988ac-6180-42a0-ab88-20f7382dd24c');
    assert.match(answer?.markdown ?? '', /^# Roles compared: Reader · Contributor\n[^]*## Only Contributor\n/);
    assert.equal(await compare(ids.reader), null);
    assert.equal(await compare(ids.reader, ids.reader.toUpperCase(), 'nobody'), null);
  });
});
