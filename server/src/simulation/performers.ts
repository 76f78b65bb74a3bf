import type { Field } from '../documents/model';
import type { Step } from '../documents/scenario';
import { play } from './play';
import type { Moment } from './steps/parts';

/** Somebody who could do a step, or not. */
export interface Performer {
  /** The short name in the scenario. */
  readonly name: string;
  readonly displayName: string;
  readonly may: 'yes' | 'no' | 'unknown';
  /** Why not, or why nobody can tell. */
  readonly reason: string | undefined;
}

/** What somebody of the customer does. */
const words: ReadonlySet<string> = new Set([
  'accept',
  'delegate',
  'deploy',
  'register',
  'acceptUpdate',
  'remove',
  'deleteDefinition',
]);

/**
 * Which of the customer's people could do a step, and which Admin Agents of its reseller: each is asked as the one who
 * acts, whatever else stands in the way. None for a step that is not the customer's, or that cannot be read.
 */
export function performersOf(step: Step, before: Moment): readonly Performer[] {
  if (!words.has(step.do?.value ?? '')) return [];
  const { cast } = before.setting;
  const agents = cast.names('provider').filter((name) => cast.person(name)?.adminAgent === true);
  return [...cast.names('customer'), ...agents].flatMap((name): readonly Performer[] => {
    const by: Field = { key: step.by?.key, node: step.by?.node ?? step.node, value: name };
    const asked = play({ ...step, by }, before).preconditions?.find(({ ofActor }) => ofActor);
    if (!asked) return [];
    const may = asked.state === 'holds' ? 'yes' : asked.state === 'fails' ? 'no' : 'unknown';
    return [{ name, displayName: cast.person(name)!.displayName, may, reason: asked.reason }];
  });
}
