import * as l10n from '@vscode/l10n';
import { definitionKinds } from '../../documents/kinds';
import { rule } from '../rule';
import { addMissingProperty } from './add-missing-property';
import { requiredBy } from './required-by';

export default rule({
  code: 'definition-required',
  source: ['ARM-01'],
  severity: 'error',
  kinds: definitionKinds,
  shape(fault, { document }, report) {
    if (fault.fault !== 'missing' || requiredBy(fault, document.kind) !== 'definition-required') return;
    report(fault, l10n.t('This manifest has no "{0}". Azure refuses a definition without it.', fault.property!), {
      fixes: [addMissingProperty(document.tree, fault)],
    });
  },
});
