import { armKinds, documentKinds } from '../../documents/kinds';
import { rule } from '../rule';

/** Reported by the engine (`suppress.ts`), which alone knows what a comment has silenced. */
export default rule({
  code: 'unused-suppression',
  source: [],
  severity: 'hint',
  kinds: [...documentKinds, ...armKinds],
});
