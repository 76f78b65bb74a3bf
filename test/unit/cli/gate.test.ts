import assert from 'node:assert/strict';
import { failsOn, gates } from '../../../server/src/cli/gate';

describe('gates of a comparison', () => {
  it('hold back what is gained, what is lost, or either; what is both, all of them', () => {
    const held = Object.fromEntries(
      (['wider', 'narrower', 'same', 'different'] as const).map((verdict) => [
        verdict,
        gates.filter((gate) => failsOn(gate, verdict)),
      ]),
    );
    assert.deepEqual(held, {
      wider: ['wider', 'different'],
      narrower: ['different', 'narrower'],
      same: [],
      different: ['wider', 'different', 'narrower'],
    });
  });
});
