import * as l10n from '@vscode/l10n';
import type { AskedPlan } from '../asked-plan';
import { changesInWords, unchangedInWords, updateInWords } from '../customer/customer-words';
import type { QuestionSources } from './questions';
import type { QuestionPreview } from '../report';

/** What is otherwise than in the newest entry of the record, and what a customer's own tools do not show (SEC-01, SEC-04, SEC-05). */
export function whatChangedAndWhatIsHidden(plan: AskedPlan, sources: QuestionSources): Omit<QuestionPreview, 'id'> {
  const { update, published } = sources.customer;
  const changed = update
    ? updateInWords(update)
    : published
      ? unchangedInWords(published)
      : l10n.t('No record of an earlier version lies with these files.');
  return {
    question: l10n.t('What changed since last time, and what will you not see?'),
    answer: l10n.t(
      '{0} Nothing of this shows under Access control (IAM): look under Service providers, Delegations.',
      changed,
    ),
    details: [
      ...(update ? changesInWords(update) : []),
      sources.isSold
        ? l10n.t(
            'An update changes nothing until you accept it, and then holds at every scope delegated under the offer.',
          )
        : l10n.t('A new deployment under the same name replaces all rights at once.'),
      l10n.t('Resource locks do not stop them.'),
      l10n.t(
        'Your activity log shows their operations for 90 days with the name of a user, but neither tenant nor role.',
      ),
      ...(hidesMembers(plan) ? [l10n.t('Who joins or leaves their groups is not shown to you.')] : []),
    ],
  };
}

function hidesMembers({ principals }: AskedPlan): boolean {
  return principals.some(({ type }) => type !== 'User' && type !== 'ServicePrincipal');
}
