/** A set of combinations: for each factor the values, by number, that belong to it. */
export type Block = readonly (readonly number[])[];

/** Combinations that behave the same, but for those that an earlier block holds. */
export interface FoldedBlock {
  readonly block: Block;
  /** The first combination that this block decides, by its number. */
  readonly first: number;
  /** How many combinations it decides. */
  readonly count: number;
}

/**
 * Folds combinations into a list of which the first block that holds a combination decides: few blocks, each restricting
 * as few factors as is found quickly. What a block does not restrict makes no difference where no earlier one applies.
 *
 * @param sizes How many values each factor has.
 * @param behaviors What comes of each combination, the last factor changing first.
 * @param rankOf Behaviors of a lower rank come first.
 */
export function foldedBlocks<Behavior>(
  sizes: readonly number[],
  behaviors: readonly Behavior[],
  rankOf: (behavior: Behavior) => number,
): readonly FoldedBlock[] {
  const strides = stridesOf(sizes);
  const open = new Set(behaviors.keys());
  const blocks: FoldedBlock[] = [];
  while (open.size > 0) {
    const best = seedsOf(open, behaviors, rankOf)
      .flatMap((seed) => sizes.map((_, factor) => grow(seed, factor, sizes, strides, open, behaviors)))
      .map((block) => ({ block, members: membersOf(block, strides).filter((member) => open.has(member)) }))
      .reduce((best, other) => (isBetter(other, best, sizes) ? other : best));
    for (const member of best.members) open.delete(member);
    const block = best.block.map((values, factor) => valuesThatDecide(values, factor, best.members, sizes, strides));
    blocks.push({ block, first: Math.min(...best.members), count: best.members.length });
  }
  return blocks;
}

/** Whether combinations that differ in this factor alone ever behave differently. */
export function decides<Behavior>(factor: number, sizes: readonly number[], behaviors: readonly Behavior[]): boolean {
  const stride = stridesOf(sizes)[factor]!;
  return behaviors.some((behavior, index) => {
    const value = Math.floor(index / stride) % sizes[factor]!;
    return behavior !== behaviors[index - value * stride];
  });
}

interface Candidate {
  readonly block: Block;
  /** The combinations that no earlier block decides. */
  readonly members: readonly number[];
}

function isBetter(a: Candidate, b: Candidate, sizes: readonly number[]): boolean {
  const restricted = ({ block }: Candidate): number =>
    block.filter((values, factor) => values.length < sizes[factor]!).length;
  const difference = restricted(a) - restricted(b);
  return difference === 0 ? a.members.length > b.members.length : difference < 0;
}

/** Of each behavior of the lowest rank that is left one combination. */
function seedsOf<Behavior>(
  open: ReadonlySet<number>,
  behaviors: readonly Behavior[],
  rankOf: (behavior: Behavior) => number,
): readonly number[] {
  const seeds = new Map<Behavior, number>();
  for (const index of open) if (!seeds.has(behaviors[index]!)) seeds.set(behaviors[index]!, index);
  const lowest = Math.min(...[...seeds.keys()].map(rankOf));
  return [...seeds].flatMap(([behavior, index]) => (rankOf(behavior) === lowest ? index : []));
}

/** Leaves out of a factor that restricts the values that earlier blocks have decided already. */
function valuesThatDecide(
  values: readonly number[],
  factor: number,
  members: readonly number[],
  sizes: readonly number[],
  strides: readonly number[],
): readonly number[] {
  const size = sizes[factor]!;
  if (values.length === size) return values;
  return values.filter((value) => members.some((member) => Math.floor(member / strides[factor]!) % size === value));
}

/** Widens a combination factor by factor as long as all that is open in it behaves the same. */
function grow<Behavior>(
  seed: number,
  first: number,
  sizes: readonly number[],
  strides: readonly number[],
  open: ReadonlySet<number>,
  behaviors: readonly Behavior[],
): Block {
  let block: Block = sizes.map((size, factor) => [Math.floor(seed / strides[factor]!) % size]);
  for (let turn = 0; turn < sizes.length; turn++) {
    const factor = (first + turn) % sizes.length;
    for (let value = 0; value < sizes[factor]!; value++) {
      if (block[factor]!.includes(value)) continue;
      const added = membersOf(block.with(factor, [value]), strides);
      if (added.some((member) => open.has(member) && behaviors[member] !== behaviors[seed])) continue;
      block = block.with(
        factor,
        [...block[factor]!, value].sort((a, b) => a - b),
      );
    }
  }
  return block;
}

function membersOf(block: Block, strides: readonly number[]): readonly number[] {
  return block.reduce<readonly number[]>(
    (members, values, factor) => members.flatMap((member) => values.map((value) => member + value * strides[factor]!)),
    [0],
  );
}

/** How far apart the numbers of combinations are that differ by one in a factor. */
function stridesOf(sizes: readonly number[]): readonly number[] {
  return sizes.map((_, factor) => sizes.slice(factor + 1).reduce((product, size) => product * size, 1));
}
