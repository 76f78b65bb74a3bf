import * as l10n from '@vscode/l10n';
import { definitionKinds } from '../../documents/kinds';
import { property } from '../../documents/nodes';
import { rule } from '../rule';
import { addMissingProperty } from './add-missing-property';
import { partsOfPolicy } from './parts-of-policy';
import { requiredBy } from './required-by';

/** What the service assumes for the duration, and the safer of the two answers for the rest. */
const usualPolicy = { multiFactorAuthProvider: 'Azure', maximumActivationDuration: 'PT8H' };

export default rule({
  code: 'eligible-required',
  source: ['ARM-03'],
  severity: 'error',
  kinds: definitionKinds,
  shape(fault, { document }, report) {
    if (fault.fault !== 'missing' || requiredBy(fault, document.kind) !== 'eligible-required') return;
    if (fault.property === 'justInTimeAccessPolicy') {
      // Its parts stand outside it: `policy-in-wrong-list` speaks.
      if (partsOfPolicy.some((part) => property(fault.object, part))) return;
      report(
        fault,
        l10n.t(
          'This eligible authorization has no "justInTimeAccessPolicy": it would be activated without multifactor authentication. Say what activation asks for.',
        ),
        { severity: 'warning', fixes: [addMissingProperty(document.tree, fault, usualPolicy)] },
      );
      return;
    }
    report(
      fault,
      l10n.t(
        'This eligible authorization has no "{0}". Azure refuses a definition whose authorizations lack it.',
        fault.property!,
      ),
      { fixes: [addMissingProperty(document.tree, fault)] },
    );
  },
});
