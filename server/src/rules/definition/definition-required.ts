import * as l10n from '@vscode/l10n';
import { draftKinds } from '../../documents/kinds';
import { rule } from '../rule';
import { ownerName } from '../syntax/owner-names';
import { addMissingProperty } from './add-missing-property';
import { requiredBy } from './required-by';

export default rule({
  code: 'definition-required',
  source: ['ARM-01'],
  severity: 'error',
  kinds: draftKinds,
  shape(fault, { document }, report) {
    if (fault.fault !== 'missing' || requiredBy(fault, document.kind) !== 'definition-required') return;
    report(
      fault,
      l10n.t(
        '"{0}" is missing in {1}. Azure refuses a definition without it.',
        fault.property!,
        ownerName(fault.owner),
      ),
      {
        fixes: [addMissingProperty(document.tree, fault)],
      },
    );
  },
});
