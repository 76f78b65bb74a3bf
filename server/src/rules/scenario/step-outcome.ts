import { rule } from '../rule';
import { reportProblems } from './report-problems';

export default rule({
  code: 'step-outcome',
  source: [],
  severity: 'error',
  kinds: ['scenario'],
  document(context, report) {
    reportProblems('step-outcome', context, report);
  },
});
