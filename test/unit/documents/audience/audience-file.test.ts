import assert from 'node:assert/strict';
import {
  audienceFileText,
  listedSubscriptions,
  readAudienceFile,
} from '../../../../server/src/documents/audience/audience-file';
import { parseDocument } from '../../../../server/src/documents/document';
import type { Field } from '../../../../server/src/documents/model';

const bank = 'd07f5a13-86be-4c29-90d4-b8e1372f6ca5';
const shop = '8e21b7c4-5d90-4f36-a1c8-f7b3e60d2495';

/** Every cell of a file, a line each, as it is read and as it stands in the text. */
function cellsOf(text: string): readonly (readonly string[])[] {
  const { header, rows } = readAudienceFile(text);
  return [...(header ? [header] : []), ...rows].map(({ cells }) => cells.map((cell) => written(text, cell)));
}

function written(text: string, { node, value }: Field): string {
  const stands = text.slice(node.offset, node.offset + node.length);
  return stands === value ? stands : `${value} < ${stands}`;
}

describe('the CSV file of an audience', () => {
  it('is read with each value and its place', () => {
    const text = `Id,Description,Type\n${bank},"Bank, ""the"" big one" ,SubscriptionId\n${shop},,SubscriptionId\n`;
    assert.deepEqual(cellsOf(text), [
      ['Id', 'Description', 'Type'],
      [bank, 'Bank, "the" big one < "Bank, ""the"" big one" ', 'SubscriptionId'],
      // An empty value has the place of its line.
      [shop, ` < ${shop},,SubscriptionId`, 'SubscriptionId'],
    ]);
    const { rows } = readAudienceFile(text);
    assert.deepEqual(
      rows.map(({ entry, type }) => [entry.subscriptionId?.value, entry.description?.value, type?.value]),
      [
        [bank, 'Bank, "the" big one', 'SubscriptionId'],
        [shop, '', 'SubscriptionId'],
      ],
    );
  });

  it('is the same with every end of line, with a byte order mark, and with lines inside values', () => {
    const lines = ['Id,Description,Type', `${bank},"Bank\nof Ü",SubscriptionId`, `${shop},Shop,"SubscriptionId"`];
    for (const ending of ['\n', '\r\n', '\n\n', '\r\n\r\n']) {
      for (const start of ['', '\uFEFF', '\uFEFF\r\n', '\n']) {
        for (const end of ['', ending]) {
          assert.deepEqual(
            cellsOf(start + lines.join(ending) + end),
            [
              ['Id', 'Description', 'Type'],
              [bank, 'Bank\nof Ü < "Bank\nof Ü"', 'SubscriptionId'],
              [shop, 'Shop', 'SubscriptionId < "SubscriptionId"'],
            ],
            JSON.stringify([start, ending, end]),
          );
        }
      }
    }
    assert.deepEqual(cellsOf(`Id,Description,Type\r${bank},Bank,SubscriptionId\r`).at(-1), [
      bank,
      'Bank',
      'SubscriptionId',
    ]);
    const mixed = `Id,Description,Type\r\n${bank},Bank,SubscriptionId\n${shop},Shop,SubscriptionId\r\n`;
    assert.equal(readAudienceFile(mixed).rows.length, 2);
  });

  it('takes semicolons and tabs for what they are, where the first line has no comma', () => {
    assert.equal(readAudienceFile(`Id;Description;Type\n${bank};Bank, big;SubscriptionId`).separator, ';');
    assert.deepEqual(cellsOf(`Id;Description;Type\n${bank};Bank, big;SubscriptionId`)[1], [
      bank,
      'Bank, big',
      'SubscriptionId',
    ]);
    assert.equal(readAudienceFile('Id\tDescription\tType\n').separator, '\t');
    assert.equal(readAudienceFile('Id,Description;Type\n').separator, ',');
  });

  it('finds the columns by their names, else by their places', () => {
    const idOf = (text: string) => {
      const { entry, type } = readAudienceFile(text).rows[0]!;
      return [entry.subscriptionId?.value, entry.description?.value, type?.value];
    };
    assert.deepEqual(idOf(`TYPE, id ,Description\nSubscriptionId,${bank},Bank`), [bank, 'Bank', 'SubscriptionId']);
    assert.deepEqual(idOf(`Subscription,Note,Type\n${bank},Bank,x`), [bank, 'Bank', 'x']);
    assert.deepEqual(idOf(`${bank},Bank,x`), [bank, 'Bank', 'x']);
    assert.deepEqual(idOf(`Id,Type\n${bank},x`), [bank, undefined, 'x']);
    assert.equal(readAudienceFile(`${bank},Bank,x`).header, undefined);
  });

  it('passes over blank lines and those a spreadsheet fills with separators', () => {
    assert.deepEqual(cellsOf(`\n,,\nId,Description,Type\n , ,\n\n`), [['Id', 'Description', 'Type']]);
    assert.deepEqual(readAudienceFile('').rows, []);
    assert.equal(readAudienceFile(' \n').header, undefined);
  });

  it('knows broken quotation marks, and what is no text', () => {
    const { rows } = readAudienceFile(
      `Id,Description,Type\n${shop},Shop,SubscriptionId\n${bank},"Bank,SubscriptionId\n`,
    );
    assert.deepEqual(
      rows.map(({ isBroken }) => isBroken),
      [false, true],
    );
    assert.equal(readAudienceFile('PK\u0003\u0004\0\0').isText, false);
    assert.equal(readAudienceFile('I\0d\0').isText, false);
  });

  it('keeps every place inside the text, whatever the text is', () => {
    const pieces = ['"', ',', ';', '\n', '\r', '\r\n', 'Id', bank, ' ', '""', '\t', 'é'];
    let seed = 7;
    const next = (): number => (seed = (seed * 48271) % 2147483647);
    for (let round = 0; round < 3000; round++) {
      const text = Array.from({ length: next() % 25 }, () => pieces[next() % pieces.length]).join('');
      const { header, rows } = readAudienceFile(text);
      for (const line of [...(header ? [header] : []), ...rows]) {
        for (const { offset, length } of [line, ...line.cells.map(({ node }) => node)]) {
          assert.ok(offset >= line.offset && length > 0, JSON.stringify(text));
          assert.ok(offset + length <= line.offset + line.length && line.offset + line.length <= text.length);
        }
      }
    }
  });

  it('reads ten thousand lines, and leaves what is far too long unread', () => {
    const lines = (count: number): string =>
      `Id,Description,Type\n${`${bank},"Bank",SubscriptionId\r\n`.repeat(count)}`;
    const { rows, complete } = readAudienceFile(lines(10_000));
    assert.equal(rows.length, 10_000);
    assert.equal(complete, true);
    const { offset, length } = rows.at(-1)!.entry.subscriptionId!.node;
    assert.equal(lines(10_000).slice(offset, offset + length), bank);
    const endless = readAudienceFile(lines(60_000));
    assert.equal(endless.complete, false);
    assert.ok(endless.rows.length < 60_000);
  });

  it('is written as it is read, each subscription once', () => {
    const entries = JSON.stringify([
      { subscriptionId: bank, description: 'Bank, "big"\nand =1+1', customer: 'Northwind' },
      { subscriptionId: shop, customer: 'Fabrikam' },
      { subscriptionId: bank.toUpperCase(), description: 'again' },
      { subscriptionId: 'é' },
    ]);
    const { plan } = parseDocument('plan', `{ "privateAudience": ${entries} }`);
    const text = audienceFileText(listedSubscriptions(plan!.privateAudience!.items));
    assert.ok(text.startsWith(`Id,Description,Type\n${bank},"Bank, ""big""\nand =1+1",SubscriptionId\n`), text);
    const read = readAudienceFile(text).rows.map(({ entry }) => [
      entry.subscriptionId?.value,
      entry.description?.value,
    ]);
    assert.deepEqual(read, [
      [bank, 'Bank, "big"\nand =1+1'],
      [shop, 'Fabrikam'],
      ['é', ''],
    ]);
    assert.equal(audienceFileText([]), 'Id,Description,Type\n');
  });
});
