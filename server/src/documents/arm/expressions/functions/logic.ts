import type { Node } from '../../../syntax-tree';
import { isUnknown } from '../../resolved';
import type { Maker } from '../make';
import { equal } from './equality';
import type { TemplateFunctions } from './function';

/** Comparisons and truth values; `if`, `and` and `or` do not look at all arguments, so the evaluator has them. */
export const logicFunctions: TemplateFunctions = {
  true: (_, maker) => maker.scalar(true),
  false: (_, maker) => maker.scalar(false),
  null: (_, maker) => maker.scalar(null),
  equals: ([a, b], maker) => truth(a && b && equal(a, b), maker),
  not: ([a], maker) => truth(a?.type === 'boolean' ? !a.value : undefined, maker),
  bool: ([a], maker) => truth(a && asTruth(a), maker),
  less: compare((a, b) => a < b),
  lessOrEquals: compare((a, b) => a <= b),
  greater: compare((a, b) => a > b),
  greaterOrEquals: compare((a, b) => a >= b),
  coalesce(args) {
    const first = args.find((arg) => isUnknown(arg) || arg.type !== 'null');
    return first && isUnknown(first) ? undefined : (first ?? args[0]);
  },
};

/** A truth value, where there is one. */
export function truth(value: boolean | undefined, maker: Maker): Node | undefined {
  return value === undefined ? undefined : maker.scalar(value);
}

function asTruth({ type, value }: Node): boolean | undefined {
  if (type === 'boolean') return value as boolean;
  if (type === 'number') return value !== 0;
  if (type !== 'string') return undefined;
  const text = (value as string).toLowerCase();
  return text === 'true' || text === '1' ? true : text === 'false' || text === '0' ? false : undefined;
}

function compare(holds: (a: number | string, b: number | string) => boolean): TemplateFunctions[string] {
  return ([a, b], maker) => {
    if (!a || !b || a.type !== b.type || (a.type !== 'number' && a.type !== 'string')) return undefined;
    return maker.scalar(holds(a.value as number | string, b.value as number | string));
  };
}
