import { draftKinds } from '../../documents/kinds';
import { checkRoleGuid } from './role-guid-faults';
import { rule } from '../rule';

export default rule({
  code: 'role-guid',
  source: ['ROL-01'],
  severity: 'error',
  kinds: draftKinds,
  yieldsTo: ['placeholder-value', 'docs-sample-guid', 'role-classic'],
  authorization({ roleDefinitionId }, _definition, context, report) {
    checkRoleGuid(roleDefinitionId, context, report);
  },
});
