import assert from 'node:assert/strict';
import { readinessPage } from '../../../../server/src/reports/readiness/readiness-html';
import {
  readinessFile,
  readinessFiles,
  readinessFormats,
} from '../../../../server/src/reports/readiness/readiness-file';
import { wellKnown } from '../../../../server/src/roles';
import { type Files, offer, plan } from '../../rules/folder';
import { publishedEntry, publishedPlan, record } from '../../rules/published/support';
import { deleteRole, entry, manifest } from '../../rules/support';
import { completeOffer, readIn } from './folder-readiness';

/** An update with something missing, something wrong, something changed and something gone. */
function lacking(): Files {
  return {
    ...completeOffer({ leads: undefined, publisher: '{ "designations": ["Gold Cloud Platform"] }' }),
    'gold.plan.msp.json': plan({ summary: '"By day and night"' }),
    'gold.manifest.msp.json': manifest({ authorizations: [entry(wellKnown.owner), entry(deleteRole)] }),
    'contoso.published.msp.json': record([
      publishedEntry([
        publishedPlan({ summary: 'Around the clock' }),
        publishedPlan({ planId: 'bronze', planFile: 'bronze.plan.msp.json', name: 'Bronze' }),
      ]),
    ]),
  };
}

/** Text that would become markup, a link or an escape sequence where it is not escaped. */
const hostile = `'"><x-stray data-stray='1'></x-stray> [x](https://evil.example) | \u001b[31m\n# x \`y\` <b onfocus="`;

/** The files with hostile text in every text that has no form of its own. */
function hostileFiles(): Files {
  const fill = (value: unknown): unknown => {
    if (typeof value === 'string') return hostile;
    if (Array.isArray(value)) return value.map(fill);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, fill(held)]));
  };
  const text = (value: object) => JSON.stringify(value, undefined, 2);
  const filled = fill(JSON.parse(offer({ publisher: '{ "partnerId": "1", "designations": ["Security"] }' }))) as object;
  const sold = { ...(fill(JSON.parse(manifest())) as object), [hostile]: 1 };
  const entries = [publishedEntry([publishedPlan(fill({ name: '', planId: '' }) as Record<string, unknown>)])];
  return {
    'contoso.offer.msp.json': text({ ...filled, [hostile]: 1, plans: ['gold.plan.msp.json', hostile] }),
    'gold.plan.msp.json': text({ ...(fill(JSON.parse(plan())) as object), visibility: 'private', manifest: sold }),
    'contoso.published.msp.json': record(entries),
  };
}

describe('readiness as a file', () => {
  it('says the same in each format: verdict, states, faults with their places, changes and what is gone', async () => {
    const { report, nameOf } = await readIn(lacking());
    const named = { path: 'contoso.offer.msp.json', report };
    const said = [
      /An update still lacks: 1 field \(Offer setup: Lead destination\), 2 corrections, a designation of the publisher\./,
      /Not started/,
      /Incomplete/,
      /Unpublished changes/,
      /Not filled in: Lead destination\./,
      /role-owner/,
      /gold\.manifest\.msp\.json:\d+/,
      /contoso\.offer\.msp\.json:1\b/,
      /Changed since it was published: Plan summary/,
      /700\.6 Plan manifest details/,
      /Gold Cloud Platform\. None of these suffices\./,
      /Customers of Gold see the update/,
      /does not have Bronze any more/,
      /until then publishing can be canceled/,
    ];
    for (const format of ['text', 'markdown', 'html'] as const) {
      const text = readinessFile(named, format, nameOf);
      for (const pattern of said) assert.match(text, pattern, format);
    }
  });

  it('is JSON with places by path and line', async () => {
    const { report, nameOf } = await readIn(lacking());
    const json = readinessFile({ path: 'contoso.offer.msp.json', report }, 'json', nameOf);
    assert.ok(!json.includes('file:'));
    const { offers } = JSON.parse(json) as {
      offers: {
        path: string;
        ready: boolean;
        groups: { sections: { id: string; state: string; place: object }[] }[];
      }[];
    };
    assert.deepEqual([offers[0]!.path, offers[0]!.ready], ['contoso.offer.msp.json', false]);
    const [, setup] = offers[0]!.groups[0]!.sections;
    assert.deepEqual(
      { ...setup, lines: undefined },
      {
        ...{ id: 'offer-setup', title: 'Offer setup', state: 'notStarted', filled: 0, required: 1, changed: [] },
        lines: undefined,
        place: { path: 'contoso.offer.msp.json', line: 1, offset: 0, length: 1 },
      },
    );
  });

  it('holds several offers, one after another', async () => {
    const { report, nameOf } = await readIn(completeOffer());
    const named = { path: 'contoso.offer.msp.json', report };
    const both = readinessFiles([named, { ...named, report: { ...report, title: 'Fabrikam' } }], 'text', nameOf);
    assert.match(both, /^Is Contoso Managed Azure ready to publish\?\n[^]*\n\nIs Fabrikam ready to publish\?\n/);
  });

  it('brings no text of a file as markup, in no format', async () => {
    const { report, nameOf } = await readIn(hostileFiles());
    const named = { path: 'contoso.offer.msp.json', report };
    const texts = new Map(readinessFormats.map((format) => [format, readinessFile(named, format, nameOf)]));
    for (const [format, text] of texts) assert.match(text, /x-stray/, `${format} shows what stands in the file`);
    const pages = [texts.get('html')!, readinessPage(report).body.toString()];
    for (const page of pages) assert.doesNotMatch(page, /<x-stray|<b onfocus|data-stray='|"><x/);
    assert.doesNotMatch(texts.get('markdown')!, /<x-stray|<b |\]\(https:|^# x|^[^`\n]*[^\\]`y/m);
    // eslint-disable-next-line no-control-regex -- an escape sequence must not reach a terminal
    assert.doesNotMatch(texts.get('text')!, /\u001b|^# x/m);
  });
});

describe('readiness as a page', () => {
  it('leads to every place in a panel, and names the places in a file', async () => {
    const { report, nameOf } = await readIn(lacking());
    const panel = readinessPage(report).body.toString();
    const lines = report.groups.flatMap(({ sections }) => sections.flatMap((section) => section.lines));
    assert.ok(lines.length > 2);
    for (const { place } of lines) {
      assert.ok(panel.includes(`data-uri="${place.uri}" data-offset="${place.offset}" data-length="${place.length}"`));
    }
    assert.doesNotMatch(readinessPage(report, nameOf).body.toString(), /data-uri/);
  });

  it('has headings in order, and a heading for each section', async () => {
    const { report } = await readIn(lacking());
    const page = readinessPage(report).body.toString();
    const levels = [...page.matchAll(/<h(\d)>/g)].map(([, level]) => Number(level));
    assert.equal(levels[0], 1);
    assert.ok(levels.slice(1).every((level, index) => level >= 2 && level <= levels[index]! + 1));
    assert.equal(levels.filter((level) => level === 3).length, 10);
  });
});
