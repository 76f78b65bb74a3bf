import { property } from '../documents/nodes';
import type { ShapeFault } from '../documents/shape/shape';
import { foreignName } from './facts/foreign-names';

/** A fault of shape, after what is one fault to its writer was made one. */
export interface JoinedShapeFault extends ShapeFault {
  /** Whether an unknown property stands where a required one is missing. */
  readonly standsForRequired?: boolean;
}

/**
 * Joins what is one fault to its writer: a misspelt key is reported as unknown, and not once more as missing
 * under its right name. The joined fault is marked `standsForRequired`. Names of other products count as misspelt,
 * and names still being typed are left alone.
 */
export function joinShapeFaults(faults: readonly ShapeFault[]): readonly JoinedShapeFault[] {
  const missing = faults.filter((fault) => fault.fault === 'missing');
  const standIns = new Set<ShapeFault>();
  const joined = faults.map((fault) => {
    if (fault.fault !== 'unknown') return fault;
    const nearest = foreignNameIn(fault) ?? fault.nearest;
    const meant = missing.find((other) => other.object === fault.object && other.property === nearest);
    if (!meant || standIns.has(meant)) return { ...fault, nearest };
    standIns.add(meant);
    return { ...fault, nearest, standsForRequired: true };
  });
  return joined.filter((fault) => !standIns.has(fault) && !beingTyped(fault));
}

/** Whether a name has no value yet; what it will be is not known. */
function beingTyped({ fault, node }: ShapeFault): boolean {
  return fault === 'unknown' && node.parent?.children?.[1] === undefined;
}

function foreignNameIn({ owner, property: written, expected, object }: ShapeFault): string | undefined {
  const meant = foreignName(owner, written!, expected ?? []);
  return meant !== undefined && property(object, meant) ? undefined : meant;
}
