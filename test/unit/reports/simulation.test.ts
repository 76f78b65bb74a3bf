import assert from 'node:assert/strict';
import { simulationMarkdown, simulationReport } from '../../../server/src/reports/simulation';
import {
  access,
  accepted,
  actions,
  activation,
  delegated,
  delegation,
  play,
  story,
  textAt,
} from '../simulation/support';

const timeline = [
  accepted,
  { ...delegation(['prod/rg-app'], 'rita'), id: 'tried', result: 'refused' },
  { ...delegated, expect: [access('sam', actions.read, 'prod/rg-app', 'allowed')] },
  activation({ expect: [access('tess', actions.restart, 'prod/rg-app', 'eligible')] }),
  { id: 'over', do: 'wait', for: 'PT4H', expect: [{ remains: 'locks' }] },
];
const scenario = story(timeline);
const simulation = play(scenario);
const report = simulationReport(simulation);

describe('The report of a simulation', () => {
  it('is plain data', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(report)), report);
  });

  it('counts what holds', () => {
    assert.deepEqual(report.summary, { steps: 5, otherwise: 0, holding: 1, failing: 1, undecided: 1, problems: 1 });
    const { summary } = simulationReport(play(story([accepted, delegation(['prod'], 'rita')])));
    assert.deepEqual([summary.otherwise, summary.problems], [1, 1]);
  });

  it('leads to each step, expectation and problem', () => {
    const [, tried, step] = report.steps;
    assert.match(textAt(simulation, tried!.place, scenario), /^\{[^{}]*"id": "tried"[^{}]*\}$/);
    assert.match(textAt(simulation, step!.expectations[0]!.place, scenario), /"access": "allowed"/);
    assert.equal(textAt(simulation, report.problems[0]!.place, scenario), '"eligible"');
    assert.equal(step!.expectations[0]!.reasons[1]?.place?.path, 'gold.plan.msp.json');
  });

  it('says of each step how it turned out and what is true after it', () => {
    const [, tried, , active, over] = report.steps;
    assert.deepEqual(
      [tried!.outcome, tried!.asSaid, tried!.code],
      ['refused', true, 'InsufficientPrivilegesForManagedServiceResource'],
    );
    assert.deepEqual(active!.offers, [
      { offer: 'gold', stage: 'delegated', words: 'delegated', version: '1.0.0', scopes: ['prod/rg-app'] },
    ]);
    const elevation = {
      person: 'Tess',
      role: 'Virtual Machine Contributor',
      scope: 'prod/rg-app',
      until: '2026-03-02T12:00:00Z',
    };
    assert.deepEqual([active!.elevations, over!.elevations, over!.expired], [[elevation], [], [elevation]]);
    assert.equal(over!.time, '2026-03-02T12:00:00Z');
  });
});

describe('The report as Markdown', () => {
  const lines = simulationMarkdown(report).split('\n');

  it('begins with its name and a line that sums it up', () => {
    assert.equal(lines[0], '# A story');
    assert.equal(
      lines[2],
      `**✗ 1 of 3 expectations hold, 1 do not, 1 cannot be told** · 5 steps · profile current · role data of ${report.roleData}`,
    );
    const good = simulationMarkdown(simulationReport(play(story([accepted]))));
    assert.match(good, /^\*\*✓ 0 of 0 expectations hold\*\*/m);
  });

  it('tells each step: outcome, expectations, what is true instead, and the state', () => {
    const text = lines.join('\n');
    assert.match(text, /^\| 2 \| 2026-03-02 08:00 \| tried: delegate \| ✓\u00a0refused \| {2}\|$/m);
    assert.match(text, /^\| 4 \| 2026-03-02 08:00 \| activated: activate \| ✓\u00a0succeeded \| ✗ 1 \|$/m);
    assert.match(text, /^Rita holds Contributor .* `InsufficientPrivilegesForManagedServiceResource`$/m);
    assert.match(text, /^- ✓ sam is allowed to do "Microsoft.Compute\/virtualMachines\/read"/m);
    assert.match(text, /^ {2}- \*\*Instead:\*\* Tess is allowed to do it$/m);
    assert.match(text, /^ {2}- \*\*Cannot be told:\*\* the expectation is not complete$/m);
    assert.match(text, /^\| gold \| delegated \| 1.0.0 \| prod\/rg-app \|$/m);
    assert.match(text, /^- Tess had Virtual Machine Contributor at prod\/rg-app until 2026-03-02 12:00$/m);
    assert.match(text, /^\| provider \| Microsoft.Resources\/tenants\/register\/action \| prod\/rg-app \|$/m);
  });

  it('lets no text of a file become markup', () => {
    const nasty = '<img src=x> [a](https://b) | `c`\n# d';
    const markdown = simulationMarkdown(
      simulationReport(
        play({
          ...story([{ ...accepted, id: nasty, by: nasty, expect: [{ notice: nasty, seenBy: 'customer' }] }]),
          name: nasty,
        }),
      ),
    );
    assert.doesNotMatch(markdown, /<img|(?<!\\)\[a\]|(?<!\\)`c|^# d/m);
    const rows = markdown.split('\n').filter((line) => line.startsWith('| 1 |'));
    assert.equal(rows[0]?.split(/(?<!\\)\|/).length, 7);
  });
});
