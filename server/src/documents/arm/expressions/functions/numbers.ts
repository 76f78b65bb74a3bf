import { items } from '../../../nodes';
import type { Node } from '../../../syntax-tree';
import type { TemplateFunction, TemplateFunctions } from './function';

/** Whole numbers, the only ones of the template language. */
export const numberFunctions: TemplateFunctions = {
  add: arithmetic((a, b) => a + b),
  sub: arithmetic((a, b) => a - b),
  mul: arithmetic((a, b) => a * b),
  div: arithmetic((a, b) => Math.trunc(a / b)),
  mod: arithmetic((a, b) => a % b),
  min: ofMany((a, b) => Math.min(a, b)),
  max: ofMany((a, b) => Math.max(a, b)),
  int([a], maker) {
    const text = a?.type === 'number' || a?.type === 'string' ? String(a.value).trim() : '';
    return /^[+-]?\d+$/.test(text) ? maker.scalar(Number(text)) : undefined;
  },
  range([start, count], maker) {
    const [from, length] = [numberOf(start), numberOf(count)];
    if (from === undefined || length === undefined || length < 0 || length > 10_000) return undefined;
    return maker.list(Array.from({ length }, (_, i) => maker.scalar(from + i)));
  },
};

/** The whole number a value is; undefined where it is none. */
export function numberOf(node: Node | undefined): number | undefined {
  return node?.type === 'number' && Number.isSafeInteger(node.value) ? (node.value as number) : undefined;
}

function arithmetic(work: (a: number, b: number) => number): TemplateFunction {
  return ([first, second], maker) => {
    const [a, b] = [numberOf(first), numberOf(second)];
    if (a === undefined || b === undefined) return undefined;
    const result = work(a, b);
    return Number.isSafeInteger(result) ? maker.scalar(result) : undefined;
  };
}

function ofMany(work: (a: number, b: number) => number): TemplateFunction {
  return (args, maker) => {
    const values = args.length === 1 && args[0]!.type === 'array' ? items(args[0]) : args;
    const numbers = values.map(numberOf);
    if (numbers.length === 0 || numbers.includes(undefined)) return undefined;
    return maker.scalar((numbers as number[]).reduce((a, b) => work(a, b)));
  };
}
