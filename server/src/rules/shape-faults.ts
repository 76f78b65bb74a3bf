import type { ShapeFault } from '../documents/shape/shape';

/** A fault of shape, after what is one fault to its writer was made one. */
export interface JoinedShapeFault extends ShapeFault {
  /** Whether an unknown property stands where a required one is missing. */
  readonly standsForRequired?: boolean;
}

/**
 * Joins what is one fault to its writer: a misspelt key is reported as unknown, and not once more as missing
 * under its right name. The joined fault is marked `standsForRequired`.
 */
export function joinShapeFaults(faults: readonly ShapeFault[]): readonly JoinedShapeFault[] {
  const missing = faults.filter((fault) => fault.fault === 'missing');
  if (missing.length === 0) return faults;
  const standIns = new Set<ShapeFault>();
  const joined = faults.map((fault) => {
    if (fault.fault !== 'unknown' || fault.nearest === undefined) return fault;
    const meant = missing.find((other) => other.object === fault.object && other.property === fault.nearest);
    if (!meant) return fault;
    standIns.add(meant);
    return { ...fault, standsForRequired: true };
  });
  return joined.filter((fault) => !standIns.has(fault));
}
