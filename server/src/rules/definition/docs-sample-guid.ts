import * as l10n from '@vscode/l10n';
import { isGuid } from '../../documents/guid';
import { draftKinds } from '../../documents/kinds';
import type { Field } from '../../documents/model';
import { describeGuidFault } from '../facts/guid-faults';
import { type Report, rule } from '../rule';
import { forEachId, forEachIdOfDirectory } from './ids';

/** What the impossible ids of Microsoft's printed examples are known by; letters beyond f stand in each. */
const printed = /^(?:3kl47fff-.{27}|f98g86a2-.{27}|.{19}hd86-.{12}|.{24}a144ahf49dea)$/i;

export default rule({
  code: 'docs-sample-guid',
  source: ['ARM-28'],
  severity: 'error',
  kinds: [...draftKinds, 'directory'],
  yieldsTo: ['placeholder-value'],
  document({ document: { directory } }, report) {
    if (directory) forEachIdOfDirectory(directory, (id) => checkId(id, report));
  },
  definition({ managedByTenantId }, _context, report) {
    if (managedByTenantId) checkId(managedByTenantId, report);
  },
  authorization(authorization, _definition, _context, report) {
    forEachId(authorization, (id) => checkId(id, report));
  },
});

function checkId({ node, value }: Field, report: Report): void {
  if (value?.length !== 36 || isGuid(value) || !printed.test(value)) return;
  report(
    node,
    l10n.t(
      '"{0}" comes from a printed example of Microsoft and is no GUID: {1}. Azure answers that it "must be a valid Guid"; put your own ID here.',
      value,
      describeGuidFault(value),
    ),
  );
}
