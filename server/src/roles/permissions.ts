import { type Matcher, matcherOf } from './pattern';
import type { PermissionBlock } from './role';

export { matches } from './pattern';

/** Requests to Azure Resource Manager (control), or to the service behind a resource (data). */
export type Plane = 'control' | 'data';

/** What permissions say about an operation; `conditional` where only a block with a condition grants it. */
export type Decision = 'allowed' | 'conditional' | 'denied';

interface PreparedBlock {
  readonly control: Matcher;
  readonly data: Matcher;
  readonly conditional: boolean;
}

const prepared = new WeakMap<readonly PermissionBlock[], readonly PreparedBlock[]>();

/**
 * Decides by permission arithmetic: what an action grants and no notAction of the same block takes away; blocks add up.
 * Plane first: an action never grants a data operation, even of the same name.
 */
export function allows(blocks: readonly PermissionBlock[], operation: string, plane: Plane): Decision {
  const name = operation.toLowerCase();
  let decision: Decision = 'denied';
  for (const block of prepare(blocks)) {
    if (!block[plane](name)) continue;
    if (!block.conditional) return 'allowed';
    decision = 'conditional';
  }
  return decision;
}

function prepare(blocks: readonly PermissionBlock[]): readonly PreparedBlock[] {
  let ready = prepared.get(blocks);
  if (!ready) prepared.set(blocks, (ready = blocks.map(prepareBlock)));
  return ready;
}

function prepareBlock(block: PermissionBlock): PreparedBlock {
  return {
    control: except(block.actions, block.notActions),
    data: except(block.dataActions, block.notDataActions),
    conditional: block.condition !== undefined,
  };
}

function except(granted: readonly string[], excluded: readonly string[]): Matcher {
  const grants = matcherOf(granted);
  if (excluded.length === 0) return grants;
  const excludes = matcherOf(excluded);
  return (operation) => grants(operation) && !excludes(operation);
}
