import { items, properties, property } from '../../../nodes';
import type { Node } from '../../../syntax-tree';
import { isUnknown } from '../../resolved';
import { byText } from './order';
import { isOpen, type Maker, type NewProperty } from '../make';
import { equal } from './equality';
import type { TemplateFunctions } from './function';
import { jsonText } from './json';
import { truth } from './logic';
import { numberOf } from './numbers';
import { joined, shown, textOf } from './text';

/** Functions on lists and objects; what they hand on keeps the place where it is written. */
export const collectionFunctions: TemplateFunctions = {
  concat(args, maker) {
    if (args.some(({ type }) => type === 'array')) return maker.joinedList(args);
    const parts = args.map(shown);
    if (parts.includes(undefined)) return undefined;
    return args.length === 1 ? args[0] : joined(parts as string[], '', maker);
  },
  createArray: (args, maker) => maker.list(args),
  array: ([a], maker) => (!a || isUnknown(a) ? undefined : a.type === 'array' ? a : maker.list([a])),
  createObject(args, maker) {
    const entries: NewProperty[] = [];
    for (let i = 0; i + 1 < args.length; i += 2) {
      const key = textOf(args[i]);
      if (key === undefined) return undefined;
      entries.push({ key, value: args[i + 1]! });
    }
    return maker.object(entries);
  },
  flatten([lists], maker) {
    return lists?.type === 'array' ? maker.joinedList(items(lists)) : undefined;
  },
  union(args, maker) {
    if (args.some(({ type }) => type === 'array')) {
      return maker.list(distinct(items(maker.joinedList(args)), maker));
    }
    const [first, ...others] = args;
    if (!args.every(({ type }) => type === 'object')) return undefined;
    return first && others.reduce((a, b) => merged(a, b, maker), first);
  },
  intersection(args, maker) {
    if (args.length === 0 || !args.every((arg) => arg.type === 'array' && !isOpen(arg))) return undefined;
    const [first, ...others] = args.map((arg) => new Map(items(arg).map((item) => [jsonText(item, maker), item])));
    return maker.list([...first!].flatMap(([text, item]) => (others.every((other) => other.has(text)) ? [item] : [])));
  },
  empty: ([a], maker) => truth(a && isEmpty(a), maker),
  length([a], maker) {
    if (a?.type === 'string') return maker.scalar((a.value as string).length);
    return a?.children && !isOpen(a) ? maker.scalar(a.children.length) : undefined;
  },
  contains: ([container, item], maker) => truth(container && item && contains(container, item), maker),
  first([a], maker) {
    if (a?.type === 'string') return maker.scalar((a.value as string).slice(0, 1));
    return items(a)[0];
  },
  last([a], maker) {
    if (a?.type === 'string') return maker.scalar((a.value as string).slice(-1));
    return a && !isOpen(a) ? items(a).at(-1) : undefined;
  },
  skip: part((count, length) => [count, length]),
  take: part((count) => [0, count]),
  objectKeys([a], maker) {
    if (a?.type !== 'object') return undefined;
    return maker.list(
      properties(a)
        .map(({ key }) => key)
        .sort((x, y) => byText(x.value as string, y.value as string)),
    );
  },
  items([a], maker) {
    if (a?.type !== 'object') return undefined;
    return maker.list(
      properties(a)
        .filter(({ value }) => value)
        .sort((x, y) => byText(x.name, y.name))
        .map(({ key, value }) =>
          maker.object([
            { key: 'key', value: key },
            { key: 'value', value: value! },
          ]),
        ),
    );
  },
  tryGet([a, ...path], maker) {
    let found: Node | undefined = a;
    for (const step of path) {
      if (!found || isUnknown(found) || isUnknown(step)) return undefined;
      found = step.type === 'number' ? items(found)[step.value as number] : memberOf(found, textOf(step));
      if (!found) return maker.scalar(null);
    }
    return found;
  },
};

/** The first of each of several equal values; what cannot be known may differ from all. */
function distinct(values: readonly Node[], maker: Maker): Node[] {
  const texts = new Set<string>();
  return values.filter((value) => {
    const text = jsonText(value, maker);
    if (text === undefined) return true;
    return !texts.has(text) && texts.add(text);
  });
}

/** Two objects in one: the later value counts, objects are merged, as the service does. */
function merged(a: Node, b: Node, maker: Maker): Node {
  const later = new Map(properties(b).map((entry) => [entry.name, entry]));
  const entries: NewProperty[] = [];
  for (const { name, key, value } of properties(a)) {
    if (!value) continue;
    const other = later.get(name);
    later.delete(name);
    if (!other?.value) entries.push({ key, value });
    else if (value.type === 'object' && other.value.type === 'object') {
      entries.push({ key: other.key, value: merged(value, other.value, maker) });
    } else entries.push({ key: other.key, value: other.value });
  }
  for (const { key, value } of later.values()) if (value) entries.push({ key, value });
  return maker.object(entries);
}

function isEmpty(node: Node): boolean | undefined {
  if (isUnknown(node)) return undefined;
  if (node.type === 'null') return true;
  if (node.type === 'string') return node.value === '';
  if (!node.children) return undefined;
  return node.children.length === 0 ? true : node.children.every(isUnknown) ? undefined : false;
}

function contains(container: Node, item: Node): boolean | undefined {
  if (isUnknown(container) || isUnknown(item)) return undefined;
  if (container.type === 'string') {
    const part = shown(item);
    return part === undefined ? undefined : (container.value as string).includes(part);
  }
  if (container.type === 'object') return memberOf(container, textOf(item)) !== undefined;
  const results = items(container).map((other) => equal(other, item));
  return results.includes(true) ? true : results.includes(undefined) ? undefined : false;
}

/** The property of an object by its name in any case. */
function memberOf(object: Node, name: string | undefined): Node | undefined {
  if (name === undefined) return undefined;
  const exact = property(object, name);
  const found = exact ?? properties(object).find((other) => other.name.toLowerCase() === name.toLowerCase());
  return found?.value;
}

function part(bounds: (count: number, length: number) => [start: number, end: number]): TemplateFunctions[string] {
  return ([a, b], maker) => {
    const count = numberOf(b);
    if (!a || count === undefined) return undefined;
    const wanted = Math.max(count, 0);
    if (a.type === 'string') {
      const text = a.value as string;
      return maker.scalar(text.slice(...bounds(wanted, text.length)));
    }
    if (a.type !== 'array' || isOpen(a)) return undefined;
    return maker.list(items(a).slice(...bounds(wanted, items(a).length)));
  };
}
