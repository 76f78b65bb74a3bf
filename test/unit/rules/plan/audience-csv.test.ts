import assert from 'node:assert/strict';
import { readAudienceFile } from '../../../../server/src/documents/audience/audience-file';
import { assertFindsIn, assertSilentIn, checkFiles, type Files, folder, offer, plan as planText } from '../folder';
import { applyEdits, fixOf, ids, manifest } from '../support';

const bank = 'd07f5a13-86be-4c29-90d4-b8e1372f6ca5';
const shop = '8e21b7c4-5d90-4f36-a1c8-f7b3e60d2495';
const header = 'Id,Description,Type';

/** A private plan that names a CSV file, and the file. */
function sold(csv: string, more: Readonly<Record<string, string>> = {}): Files {
  const plan = planText({ visibility: '"private"', privateAudienceFile: '"audience.csv"', ...more });
  return { 'gold.plan.msp.json': plan, 'gold.manifest.msp.json': manifest(), 'audience.csv': csv };
}

/** An offer whose preview is for the subscriptions of a CSV file, and the file. */
function previewed(csv: string): Files {
  return { 'a.offer.msp.json': offer({ previewAudienceFile: '"audience.csv"' }), 'audience.csv': csv };
}

function rows(count: number): string {
  const lines = Array.from({ length: count }, (_, i) => {
    return `8e21b7c4-5d90-4f36-a1c8-f7b3e6${String(i).padStart(6, '0')},"Shop, ${i}",SubscriptionId`;
  });
  return lines.join('\r\n');
}

describe('audience-csv-columns', () => {
  const finds = async (csv: string, message: RegExp): Promise<void> => {
    const [finding] = await assertFindsIn('audience-csv-columns', sold(csv));
    assert.match(finding!.message, message);
  };

  it('says what is wrong with the first line, each fault once', async () => {
    const row = `${bank},Bank,SubscriptionId`;
    await finds(`«Subscription»,Description,Type\n${row}`, /"Subscription" must be called "Id"/);
    await finds(`Id,Description,«Typ»\r\n${row}`, /"Typ" must be called "Type"/);
    await finds(`Id,Description,Type,«Owner»\n${row}`, /no column "Owner"/);
    await finds(`«Id,Type»\n${bank},SubscriptionId`, /"Description" is missing/);
    await finds(`«Description,Id,Type»\nBank,${bank},SubscriptionId`, /another order/);
    await finds(`«Subscription,Name,Kind»\n${row}`, /must be "Id,Description,Type"/);
    await finds(`«${row}»\n${shop},,SubscriptionId`, /lists a subscription already/);
    await finds(`«Id;Description;Type»\n${bank};Bank;SubscriptionId`, /Semicolons/);
    await finds(`«Id\tDescription\tType»\n${bank}\tBank\tSubscriptionId`, /Tabs/);
    await finds('«I»\0d\0', /no text in UTF-8/);
  });

  it('says what is wrong with a line', async () => {
    await finds(`${header}\n${bank},Bank,«TenantId»`, /"TenantId" is not .* Write "SubscriptionId"/);
    await finds(`${header}\n«${bank},Bank,»`, /type ""/);
    await finds(`${header}\n«${bank},Bank, big,SubscriptionId»\n`, /4 values for 3 columns/);
    await finds(`${header}\r\n«${bank},Bank»\r\n`, /2 of 3 values/);
    await finds(`${header}\n${shop},Shop,SubscriptionId\n«${bank},"Bank,SubscriptionId»`, /quotation mark/);
  });

  it('leaves alone what spreadsheets do, and the case of the names', async () => {
    const fine = [
      `${header}\r\n${bank},,SubscriptionId\r\n`,
      `\uFEFF${header}\n${bank},"Bank, ""big""",SubscriptionId`,
      `ID,description,TYPE,\n${bank},Bank,subscriptionid,,\n,,,\n`,
      `"Id","Description","Type"\n"${bank}","Bank\nof Ü","SubscriptionId"`,
      '',
      header,
    ];
    for (const csv of fine) await assertSilentIn('audience-csv-columns', sold(csv));
  });
});

describe('audience-csv-max', () => {
  it('takes ten thousand lines for a plan, and a hundred for the preview', async () => {
    const over = `8e21b7c4-5d90-4f36-a1c8-f7b3e699${'0000'},"",SubscriptionId`;
    const [finding] = await assertFindsIn('audience-csv-max', sold(`${header}\n${rows(10_000)}\n«${over}»\n`));
    assert.match(finding!.message, /10001 subscriptions.*takes 10000 for a private plan/);
    await assertSilentIn('audience-csv-max', sold(`${header}\n${rows(10_000)}\n`));
    const [preview] = await assertFindsIn('audience-csv-max', previewed(`${header}\n${rows(100)}\n«${over}»\n`));
    assert.match(preview!.message, /101 subscriptions.*takes 100 for the preview/);
    await assertSilentIn('audience-csv-max', previewed(`${header}\n${rows(100)}`));
    await assertSilentIn('audience-csv-max', sold(`${header}\n${rows(101)}`));
  });
});

describe('the ids of a CSV file', () => {
  it('are judged like those of a list', async () => {
    const line = (id: string) => sold(`${header}\n${id},Bank,SubscriptionId\n`);
    const [finding] = await assertFindsIn('audience-subscription-guid', line('«Northwind»'));
    assert.match(finding!.message, /"Northwind" is no GUID/);
    assert.deepEqual(finding!.fixes, [], 'no fix writes JSON into it');
    await assertFindsIn('audience-subscription-guid', sold(`${header}\n«,Bank,SubscriptionId»\n`));
    const [tenant] = await assertFindsIn('audience-subscription-guid', line(`«${ids.tenant.toUpperCase()}»`));
    assert.equal(tenant!.severity, 'warning');
    await assertFindsIn('placeholder-value', line('«00000000-0000-0000-0000-000000000000»'));
    await assertSilentIn('audience-subscription-guid', line('00000000-0000-0000-0000-000000000000'));
    await assertSilentIn('audience-subscription-guid', line(bank.toUpperCase()));
  });

  it('stand there once, and not in the list of the plan as well', async () => {
    const csv = `${header}\n${bank},Bank,SubscriptionId\n${shop},Shop,SubscriptionId\n«${bank.toUpperCase()}»,Bank,SubscriptionId\n`;
    const [finding] = await assertFindsIn('audience-duplicate', sold(csv));
    assert.equal(csv.slice(finding!.related![0]!.offset).slice(0, 36), bank);
    assert.equal(finding!.fixes, undefined);
    const listed = sold(`${header}\n${bank},Bank,SubscriptionId\n`, {
      privateAudience: `[{ "subscriptionId": "${shop}" }, { "subscriptionId": «"${bank}"» }]`,
    });
    const [twice] = await assertFindsIn('audience-duplicate', listed);
    assert.equal(twice!.related![0]!.uri, `${folder}/audience.csv`);
  });
});

describe('audience-file-faults', () => {
  const marked = (files: Files): Files =>
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [
        name,
        text.replace(/("\w+AudienceFile": *)("audience\.csv")/i, '$1«$2»'),
      ]),
    );

  it('stands once on the path, with the number of faults and the first of them', async () => {
    const csv = `${header}\n${bank},Bank,TenantId\nNorthwind,,SubscriptionId\n${bank},,SubscriptionId\n`;
    const [finding] = await assertFindsIn('audience-file-faults', marked(sold(csv)));
    assert.equal(finding!.severity, 'error');
    assert.match(
      finding!.message,
      /^The audience in "audience\.csv" has 3 faults\. The first one: The type "TenantId"/,
    );
    const [first] = finding!.related!;
    assert.equal(first!.uri, `${folder}/audience.csv`);
    assert.equal(csv.slice(first!.offset, first!.offset + first!.length), 'TenantId');
    const [one] = await assertFindsIn('audience-file-faults', marked(previewed(`${header}\n${rows(101)}`)));
    assert.match(one!.message, /has a fault\. This file lists 101/);
  });

  it('counts what the file itself shows, and is as grave', async () => {
    const files = sold(
      `Id;Description;Typ\n${bank};;x\n;;\n${bank};a;b;c\n;Shop;SubscriptionId\n00000000-0000-0000-0000-000000000000;;SubscriptionId`,
    );
    const checked = await checkFiles(files);
    const shown = checked.get('audience.csv')!.findings;
    const places = new Set(shown.map(({ offset, length }) => `${offset}+${length}`));
    const summary = checked.get('gold.plan.msp.json')!.findings.find(({ code }) => code === 'audience-file-faults');
    assert.ok(places.size > 3);
    assert.match(summary!.message, new RegExp(`has ${places.size} faults`));
    const twice = `${header}\n${bank},,SubscriptionId\n${bank},,SubscriptionId\n`;
    const [warning] = await assertFindsIn('audience-file-faults', marked(sold(twice)));
    assert.equal(warning!.severity, 'warning');
    const off = { ...sold(twice), 'managed-services.config.json': '{ "rules": { "audience-duplicate": "off" } }' };
    await assertSilentIn('audience-file-faults', off);
  });

  it('offers to write the file anew, where only its form is at fault', async () => {
    const mended = async (csv: string) => {
      const { findings } = (await checkFiles(sold(csv))).get('gold.plan.msp.json')!;
      const found = findings.find(({ code }) => code === 'audience-file-faults')!;
      const [fix] = found.fixes!;
      if (!fix) return undefined;
      const [edit] = fix.edits();
      assert.equal(edit!.uri, `${folder}/audience.csv`);
      return applyEdits(csv, [edit!]);
    };
    const good = `${header}\n${bank},"Bank, big",SubscriptionId\n`;
    assert.equal(await mended(`Id;Description;Type\n${bank};Bank, big;SubscriptionId\n`), good);
    assert.equal(await mended(`\uFEFFSubscription,Description,Type\r\n${bank},"Bank, big",subscription id\r\n`), good);
    assert.equal(await mended(`${bank},"Bank, big"\n`), good);
    await assertSilentIn('audience-file-faults', sold(good));
    assert.equal(
      await mended(`${header}\n${bank},Bank,TenantId\n`),
      undefined,
      'a tenant does not become a subscription',
    );
    assert.equal(await mended(`${header}\n${bank},Bank, big,SubscriptionId\n`), undefined, 'nothing is lost');
    assert.equal(await mended(`${header}\n${bank},"Bank,SubscriptionId\n`), undefined);
    assert.equal(await mended(`${header}\nNorthwind,,SubscriptionId\n`), undefined, 'the form is in order');
  });

  it('is silent where the file is in order, absent or outside the folder', async () => {
    await assertSilentIn('audience-file-faults', sold(`${header}\n${bank},Bank,SubscriptionId\n`));
    await assertSilentIn('audience-file-faults', sold('Id', { privateAudienceFile: '"gone.csv"' }));
    await assertSilentIn('audience-file-faults', sold('Id', { privateAudienceFile: '"../audience.csv"' }));
    await assertSilentIn('audience-file-faults', sold('Id'), { 'audience.csv': 'file:///elsewhere/audience.csv' });
  });
});

describe('any text as an audience', () => {
  it('is judged within its bounds, and counted as it is judged', async () => {
    const pieces = ['"', ',', ';', '\n', '\r\n', header, bank, shop, 'SubscriptionId', ' ', '\t', '\0', '<id>', 'é'];
    let seed = 11;
    const next = (): number => (seed = (seed * 48271) % 2147483647);
    for (let round = 0; round < 200; round++) {
      const text = Array.from({ length: next() % 20 }, () => pieces[next() % pieces.length]).join('');
      const checked = await checkFiles(sold(text));
      const shown = checked.get('audience.csv')!.findings;
      for (const { offset, length } of shown) assert.ok(offset >= 0 && offset + length <= text.length, text);
      const places = new Set(shown.map(({ offset, length }) => `${offset}+${length}`)).size;
      const summary = checked.get('gold.plan.msp.json')!.findings.find(({ code }) => code === 'audience-file-faults');
      const counted = /has (\d+|a) fault/.exec(summary?.message ?? '')?.[1] ?? '0';
      assert.equal(counted === 'a' ? 1 : Number(counted), places, JSON.stringify(text));
    }
  });
});

describe('an audience in a CSV file', () => {
  it('must have somebody in it, for a private plan and for a preview', async () => {
    for (const empty of ['', `${header}\n`, `${header}\n,,\n`]) {
      const files = sold(empty, { privateAudienceFile: '«"audience.csv"»' });
      const [finding] = await assertFindsIn('private-audience-required', files);
      assert.match(finding!.message, /nobody can see this private plan/);
      await assertSilentIn('private-audience-required', sold(empty, { visibility: '"public"' }));
      const preview = { ...previewed(empty), 'a.offer.msp.json': offer({ previewAudienceFile: '«"audience.csv"»' }) };
      await assertFindsIn('preview-audience', preview);
    }
    const full = `${header}\n${bank},Bank,SubscriptionId\n`;
    await assertSilentIn('private-audience-required', sold(full));
    await assertSilentIn('preview-audience', previewed(full));
    await assertSilentIn('private-audience-required', sold('', { privateAudienceFile: '"gone.csv"' }));
    const listed = { privateAudience: `[{ "subscriptionId": "${bank}" }]` };
    await assertSilentIn('private-audience-required', sold('', listed));
  });
});

describe('audience-manual-max', () => {
  const list = (count: number): string =>
    JSON.stringify(
      readAudienceFile(rows(count)).rows.map(({ entry }) => ({ subscriptionId: entry.subscriptionId!.value })),
    );

  it('advises a file from the eleventh subscription on', async () => {
    const files = (count: number, key = 'privateAudience') => ({
      'gold.plan.msp.json': planText({ visibility: '"private"', '#': list(count) }).replace('"#"', key),
    });
    const [finding] = await assertFindsIn('audience-manual-max', files(11, '«"privateAudience"»'));
    assert.equal(finding!.severity, 'information');
    const checked = (await checkFiles(files(11, '"privateAudience"'))).get('gold.plan.msp.json')!;
    assert.equal(fixOf(checked, 'audience-manual-max', 'Move the audience').command?.name, 'moveAudienceToFile');
    await assertSilentIn('audience-manual-max', files(10, '"privateAudience"'));
    const open = planText({ visibility: '"public"', privateAudience: list(11) });
    await assertSilentIn('audience-manual-max', { 'gold.plan.msp.json': open });
  });

  it('advises it for the preview too, while that may have so many', async () => {
    const preview = (count: number, key: string) => ({
      'a.offer.msp.json': offer({ '#': list(count) }).replace('"#"', key),
    });
    await assertFindsIn('audience-manual-max', preview(11, '«"previewAudience"»'));
    await assertSilentIn('audience-manual-max', preview(101, '"previewAudience"'));
  });
});
