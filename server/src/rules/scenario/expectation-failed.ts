import { rule } from '../rule';
import { reportProblems } from './report-problems';

export default rule({
  code: 'expectation-failed',
  source: [],
  severity: 'error',
  kinds: ['scenario'],
  document(context, report) {
    reportProblems('expectation-failed', context, report);
  },
});
