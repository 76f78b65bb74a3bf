import type { ScenarioObject } from './default-cast';
import type { SimulatedStep, Simulation } from './simulation';

/**
 * A default story whose steps say how they turn out, with what holds of its expectations: who takes the offer, or how the
 * subscription was bought, may make another end of it than the usual one.
 *
 * @param play Plays a story; undefined where it cannot be read.
 */
export function settled(
  story: ScenarioObject,
  play: (story: ScenarioObject) => Simulation | undefined,
): ScenarioObject {
  const played = play(story);
  if (!played || played.problems.length === 0) return story;
  const refused = withSteps(story, played, saidAsPlayed);
  const again = play(refused);
  return again ? withSteps(refused, again, withoutFailing) : refused;
}

type Change = (step: ScenarioObject, simulated: SimulatedStep) => ScenarioObject;

function withSteps(story: ScenarioObject, { steps }: Simulation, change: Change): ScenarioObject {
  const timeline = story['timeline'] as readonly ScenarioObject[];
  return { ...story, timeline: timeline.map((step, index) => change(step, steps[index]!)) };
}

/** The step with its outcome; where somebody was to have access and has not, they are expected to have none. */
function saidAsPlayed(step: ScenarioObject, { turn, expectations }: SimulatedStep): ScenarioObject {
  const { result: _, error: __, expect, ...rest } = step;
  const wanted = expect as readonly ScenarioObject[] | undefined;
  return {
    ...rest,
    ...(turn.outcome === 'refused' && { result: 'refused', ...(turn.code !== undefined && { error: turn.code }) }),
    ...(wanted && {
      expect: wanted.map((one, at) =>
        expectations[at]?.status === 'fails' && 'access' in one ? { ...one, access: 'denied' } : one,
      ),
    }),
  };
}

function withoutFailing(step: ScenarioObject, { expectations }: SimulatedStep): ScenarioObject {
  const { expect, ...rest } = step;
  const holding = (expect as readonly ScenarioObject[] | undefined)?.filter(
    (_, at) => expectations[at]?.status === 'holds',
  );
  return { ...rest, ...(holding && holding.length > 0 && { expect: holding }) };
}
