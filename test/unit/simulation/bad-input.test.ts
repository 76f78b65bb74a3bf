import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/src/documents/document';
import { readScenario } from '../../../server/src/documents/scenario';
import { simulate } from '../../../server/src/simulation';
import {
  access,
  accepted,
  actions,
  activation,
  catalogue,
  customer,
  delegated,
  delegation,
  ids,
  type Json,
  play,
  story,
  textAt,
} from './support';

/** The problems of a scenario: code, and the text they stand at. */
function found(scenario: Json): readonly (readonly [string, string])[] {
  const simulation = play(scenario);
  return simulation.problems.map(({ code, node }) => [code, textAt(simulation, node, scenario)] as const);
}

const problem = (text: string) => ['scenario-problem', JSON.stringify(text)] as const;

/** A step after which nobody can tell anything of the offer. */
const unreadable: Json = { do: 'publish', offer: 'gold', from: { manifest: 'gone.manifest.msp.json' } };

describe('Bad input', () => {
  it('names people who are not there, once each', () => {
    const after = { expect: [access('sam', actions.read, 'prod/rg-app', 'allowed')] };
    assert.deepEqual(found(story([accepted, delegation(['prod/rg-app'], 'olaf', after)])), [problem('olaf')]);
    assert.deepEqual(
      found(story([accepted, { ...delegated, expect: [access('zoe', actions.read, 'prod', 'denied')] }])),
      [problem('zoe')],
    );
    const expected = { expect: [access('tess', actions.restart, 'prod/rg-app', 'allowed')] };
    assert.deepEqual(found(story([accepted, delegated, activation({ approvedBy: 'lenna', ...expected })])), [
      problem('lenna'),
    ]);
  });

  it('says who and what is there', () => {
    const [person] = play(story([{ ...accepted, by: 'olaf' }])).problems;
    assert.equal(
      person?.message,
      '"olaf" is nobody in this scenario. People are: sam, tess, lena, nils, olga, rita, gus.',
    );
    const [offer] = play(story([{ ...accepted, offer: 'golf' }])).problems;
    assert.equal(offer?.message, '"golf" is no offer of this scenario. Offers are: gold.');
    const [scope] = play(story([accepted, delegation(['dev'])])).problems;
    assert.equal(scope?.message, '"dev" lies outside the customer. Its subscriptions are: prod.');
  });

  it('names offers and subscriptions that an expectation has wrong', () => {
    const looked = (expectation: Json) => found(story([{ ...accepted, expect: [expectation] }]));
    assert.deepEqual(looked({ offer: 'golf', state: 'accepted' }), [problem('golf')]);
    assert.deepEqual(looked({ subscription: 'dev', registered: 'Microsoft.Compute' }), [problem('dev')]);
  });

  it('names offers and scopes that are not there', () => {
    assert.deepEqual(found(story([{ ...accepted, offer: 'golf' }, delegation(['dev'])])), [
      problem('golf'),
      problem('dev'),
    ]);
    const looked = { ...delegated, expect: [access('sam', actions.read, 'prod/rg-new', 'denied')] };
    assert.deepEqual(found(story([accepted, looked])), [problem('prod/rg-new')]);
    const people = {
      olga: {
        roles: [
          { role: 'Owner', scope: 'prod' },
          { role: 'Owner', scope: 'dev' },
        ],
      },
    };
    assert.deepEqual(found(story([accepted], { customer: customer({ people }) })), [problem('dev')]);
    const delegations = [{ offer: 'golf', scopes: ['dev'] }];
    assert.deepEqual(found(story([], { customer: customer({ delegations }) })), [problem('golf'), problem('dev')]);
  });

  it('names groups nobody knows, unless the directory cannot be read', () => {
    const provider = (directory: string): Json => ({
      provider: { directory, people: { sam: { memberOf: ['Suport', 'Support'] } } },
    });
    assert.deepEqual(found(story([], provider('contoso.directory.msp.json'))), [problem('Suport')]);
    assert.deepEqual(found(story([], provider('gone.directory.msp.json'))), []);
  });

  it('denies nobody for groups in a directory that cannot be read', () => {
    const people = { nils: { memberOf: [ids.night] }, sam: { memberOf: ['Support'] } };
    const provider = { directory: 'gone.directory.msp.json', people };
    const looks = [
      access('nils', actions.read, 'prod/rg-app', 'allowed'),
      access('sam', actions.read, 'prod/rg-app', 'allowed'),
      access('nils', actions.read, 'prod/rg-data', 'denied'),
    ];
    const removed = { do: 'remove', offer: 'gold', scopes: ['prod/rg-app'], by: 'nils' };
    const { problems, steps } = play(
      story([accepted, { ...delegated, expect: looks }, activation({ by: 'nils' }), removed], { provider }),
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(
      steps[1]?.expectations.map(({ status }) => status),
      ['undecided', 'holds', 'holds'],
    );
    assert.deepEqual([steps[2]?.turn.outcome, steps[3]?.turn.outcome], ['undecided', 'undecided']);
  });

  it('does not let time go backwards', () => {
    const scenario = story([accepted, { ...delegated, at: '2026-03-02T07:59:00Z' }]);
    assert.deepEqual(found(scenario), [problem('2026-03-02T07:59:00Z')]);
    const { steps } = play(scenario);
    assert.equal(steps[1]?.turn.outcome, 'succeeded');
    assert.equal(steps[1].time, steps[0]?.time);
    assert.deepEqual(found(story([accepted, { ...delegated, at: '2026-03-02T09:00:00+01:00' }])), []);
  });

  it('names times and durations that are none', () => {
    assert.deepEqual(found(story([{ ...accepted, at: 'tomorrow' }])), [problem('tomorrow')]);
    assert.deepEqual(found(story([{ do: 'wait', for: '4h' }])), [problem('4h')]);
    assert.deepEqual(found(story([{ do: 'wait', for: '-PT1H' }])), [problem('-PT1H')]);
  });

  it('says that a step is not possible here, unless that is what the scenario says', () => {
    const again = { ...accepted, id: 'again' };
    assert.deepEqual(found(story([accepted, again])), [problem('accept')]);
    assert.deepEqual(found(story([accepted, { ...again, result: 'refused' }])), []);
  });

  it('keeps running: what is wrong in one place hides nothing in another', () => {
    const simulation = play(
      story([
        accepted,
        { ...delegation(['dev']), id: 'outside' },
        { id: 'late', do: 'wait', for: 'PT' },
        { id: 'strange', do: 'accept', offer: 'golf', by: 'nobody' },
        { id: 'last', do: 'remove', offer: 'gold', scopes: ['test'], by: 'olga' },
      ]),
    );
    assert.deepEqual(
      simulation.problems.map(({ message }) => message.split('"')[1]),
      ['dev', 'PT', 'golf', 'test'],
    );
  });

  it('does not decide what depends on a template that cannot be read', () => {
    const scenario = story([
      accepted,
      { do: 'deploy', template: 'onboard.json', scope: 'prod', by: 'olga' },
      { do: 'wait', for: 'PT1H', expect: [access('sam', actions.read, 'prod/rg-app', 'allowed')] },
    ]);
    const { steps, problems } = play(scenario);
    assert.deepEqual(problems, []);
    assert.match(steps[1]!.turn.reason, /"onboard.json" cannot be read/);
    assert.equal(steps[1]!.asSaid, undefined);
    assert.equal(steps[2]?.expectations[0]?.status, 'undecided');
    assert.equal(steps[2].turn.outcome, 'succeeded');
    const looks = [
      { offer: 'gold', state: 'delegated' },
      { notice: 'update-available', seenBy: 'customer' },
    ];
    const clouded = (step: Json) => found(story([accepted, step, { do: 'wait', for: 'PT1H', expect: looks }]));
    assert.deepEqual(clouded({ do: 'deploy', template: 'onboard.json', scope: 'prod', by: 'olga' }), []);
    assert.deepEqual(clouded(unreadable), []);
  });

  it('does not decide the later steps of an offer that a step clouds', () => {
    const steps = [
      { ...accepted, id: 'again' },
      { ...delegated, id: 'more' },
      { do: 'acceptUpdate', offer: 'gold', by: 'olga' },
      { do: 'remove', offer: 'gold', scopes: ['prod/rg-app'], by: 'olga' },
    ];
    for (const step of steps) {
      const simulation = play(story([accepted, delegated, unreadable, step]));
      assert.equal(simulation.steps.at(-1)?.turn.outcome, 'undecided', step.do);
    }
  });

  it('still decides about the other offers after a step that clouds one', () => {
    const offers = { gold: { plan: 'gold.plan.msp.json' }, twin: { plan: 'gold.plan.msp.json' } };
    const twin = { ...accepted, id: 'twin', offer: 'twin', expect: [{ offer: 'twin', state: 'none' }] };
    const scenario = story([accepted, unreadable, twin], { offers });
    assert.deepEqual(found(scenario), [['expectation-failed', '"none"']]);
  });

  it('goes on past orders, which touch no delegation', () => {
    const steps = [
      accepted,
      { do: 'order', product: 'backup', by: 'sam' },
      { ...delegated, expect: [access('sam', actions.read, 'prod/rg-app', 'denied')] },
    ];
    const scenario = story(steps, { products: { backup: { name: 'Backup', type: 'saas' } } });
    assert.deepEqual(found(scenario), [['expectation-failed', '"denied"']]);
  });

  it('never throws on values of the wrong type', () => {
    for (const value of [null, 3, 'text', true, [], {}, [null], [{}], { a: null }]) {
      for (const key of ['offers', 'provider', 'customer', 'timeline', 'extends', 'profile', 'name']) {
        assert.doesNotThrow(() => play({ ...story([accepted, delegated, activation()]), [key]: value }), `${key}`);
      }
      for (const key of ['do', 'by', 'offer', 'scopes', 'at', 'expect', 'result', 'role', 'scope', 'for', 'from']) {
        const steps = [accepted, delegated, activation(), { do: 'wait', for: 'PT1H' }];
        assert.doesNotThrow(() => play(story(steps.map((step) => ({ ...step, [key]: value })))), `${key}`);
      }
    }
  });

  it('reads a scenario that is still being typed', () => {
    const text =
      '{ "name": "x", "offers": { "gold": { "plan": "gold.plan.msp.json" } }, "timeline": [{ "do": "accept", "by": ';
    const { tree } = parseDocument('scenario', text);
    assert.deepEqual(simulate(readScenario(tree.root!), () => undefined, catalogue).problems, []);
  });
});
