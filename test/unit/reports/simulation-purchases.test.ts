import assert from 'node:assert/strict';
import { simulationMarkdown, simulationReport } from '../../../server/src/reports/simulation';
import { simulationText } from '../../../server/src/reports/simulation/text';
import { cancellation, order, renewal, sell, until } from '../simulation/purchase/support';
import { accepted, play, story } from '../simulation/support';

const simulation = sell([
  order('backup', { term: 'P1Y', quantity: 25 }),
  order('insight', { id: 'second', at: '2026-03-10T08:00:00Z' }),
  order('meter', { id: undefined, at: '2026-03-11T08:00:00Z' }),
  cancellation('2026-03-16T08:00:00Z'),
  { ...renewal('2026-04-20T08:00:00Z', false), order: 'second' },
  until('2026-05-09T08:00:00Z'),
]);
const report = simulationReport(simulation);

describe('Orders in the report of a simulation', () => {
  it('are plain data', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(report)), report);
  });

  it('say how they stand after each step', () => {
    assert.deepEqual(report.steps[0]!.orders, [
      {
        order: 'first',
        product: 'Backup',
        quantity: 25,
        months: 12,
        words: 'runs and renews by itself',
        placed: '2026-03-02T08:00:00Z',
        running: true,
        cancelUntil: '2026-03-16T08:00:00Z',
        renews: '2027-03-02T08:00:00Z',
        refund: 'full',
        renewals: 0,
        payment: { month: '2026-03', invoice: '2026-04-08' },
      },
    ]);
    assert.deepEqual(
      report.steps[3]!.orders.map(({ order, words, ends, trialUntil, payment, credit }) => ({
        ...{ order, words, ends, trialUntil },
        ...{ payment: payment?.invoice, credit: credit?.invoice },
      })),
      [
        {
          ...{ order: 'first', words: 'cancelled, refunded in full', ends: '2026-03-16T08:00:00Z' },
          ...{ trialUntil: undefined, payment: '2026-04-08', credit: '2026-04-08' },
        },
        {
          ...{ order: 'second', words: 'on trial', ends: undefined, trialUntil: '2026-04-09T08:00:00Z' },
          ...{ payment: '2026-05-08', credit: undefined },
        },
        {
          ...{ order: undefined, words: 'runs and renews by itself', ends: undefined, trialUntil: undefined },
          ...{ payment: '2026-04-08', credit: undefined },
        },
      ],
    );
    const [, ending] = report.steps[4]!.orders;
    assert.deepEqual([ending!.words, ending!.ends], ['runs, does not renew', '2026-05-09T08:00:00Z']);
    assert.deepEqual([report.steps[5]!.orders[1]!.words, report.steps[5]!.orders[1]!.running], ['over', false]);
  });

  it('are told in Markdown, a table after each step', () => {
    const markdown = simulationMarkdown(report);
    assert.ok(
      markdown.includes(
        '| first | 25 × Backup | cancelled, refunded in full | 2026-03-16 08:00 | ended 2026-03-16 08:00 | 2026-04-08 (2026-03), credit 2026-04-08 (2026-03) |',
      ),
      markdown,
    );
    assert.ok(markdown.includes('| – | Meter | runs and renews by itself | – | – | 2026-04-08 (2026-03) |'), markdown);
    assert.match(markdown, /^## Selling as a reseller$/m);
    assert.match(markdown, /^- List the products of the customer's market \(DE\).*CSP-10/m);
  });

  it('are told in text, a line each', () => {
    const text = simulationText(report);
    assert.ok(
      text.includes(
        '→ first: Backup, runs and renews by itself, refund if cancelled until 2026-03-16 08:00, renews 2027-03-02 08:00, invoice of 2026-04-08\n',
      ),
      text,
    );
    assert.match(text, /→ second: Insight, on trial, trial until 2026-04-09 08:00, renews 2026-05-09 08:00/);
    assert.match(text, /^ {2}Who supports what:\n {4}- The reseller is the first contact/m);
  });

  it('say why something cannot be told', () => {
    const lost = simulationReport(sell([order('backlog')])).steps[0]!.orders;
    assert.deepEqual(lost, [
      {
        order: 'first',
        product: 'backlog',
        words: '"backlog" is no product of this scenario. Products are: backup, insight, meter',
      },
    ]);
    const [timeless] = simulationReport(sell([order('insight'), until('2026-03-01T08:00:00Z')])).steps[1]!.orders;
    assert.match(timeless!.words, /^Time goes backwards/);
    assert.equal(timeless!.payment, undefined);
  });

  it('keep what files say letter for letter', () => {
    const products = { odd: { name: '<b>|*odd*', type: 'saas', terms: ['P1M'] } };
    const markdown = simulationMarkdown(simulationReport(sell([order('odd')], { products })));
    assert.ok(markdown.includes('| first | &lt;b>\\|\\*odd\\* |'), markdown);
  });

  it('are not mentioned where nothing is ordered', () => {
    const quiet = simulationReport(play(story([accepted])));
    assert.deepEqual([quiet.purchaseNotes, quiet.steps[0]!.orders], [[], []]);
    assert.doesNotMatch(simulationMarkdown(quiet) + simulationText(quiet), /reseller/i);
  });
});
