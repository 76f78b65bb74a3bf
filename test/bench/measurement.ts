/** One line of the report. */
export interface Measurement {
  readonly what: string;
  /** What ours took, in `unit`. */
  readonly ours: number;
  /** What the other one took, in `unit`; absent where nothing stands beside it. */
  readonly theirs?: number;
  readonly unit: 'ms' | 'µs' | 'MB';
  readonly ratio?: number;
  /** What the ratio, or where there is none our own value, should be and may be at most. */
  readonly aim?: number;
  readonly atMost?: number;
}

/** Whether a measurement keeps its bound; one without a bound does. */
export function holds({ ours, ratio, atMost }: Measurement): boolean {
  return atMost === undefined || (ratio ?? ours) <= atMost;
}

/** The middle of some numbers. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value that a share (0 to 1) of some numbers do not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}
