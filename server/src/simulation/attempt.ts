import type { Need } from './needs';
import type { Precondition, Refusal, Success, Turn, Undecided } from './turn';

/** What a step needs, and what stands in its way there. */
export type Check = readonly [need: Need, obstacle: () => Refusal | Undecided | undefined];

/** Tries a step: the first obstacle decides, and every need is asked about, so that one sees which of them hold. */
export function attempt(checks: readonly Check[], succeed: () => Success): Turn {
  const asked = checks.map(([need, obstacle]) => ({ need, obstacle: obstacle() }));
  const first = asked.find(({ obstacle }) => obstacle)?.obstacle;
  return { ...(first ?? succeed()), preconditions: asked.map(({ need, obstacle }) => preconditionOf(need, obstacle)) };
}

/** A step whose first need is not met, without which nothing else can be asked. */
export function failed(need: Need, obstacle: Refusal | Undecided): Turn {
  return { ...obstacle, preconditions: [preconditionOf(need, obstacle)] };
}

function preconditionOf(
  { text, source, otherwise, ofActor = false }: Need,
  obstacle: Refusal | Undecided | undefined,
): Precondition {
  const state = !obstacle ? 'holds' : obstacle.outcome === 'refused' ? 'fails' : 'undecided';
  return { text, source, state, reason: obstacle?.reason, otherwise, ofActor };
}
