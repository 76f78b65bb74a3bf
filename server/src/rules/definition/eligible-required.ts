import * as l10n from '@vscode/l10n';
import { draftKinds } from '../../documents/kinds';
import { usualAccessPolicy } from '../../documents/model';
import { property } from '../../documents/nodes';
import { rule } from '../rule';
import { addMissingProperty } from './add-missing-property';
import { partsOfPolicy } from './parts-of-policy';
import { requiredBy } from './required-by';

export default rule({
  code: 'eligible-required',
  source: ['ARM-03'],
  severity: 'error',
  kinds: draftKinds,
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
        { severity: 'warning', fixes: [addMissingProperty(document.tree, fault, usualAccessPolicy)] },
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
