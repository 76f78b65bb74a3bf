import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import MarkdownIt from 'markdown-it';
import { pageFile } from '../../../../server/src/reports/html/page';
import { sheetPage } from '../../../../server/src/reports/partner-center-sheet/html/sheet-html';
import {
  sheetFile,
  type SheetFormat,
  sheetFormats,
} from '../../../../server/src/reports/partner-center-sheet/sheet-file';
import { audienceCsv, typedRows } from '../../../../server/src/reports/partner-center-sheet/typed';
import { audienceOfSheet } from '../../../../server/src/service/partner-center-sheet';
import { fullFiles, offer, plan } from '../form/full-offer';
import { attribute, type Element, elementsOf, textOf } from '../html/elements';
import { exampleFiles, type FolderFiles } from '../preview/folder-preview';
import { fieldsOf, offerName, recorded, sheetIn } from './folder-sheet';

async function fileOf(format: SheetFormat, files: FolderFiles = fullFiles): Promise<string> {
  const { sheet, nameOf } = await sheetIn(files);
  return sheetFile(sheet, format, nameOf);
}

/** The page of a sheet as a panel shows it, and as a file. */
async function pagesOf(files: FolderFiles, name = offerName): Promise<readonly (readonly Element[])[]> {
  const { sheet, nameOf } = await sheetIn(files, name);
  return [elementsOf(pageFile(sheetPage(sheet))), elementsOf(sheetFile(sheet, 'html', nameOf))];
}

function valuesOf(elements: readonly Element[], name: string): readonly string[] {
  return elements.flatMap((element) => attribute(element, name) ?? []);
}

const ids = Array.from({ length: 11 }, (_, index) => `e61a0c83-29d4-4b7f-8f15-d3b07a94c2${10 + index}`);
const manySubscriptions = {
  ...fullFiles,
  'gold.plan.msp.json': {
    ...plan,
    privateAudience: ids.map((subscriptionId) => ({ subscriptionId, description: '' })),
  },
};

describe('the page of a sheet', () => {
  it('has a box for each field, and a button that copies each text exactly', async () => {
    const { sheet } = await sheetIn(fullFiles);
    for (const elements of await pagesOf(fullFiles)) {
      const boxes = elements.filter((element) => attribute(element, 'data-stamp') !== undefined);
      assert.deepEqual(
        boxes.map((element) => attribute(element, 'id')),
        fieldsOf(sheet).map(({ id }) => `typed-${id}`),
      );
      const typed = fieldsOf(sheet).flatMap(({ value }) => (value ? typedRows(value).flat().filter(Boolean) : []));
      const copied = valuesOf(elements, 'data-copy').filter((text) => !text.startsWith('Id,Description,Type'));
      assert.deepEqual(copied, typed);
      assert.ok(copied.includes('User Access Administrator') && copied.includes('1 hour 30 minutes'));
    }
  });

  it('has headings in order, every id once, and names for its buttons and boxes', async () => {
    for (const files of [fullFiles, await recorded(fullFiles), exampleFiles()]) {
      for (const elements of await pagesOf(files)) {
        const found = valuesOf(elements, 'id');
        assert.equal(new Set(found).size, found.length);
        const levels = elements.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : []));
        assert.deepEqual(
          levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1),
          [],
        );
        const counted = valuesOf(elements, 'data-tally');
        assert.ok(counted.length > 5 && counted.every((id) => found.includes(id)));
        assert.equal(new Set(valuesOf(elements, 'for')).size, 0);
        const buttons = elements.filter(({ tagName }) => tagName === 'button');
        assert.ok(buttons.every((button) => (attribute(button, 'aria-label') ?? textOf(button)).trim()));
      }
    }
  });

  it('leads to places and asks its panel for files; a file names places and holds the audience', async () => {
    const [panel, file] = (await pagesOf(fullFiles)) as [readonly Element[], readonly Element[]];
    assert.equal(valuesOf(panel, 'data-uri').length, fieldsOf((await sheetIn(fullFiles)).sheet).length);
    assert.deepEqual(valuesOf(panel, 'data-argument'), [
      ...['preview-audience', 'preview-audience'],
      ...['plan.gold.audience', 'plan.gold.audience'],
    ]);
    assert.deepEqual([...new Set(valuesOf(panel, 'data-act'))], ['copy-csv', 'save-csv']);
    assert.deepEqual(valuesOf(panel, 'data-checklist'), ['file:///offers/contoso.offer.msp.json']);
    assert.deepEqual([valuesOf(file, 'data-uri'), valuesOf(file, 'data-act')], [[], []]);
    assert.deepEqual(valuesOf(file, 'data-checklist'), ['']);
    const csv = file.filter(({ tagName }) => tagName === 'pre').map(textOf);
    assert.ok(csv.includes('Id,Description,Type\ne61a0c83-29d4-4b7f-8f15-d3b07a94c26e,Production,SubscriptionId\n'));
    assert.ok(file.some((element) => /^gold\.manifest\.msp\.json:2$/.test(textOf(element))));
  });

  it('is a file that runs its own script and nothing else, and needs no network', async () => {
    const html = await fileOf('html');
    const elements = elementsOf(html);
    const scripts = elements.filter(({ tagName }) => tagName === 'script');
    assert.equal(scripts.length, 1);
    const hash = createHash('sha256').update(textOf(scripts[0]!)).digest('base64');
    const policy = elements.find((element) => attribute(element, 'http-equiv'))!;
    const allowed = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'`;
    assert.equal(attribute(policy, 'content'), allowed);
    assert.deepEqual([...valuesOf(elements, 'src'), ...valuesOf(elements, 'href')], []);
  });

  it('shows what is the same only when it is asked for', async () => {
    const [page] = await pagesOf(await recorded(fullFiles));
    const classes = valuesOf(page!, 'class');
    const fields = fieldsOf((await sheetIn(fullFiles)).sheet).length;
    assert.equal(classes.filter((name) => name === 'field same').length, fields);
    assert.ok(valuesOf(page!, 'id').includes('whole-form'));
    const [first] = await pagesOf(fullFiles);
    assert.ok(!valuesOf(first!, 'id').includes('whole-form'));
    assert.ok(!valuesOf(first!, 'class').some((name) => name.includes('same')));
  });

  it('has the same stamp for the same value, and another for another', async () => {
    const stamps = async (files: FolderFiles): Promise<ReadonlyMap<string, string>> =>
      new Map(fieldsOf((await sheetIn(files)).sheet).map(({ id, stamp }) => [id, stamp]));
    const before = await stamps(fullFiles);
    const after = await stamps({ ...fullFiles, [offerName]: JSON.stringify({ ...offer, alias: 'Other' }) });
    assert.deepEqual(
      [...after].filter(([id, stamp]) => before.get(id) !== stamp).map(([id]) => id),
      ['offer.alias'],
    );
  });

  it('names what is missing, with the way to where it belongs', async () => {
    const { nameOf, sheet } = await sheetIn({ [offerName]: '{ "listing": {} }' });
    const html = sheetFile(sheet, 'html', nameOf);
    const elements = elementsOf(html);
    assert.match(html, /\d+ required fields have no value in the files yet\./);
    const field = elements.find((element) => attribute(element, 'class') === 'field' && /Name/.test(textOf(element)))!;
    assert.match(textOf(field), /Nothing in the file yet contoso\.offer\.msp\.json:1/);
    assert.match(html, /Leave it empty/);
  });

  it('imports an audience that is too long to be typed', async () => {
    const { sheet } = await sheetIn(manySubscriptions);
    const [panel, file] = (await pagesOf(manySubscriptions)) as [readonly Element[], readonly Element[]];
    for (const page of [panel, file]) {
      assert.ok(!valuesOf(page, 'data-copy').includes(ids[0]!));
      assert.ok(page.some((element) => textOf(element) === '11 subscriptions: use Import Audience (csv).'));
    }
    const csv = audienceOfSheet(sheet, 'plan.gold.audience');
    assert.equal(csv, `Id,Description,Type\n${ids.map((id) => `${id},,SubscriptionId\n`).join('')}`);
    assert.ok(valuesOf(file, 'data-copy').includes(csv));
    assert.equal(audienceOfSheet(sheet, 'listing.name'), undefined);
    assert.equal(audienceCsv({ kind: 'audience', file: 'gone.csv' }), undefined);
  });
});

describe('the files of a sheet', () => {
  it('are the same bytes for the same files, with LF alone', async () => {
    for (const format of sheetFormats) {
      const text = await fileOf(format);
      assert.equal(text, await fileOf(format));
      assert.ok(text.endsWith('\n') && !text.includes('\r'), format);
    }
  });

  it('say the same in Markdown: an item to tick for each field, every text in code', async () => {
    const description = '<p>One</p>\r\n```\nTwo `three` | *four*\n````';
    const files = {
      ...fullFiles,
      [offerName]: { ...offer, alias: 'a `b`  | c', listing: { ...offer.listing, description } },
    };
    const markdown = await fileOf('markdown', files);
    const { sheet } = await sheetIn(files);
    assert.equal(markdown.match(/^- \[ \] /gm)?.length, fieldsOf(sheet).length);
    const codes = new MarkdownIt()
      .parse(markdown, {})
      .flatMap((token) => [token, ...(token.children ?? [])])
      .filter(({ type }) => type === 'code_inline' || type === 'fence')
      .map(({ content }) => content.replace(/\n$/, ''));
    const typed = fieldsOf(sheet).flatMap(({ value }) => (value ? typedRows(value).flat().filter(Boolean) : []));
    assert.deepEqual(
      codes,
      typed.map((text) => text.replaceAll('\r\n', '\n')),
    );
  });

  it('say in JSON where each value stands', async () => {
    const { sheet } = JSON.parse(await fileOf('json')) as {
      sheet: { sections: { fields: { id: string; place: object }[] }[] };
    };
    const field = sheet.sections.flatMap(({ fields }) => fields).find(({ id }) => id === 'plan.gold.summary')!;
    const text = JSON.stringify(plan, undefined, 2);
    const offset = text.indexOf('"Around the clock"');
    assert.deepEqual(field.place, { path: 'gold.plan.msp.json', line: 4, offset, length: 18 });
  });
});

describe('a sheet of texts full of markup', () => {
  const stray = `'"><x-stray data-stray='1'></x-stray><script>alert(1)</script><!--<b onfocus="\u0000`;

  it('has no element or attribute that a file would bring in', async () => {
    const filled = (text: string): FolderFiles => {
      const everywhere = (_: string, value: unknown): unknown =>
        typeof value === 'string' && !value.endsWith('.msp.json') && !/^[0-9a-f-]{36}$/.test(value) ? text : value;
      return JSON.parse(JSON.stringify(fullFiles, everywhere)) as FolderFiles;
    };
    const shape = async (text: string): Promise<readonly string[]> => {
      const files = filled(text);
      // What was published is another text in every field.
      const published = { ...(await recorded(filled('before'))), ...files };
      const pages = [...(await pagesOf(files)), ...(await pagesOf(published))].flat();
      return pages.map(({ tagName, attrs }) => `${tagName} ${attrs.map(({ name }) => name).join(' ')}`);
    };
    assert.deepEqual(await shape(stray), await shape('plain'));
    const rendered = new MarkdownIt({ html: true, linkify: true }).render(await fileOf('markdown', filled(stray)));
    assert.doesNotMatch(rendered, /<x-stray|<script|<b |<!--/);
  });
});
