import assert from 'node:assert/strict';
import type { ExpectationResult } from '../../../server/src/simulation';
import {
  access,
  accepted,
  actions,
  customer,
  delegated,
  ids,
  type Json,
  play,
  stepOf,
  story,
  subscription,
  textAt,
} from './support';

/** How one expectation turns out after the last of these steps. */
function judged(expectation: Json, steps: readonly Json[] = [accepted, delegated], more: Json = {}) {
  const last = { ...steps.at(-1)!, expect: [expectation] };
  const scenario = story([...steps.slice(0, -1), last], more);
  const simulation = play(scenario);
  const result: ExpectationResult = simulation.steps.at(-1)!.expectations[0]!;
  const problem = simulation.problems[0];
  return {
    status: result.status,
    expected: result.expected,
    instead: result.instead,
    code: problem?.code,
    at: problem && textAt(simulation, problem.node, scenario),
    message: problem?.message,
    related: problem?.related,
  };
}

function assertHolds(expectation: Json, steps?: readonly Json[], more?: Json): void {
  const { status, code } = judged(expectation, steps, more);
  assert.deepEqual([status, code], ['holds', undefined]);
}

function assertFails(at: string, instead: RegExp, expectation: Json, steps?: readonly Json[], more?: Json): void {
  const found = judged(expectation, steps, more);
  assert.deepEqual([found.status, found.code, found.at], ['fails', 'expectation-failed', JSON.stringify(at)]);
  assert.match(found.instead!, instead);
}

const removed: Json = { do: 'remove', offer: 'gold', scopes: ['prod/rg-app'], by: 'olga' };

describe('Expectations', () => {
  it('on access say what is true instead, why, and where', () => {
    assertHolds(access('sam', actions.read, 'prod/rg-app', 'allowed'));
    assertFails('eligible', /Sam is allowed to do it/, access('sam', actions.read, 'prod/rg-app', 'eligible'));
    const { message, related } = judged(access('sam', actions.read, 'prod/rg-app', 'denied'));
    assert.equal(
      message,
      'Expected: sam is not allowed to do "Microsoft.Compute/virtualMachines/read" at "prod/rg-app". ' +
        'Instead: Sam is allowed to do it. Sam is a member of "Support". "Support" has Reader permanently. ' +
        'Reader allows it by "*/read". "prod/rg-app" is delegated under "gold" 1.0.0.',
    );
    assert.deepEqual(
      related?.map(({ path, message: text }) => [path, text]),
      [['gold.plan.msp.json', '"Support" has Reader permanently.']],
    );
  });

  it('on access above subscriptions are denied', () => {
    const root = '/providers/Microsoft.Management/managementGroups/root';
    assertHolds(access('sam', actions.read, root, 'denied'));
  });

  it('on an offer compare its state, version and scopes', () => {
    assertHolds({ offer: 'gold', state: 'delegated', version: '1.0.0', scopes: ['PROD/rg-app'] });
    assertFails('accepted', /"gold" is delegated/, { offer: 'gold', state: 'accepted' });
    assertFails('2.0.0', /version 1.0.0 is in force/, { offer: 'gold', state: 'delegated', version: '2.0.0' });
    assertHolds({ offer: 'gold', state: 'accepted', scopes: [] }, [accepted]);
    const scopes = judged({ offer: 'gold', state: 'delegated', scopes: ['prod/rg-app', 'prod/rg-data'] });
    assert.deepEqual([scopes.status, scopes.instead], ['fails', 'delegated is "prod/rg-app"']);
    assertFails('none', /accepted, nothing delegated/, { offer: 'gold', state: 'none' }, [accepted]);
  });

  it('on notices look at who is told', () => {
    const notice = { notice: 'nothing-delegated', seenBy: 'customer' };
    assertHolds(notice, [accepted]);
    assertFails('nothing-delegated', /the provider is told nothing/, { ...notice, seenBy: 'provider' }, [accepted]);
    assertFails('update-available', /told "nothing-delegated"/, { ...notice, notice: 'update-available' }, [accepted]);
  });

  it('on resource providers look at the subscription', () => {
    const registered = { subscription: ids.prod, registered: 'microsoft.managedservices' };
    assertHolds(registered);
    assertFails('microsoft.managedservices', /not registered on/, registered, [accepted]);
    const silent = { customer: customer({ subscriptions: [subscription({ registeredProviders: undefined })] }) };
    assert.equal(judged(registered, [accepted], silent).status, 'undecided');
  });

  it('on logs look at the step alone', () => {
    const write = 'Microsoft.ManagedServices/registrationAssignments/write';
    assertHolds({ log: 'customer', operation: write });
    assertFails(write, /logs "Microsoft.Resources\/tenants\/register\/action"/, { log: 'provider', operation: write });
    assertFails(write, /logs nothing/, { log: 'customer', operation: write }, [
      accepted,
      delegated,
      { do: 'wait', for: 'PT1H' },
    ]);
  });

  it('on what remains look at those who could assign roles', () => {
    const remains = { remains: 'roleAssignments', madeBy: 'Automation' };
    assertHolds(remains, [accepted, delegated, removed]);
    assertFails('Automation', /nothing is removed yet/, remains);
    assertFails('Support', /could not assign roles/, { ...remains, madeBy: 'Support' }, [accepted, delegated, removed]);
  });

  it('on what else may remain are no findings', () => {
    const { status, code } = judged({ remains: 'locks' });
    assert.deepEqual([status, code], ['undecided', undefined]);
  });

  it('on logs cannot be told of a step that cannot', () => {
    const strange = { ...delegated, scopes: ['prod', 'prod/rg-app'] };
    const write = 'Microsoft.ManagedServices/registrationAssignments/write';
    assert.equal(judged({ log: 'customer', operation: write }, [accepted, strange]).status, 'undecided');
  });

  it('say in words what they expect', () => {
    const cases: readonly (readonly [Json, string])[] = [
      [{ offer: 'gold', state: 'accepted', scopes: [] }, '"gold" is accepted, nothing delegated, scopes none'],
      [{ offer: 'gold', state: 'delegated', version: '1.0.0' }, '"gold" is delegated, version 1.0.0'],
      [{ notice: 'update-available', seenBy: 'customer' }, 'the customer is told "update-available"'],
      [{ subscription: 'prod', registered: 'Microsoft.Sql' }, 'Microsoft.Sql is registered on "prod"'],
      [{ log: 'provider', operation: 'a/b' }, 'the provider finds "a/b" in the log'],
      [{ remains: 'roleAssignments', madeBy: 'Automation' }, 'roleAssignments by Automation remain'],
      [{ principal: 'sam', sees: 'Northwind', is: true }, 'sam sees "Northwind" in the portal'],
      [{ principal: 'sam', sees: 'Northwind', is: false }, 'sam does not see "Northwind" in the portal'],
    ];
    for (const [expectation, words] of cases) assert.equal(judged(expectation).expected, words);
  });

  it('that are still being typed are no findings', () => {
    for (const expectation of [
      { principal: 'sam', action: actions.read },
      { offer: 'gold', state: 3 },
      { registered: 'a' },
      { log: 'customer' },
      { notice: '' },
      {},
    ]) {
      const { status, code } = judged(expectation);
      assert.deepEqual([status, code], ['undecided', undefined]);
    }
  });
});

describe('What a step is meant to come to', () => {
  const refusal: Json = { ...delegated, by: 'rita' };

  it('is success unless said otherwise', () => {
    const scenario = story([accepted, refusal]);
    const { problems, steps } = play(scenario);
    assert.equal(steps[1]?.asSaid, false);
    assert.equal(problems[0]?.code, 'step-outcome');
    assert.match(
      problems[0].message,
      /The step is refused: Rita holds .* \(InsufficientPrivilegesForManagedServiceResource\)$/,
    );
    assert.equal(textAt(play(scenario), problems[0].node, scenario), '"delegate"');
  });

  it('may be a refusal, with its error', () => {
    const code = 'InsufficientPrivilegesForManagedServiceResource';
    assert.deepEqual(play(story([accepted, { ...refusal, result: 'refused' }])).problems, []);
    assert.deepEqual(
      play(story([accepted, { ...refusal, result: 'refused', error: code.toLowerCase() }])).problems,
      [],
    );
    const other = story([accepted, { ...refusal, result: 'refused', error: 'RequestDisallowedByPolicy' }]);
    const [problem] = play(other).problems;
    assert.match(problem!.message, /another error: .*InsufficientPrivileges.* Expected was RequestDisallowedByPolicy/);
    assert.equal(textAt(play(other), problem!.node, other), '"RequestDisallowedByPolicy"');
  });

  it('may be a refusal whose error nobody documented', () => {
    const missing = { ...delegated, scopes: ['prod/rg-new'], result: 'refused', error: 'ResourceGroupNotFound' };
    assert.deepEqual(play(story([accepted, missing])).problems, []);
  });

  it('is wrong where a step succeeds that should be refused', () => {
    const scenario = story([accepted, { ...delegated, result: 'refused' }]);
    const [problem] = play(scenario).problems;
    assert.equal(problem?.code, 'step-outcome');
    assert.equal(textAt(play(scenario), problem.node, scenario), '"refused"');
  });

  it('leaves the state as it was when refused', () => {
    const simulation = play(story([accepted, { ...refusal, result: 'refused' }]));
    assert.deepEqual(stepOf(simulation, 'delegated').moment.state.offers.get('gold')?.scopes, []);
  });
});
