import * as l10n from '@vscode/l10n';
import { addMissingProperty } from '../definition/add-missing-property';
import { requiredBy } from '../definition/required-by';
import { rule } from '../rule';
import { ownerName } from './owner-names';

export default rule({
  code: 'missing-property',
  source: [],
  severity: 'error',
  kinds: ['manifest', 'directory'],
  shape(fault, { document }, report) {
    if (fault.fault !== 'missing' || requiredBy(fault) !== undefined) return;
    report(fault, l10n.t('"{0}" is missing in {1}. Add it.', fault.property!, ownerName(fault.owner)), {
      fixes: [addMissingProperty(document.tree, fault)],
    });
  },
});
