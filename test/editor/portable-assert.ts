// Stands in for `node:assert/strict` in the bundle, which also runs in a web worker: npm's package of the same name.
import assert from 'assert';

export default assert.strict;
