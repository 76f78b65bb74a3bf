import * as l10n from '@vscode/l10n';
import { documentKinds } from '../../documents/kinds';
import { addMissingProperty } from '../definition/add-missing-property';
import { requiredBy } from '../definition/required-by';
import { rule } from '../rule';
import { ownerName } from './owner-names';

export default rule({
  code: 'missing-property',
  source: [],
  severity: 'error',
  kinds: documentKinds,
  shape(fault, { document }, report) {
    const { owner, property, expected = [] } = fault;
    if (fault.fault !== 'missing' || requiredBy(fault, document.kind) !== undefined) return;
    if (property === undefined) {
      const names = expected.map((name) => `"${name}"`).join(', ');
      report(fault, l10n.t('One of these is missing in {0}: {1}. Add the one you mean.', ownerName(owner), names));
    } else {
      report(fault, l10n.t('"{0}" is missing in {1}. Add it.', property, ownerName(owner)), {
        fixes: [addMissingProperty(document.tree, fault)],
      });
    }
  },
});
