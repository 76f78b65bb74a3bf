// The programs share nearly all of their code, so one bundle holds them; what a program does not need is not run.

/** Serves the language server protocol on what the command line's flags say. */
export async function serve(): Promise<void> {
  (await import('../node/server')).serve();
}

/** Serves the language server protocol in a worker, to its owner. */
export async function serveInWorker(): Promise<void> {
  (await import('../browser/server')).serve();
}

/** Runs a command of the command line; resolves with its exit code. */
export async function run(words: readonly string[]): Promise<number> {
  return (await import('../cli/main')).run(words);
}
