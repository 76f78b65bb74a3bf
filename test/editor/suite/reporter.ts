import { progressMark } from '../channel';
import type { TestResult } from '../channel';

/** Results of the tests that ended so far. */
export const results: TestResult[] = [];

/** A mocha reporter that keeps the results and prints each as one line for the driver. */
export class LineReporter {
  constructor(runner: Mocha.Runner) {
    runner.on('suite', (suite) => {
      if (suite.title) console.log(`${progressMark}  ${suite.title}`);
    });
    runner.on('pass', (test) => this.ended(test, 'passed'));
    runner.on('pending', (test) => this.ended(test, 'pending'));
    runner.on('fail', (test, error: Error) => this.ended(test, 'failed', error.stack ?? String(error)));
  }

  private ended(test: Mocha.Test | Mocha.Runnable, state: TestResult['state'], error?: string): void {
    const milliseconds = test.duration ?? 0;
    results.push({ title: test.fullTitle(), state, milliseconds, error });
    const sign = { passed: '✔', failed: '✘', pending: '–' }[state];
    console.log(`${progressMark}    ${sign} ${test.title} (${milliseconds} ms)`);
  }
}
