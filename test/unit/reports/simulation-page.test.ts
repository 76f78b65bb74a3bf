import assert from 'node:assert/strict';
import { pageFile } from '../../../server/src/reports/html/page';
import { simulationReport } from '../../../server/src/reports/simulation';
import { askMoment } from '../../../server/src/reports/simulation/ask-moment';
import { momentAnswerHtml } from '../../../server/src/reports/simulation/html/ask-moment-html';
import { compareMoments } from '../../../server/src/reports/simulation/compare-moments';
import { momentHtml } from '../../../server/src/reports/simulation/html/moment-html';
import { momentsReport } from '../../../server/src/reports/simulation/moments';
import type { SimulationPlaces } from '../../../server/src/reports/simulation/html/place-html';
import { simulationPage } from '../../../server/src/reports/simulation/html/simulation-html';
import type { Simulation } from '../../../server/src/simulation';
import {
  access,
  accepted,
  actions,
  activation,
  delegated,
  delegation,
  ids,
  type Json,
  manifest,
  operations,
  plan,
  play,
  story,
} from '../simulation/support';
import { attribute, elementsOf, textOf } from './html/elements';

const timeline = [
  accepted,
  { ...delegation(['prod/rg-app'], 'rita'), id: 'tried', result: 'refused' },
  { ...delegated, id: 'tried', expect: [access('sam', actions.read, 'prod/rg-app', 'denied')] },
  activation(),
  { id: 'over', do: 'wait', for: 'PT5H' },
];
const simulation = play(story(timeline));
const panel: SimulationPlaces = { uriOf: (path = 'story.scenario.msp.json') => `file:///s/${path}` };
const file: SimulationPlaces = { ...panel, nameOf: ({ uri }) => ({ path: uri.slice('file:///s/'.length), line: 7 }) };
const customer = {
  name: 'Northwind',
  tenantId: ids.customer,
  subscription: 'prod',
  resourceGroup: '',
  taker: 'guestOwner',
  profile: 'current',
  channel: 'csp',
};

function page(played: Simulation, places = panel, more: Partial<Parameters<typeof simulationPage>[0]> = {}): string {
  return pageFile(
    simulationPage({ report: simulationReport(played), moments: momentsReport(played), ...more }, places),
  );
}

describe('the page of a simulation', () => {
  it('has headings in order, labels and stops that lead somewhere, and no id twice', () => {
    for (const html of [page(simulation, panel, { customer }), page(simulation, file)]) {
      const elements = elementsOf(html);
      const found = elements.flatMap((element) => attribute(element, 'id') ?? []);
      assert.equal(new Set(found).size, found.length);
      const wanted = elements.flatMap(
        (element) =>
          attribute(element, 'for') ?? attribute(element, 'href')?.slice(1) ?? attribute(element, 'data-answer') ?? [],
      );
      assert.ok(wanted.length >= 5);
      assert.deepEqual(
        wanted.filter((id) => !found.includes(id)),
        [],
      );
      const levels = elements.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : []));
      assert.deepEqual(
        levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1),
        [],
      );
    }
  });

  it('tells every step on the line, what ran out between, and what was expected in vain', () => {
    const elements = elementsOf(page(simulation));
    const line = elements.find((element) => attribute(element, 'class') === 'timeline')!;
    const stops = elementsOf(page(simulation)).filter(({ tagName, parentNode }) =>
      tagName === 'li' && 'attrs' in parentNode! ? attribute(parentNode, 'class') === 'timeline' : false,
    );
    assert.deepEqual(
      stops.map((stop) => attribute(stop, 'class')),
      ['stop', 'stop', 'stop', 'stop', 'expired', 'stop'],
    );
    assert.match(textOf(line), /2\. tried: delegate\s*Rita · refused/);
    const open = elements.filter(
      (element) => element.tagName === 'details' && attribute(element, 'open') !== undefined,
    );
    assert.equal(open.length, 1);
    assert.match(textOf(open[0]!), /Instead:.*Sam is a member of "Support"/s);
  });

  it('leads to files in a panel, and names places in a file, which has no forms', () => {
    const links = elementsOf(page(simulation)).flatMap((element) => attribute(element, 'data-uri') ?? []);
    assert.ok(links.includes('file:///s/story.scenario.msp.json') && links.includes('file:///s/gold.plan.msp.json'));
    const saved = page(simulation, file, { customer });
    assert.equal(saved, page(simulation, file, { customer }));
    const elements = elementsOf(saved);
    assert.deepEqual(
      elements.filter((element) => element.tagName === 'form' || attribute(element, 'data-uri')),
      [],
    );
    assert.match(saved, /gold\.plan\.msp\.json:7/);
  });

  it('has no places of a scenario that has no file', () => {
    const html = page(simulation, { uriOf: (path) => (path === undefined ? undefined : `file:///s/${path}`) });
    const links = elementsOf(html).flatMap((element) => attribute(element, 'data-uri') ?? []);
    assert.deepEqual([...new Set(links)], ['file:///s/gold.plan.msp.json']);
  });

  it('fills the form with the customer that is played', () => {
    const elements = elementsOf(page(simulation, panel, { customer: { ...customer, name: '"><x-stray>' } }));
    const name = elements.find((element) => attribute(element, 'id') === 'customer-name')!;
    assert.equal(attribute(name, 'value'), '"><x-stray>');
    const chosen = elements.filter((element) => attribute(element, 'selected') !== undefined);
    assert.deepEqual(chosen.map((option) => attribute(option, 'value')).slice(0, 3), ['guestOwner', 'csp', 'current']);
  });

  it('lets no text of a file become an element', () => {
    const stray = `'"><x-stray data-stray='1'></x-stray><b onfocus="`;
    const hostile = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(hostile);
      if (typeof value === 'string') return value + stray;
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, hostile(inner)]));
    };
    const all = play(hostile(story(timeline)) as Json);
    const names = manifest({ registrationDefinitionName: stray, version: stray });
    const some = play(
      story(timeline, { name: stray, profile: stray, customer: { ...(story([])['customer'] as Json), name: stray } }),
      {
        'gold.plan.msp.json': plan({ name: stray, manifest: names }),
      },
    );
    for (const played of [all, some]) {
      const answer = askMoment(played, { moment: 3, principal: '', operation: stray, scope: stray }, operations);
      const moment = momentHtml(momentsReport(played), 3, 0);
      const html = page(played, panel, { customer: hostile(customer) as typeof customer });
      for (const part of [
        html,
        `<!doctype html>${moment.toString()}`,
        `<!doctype html>${momentAnswerHtml(answer, panel).toString()}`,
      ]) {
        const strays = elementsOf(part).filter(
          (element) =>
            element.tagName === 'x-stray' || attribute(element, 'onfocus') || attribute(element, 'data-stray'),
        );
        assert.deepEqual(strays, []);
      }
      assert.match(html, /x-stray/);
    }
  });

  it('shows a scenario in which nothing happens', () => {
    assert.match(page(play(story([]))), /Nothing happens in this scenario yet/);
    assert.match(page(play({})), /<h1>Simulation<\/h1>/);
  });
});

describe('the moments of a simulation', () => {
  const report = momentsReport(simulation);
  const { heads, moments } = report;

  it('begin before the first step, and ask about everybody, telling operations and every scope', () => {
    assert.equal(moments.length, timeline.length + 1);
    assert.deepEqual(moments[0]!.title, 'before the first step');
    assert.deepEqual(heads.actors.slice(0, 2), [
      { name: 'sam', displayName: 'Sam', side: 'provider' },
      { name: 'tess', displayName: 'Tess', side: 'provider' },
    ]);
    assert.equal(heads.operations[0], actions.read);
    assert.ok(heads.scopes.includes('prod') && heads.scopes.includes('prod/rg-app'));
  });

  it('put scopes together at which nothing differs', () => {
    const scopesAt = (index: number) => moments[index]!.access.map(({ scopes }) => scopes);
    assert.ok(scopesAt(3).some((scopes) => scopes.includes('prod/rg-app') && !scopes.includes('prod')));
    for (const { access: tables } of moments) {
      assert.deepEqual(tables.flatMap(({ scopes }) => scopes).sort(), [...heads.scopes].sort());
    }
  });

  it('are compared: what has come and gone, and whose access differs', () => {
    const changes = compareMoments(moments[3]!, moments[4]!, heads);
    assert.ok(changes.come.some((line) => line.startsWith('Tess has Virtual Machine Contributor')));
    const restart = changes.access.find(({ operation, actor }) => operation === actions.restart && actor === 'Tess');
    assert.deepEqual([restart?.before, restart?.after, restart?.scope], ['eligible', 'allowed', 'prod/rg-app']);
    assert.deepEqual(compareMoments(moments[3]!, moments[3]!, heads), { come: [], gone: [], access: [] });
  });

  it('are asked in plain words, by the chain of reasons', () => {
    const ask = (moment: number, principal: string, operation = actions.read as string, scope = 'prod/rg-app') =>
      askMoment(simulation, { moment, principal, operation, scope }, operations);
    const [sam] = ask(3, 'sam').answers;
    assert.deepEqual([sam?.actor, sam?.access], ['Sam', 'allowed']);
    assert.match(sam!.reasons[0]!.text, /Sam is a member of "Support"/);
    assert.equal(ask(0, 'sam').answers[0]?.access, 'denied');
    assert.equal(ask(3, '').answers.length, heads.actors.length);
    assert.equal(ask(3, 'sam', 'restart a virtual machine').operation?.name, actions.restart);
    assert.match(ask(3, 'nobody').unanswered ?? '', /nobody called "nobody"/);
    assert.match(ask(3, 'sam', actions.read, 'elsewhere').unanswered ?? '', /no scope "elsewhere"/);
    assert.match(ask(99, 'sam').unanswered ?? '', /no such moment/);
  });
});
