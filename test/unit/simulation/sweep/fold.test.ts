import assert from 'node:assert/strict';
import { decides, foldedBlocks } from '../../../../server/src/simulation/sweep/fold';
import { randomFrom } from '../../mutate';

describe('folding combinations', () => {
  const rank = (behavior: string): number => 'xyz'.indexOf(behavior);

  it('leaves one block that restricts nothing where all behave the same', () => {
    assert.deepEqual(foldedBlocks([2, 2], ['x', 'x', 'x', 'x'], rank), [
      {
        block: [
          [0, 1],
          [0, 1],
        ],
        first: 0,
        count: 4,
      },
    ]);
  });

  it('tells the values that decide, and then the rest', () => {
    // Of the first factor the second value fails, whatever the second factor is.
    const blocks = foldedBlocks([3, 2], ['y', 'y', 'x', 'x', 'y', 'y'], rank);
    assert.deepEqual(blocks, [
      { block: [[1], [0, 1]], first: 2, count: 2 },
      {
        block: [
          [0, 1, 2],
          [0, 1],
        ],
        first: 0,
        count: 4,
      },
    ]);
  });

  it('tells a lower rank first, and names no value that was decided by it', () => {
    const blocks = foldedBlocks([2, 2], ['y', 'x', 'z', 'x'], rank);
    assert.deepEqual(
      blocks.map(({ block }) => block),
      [
        [[0, 1], [1]],
        [[0], [0, 1]],
        [
          [0, 1],
          [0, 1],
        ],
      ],
    );
  });

  it('loses and mixes up nothing: the first block that holds a combination has its behavior', () => {
    const next = randomFrom(7);
    for (let round = 0; round < 60; round++) {
      const sizes = [2, 3, 2, 2];
      const behaviors = Array.from({ length: 24 }, () => 'xyz'[Math.floor(next() * 3)]!);
      const blocks = foldedBlocks(sizes, behaviors, rank);
      for (const [index, behavior] of behaviors.entries()) {
        const values = [Math.floor(index / 12), Math.floor(index / 4) % 3, Math.floor(index / 2) % 2, index % 2];
        const holding = blocks.find(({ block }) => values.every((value, factor) => block[factor]!.includes(value)));
        assert.equal(behaviors[holding!.first], behavior);
      }
      assert.equal(
        blocks.reduce((sum, { count }) => sum + count, 0),
        behaviors.length,
      );
    }
  });

  it('knows which factors ever matter', () => {
    const behaviors = ['x', 'y', 'x', 'y'];
    assert.deepEqual([decides(0, [2, 2], behaviors), decides(1, [2, 2], behaviors)], [false, true]);
  });
});
