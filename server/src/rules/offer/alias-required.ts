import * as l10n from '@vscode/l10n';
import { addMissingProperty } from '../definition/add-missing-property';
import { requiredBy } from '../definition/required-by';
import { rule } from '../rule';

export default rule({
  code: 'alias-required',
  source: ['OFR-04'],
  severity: 'error',
  kinds: ['offer'],
  document({ document: { offer } }, report) {
    const { value, node } = offer?.alias ?? {};
    if (value?.trim() !== '') return;
    report(
      node!,
      l10n.t('The alias of this offer is empty. Partner Center calls the offer by it; customers do not see it.'),
      { missing: 'alias' },
    );
  },
  shape(fault, { document }, report) {
    if (fault.fault !== 'missing' || requiredBy(fault, document.kind) !== 'alias-required') return;
    const name = document.offer?.listing?.name?.value?.trim();
    report(
      fault,
      l10n.t(
        'This offer has no alias, and Partner Center asks for one when an offer is created: add "alias". Customers do not see it.',
      ),
      { fixes: name ? [addMissingProperty(document.tree, fault, name)] : [] },
    );
  },
});
