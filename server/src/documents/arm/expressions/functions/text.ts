import { items } from '../../../nodes';
import type { Node } from '../../../syntax-tree';
import { isUnknown } from '../../resolved';
import type { Maker } from '../make';
import type { TemplateFunction, TemplateFunctions } from './function';
import { jsonText, parseJson } from './json';
import { truth } from './logic';
import { numberOf } from './numbers';

/** Functions on text; positions count UTF-16 code units, as in the service. */
export const textFunctions: TemplateFunctions = {
  toLower: ofText((text) => text.toLowerCase()),
  toUpper: ofText((text) => text.toUpperCase()),
  trim: ofText((text) => text.trim()),
  string([a], maker) {
    if (!a || a.type === 'string') return a;
    const text = a.type === 'number' ? String(a.value) : a.children && jsonText(a, maker);
    return text === undefined ? undefined : maker.scalar(text);
  },
  replace([text, old, by], maker) {
    const [from, what, to] = [textOf(text), textOf(old), textOf(by)];
    if (from === undefined || !what || to === undefined) return undefined;
    const parts = from.split(what);
    return joined(parts, to, maker);
  },
  split([text, by], maker) {
    const from = textOf(text);
    const delimiters = (by?.type === 'array' ? items(by) : [by]).map(textOf);
    if (from === undefined || delimiters.some((delimiter) => !delimiter)) return undefined;
    const parts = (delimiters as string[]).reduce(
      (all, delimiter) => all.flatMap((part) => part.split(delimiter)),
      [from],
    );
    maker.take(parts.length);
    return maker.list(parts.map((part) => maker.scalar(part)));
  },
  join([list, by], maker) {
    const [parts, delimiter] = [items(list).map(shown), textOf(by)];
    if (list?.type !== 'array' || delimiter === undefined || parts.includes(undefined)) return undefined;
    return joined(parts as string[], delimiter, maker);
  },
  substring([text, start, length], maker) {
    const [from, at] = [textOf(text), numberOf(start)];
    if (from === undefined || at === undefined || at < 0) return undefined;
    const end = length ? at + (numberOf(length) ?? NaN) : from.length;
    return end >= at && end <= from.length ? maker.scalar(from.slice(at, end)) : undefined;
  },
  startsWith: search((text, part) => text.startsWith(part)),
  endsWith: search((text, part) => text.endsWith(part)),
  indexOf([text, part], maker) {
    if (text?.type === 'array') return undefined;
    return search((from, what) => from.indexOf(what))([text!, part!], maker);
  },
  lastIndexOf([text, part], maker) {
    if (text?.type === 'array') return undefined;
    return search((from, what) => from.lastIndexOf(what))([text!, part!], maker);
  },
  padLeft([text, width, filler], maker) {
    const [from, to, by] = [shown(text), numberOf(width), filler ? textOf(filler) : ' '];
    if (from === undefined || to === undefined || by?.length !== 1 || to > 10_000) return undefined;
    return maker.scalar(from.padStart(to, by));
  },
  format([pattern, ...args], maker) {
    const text = textOf(pattern);
    if (text === undefined) return undefined;
    const parts = text.split(/(\{\{|\}\}|\{\d+\})/).map((part) => {
      if (part === '{{' || part === '}}') return part[0];
      if (/^\{\d+\}$/.test(part)) return shown(args[Number(part.slice(1, -1))]);
      // Widths and formats of numbers are not worked out.
      return /[{}]/.test(part) ? undefined : part;
    });
    return parts.includes(undefined) ? undefined : joined(parts as string[], '', maker);
  },
  json([text], maker) {
    const source = textOf(text);
    return source === undefined ? undefined : parseJson(source, maker);
  },
};

/** Text put together, its length noted before it is made. */
export function joined(parts: readonly string[], delimiter: string, maker: Maker): Node {
  const length = parts.reduce((sum, part) => sum + part.length, 0) + delimiter.length * Math.max(parts.length - 1, 0);
  maker.expect(length);
  return maker.scalar(parts.join(delimiter));
}

/** A scalar as it stands inside text: text itself, or a number's digits. */
export function shown(node: Node | undefined): string | undefined {
  if (!node || isUnknown(node)) return undefined;
  return node.type === 'string' || node.type === 'number' ? String(node.value) : undefined;
}

/** The text a value is; undefined where it is none. */
export function textOf(node: Node | undefined): string | undefined {
  return node?.type === 'string' ? (node.value as string) : undefined;
}

function ofText(work: (text: string) => string): TemplateFunction {
  return ([a], maker) => {
    const text = textOf(a);
    return text === undefined ? undefined : maker.scalar(work(text));
  };
}

/** A search in text, which does not look at case. */
function search(work: (text: string, part: string) => boolean | number): TemplateFunction {
  return ([a, b], maker) => {
    const [text, part] = [textOf(a), textOf(b)];
    if (text === undefined || part === undefined) return undefined;
    const result = work(text.toLowerCase(), part.toLowerCase());
    return typeof result === 'number' ? maker.scalar(result) : truth(result, maker);
  };
}
