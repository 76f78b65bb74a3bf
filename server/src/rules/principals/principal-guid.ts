import * as l10n from '@vscode/l10n';
import { isGuid } from '../../documents/guid';
import { draftKinds } from '../../documents/kinds';
import type { Field } from '../../documents/model';
import { excerpt } from '../wording/excerpt';
import { describeGuidFault, mendGuid } from '../facts/guid-faults';
import { type Report, rule } from '../rule';

export default rule({
  code: 'principal-guid',
  source: ['PRI-01'],
  severity: 'error',
  kinds: [...draftKinds, 'directory'],
  yieldsTo: ['placeholder-value', 'docs-sample-guid'],
  document({ document: { directory } }, report) {
    for (const { id, members } of directory?.principals?.items ?? []) {
      checkId(id, report);
      for (const member of members?.items ?? []) checkId(member, report);
    }
  },
  authorization({ principalId, justInTimeAccessPolicy }, _definition, _context, report) {
    checkId(principalId, report);
    for (const approver of justInTimeAccessPolicy?.managedByTenantApprovers?.items ?? []) {
      checkId(approver.principalId, report);
    }
  },
});

function checkId(id: Field | undefined, report: Report): void {
  if (id?.value === undefined || isGuid(id.value)) return;
  report(
    id.node,
    l10n.t(
      'The principal ID "{0}" "must be a valid Guid", but {1}. Copy the object ID from Microsoft Entra.',
      excerpt(id.value),
      describeGuidFault(id.value),
    ),
    { fixes: mendGuid(id.node, id.value) },
  );
}
