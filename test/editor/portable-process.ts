// npm's stand-in for `node:assert` asks for the process when it words a failure, and a web worker has none.
const { process: known } = globalThis as { process?: unknown };
const process = known ?? { env: {}, emitWarning() {} };

export { process };
