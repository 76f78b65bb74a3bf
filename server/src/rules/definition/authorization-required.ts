import * as l10n from '@vscode/l10n';
import { draftKinds } from '../../documents/kinds';
import { rule } from '../rule';
import { addMissingProperty } from './add-missing-property';
import { requiredBy } from './required-by';

export default rule({
  code: 'authorization-required',
  source: ['ARM-02'],
  severity: 'error',
  kinds: draftKinds,
  shape(fault, { document }, report) {
    if (fault.fault !== 'missing' || requiredBy(fault, document.kind) !== 'authorization-required') return;
    report(
      fault,
      l10n.t(
        'This authorization has no "{0}". Azure refuses a definition whose authorizations lack it.',
        fault.property!,
      ),
      { fixes: [addMissingProperty(document.tree, fault)] },
    );
  },
});
