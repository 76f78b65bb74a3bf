import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { parse } from 'parse5';
import { choicesOf, filtered, rowsOf } from '../../../../server/src/reports/offer-catalogue/filter';
import { catalogueFile, catalogueFormats } from '../../../../server/src/reports/offer-catalogue/formats/catalogue-file';
import { cataloguePage } from '../../../../server/src/reports/offer-catalogue/html/catalogue-html';
import type { CatalogueReport } from '../../../../server/src/reports/offer-catalogue/report';
import { sorted, type SortKey } from '../../../../server/src/reports/offer-catalogue/sort';
import { catalogueTree, shownBy } from '../../../../server/src/service/offer-catalogue';
import type { CatalogueNode } from '../../../../server/src/protocol';
import { manifest } from '../../rules/support';
import { catalogueIn, manifestJson, offer, outline, plan, read, record, workspaceOf } from './support';

const nameOf = ({ uri }: { uri: string }) => ({ path: uri.slice('file:///work/'.length), line: 1 });
const stray = `'"><x-stray data-stray='1'></x-stray><b onfocus="`;

/** Two offers of two publishers with plans of all sorts, and what belongs to none. */
const files = {
  'azure.offer.msp.json': offer(['gold.plan.msp.json', 'silver.plan.msp.json'], { alias: 'Azure care' }),
  'guard.offer.msp.json': offer(['guard.plan.msp.json'], {
    ...{ publisherId: 'fabrikam', alias: 'Guard', categories: ['Security', 'Monitoring'] },
  }),
  'gold.plan.msp.json': plan('gold', 'gold.manifest.msp.json'),
  'silver.plan.msp.json': plan('silver', manifestJson('10.0.0'), { visibility: 'private' }),
  'guard.plan.msp.json': plan('guard', manifestJson('9.1.0')),
  'gold.manifest.msp.json': manifest(),
  'lone.manifest.msp.json': manifest({ head: '"version": "0.1.0", "registrationDefinitionName": "Lone"' }),
  'azure.published.msp.json': record('azure.offer.msp.json', {
    ...{ at: '2026-03-10T09:00:00Z', state: 'live' },
    plans: [{ planId: 'gold', planFile: 'gold.plan.msp.json', name: 'GOLD' }],
  }),
};

function names(report: CatalogueReport, filter: Parameters<typeof rowsOf>[1]): readonly string[] {
  return report.folders.flatMap((folder) => rowsOf(folder, filter)).map(({ item }) => item.name);
}

describe('a filter of the catalogue', () => {
  let report: CatalogueReport;
  before(async () => {
    report = await read(files);
  });

  it('leaves everything in where it says nothing', () => {
    assert.deepEqual(names(report, { kinds: [], visibilities: [], categories: [], text: ' ' }), [
      ...['Azure care', 'GOLD', 'Gold', 'SILVER', 'Guard', 'GUARD', 'Lone'],
    ]);
    assert.equal(filtered(report, { text: '' }), report);
  });

  it('goes by type, visibility and category, each one of several', () => {
    assert.deepEqual(names(report, { kinds: ['plan'] }), ['GOLD', 'SILVER', 'GUARD']);
    assert.deepEqual(names(report, { visibilities: ['private'] }), ['Azure care', 'SILVER']);
    assert.deepEqual(
      names(report, { kinds: ['plan'], visibilities: ['public', 'private'], categories: ['Security'] }),
      ['GUARD'],
    );
    assert.deepEqual(names(report, { kinds: ['manifest'], visibilities: ['public'] }), ['Gold']);
  });

  it('goes by words of names, offers, publishers, versions, states and files, all of them', () => {
    assert.deepEqual(names(report, { text: 'CARE gold', kinds: ['plan'] }), ['GOLD']);
    assert.deepEqual(names(report, { text: 'fabrikam' }), ['Guard', 'GUARD']);
    assert.deepEqual(names(report, { text: '10.0.0' }), ['SILVER']);
    assert.deepEqual(names(report, { text: 'live' }), ['Azure care', 'GOLD']);
    assert.deepEqual(names(report, { text: 'lone.manifest' }), ['Lone']);
    // The path to the workspace is nobody's search.
    assert.deepEqual(names(report, { text: 'work' }), []);
  });

  it('keeps what stands above in the tree', () => {
    assert.deepEqual(outline(filtered(report, { text: 'silver' })), ['offer Azure care', '  plan SILVER']);
    assert.deepEqual(filtered(report, { text: 'nothing' }).folders, []);
  });

  it('may choose from what there is', () => {
    assert.deepEqual(choicesOf(report), {
      kinds: ['offer', 'plan', 'manifest'],
      visibilities: ['private', 'public'],
      categories: ['Monitoring', 'Security'],
    });
  });

  it('is read from the fields of the form, whatever stands in them', () => {
    assert.deepEqual(shownBy({ kind: 'plan', visibility: 'public', category: '', text: 'a b', sort: 'version' }), {
      filter: { kinds: ['plan'], visibilities: ['public'], text: 'a b' },
      sort: 'version',
    });
    assert.deepEqual(shownBy({ kind: '__proto__', sort: 'constructor' }), { filter: { kinds: [] }, sort: 'offer' });
  });
});

describe('rows of the catalogue', () => {
  const order: Readonly<Record<Exclude<SortKey, 'findings'>, readonly string[]>> = {
    offer: ['GOLD', 'SILVER', 'GUARD'],
    name: ['GOLD', 'GUARD', 'SILVER'],
    publisher: ['GOLD', 'SILVER', 'GUARD'],
    visibility: ['SILVER', 'GOLD', 'GUARD'],
    // As numbers: 10 is more than 9.
    version: ['SILVER', 'GUARD', 'GOLD'],
    state: ['GUARD', 'SILVER', 'GOLD'],
  };
  for (const [key, expected] of Object.entries(order)) {
    it(`stand in order by ${key}`, async () => {
      const [folder] = (await read(files)).folders;
      const rows = sorted(rowsOf(folder!, { kinds: ['plan'] }), key as SortKey);
      assert.deepEqual(
        rows.map(({ item }) => item.name),
        expected,
      );
    });
  }

  it('stand in order by findings, the gravest first', async () => {
    const [folder] = (await read({ ...files, 'guard.plan.msp.json': plan('guard', { version: 1 }) })).folders;
    const errors = sorted(rowsOf(folder!, {}), 'findings').map(({ item }) => item.findings!.error);
    assert.deepEqual(
      errors,
      [...errors].sort((a, b) => b - a),
    );
    assert.ok(errors[0]! > errors.at(-1)!);
  });
});

describe('the catalogue as a file', () => {
  it('is text with each plan below its offer', async () => {
    const report = await catalogueIn(await workspaceOf(files), false);
    assert.equal(
      catalogueFile(report, { visibilities: ['private'] }, 'text', nameOf),
      `1 offer, 1 plan

Azure care · contoso · private, public · live since 2026-03-10, changed (offers/azure.offer.msp.json)
  SILVER · private · 10.0.0 · never published (offers/silver.plan.msp.json)
`,
    );
  });

  it('is a table for spreadsheets that runs no formula', async () => {
    const name = `=HYPERLINK("http://x","y")\u0007,\nz`;
    const report = await read({
      'x.offer.msp.json': offer([], { alias: name, categories: ['+a', '@b'], publisherId: '-1' }),
    });
    const [header, row, ...rest] = catalogueFile(report, {}, 'csv', nameOf).trimEnd().split('\n');
    assert.deepEqual(rest, []);
    assert.match(
      header!,
      /^folder,type,name,id,offer,publisher,categories,visibility,version,state,since,changed,errors,warnings,information,hints,problem,file,line$/,
    );
    assert.match(
      row!,
      /^,offer,"'=HYPERLINK\(""http:\/\/x"",""y""\) , z",managed,,'-1,"'\+a; @b",,,unrecorded,,,\d+,\d+,\d+,\d+,,offers\/x\.offer\.msp\.json,1$/,
    );
  });

  it('has what the filter leaves in every format', async () => {
    const report = await read(files);
    for (const format of catalogueFormats) {
      const text = catalogueFile(report, { kinds: ['plan'], text: 'silver' }, format, nameOf);
      assert.ok(text.includes('SILVER') && !text.includes('GUARD'), format);
      assert.ok(!/file:|\r/.test(text), `${format} holds no path of the machine`);
    }
  });

  it('counts what it lists: an offer that only stands above what is looked for is no row of a table', async () => {
    const plans = { kinds: ['plan'], text: 'silver' } as const;
    const report = await read(files);
    assert.match(catalogueFile(report, plans, 'markdown', nameOf), /^0 offers, 1 plan$/m);
    assert.match(catalogueFile(report, plans, 'html', nameOf), /0 offers, 1 plan</);
    assert.match(catalogueFile(report, plans, 'text', nameOf), /^1 offer, 1 plan$/m);
  });

  it('counts lines as JSON, by path', async () => {
    const { folders } = JSON.parse(catalogueFile(await read(files), {}, 'json', nameOf)) as CatalogueReport;
    assert.deepEqual(folders[0]!.offers[0]!.place, {
      path: 'offers/azure.offer.msp.json',
      line: 1,
      offset: 0,
      length: 0,
    });
  });
});

describe('strings of files in the catalogue', () => {
  /** An offer, a plan, a manifest and a record that say the same strange thing everywhere. */
  const hostile = {
    'x.offer.msp.json': offer(['x.plan.msp.json', stray], {
      ...{ publisherId: stray, offerId: stray, alias: stray, categories: [stray], listing: { name: stray } },
    }),
    'x.plan.msp.json': plan(stray, 'x.manifest.msp.json', { name: stray, visibility: stray }),
    'x.manifest.msp.json': JSON.stringify({ version: stray, registrationDefinitionName: stray }),
    'x.published.msp.json': record('x.offer.msp.json', {
      at: `2026-03-10${stray}`,
      state: stray,
      plans: [{ planFile: 'x.plan.msp.json' }],
    }),
  };

  it('are text in the page, in a panel and in a file', async () => {
    const report = await read(hostile, ['file:///work/offers', 'file:///work/other']);
    const filter = { text: stray, categories: [stray] };
    const panel = cataloguePage(report, { filter }).body.toString();
    const both = [panel, catalogueFile(report, {}, 'html', nameOf)];
    for (const html of both) {
      assert.ok(html.includes('x-stray'), 'the strings are shown');
      const tags = new Set<string>();
      const visit = (node: object): void => {
        const {
          nodeName,
          attrs = [],
          childNodes = [],
        } = node as { nodeName: string; attrs?: { name: string }[]; childNodes?: object[] };
        tags.add(nodeName);
        for (const { name } of attrs) assert.ok(!/stray|^on/.test(name), name);
        childNodes.forEach(visit);
      };
      visit(parse(html));
      assert.ok(!tags.has('x-stray') && !tags.has('b') && !tags.has('script'));
    }
  });

  it('are text in Markdown, in files and in the boxes of the tree', async () => {
    const markup = '**x** [a](http://b) <img> `c` |';
    const texts = Object.entries(hostile).map(([name, text]) => [
      name,
      text.replaceAll(JSON.stringify(stray).slice(1, -1), markup),
    ]);
    const report = await read(Object.fromEntries(texts) as Record<string, string>);
    const cards = (nodes: readonly CatalogueNode[]): readonly string[] =>
      nodes.flatMap(({ item, nodes: below }) => [item?.markdown ?? '', ...cards(below)]);
    const all = [catalogueFile(report, {}, 'markdown', nameOf), ...cards(catalogueTree(report, {}, nameOf).nodes)];
    assert.ok(all.length > 3);
    for (const text of all) {
      const html = new MarkdownIt({ html: true, linkify: true }).enable('table').render(text);
      assert.ok(html.includes('**x** [a](http://b) &lt;img&gt; `c` |'), html);
      assert.ok(!/<(a|img)\b|<code>c/.test(html), html);
    }
  });
});

describe('the tree of the catalogue', () => {
  it('has ids of its own for every node, also for a plan that is named twice', async () => {
    const report = await read({
      ...files,
      'twice.offer.msp.json': offer([
        'gold.plan.msp.json',
        'gold.plan.msp.json',
        'no.plan.msp.json',
        'no.plan.msp.json',
      ]),
    });
    const idsOf = (nodes: readonly CatalogueNode[]): readonly string[] =>
      nodes.flatMap(({ id, nodes: below }) => [id, ...idsOf(below)]);
    const all = idsOf(catalogueTree(report, {}, nameOf).nodes);
    assert.equal(new Set(all).size, all.length);
    assert.ok(all.length > 10);
  });

  it('has folders and what belongs to no offer as groups, and says how much a filter leaves', async () => {
    const report = await read(files);
    const { nodes, filtered: words } = catalogueTree(report, { text: 'lone' }, nameOf);
    assert.deepEqual(
      nodes.map(({ kind, name, nodes: below }) => [kind, name, below.map((each) => each.name)]),
      [['others', 'Not part of an offer', ['Lone']]],
    );
    assert.equal(words, '0 offers, 0 plans of 2 offers, 3 plans');
    assert.equal(catalogueTree(report, {}, nameOf).filtered, undefined);
  });

  it('shows by its look what is the matter, else what became of it', async () => {
    const report = await read({
      ...files,
      'azure.offer.msp.json': offer(['gold.plan.msp.json', 'no.plan.msp.json'], { alias: 'Azure care' }),
    });
    const [azure] = catalogueTree(report, {}, nameOf).nodes;
    assert.deepEqual(
      [azure, ...azure!.nodes].map((node) => node!.item!.look),
      ['live', 'live', 'lost'],
    );
    assert.equal(azure!.nodes[1]!.description, 'there is no such file');
  });
});

describe('a large catalogue', () => {
  it('lists 200 offers with five plans each at once', async () => {
    const texts: Record<string, string> = {};
    for (let i = 0; i < 200; i++) {
      const ids = [0, 1, 2, 3, 4].map((plan) => `${i}-${plan}`);
      texts[`${i}.offer.msp.json`] = offer(ids.map((id) => `${id}.plan.msp.json`));
      for (const id of ids) {
        texts[`${id}.plan.msp.json`] = plan(id, `${id}.manifest.msp.json`);
        texts[`${id}.manifest.msp.json`] = manifest();
      }
    }
    const workspace = await workspaceOf(texts);
    await catalogueIn(workspace, false);
    const start = process.cpuUsage();
    const report = await catalogueIn(workspace, false);
    const { nodes } = catalogueTree(report, {}, nameOf);
    const { user, system } = process.cpuUsage(start);
    assert.equal(
      nodes.reduce((sum, node) => sum + node.nodes.length, 0),
      1000,
    );
    // In milliseconds of the processor, and many times what it takes: the bench knows better.
    assert.ok((user + system) / 1000 < 2000, `${(user + system) / 1000} ms`);
  }).timeout(20_000);
});
