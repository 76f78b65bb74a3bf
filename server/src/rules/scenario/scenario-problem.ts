import { rule } from '../rule';
import { reportProblems } from './report-problems';

export default rule({
  code: 'scenario-problem',
  source: [],
  severity: 'error',
  kinds: ['scenario'],
  document(context, report) {
    reportProblems('scenario-problem', context, report);
  },
});
