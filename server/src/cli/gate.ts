import type { Verdict } from '../reports/comparison/verdict';

const failing = {
  wider: ['wider', 'different'],
  different: ['wider', 'narrower', 'different'],
  narrower: ['narrower', 'different'],
} as const satisfies Record<string, readonly Verdict[]>;

/** What a pipeline may not let pass: that something is gained, that anything changes, or that something is lost. */
export type Gate = keyof typeof failing;

/** The gates there are. */
export const gates = Object.keys(failing) as readonly Gate[];

/** Whether a gate holds a verdict back. What is both more and less is held back by each of them. */
export function failsOn(gate: Gate, verdict: Verdict): boolean {
  return failing[gate].some((each) => each === verdict);
}
