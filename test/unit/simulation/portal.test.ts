import assert from 'node:assert/strict';
import { wellKnown } from '../../../server/src/roles';
import { portalReport } from '../../../server/src/reports/simulation/portal/portal';
import {
  accepted,
  activation,
  customer,
  delegated,
  grant,
  ids,
  type Json,
  manifest,
  messages,
  plan,
  play,
  stepOf,
  story,
  textAt,
} from './support';

const removal: Json = { id: 'removed', do: 'remove', offer: 'gold', scopes: ['prod/rg-app'], by: 'olga' };
const published: Json = { id: 'published', do: 'publish', offer: 'gold', from: { manifest: 'next.manifest.msp.json' } };
const next = { 'next.manifest.msp.json': manifest({ version: '1.1.0' }) };

/** What the portal shows after a step. */
function pagesAfter(id: string, steps: readonly Json[], files = {}, more: Json = {}) {
  return portalReport(stepOf(play(story(steps, more), files), id));
}

describe('The page "Service providers" of the customer', () => {
  it('is empty before the customer takes an offer', () => {
    assert.deepEqual(pagesAfter('step 1', [{ do: 'wait', for: 'PT1H' }]).serviceProviders, []);
  });

  it('notes that nothing is delegated, until something is', () => {
    const gold = { offer: 'gold', name: 'Gold', route: 'marketplace', version: '1.0.0', hasUpdate: false };
    const steps = [accepted, delegated, removal];
    assert.deepEqual(pagesAfter('accepted', steps).serviceProviders, [{ ...gold, nothingDelegated: true, scopes: [] }]);
    assert.deepEqual(pagesAfter('delegated', steps).serviceProviders, [
      { ...gold, nothingDelegated: false, scopes: ['prod/rg-app'] },
    ]);
    assert.deepEqual(pagesAfter('removed', steps).serviceProviders, [{ ...gold, nothingDelegated: true, scopes: [] }]);
  });

  it('has the icon of an update, until it is accepted', () => {
    const taken = { id: 'taken', do: 'acceptUpdate', offer: 'gold', by: 'olga' };
    const shown = (id: string) => {
      const [gold] = pagesAfter(id, [accepted, delegated, published, taken], next).serviceProviders;
      return [gold!.version, gold!.hasUpdate, gold!.newVersion];
    };
    assert.deepEqual(shown('published'), ['1.0.0', true, '1.1.0']);
    assert.deepEqual(shown('taken'), ['1.1.0', false, undefined]);
  });

  it('lists what a template delegated, and not once it is gone', () => {
    const more = { offers: { gold: { manifest: 'next.manifest.msp.json' } } };
    const shown = (id: string) => pagesAfter(id, [delegated, removal], next, more).serviceProviders;
    assert.deepEqual(
      shown('delegated').map(({ route, scopes }) => [route, scopes]),
      [['template', ['prod/rg-app']]],
    );
    assert.deepEqual(shown('removed'), []);
  });
});

describe('The page "My customers" of the provider', () => {
  const people = (id: string, steps: readonly Json[]) =>
    pagesAfter(id, steps).myCustomers.map(({ person, delegations }) => [
      person,
      ...delegations.flatMap(({ scope, roles }) => [scope, ...roles.map(({ role, access }) => `${role}: ${access}`)]),
    ]);
  const reader = 'Reader: active';
  const machines = 'Virtual Machine Contributor';

  it('shows the delegation to those whose roles read, with the roles they have', () => {
    const steps = [accepted, delegated, activation(), { id: 'over', do: 'wait', for: 'PT4H' }, removal];
    assert.deepEqual(people('accepted', steps), []);
    const sam = ['Sam', 'prod/rg-app', reader, 'Managed Services Registration assignment Delete Role: active'];
    const nils = ['Nils', ...sam.slice(1)];
    const tess = (access: string) => ['Tess', 'prod/rg-app', reader, `${machines}: ${access}`];
    assert.deepEqual(people('delegated', steps), [sam, tess('eligible'), nils]);
    assert.deepEqual(people('activated', steps), [sam, tess('activated'), nils]);
    assert.deepEqual(people('over', steps), [sam, tess('eligible'), nils]);
    assert.deepEqual(people('removed', steps), []);
  });

  it('hides it from who has no reader access (ROL-14)', () => {
    const authorizations = [grant(ids.support, 'Support', wellKnown.deleteRole)];
    const files = {
      'gold.plan.msp.json': plan({ manifest: manifest({ authorizations, eligibleAuthorizations: [] }) }),
    };
    assert.deepEqual(pagesAfter('delegated', [accepted, delegated], files).myCustomers, []);
  });

  it('says of whom nobody can tell, and why', () => {
    const provider = { directory: 'gone.directory.msp.json', people: { nils: { displayName: 'Nils' } } };
    assert.deepEqual(pagesAfter('delegated', [accepted, delegated], {}, { provider }).myCustomers, [
      { person: 'Nils', delegations: [], unknown: 'not all files that name groups can be read' },
    ]);
    const strange = { authorizations: [grant(ids.support, 'Support', ids.night)], eligibleAuthorizations: [] };
    const files = { 'gold.plan.msp.json': plan({ manifest: manifest(strange) }) };
    const [sam] = pagesAfter('delegated', [accepted, delegated], files).myCustomers;
    assert.match(sam!.unknown!, /the role data does not know a role of Sam/);
  });
});

describe('What remains of a delegation', () => {
  it('is nothing while it stands', () => {
    assert.deepEqual(pagesAfter('delegated', [accepted, delegated]).remains, []);
  });

  it('are the offer, its definition, the resource provider and role assignments, until the definition goes', () => {
    const deleted = { id: 'deleted', do: 'deleteDefinition', offer: 'gold', by: 'olga' };
    const kinds = (id: string) =>
      pagesAfter(id, [accepted, delegated, removal, deleted]).remains.map(({ kind }) => kind);
    assert.deepEqual(kinds('removed'), [
      'roleAssignments',
      'acceptedOffer',
      'registrationDefinition',
      'resourceProvider',
    ]);
    assert.deepEqual(kinds('deleted'), ['roleAssignments']);
    const expect = [{ remains: 'registrationDefinition' }, { remains: 'acceptedOffer' }];
    assert.deepEqual(messages(play(story([accepted, delegated, { ...removal, expect }]))), []);
    const failing = messages(play(story([accepted, { ...delegated, expect }])));
    assert.deepEqual(failing.length, 2);
    assert.match(failing[0]!, /nothing of that kind remains/);
  });

  it('goes with a definition once only', () => {
    const deleted = { do: 'deleteDefinition', offer: 'gold', by: 'olga' };
    const { steps } = play(story([accepted, delegated, removal, deleted, deleted]));
    assert.deepEqual(
      steps.slice(3).map(({ turn }) => turn.outcome),
      ['succeeded', 'refused'],
    );
    assert.ok(steps[3]!.turn.outcome === 'succeeded');
    assert.deepEqual(steps[3]!.turn.log[0]?.scope, 'prod');
  });
});

describe('What somebody sees in the portal', () => {
  /** The messages about what somebody sees right after the last step. */
  const looked = (who: string, sees: string, is: boolean, steps: readonly Json[] = [accepted, delegated]) => {
    const expect = [{ principal: who, sees, is }];
    const people = {
      olga: { displayName: 'Olga', roles: [{ role: 'Owner', scope: 'prod' }] },
      rolf: { displayName: 'Rolf', roles: [{ role: 'Reader', scope: 'prod' }] },
      dana: { displayName: 'Dana', roles: [{ role: 'Virtual Machine Contributor', scope: 'prod' }] },
    };
    return messages(
      play(story([...steps.slice(0, -1), { ...steps.at(-1)!, expect }], { customer: customer({ people }) }), next),
    );
  };

  it('is the customer, an offer or a scope for people of the provider', () => {
    for (const sees of ['customer', 'Northwind', 'gold', 'prod/rg-app', 'prod']) {
      assert.deepEqual(looked('sam', sees, true), [], sees);
      assert.deepEqual(looked('lena', sees, false), [], sees);
      assert.deepEqual(looked('sam', sees, false, [accepted]), [], sees);
    }
    assert.deepEqual(looked('sam', 'prod/rg-data', false), []);
    assert.deepEqual(looked('sam', 'nothing-delegated', false, [accepted]), []);
    assert.match(looked('lena', 'customer', true)[0]!, /Lena does not see it: no delegation gives them reader access/);
    assert.match(looked('sam', 'customer', false)[0]!, /Sam sees it/);
  });

  it('is an offer, a scope or a note for people of the customer who read delegations', () => {
    for (const sees of ['gold', 'nothing-delegated'])
      assert.deepEqual(looked('rolf', sees, true, [accepted]), [], sees);
    assert.deepEqual(looked('olga', 'prod/rg-app', true), []);
    assert.deepEqual(looked('olga', 'update-available', true, [accepted, delegated, published]), []);
    for (const sees of ['prod/rg-app', 'update-available', 'customer']) {
      assert.deepEqual(looked('olga', sees, false, [accepted]), [], sees);
    }
    assert.deepEqual(looked('dana', 'gold', false), []);
    assert.match(looked('dana', 'gold', true)[0]!, /no role of theirs reads delegations/);
  });

  it('is a fault of the scenario where nothing is called so', () => {
    const scenario = story([{ ...accepted, expect: [{ principal: 'sam', sees: 'golf', is: true }] }]);
    const simulation = play(scenario);
    assert.match(messages(simulation)[0]!, /^scenario-problem: "golf" is nothing to be seen there/);
    assert.equal(textAt(simulation, simulation.problems[0]!.node, scenario), '"golf"');
    const nobody = { principal: 'zoe', sees: 'gold', is: true };
    assert.match(messages(play(story([{ ...accepted, expect: [nobody] }])))[0]!, /"zoe" is nobody/);
    assert.deepEqual(messages(play(story([{ ...accepted, expect: [{ principal: 'sam', sees: 'gold' }] }]))), []);
  });

  it('stands at "is" where it is otherwise', () => {
    const scenario = story([{ ...accepted, expect: [{ principal: 'sam', sees: 'gold', is: true }] }]);
    const simulation = play(scenario);
    assert.equal(textAt(simulation, simulation.problems[0]!.node, scenario), 'true');
  });
});
