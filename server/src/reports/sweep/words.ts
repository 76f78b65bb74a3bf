import * as l10n from '@vscode/l10n';
import {
  type Ending,
  type Factor,
  factors,
  type FactorValue,
  type SweptRule,
  type SweptStep,
  type SweptValues,
} from '../../simulation';
import type { PlanSweep } from './report';

/** What a rule of a sweep takes, in words: "Owner, guest Owner · provider not registered". */
export function conditionInWords(when: Partial<SweptValues>): string {
  const parts = factors.flatMap((factor) => when[factor]?.map(valueInWords).join(l10n.t(' or ')) ?? []);
  return parts.join(' · ') || l10n.t('otherwise');
}

/** How combinations end, in words, with a sign. */
export function endingInWords({ outcome, step }: Ending): string {
  if (step === undefined) return `✓ ${l10n.t('delegated')}`;
  return outcome === 'refused'
    ? `✗ ${l10n.t('refused at {0}', stepInWords(step))}`
    : `? ${l10n.t('cannot be told at {0}', stepInWords(step))}`;
}

/** Why they end so, with the service's code: nothing where all goes well. */
export function reasonInWords({ outcome, reason, code }: Ending): string {
  if (outcome === 'succeeded') return '';
  return code === undefined ? reason : `${reason} ${code}`;
}

/** A sweep in numbers: "42 of 768 combinations end with a delegation". */
export function countInWords({ combinations }: PlanSweep): string {
  const good = combinations.filter(({ ending }) => ending.outcome === 'succeeded').length;
  return l10n.t('{0} of {1} combinations end with a delegation', good, combinations.length);
}

/** The factors that never matter, in a sentence; undefined where all do. */
export function indifferenceInWords({ indifferent }: PlanSweep): string | undefined {
  if (indifferent.length === 0) return undefined;
  return l10n.t('It never makes a difference: {0}.', indifferent.map(factorInWords).join(', '));
}

/** How a sweep is to be read. */
export function readingNotes({ values }: PlanSweep): readonly string[] {
  return [
    l10n.t(
      'Whoever acts accepts the offer, delegates a first subscription, and then a later one. The first line that applies decides.',
    ),
    ...(values.visibility.includes('notSold')
      ? [l10n.t('A template is deployed without being bought, so visibility plays no part.')]
      : [l10n.t('An Admin Agent cannot accept an offer, and deploys the same as a template instead.')]),
  ];
}

/** How many combinations a rule decides. */
export function shareInWords({ count }: SweptRule): string {
  return count === 1 ? l10n.t('1 combination') : l10n.t('{0} combinations', count);
}

function stepInWords(step: SweptStep): string {
  switch (step) {
    case 'accept':
      return l10n.t('accepting');
    case 'delegate':
      return l10n.t('delegating');
    case 'delegateLater':
      return l10n.t('delegating a later subscription');
  }
}

function factorInWords(factor: Factor): string {
  switch (factor) {
    case 'actor':
      return l10n.t('who acts');
    case 'profile':
      return l10n.t('the profile');
    case 'channel':
      return l10n.t('who sold the subscription');
    case 'visibility':
      return l10n.t('who sees the plan');
    case 'scope':
      return l10n.t('whether a subscription or a resource group is delegated');
    case 'policy':
      return l10n.t('a policy on managing tenants');
    case 'provider':
      return l10n.t('whether the resource provider is registered');
    case 'sameName':
      return l10n.t('the same offer name there already');
  }
}

function valueInWords(value: FactorValue): string {
  switch (value) {
    case 'owner':
      return l10n.t('Owner');
    case 'contributor':
      return l10n.t('Contributor');
    case 'guestOwner':
      return l10n.t('guest Owner');
    case 'adminAgent':
      return l10n.t('Admin Agent');
    case '2020':
    case 'current':
      return l10n.t('profile {0}', value);
    case 'direct':
      return l10n.t('subscription bought directly');
    case 'csp':
      return l10n.t('subscription of a reseller (CSP)');
    case 'public':
      return l10n.t('public plan');
    case 'inAudience':
      return l10n.t('private plan, in its audience');
    case 'outOfAudience':
      return l10n.t('private plan, not in its audience');
    case 'notSold':
      return l10n.t('template');
    case 'subscription':
      return l10n.t('whole subscription');
    case 'resourceGroup':
      return l10n.t('resource group');
    case 'none':
      return l10n.t('no policy on managing tenants');
    case 'denying':
      return l10n.t('a policy denies the managing tenant');
    case 'registered':
      return l10n.t('resource provider registered');
    case 'notRegistered':
      return l10n.t('resource provider not registered');
    case 'absent':
      return l10n.t('no delegation of that name');
    case 'present':
      return l10n.t('same offer name delegated there already');
  }
}
