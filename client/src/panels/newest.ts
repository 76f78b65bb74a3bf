import * as vscode from 'vscode';

/** Lets only the newest of several requests of a kind be answered: those before it are cancelled. */
export class Newest implements vscode.Disposable {
  private running: vscode.CancellationTokenSource | undefined;

  /** Gives what the work comes to; undefined where a newer one has overtaken it. Rejects as the work does. */
  async run<T>(work: (token: vscode.CancellationToken) => Promise<T>): Promise<T | undefined> {
    this.cancel();
    const source = new vscode.CancellationTokenSource();
    this.running = source;
    try {
      const result = await work(source.token);
      return source.token.isCancellationRequested ? undefined : result;
    } catch (error) {
      if (source.token.isCancellationRequested) return undefined;
      throw error;
    } finally {
      source.dispose();
      if (this.running === source) this.running = undefined;
    }
  }

  /** Nobody waits any more. */
  cancel(): void {
    this.running?.cancel();
  }

  dispose(): void {
    this.cancel();
  }
}
