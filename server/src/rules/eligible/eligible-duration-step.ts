import * as l10n from '@vscode/l10n';
import {
  activationStep,
  canonicalDuration,
  longestActivation,
  minutesOf,
  shortestActivation,
} from '../../documents/duration';
import { draftKinds } from '../../documents/kinds';
import { replaceValue } from '../fixes/edits';
import { excerpt } from '../wording/excerpt';
import { rule } from '../rule';
import { policyOf } from './access-policy';

export default rule({
  code: 'eligible-duration-step',
  source: ['ELG-05'],
  severity: 'hint',
  kinds: draftKinds,
  authorization(authorization, _definition, _context, report) {
    const { node, value } = policyOf(authorization)?.maximumActivationDuration ?? {};
    const minutes = value === undefined ? undefined : minutesOf(value);
    if (!node || minutes === undefined || minutes < shortestActivation || minutes > longestActivation) return;
    if (minutes % activationStep === 0) return;
    const nearest = canonicalDuration(Math.round(minutes / activationStep) * activationStep);
    report(
      node,
      l10n.t(
        'Azure offers activations in steps of half an hour, and {0} lies between. {1} is nearest.',
        excerpt(value!),
        nearest,
      ),
      { fixes: [{ title: l10n.t('Change it to {0}', nearest), edits: () => [replaceValue(node, nearest)] }] },
    );
  },
});
