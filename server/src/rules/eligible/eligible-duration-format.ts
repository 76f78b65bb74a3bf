import * as l10n from '@vscode/l10n';
import {
  canonicalDuration,
  longestActivation,
  minutesMeant,
  minutesOf,
  shortestActivation,
} from '../../documents/duration';
import { draftKinds } from '../../documents/kinds';
import { replaceValue } from '../fixes/edits';
import { excerpt } from '../wording/excerpt';
import { type Fix, rule } from '../rule';
import type { Node } from '../../documents/syntax-tree';
import { policyOf } from './access-policy';

export default rule({
  code: 'eligible-duration-format',
  source: ['ELG-03'],
  severity: 'error',
  kinds: draftKinds,
  authorization(authorization, _definition, _context, report) {
    const { node, value } = policyOf(authorization)?.maximumActivationDuration ?? {};
    if (!node || value === undefined) return;
    const minutes = minutesOf(value);
    if (minutes === undefined) {
      const meant = minutesMeant(value);
      report(
        node,
        l10n.t(
          '"{0}" is not an ISO 8601 duration. Write hours and minutes as in PT8H, PT30M or PT1H30M.',
          excerpt(value),
        ),
        { fixes: meant !== undefined && isActivation(meant) ? [write(node, meant)] : [] },
      );
    } else if (isActivation(minutes) && value !== canonicalDuration(minutes)) {
      report(node, l10n.t('{0} is {1} written in another way.', excerpt(value), canonicalDuration(minutes)), {
        severity: 'hint',
        fixes: [{ ...write(node, minutes), safe: true }],
      });
    }
  },
});

function isActivation(minutes: number): boolean {
  return Number.isInteger(minutes) && minutes >= shortestActivation && minutes <= longestActivation;
}

function write(node: Node, minutes: number): Fix {
  const text = canonicalDuration(minutes);
  return { title: l10n.t('Write {0}', text), edits: () => [replaceValue(node, text)] };
}
