import { isComputed } from '../arm/resolved';
import type { DocumentKind } from '../kinds';
import { items, properties, property, type Property } from '../nodes';
import type { Node, Span } from '../syntax-tree';
import { nearestName } from './nearest';
import { type Unit, type UnitCase, units, type ValidatorError } from './validators.generated';

/** One place where a file is not of the shape its schema says. Its span is where a finding points. */
export interface ShapeFault extends Span {
  /** A property is missing or unknown, or a value is of the wrong type or none of those possible. */
  readonly fault: 'missing' | 'unknown' | 'type' | 'value';
  /** Missing: the key of the object that lacks it, or that object; unknown: the key; else the value. */
  readonly node: Node;
  /** What the fault is in: a definition of the schema (`authorization`, `accessPolicy`, `principal`, …). */
  readonly owner: string;
  /** The property's name; of an item of a list, the list's name; absent where the owner itself is no object. */
  readonly property?: string;
  /**
   * The types (missing, type), names (unknown) or values (value) that would be right.
   * For a missing property without name: the names of which one is needed to tell what the object is.
   */
  readonly expected?: readonly string[];
  /** The name or value that was probably meant. */
  readonly nearest?: string;
  /** The object the fault is in, or the value that should be one. */
  readonly object: Node;
  /** Tells which file it is in. */
  readonly parent: Node;
}

/**
 * Compares a file's values with the schema of its kind, entry by entry, and stops at `limit` faults.
 * What a rule of the catalogue judges (ids, versions, durations, lengths) is not looked at here.
 */
export function checkShape(kind: DocumentKind, root: Node, limit: number): ShapeFault[] {
  const faults: ShapeFault[] = [];
  const unit = units[kind];
  if (unit) checkNode(root, unit, faults, limit);
  return faults;
}

function checkNode(node: Node, unit: Unit, faults: ShapeFault[], limit: number): void {
  if (faults.length >= limit) return;
  if (unit.cases.length > 0 && node.type === 'object') {
    const held = unit.cases.filter((other) => holds(other, node));
    for (const { unit: name } of held) checkNode(node, units[name]!, faults, limit);
    if (held.length > 0) return;
    const expected = unit.cases.filter(({ equals }) => equals === undefined).map(({ property }) => property);
    if (expected.length > 0)
      faults.push({ fault: 'missing', ...keyOrBrace(node), owner: unit.owner, expected, object: node });
  }
  if (!unit.validate(shallowValue(node))) {
    const byName = new Map(properties(node).map((property) => [property.name, property]));
    for (const error of unit.validate.errors!) {
      if (faults.length >= limit) return;
      const fault = asFault(error, node, unit, byName);
      if (fault) faults.push(fault);
    }
  }
  if (node.type === 'object') for (const property of node.children!) checkDeeper(property, unit, faults, limit);
}

/** Checks what stands in a property, where the schema says what that is. */
function checkDeeper({ children }: Node, unit: Unit, faults: ShapeFault[], limit: number): void {
  const [key, value] = children!;
  const link = ownEntry(unit.links, key!.value as string);
  if (!link || !value) return;
  const next = units[link.unit]!;
  if (link.of === 'value') {
    if (value.type === 'object') checkNode(value, next, faults, limit);
    return;
  }
  const entries = link.of === 'items' ? items(value) : properties(value).map((property) => property.value);
  for (const entry of entries) {
    if (entry) checkNode(entry, next, faults, limit);
    if (faults.length >= limit) return;
  }
}

function holds({ property: name, absent, equals }: UnitCase, node: Node): boolean {
  const found = property(node, name);
  if (!found) return absent === true;
  return !absent && (equals === undefined || found.value?.value === equals);
}

const emptyList: readonly unknown[] = [];
const emptyObject = {};

/** A node's value with its lists and objects emptied, for they are validated by themselves. */
function shallowValue(node: Node): unknown {
  if (node.type === 'array') return emptyList;
  if (node.type !== 'object') return node.value;
  const value: Record<string, unknown> = {};
  for (const { children } of node.children!) {
    const name = children![0]!.value as string;
    const child = children![1];
    // A plain assignment would set the prototype.
    if (name === '__proto__')
      Object.defineProperty(value, name, { value: child?.value, enumerable: true, configurable: true });
    else value[name] = child && standIn(child);
  }
  return value;
}

function standIn(node: Node): unknown {
  if (node.type === 'array') return emptyList;
  return node.type === 'object' ? emptyObject : node.value;
}

function asFault(
  { keyword, instancePath, params }: ValidatorError,
  object: Node,
  unit: Unit,
  byName: ReadonlyMap<string, Property>,
): ShapeFault | undefined {
  const { owner } = unit;
  if (keyword === 'required') {
    const property = params.missingProperty as string;
    // Written, but its value is still being typed.
    if (byName.has(property)) return undefined;
    const expected = unit.properties[property];
    return { fault: 'missing', ...keyOrBrace(object), owner, property, expected, object };
  }
  if (keyword === 'additionalProperties') {
    const property = params.additionalProperty as string;
    const expected = Object.keys(unit.properties);
    const nearest = nearestName(
      property,
      expected.filter((name) => !byName.has(name)),
    );
    return { fault: 'unknown', ...place(byName.get(property)!.key), owner, property, expected, nearest, object };
  }
  const name = instancePath.slice(1);
  const node = name === '' ? object : byName.get(name)!.value!;
  const property = name === '' ? unit.property : name;
  const expected = [params.type ?? params.allowedValues ?? params.allowedValue].flat() as string[];
  if (keyword === 'type') return { fault: 'type', ...place(node), owner, property, expected, object };
  // A value of the wrong type has been reported as that.
  if (typeof node.value !== 'string') return undefined;
  const nearest = nearestName(node.value, expected);
  return { fault: 'value', ...place(node), owner, property, expected, nearest, object };
}

/**
 * A node and where to point for it: at a list or an object by its opening bracket, at the rest, and at an expression
 * that makes a list or an object, as a whole.
 */
export function place(node: Node): Pick<ShapeFault, 'node' | 'offset' | 'length' | 'parent'> {
  const bracketed = (node.type === 'object' || node.type === 'array') && !isComputed(node);
  return { node, offset: node.offset, length: bracketed ? Math.min(1, node.length) : node.length, parent: node };
}

/** Where to point for what an object lacks: at the key it stands under, or its opening brace. */
export function keyOrBrace(object: Node): Pick<ShapeFault, 'node' | 'offset' | 'length' | 'parent'> {
  return place(object.parent?.type === 'property' ? object.parent.children![0]! : object);
}

function ownEntry<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
