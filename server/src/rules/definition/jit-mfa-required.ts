import * as l10n from '@vscode/l10n';
import { draftKinds } from '../../documents/kinds';
import { rule } from '../rule';
import { addMissingProperty } from './add-missing-property';
import { requiredBy } from './required-by';

export default rule({
  code: 'jit-mfa-required',
  source: ['ARM-04', 'MAN-07'],
  severity: 'error',
  kinds: draftKinds,
  shape(fault, { document }, report) {
    if (fault.fault !== 'missing' || requiredBy(fault, document.kind) !== 'jit-mfa-required') return;
    report(
      fault,
      l10n.t(
        'This access policy has no "multiFactorAuthProvider", and Azure refuses it. Write "Azure" to require multifactor authentication.',
      ),
      { fixes: [addMissingProperty(document.tree, fault, 'Azure')] },
    );
  },
});
