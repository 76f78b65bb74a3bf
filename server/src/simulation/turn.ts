import type { Node } from '../documents/syntax-tree';
import type { OrderName } from './purchase/purchases';
import type { State } from './state';

/** A place in a file that explains something; `path` is '' for the scenario itself, else relative to it. */
export interface Origin {
  readonly path: string;
  readonly node: Node;
}

/** An operation that a side finds in its log. */
export interface LogEntry {
  readonly log: 'customer' | 'provider';
  readonly operation: string;
  /** The scope it was done at, in short form. */
  readonly scope: string;
}

/** What must be so for a step, and whether it is. */
export interface Precondition {
  /** A sentence. */
  readonly text: string;
  /** Ids of the rule catalogue, as `LIF-05`. */
  readonly source: readonly string[];
  readonly state: 'holds' | 'fails' | 'undecided';
  /** Why it is not so, or why nobody can tell. */
  readonly reason: string | undefined;
  /** What happens where it is not so, with the words and the code of the service where they are known. */
  readonly otherwise: string;
  /** Whether it is about the one who acts. */
  readonly ofActor: boolean;
}

/** What a step does to the state: it succeeds, is refused, or nobody can tell. */
export type Turn = Success | Refusal | Undecided;

/** What every turn has. */
interface Judged {
  /** Absent where the step cannot be read, so that nothing was asked of it. */
  readonly preconditions?: readonly Precondition[];
}

/** A step that does what it says. */
export interface Success extends Judged {
  readonly outcome: 'succeeded';
  readonly reason: string;
  /** Ids of the rule catalogue, as `LIF-05`. */
  readonly source: readonly string[];
  readonly state: State;
  readonly log: readonly LogEntry[];
  /** What is to be minded from now on. */
  readonly notes?: readonly string[];
}

/** A precondition that does not hold. */
export interface Refusal extends Judged {
  readonly outcome: 'refused';
  /** Whether the service says no, or the step makes no sense in this state. */
  readonly kind: 'service' | 'impossible';
  readonly reason: string;
  /** The service's code, where it is known (rules §3). */
  readonly code: string | undefined;
  readonly source: readonly string[];
  /** What in the offer is at fault. */
  readonly origin?: Origin;
}

/** What cannot be told after a step of which nobody knows the outcome. */
export type Clouds =
  'nothing' | 'activations' | 'time' | 'everything' | { readonly offer: string } | { readonly order: OrderName };

/** Nobody can tell how a step turns out. */
export interface Undecided extends Judged {
  readonly outcome: 'undecided';
  readonly reason: string;
  /** The place in the scenario to mend, where it is a fault of the scenario. */
  readonly fault?: { readonly node: Node; readonly message: string };
  readonly clouds: Clouds;
}

/** The service says no. */
export function refused(reason: string, source: readonly string[], code?: string, origin?: Origin): Refusal {
  return { outcome: 'refused', kind: 'service', reason, code, source, origin };
}

/** The step makes no sense in this state. */
export function impossible(reason: string, source: readonly string[]): Refusal {
  return { outcome: 'refused', kind: 'impossible', reason, code: undefined, source };
}

/** Nobody can tell how the step turns out. */
export function undecided(reason: string, clouds: Clouds): Undecided {
  return { outcome: 'undecided', reason, clouds };
}

/** The scenario speaks of something that is not there, so nobody can tell how the step turns out. */
export function faulty(node: Node, message: string, clouds: Clouds): Undecided {
  return { outcome: 'undecided', reason: message, fault: { node, message }, clouds };
}
