import * as l10n from '@vscode/l10n';
import { wellKnown, type RoleCatalogue } from '../../../roles';
import { type AskedPlan, isCertain, isGiven } from '../asked-plan';
import { listInWords, membersInWords, namesInWords } from '../counts';
import type { DelegatingScenario } from './delegating-scenarios';
import { tenantOf } from './questions-people';
import { changesResources, hasPower } from './questions-powers';
import type { QuestionPreview } from '../report';

type Answered = Omit<QuestionPreview, 'id'>;

/** At every scope that is delegated and nowhere else; never at a management group (LIF-05, DLG-07). */
export function where(scenarios: readonly DelegatingScenario[]): Answered {
  return {
    question: l10n.t('Where exactly?'),
    answer: l10n.t(
      'At every subscription or resource group that you delegate, with all that is in it, the same rights at each; nowhere outside.',
    ),
    details: [
      l10n.t(
        'You choose the scopes when you accept, not this definition; a management group cannot be delegated as such.',
      ),
      ...scenarios.map(({ name, customer, scopes }) =>
        customer
          ? l10n.t('The scenario "{0}" delegates {1} of {2}.', name, listInWords(scopes), customer)
          : l10n.t('The scenario "{0}" delegates {1}.', name, listInWords(scopes)),
      ),
    ],
  };
}

/** Who may remove the delegation, and what a removal leaves behind (LIF-12, LIF-13, LIF-15). */
export function howItEnds(plan: AskedPlan, catalogue: RoleCatalogue): Answered {
  const leavers = plan.principals.filter(({ grants }) => hasPower(grants, 'leave'));
  const named = leavers.map(({ name, memberCount }) => ({
    name: memberCount === undefined ? name : l10n.t('{0} ({1})', name || '?', membersInWords(memberCount)),
  }));
  return {
    question: l10n.t('How does it end, who can end it, how fast, and what remains?'),
    answer: [
      l10n.t('You can end it at any time, and access is lost as soon as the removal is confirmed.'),
      leavers.length > 0
        ? l10n.t('{0} of {1} can end it as well.', namesInWords(named), tenantOf(plan))
        : isCertain(plan)
          ? l10n.t('Nobody of {0} can: no principal has the role that removes it.', tenantOf(plan))
          : l10n.t('Nobody of {0} can, as far as it is known here.', tenantOf(plan)),
    ].join(' '),
    details: [
      l10n.t(
        'On your side it takes somebody who may read, write and delete role assignments there, such as an Owner; one removal for each delegated scope.',
      ),
      ...whatActivationsBecome(plan),
      ...remains(plan, catalogue),
    ],
  };
}

function whatActivationsBecome({ principals }: AskedPlan): readonly string[] {
  const eligible = principals.some(({ grants }) =>
    grants.some((grant) => isGiven(grant) && grant.access === 'eligible'),
  );
  return eligible ? [l10n.t('What is activated ends with the delegation, else by itself when its time is over.')] : [];
}

/** What nobody takes back for the customer when a delegation ends. */
function remains({ principals }: AskedPlan, catalogue: RoleCatalogue): readonly string[] {
  const assigners = principals.filter(({ grants }) => hasPower(grants, 'handOutAccess'));
  const readers = principals.filter(({ grants }) => hasPower(grants, 'secrets'));
  const makers = principals.filter(changesResources);
  const assigned = assigners.flatMap(({ name, grants }) =>
    grants.flatMap(({ role, assignable }) =>
      catalogue.get(role.id)?.id === wellKnown.userAccessAdministrator && assignable.length > 0
        ? [l10n.t('{0} on managed identities, by {1}', listInWords(assignable), name)]
        : [],
    ),
  );
  return [
    ...(assigned.length > 0 ? [l10n.t('Remains: role assignments they made ({0}).', assigned.join('; '))] : []),
    ...(readers.length > 0
      ? [l10n.t('Remains: keys and secrets that were copied, until you renew them ({0}).', namesInWords(readers))]
      : []),
    ...(makers.length > 0
      ? [l10n.t('Remains: what was deployed or changed, and code that runs in it ({0}).', namesInWords(makers))]
      : []),
    l10n.t('Remains: what they have read and noted.'),
  ];
}
