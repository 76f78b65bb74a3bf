import assert from 'node:assert/strict';
import { simulationReport } from '../../../server/src/reports/simulation';
import { type SimulatedStep, stageOf, type State } from '../../../server/src/simulation';
import { covers, sameScope } from '../../../server/src/simulation/scope';
import { randomFrom } from '../mutate';
import { randomFiles, randomStory } from './random-story';
import { allowedStages } from './stages';
import { play } from './support';

const seed = Number(process.env.SIMULATION_SEED ?? Math.floor(Math.random() * 2 ** 32));
const stories = 80;
const length = 40;

/** What must be true at every moment, whatever happened. */
function assertSound(state: State): void {
  for (const offer of state.offers.values()) {
    const { name, inForce, latest, accepted, scopes, removed, definedIn } = offer;
    if (accepted) assert.ok(inForce, `"${name}" is accepted in no version`);
    if (scopes.length > 0) assert.ok(inForce && !removed && definedIn, `"${name}" is delegated by no definition`);
    if (inForce) assert.ok(latest, `"${name}" is in force and was never on sale`);
    for (const [index, scope] of scopes.entries()) {
      assert.ok(!scopes.slice(0, index).some((other) => sameScope(other, scope)), `"${name}" delegates a scope twice`);
      assert.ok(definedIn!.includes(scope.subscription), `"${name}" is not defined where it is delegated`);
      const registered = state.registered.get(scope.subscription) ?? [];
      assert.ok(registered.includes('Microsoft.ManagedServices'), `nothing registered for "${name}"`);
    }
    for (const other of state.offers.values()) {
      const isTwin = other !== offer && inForce?.name !== undefined && inForce.name === other.inForce?.name;
      const shared = isTwin && scopes.some((scope) => other.scopes.some((taken) => sameScope(taken, scope)));
      assert.ok(!shared, `two offers called ${inForce?.name} are delegated at one scope`);
    }
  }
  for (const { offer, scope, until, authorization, role } of state.elevations) {
    const { inForce, scopes } = state.offers.get(offer)!;
    assert.ok(until > state.time, 'an activation outlives its end');
    assert.ok(
      scopes.some((taken) => covers(taken, scope)),
      'a role is active where nothing is delegated',
    );
    const eligible = inForce!.definition.eligibleAuthorizations?.items ?? [];
    assert.ok(
      eligible.some(({ principalId }) => principalId?.value === authorization.principalId?.value),
      'a role is active that is not eligible',
    );
    assert.notEqual(state.roleChanges.get(role.id), 'deprecated');
  }
  for (const { offer, subscription } of state.weakenings) {
    const { scopes } = state.offers.get(offer)!;
    assert.ok(
      scopes.some((scope) => scope.subscription === subscription),
      'a role is weakened that nobody has',
    );
  }
}

/** Every offer goes only where the table lets it, and only by a step that succeeds. */
function assertAllowed({ step, before, moment, turn }: SimulatedStep): void {
  const word = step.do!.value!;
  for (const [name, offer] of moment.state.offers) {
    const was = before.state.offers.get(name);
    const from = was ? stageOf(was) : 'none';
    const to = stageOf(offer);
    if (from === to) continue;
    assert.equal(turn.outcome, 'succeeded', `${word} is ${turn.outcome} and takes "${name}" from ${from} to ${to}`);
    assert.ok(allowedStages[word]?.[from]?.includes(to), `${word} takes "${name}" from ${from} to ${to}`);
  }
}

/** The preconditions say what the step comes to. */
function assertExplained({ turn }: SimulatedStep): void {
  const first = turn.preconditions?.find(({ state }) => state !== 'holds');
  if (!turn.preconditions) return;
  const outcome = first ? (first.state === 'fails' ? 'refused' : 'undecided') : 'succeeded';
  assert.equal(turn.outcome, outcome);
  if (first) assert.equal(first.reason, turn.reason);
}

describe('Random stories', () => {
  it(`never reach a state the table forbids, ${stories} of ${length} steps (SIMULATION_SEED=${seed})`, function () {
    this.timeout(60_000);
    const random = randomFrom(seed);
    const outcomes = new Map<string, number>();
    for (let count = 0; count < stories; count++) {
      const simulation = play(randomStory(length, random), randomFiles);
      let { time } = simulation.steps[0]!.before.state;
      for (const [index, step] of simulation.steps.entries()) {
        try {
          assert.ok(step.time >= time, 'time goes backwards');
          time = step.time;
          assertSound(step.moment.state);
          assertAllowed(step);
          assertExplained(step);
        } catch (error) {
          throw new Error(`story ${count} of seed ${seed}, step ${index} (${step.step.do!.value})`, { cause: error });
        }
        const outcome = `${step.step.do!.value} ${step.turn.outcome}`;
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      }
      if (count % 10 === 0) assert.equal(simulationReport(simulation).steps.length, length);
    }
    for (const word of Object.keys(allowedStages)) {
      assert.ok((outcomes.get(`${word} succeeded`) ?? 0) > 0, `no story has a ${word} that succeeds`);
    }
  });
});
