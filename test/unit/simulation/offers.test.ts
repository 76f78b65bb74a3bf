import assert from 'node:assert/strict';
import { accepted, assertSucceeds, delegated, ids, type Json, manifest, messages, plan, play, story } from './support';

function record(...entries: readonly Json[]): Json {
  return { publisherId: 'contoso', offerId: 'azure', entries };
}

function entry(plans: readonly Json[], more: Json = {}): Json {
  return { at: '2026-02-01T08:00:00Z', state: 'live', plans, ...more };
}

const gold = { planId: 'gold', name: 'Gold', visibility: 'public', manifest: manifest() };
const same = { planId: 'twin', name: 'Twin', visibility: 'public', manifest: { sameAs: 'gold' } };

function fromRecord(planId: string, version: string, published: Json) {
  const source = { published: 'contoso.published.msp.json', planId, version };
  return play(story([accepted, delegated], { offers: { gold: source } }), { 'contoso.published.msp.json': published });
}

/** The version in force at the end of a story. */
function versionOf(simulation: ReturnType<typeof play>): string | undefined {
  return simulation.steps.at(-1)!.moment.state.offers.get('gold')?.inForce?.version;
}

describe('Where offers come from', () => {
  it('a plan names its manifest by a path of its own', () => {
    const simulation = play(story([accepted, delegated], { offers: { gold: { plan: 'plans/gold.plan.msp.json' } } }), {
      'plans/gold.plan.msp.json': plan({ manifest: '../manifests/./gold.manifest.msp.json' }),
      'manifests/gold.manifest.msp.json': manifest({ version: '3.0.0' }),
    });
    assert.equal(versionOf(simulation), '3.0.0');
  });

  it('a record gives the version that was published, in full or as that of another plan', () => {
    const newer = { ...gold, manifest: manifest({ version: '1.1.0' }) };
    const published = record(entry([gold, same]), entry([newer, same]));
    assert.equal(versionOf(fromRecord('gold', '1.0.0', published)), '1.0.0');
    assert.equal(versionOf(fromRecord('gold', '1.1.0', published)), '1.1.0');
    assert.equal(versionOf(fromRecord('twin', '1.1.0', published)), '1.1.0');
    assertSucceeds(fromRecord('twin', '1.0.0', published));
  });

  it('a version or plan that was never published is a problem where it is named, and nothing else', () => {
    const version = fromRecord('gold', '1.5.0', record(entry([gold])));
    assert.deepEqual(messages(version), [
      'scenario-problem: The offer cannot be told: version 1.5.0 of "gold" was never published; there are: 1.0.0.',
    ]);
    assert.equal(version.steps.at(-1)?.turn.outcome, 'undecided');
    assert.match(
      messages(fromRecord('silver', '1.0.0', record(entry([gold]))))[0]!,
      /told: "silver" was never published there/,
    );
  });

  it('a record says when an offer is no longer sold', () => {
    const simulation = fromRecord('gold', '1.0.0', record(entry([gold]), entry([gold], { state: 'stopSell' })));
    assert.equal(simulation.steps[0]?.turn.outcome, 'refused');
  });

  it('a file that is missing, or of another kind, makes its steps undecided and the others run', () => {
    for (const source of [
      { plan: 'gone.plan.msp.json' },
      { plan: 'contoso.directory.msp.json' },
      { template: 'a.json' },
      {},
    ]) {
      const offers = { gold: source, silver: { plan: 'gold.plan.msp.json' } };
      const silver = [
        { ...accepted, id: 'silver', offer: 'silver' },
        { ...delegated, id: 'silver too', offer: 'silver' },
      ];
      const simulation = play(story([accepted, delegated, ...silver], { offers }));
      assert.deepEqual(messages(simulation), []);
      assert.deepEqual(
        simulation.steps.map(({ turn }) => turn.outcome),
        ['undecided', 'undecided', 'succeeded', 'succeeded'],
      );
    }
  });

  it('what cannot be told says why', () => {
    const reason = (source: Json, files = {}): string =>
      play(story([accepted], { offers: { gold: source } }), files).steps[0]!.turn.reason;
    assert.match(reason({ template: 'onboard.json' }), /"onboard.json" cannot be read/);
    assert.match(
      reason({ template: 'a.manifest.msp.json' }, { 'a.manifest.msp.json': manifest() }),
      /makes no delegation/,
    );
    assert.match(reason({}), /not said where the offer comes from/);
    assert.match(reason({ plan: '/etc/gold.plan.msp.json' }), /"\/etc\/gold.plan.msp.json" cannot be read/);
    const files = { 'a.published.msp.json': record(), 'b.plan.msp.json': plan({ manifest: 3 }) };
    assert.match(reason({ published: 'a.published.msp.json', planId: 'gold' }, files), /needs "planId" and "version"/);
    const notRecord = { published: 'b.plan.msp.json', planId: 'gold', version: '1.0.0' };
    assert.match(reason(notRecord, files), /no record of what was published/);
    assert.match(reason({ plan: 'b.plan.msp.json' }, files), /sells no manifest/);
  });

  it('plans that name each other or themselves come to no manifest', () => {
    const simulation = play(story([accepted]), { 'gold.plan.msp.json': plan({ manifest: 'gold.plan.msp.json' }) });
    assert.equal(simulation.steps[0]?.turn.outcome, 'undecided');
  });
});

describe('A scenario that extends another', () => {
  const base = { ...story([]), name: 'Base', profile: '2020' };

  it('takes over offers, provider, customer and profile, and keeps its own timeline', () => {
    const guest = { ...delegated, by: 'gus' };
    const child = { name: 'Child', extends: 'base/base.scenario.msp.json', timeline: [accepted, guest] };
    const simulation = play(child, {
      'base/base.scenario.msp.json': base,
      'base/gold.plan.msp.json': plan(),
      'base/contoso.directory.msp.json': { tenantId: ids.tenant, principals: [] },
    });
    assert.match(messages(simulation)[0]!, /guest/);
    assert.equal(simulation.problems.length, 1);
  });

  it('leaves what is wrong in the base to the base', () => {
    const people = { sam: { memberOf: ['Suport'] } };
    const provider = { directory: 'contoso.directory.msp.json', people };
    const child = { name: 'Child', extends: 'base.scenario.msp.json', timeline: [accepted] };
    assert.deepEqual(messages(play(child, { 'base.scenario.msp.json': { ...base, provider } })), []);
    assert.equal(messages(play({ ...base, provider })).length, 1);
  });

  it('replaces what it gives itself', () => {
    const child = {
      extends: 'base.scenario.msp.json',
      profile: 'current',
      timeline: [accepted, { ...delegated, by: 'gus' }],
    };
    assertSucceeds(play(child, { 'base.scenario.msp.json': base }));
  });

  it('ends a circle, and blames nobody for what a missing base may hold', () => {
    const circle = { extends: 'base.scenario.msp.json', timeline: [accepted] };
    const again = { extends: 'base.scenario.msp.json', timeline: [] };
    assert.deepEqual(messages(play(circle, { 'base.scenario.msp.json': again })), []);
    assert.deepEqual(messages(play({ ...circle, extends: 'gone.scenario.msp.json' })), []);
  });
});
