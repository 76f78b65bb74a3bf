import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

/** mocha's usual report; and at the end `{ passed, failed }` in the file named by the reporter option `output`. */
export default class CountingReporter extends Mocha.reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const { passes, failures, pending } = runner.stats;
      // A test that was skipped has shown nothing.
      writeFileSync(options.reporterOptions.output, JSON.stringify({ passed: passes, failed: failures + pending }));
    });
  }
}
