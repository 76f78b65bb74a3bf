import { draftKinds } from '../../documents/kinds';
import { rule } from '../rule';
import { checkRoleGuid } from '../roles/role-guid-faults';

export default rule({
  code: 'delegated-role-guid',
  source: ['DEL-03'],
  severity: 'error',
  kinds: draftKinds,
  yieldsTo: ['placeholder-value', 'docs-sample-guid'],
  authorization({ delegatedRoleDefinitionIds }, _definition, context, report) {
    for (const item of delegatedRoleDefinitionIds?.items ?? []) checkRoleGuid(item, context, report);
  },
});
