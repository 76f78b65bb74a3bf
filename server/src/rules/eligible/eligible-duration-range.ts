import * as l10n from '@vscode/l10n';
import { canonicalDuration, longestActivation, minutesOf, shortestActivation } from '../../documents/duration';
import { draftKinds } from '../../documents/kinds';
import { replaceValue } from '../fixes/edits';
import { excerpt } from '../wording/excerpt';
import { rule } from '../rule';
import { policyOf } from './access-policy';

export default rule({
  code: 'eligible-duration-range',
  source: ['ELG-04'],
  severity: 'error',
  kinds: draftKinds,
  authorization(authorization, _definition, _context, report) {
    const { node, value } = policyOf(authorization)?.maximumActivationDuration ?? {};
    if (!node || value === undefined) return;
    const minutes = minutesOf(value);
    if (minutes === undefined || (minutes >= shortestActivation && minutes <= longestActivation)) return;
    const tooLong = minutes > longestActivation;
    const nearest = canonicalDuration(tooLong ? longestActivation : shortestActivation);
    report(
      node,
      tooLong
        ? l10n.t('{0} is longer than an eligible role can be active: 8 hours (PT8H) at most.', excerpt(value))
        : l10n.t('{0} is shorter than an eligible role can be active: 30 minutes (PT30M) at least.', excerpt(value)),
      { fixes: [{ title: l10n.t('Change it to {0}', nearest), edits: () => [replaceValue(node, nearest)] }] },
    );
  },
});
