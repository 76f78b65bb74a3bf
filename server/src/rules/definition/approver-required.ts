import * as l10n from '@vscode/l10n';
import { draftKinds } from '../../documents/kinds';
import { rule } from '../rule';
import { addMissingProperty } from './add-missing-property';
import { requiredBy } from './required-by';

export default rule({
  code: 'approver-required',
  source: ['ARM-07'],
  severity: 'error',
  kinds: draftKinds,
  shape(fault, { document }, report) {
    if (fault.fault !== 'missing' || requiredBy(fault, document.kind) !== 'approver-required') return;
    report(
      fault,
      l10n.t('This approver has no "{0}". Azure refuses an access policy with such an approver.', fault.property!),
      {
        fixes: [addMissingProperty(document.tree, fault)],
      },
    );
  },
});
