import type { Sweep } from '../../simulation';

/** Every combination of who acts and under which circumstances, for each plan: what the command line and the editor print. */
export interface SweepReport {
  readonly title: string;
  /** The day of the role data, as YYYY-MM-DD. */
  readonly roleData: string;
  readonly plans: readonly PlanSweep[];
}

/** All combinations of a plan, of a manifest that one would sell, or of a template. */
export interface PlanSweep extends Sweep {
  readonly name: string;
}
