import * as l10n from '@vscode/l10n';
import { durationInWords } from '../../duration-words';
import { type AskedPlan, isCertain, isGiven } from '../asked-plan';
import { membersInWords, principalsInWords, rolesInWords } from '../counts';
import { grantTimeInWords, incompleteInWords } from '../preview-words';
import { firstLine, typeInWords } from '../principal-lines';
import type { ActivationPreview, GrantPreview, PlanPreview, PrincipalPreview, QuestionPreview } from '../report';

/** Who gets in: everyone with a role that Azure does not refuse, and who decides about the members (SEC-01). */
export function whoGetsIn(plan: AskedPlan): Omit<QuestionPreview, 'id'> {
  const inside = plan.principals.filter(hasRights);
  const refused = plan.principals.some(({ grants }) => grants.some(({ verdict }) => verdict === 'refused'));
  const membership = inside.some(({ type }) => type !== 'User' && type !== 'ServicePrincipal');
  const answer = [
    inside.length === 0
      ? isCertain(plan)
        ? l10n.t('Nobody.')
        : l10n.t('Nobody that can be told from the file.')
      : l10n.t('{0} of {1}: {2}.', principalsInWords(inside.length), tenantOf(plan), kindsOf(inside)),
    ...(membership
      ? [
          l10n.t(
            'Who belongs to a group is decided there: you cannot see it, and your Conditional Access does not apply to them.',
          ),
        ]
      : inside.length > 0
        ? [l10n.t('Your Conditional Access does not apply to them.')]
        : []),
    ...(plan.incomplete ? [incompleteInWords()] : []),
    ...(refused ? [l10n.t('As it stands Azure refuses the definition, and nobody gets in.')] : []),
  ];
  return { question: l10n.t('Who gets in?'), answer: answer.join(' '), details: inside.map(principalInWords) };
}

/** What is there at any time, and what only after an activation, on which conditions (LIF-06, LIF-07, ARM-06). */
export function whatWhen(plan: AskedPlan): Omit<QuestionPreview, 'id'> {
  const inside = plan.principals.filter(hasRights);
  const standing = rightsWith(inside, 'active');
  const eligible = rightsWith(inside, 'eligible');
  const answer = [
    standing.roles === 0
      ? l10n.t('Now: nothing.')
      : l10n.t('Now: {0} for {1}.', rolesInWords(standing.roles), principalsInWords(standing.principals)),
    eligible.roles === 0
      ? l10n.t('After elevation: nothing more.')
      : l10n.t(
          'Only after elevation: {0} for {1}, {2}.',
          rolesInWords(eligible.roles),
          principalsInWords(eligible.principals),
          conditionsOf(inside),
        ),
    ...(plan.incomplete ? [incompleteInWords()] : []),
  ];
  return {
    question: l10n.t('What can they do now, and what only after elevation?'),
    answer: answer.join(' '),
    details: inside.flatMap((principal) => [
      l10n.t('{0}: {1}', principal.name || '?', firstLine(principal)),
      ...principal.grants
        .filter((grant) => isGiven(grant) && grant.access === 'eligible')
        .map((grant) => l10n.t('{0} as {1}: {2}', principal.name || '?', grant.role.name, grantTimeInWords(grant))),
    ]),
  };
}

/** The managing tenant by name, else by id. */
export function tenantOf({ managingTenant }: Pick<PlanPreview, 'managingTenant'>): string {
  return managingTenant?.name || managingTenant?.id || l10n.t('a tenant that is not named');
}

function hasRights({ grants }: PrincipalPreview): boolean {
  return grants.some(isGiven);
}

function kindsOf(principals: readonly PrincipalPreview[]): string {
  const of = (type: string): readonly PrincipalPreview[] => principals.filter((each) => each.type === type);
  const [groups, services, users] = [of('Group'), of('ServicePrincipal'), of('User')];
  const others = principals.length - groups.length - services.length - users.length;
  return [
    ...(groups.length > 0 ? [groupsInWords(groups)] : []),
    ...(services.length > 0
      ? [services.length === 1 ? l10n.t('1 service principal') : l10n.t('{0} service principals', services.length)]
      : []),
    ...(users.length > 0 ? [users.length === 1 ? l10n.t('1 user') : l10n.t('{0} users', users.length)] : []),
    ...(others > 0 ? [l10n.t('{0} of a kind that is not known here', others)] : []),
  ].join(', ');
}

function groupsInWords(groups: readonly PrincipalPreview[]): string {
  const counts = groups.flatMap(({ memberCount }) => memberCount ?? []);
  const words = groups.length === 1 ? l10n.t('1 group') : l10n.t('{0} groups', groups.length);
  if (counts.length === 0) return l10n.t('{0} with members unknown', words);
  const sum = counts.reduce((a, b) => a + b, 0);
  return counts.length === groups.length
    ? l10n.t('{0} with {1}', words, membersInWords(sum))
    : l10n.t('{0} with {1} at least', words, membersInWords(sum));
}

function principalInWords({ name, type, memberCount, owner }: PrincipalPreview): string {
  const facts = [
    typeInWords(type) ?? l10n.t('Group, user or service principal'),
    ...(memberCount === undefined ? [] : [membersInWords(memberCount)]),
    ...(owner === undefined ? [] : [l10n.t('owner: {0}', owner)]),
  ];
  return l10n.t('{0}: {1}', name || '?', facts.join(', '));
}

function rightsWith(
  principals: readonly PrincipalPreview[],
  access: GrantPreview['access'],
): { readonly roles: number; readonly principals: number } {
  const counts = principals.map(({ grants }) => grants.filter((grant) => isGiven(grant) && grant.access === access));
  return {
    roles: counts.reduce((sum, grants) => sum + grants.length, 0),
    principals: counts.filter((grants) => grants.length > 0).length,
  };
}

/** What all activations have in common: the longest, and how many need MFA and an approval. */
function conditionsOf(principals: readonly PrincipalPreview[]): string {
  const activations = principals
    .flatMap(({ grants }) => grants.filter(isGiven))
    .flatMap(({ activation }) => activation ?? []);
  const minutes = activations.map((activation) => activation.minutes ?? Infinity).reduce((a, b) => Math.max(a, b), 0);
  const count = (holds: (activation: ActivationPreview) => boolean): number => activations.filter(holds).length;
  const [strong, approved] = [count(({ multiFactor }) => multiFactor), count(({ approvers }) => approvers.length > 0)];
  const longest = minutes === Infinity ? [] : [l10n.t('for {0} at most', durationInWords(minutes))];
  if (activations.some(({ incomplete }) => incomplete)) {
    return [...longest, l10n.t('on conditions known only when it is deployed')].join(', ');
  }
  return [
    ...longest,
    share(strong, activations.length, l10n.t('with MFA'), l10n.t('without MFA'), (n) => l10n.t('{0} with MFA', n)),
    share(approved, activations.length, l10n.t('after an approval'), l10n.t('without an approval'), (n) =>
      l10n.t('{0} after an approval', n),
    ),
  ].join(', ');
}

function share(count: number, all: number, every: string, none: string, some: (words: string) => string): string {
  if (count === all) return every;
  return count === 0 ? none : some(l10n.t('{0} of {1}', count, all));
}
