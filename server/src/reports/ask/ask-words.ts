import * as l10n from '@vscode/l10n';
import { sameId } from '../../documents/guid';
import type { Access } from '../../simulation';
import type { AskedOperation, AskReport, PlanAnswer, PrincipalAnswer } from './report';

/**
 * The question as the heading of its answer: `Who can do "restart a virtual machine"?` Names of operations are told in
 * words, and ids of principals by their names.
 */
export function questionInWords({ question, operation, plans }: AskReport): string {
  const isNamed = operation?.name.toLowerCase() === question.operation.toLowerCase();
  const deed = isNamed ? operation.words : question.operation;
  if (question.principal === undefined) return l10n.t('Who can do "{0}"?', deed);
  const asked = plans.flatMap(({ principals }) => principals).find(({ id }) => sameId(id, question.principal));
  return l10n.t('Can {0} do "{1}"?', asked?.name ?? question.principal, deed);
}

/** An answer in a few words; reads well behind a name. */
export function accessInWords(access: Access): string {
  switch (access) {
    case 'allowed':
      return l10n.t('yes, at any time');
    case 'conditional':
      return l10n.t('yes, under a condition');
    case 'eligible':
      return l10n.t('yes, after activation');
    case 'undecided':
      return l10n.t('cannot be told');
    case 'denied':
      return l10n.t('no');
  }
}

/** A sign for an answer, which always stands beside its words. */
export const accessMark: Readonly<Record<Access, string>> = {
  allowed: '✓',
  conditional: '◐',
  eligible: '◐',
  undecided: '?',
  denied: '✗',
};

/** The answer for everybody in one sentence: "2 of 5 can: 1 at any time, 1 after activation." */
export function summaryInWords({ principals }: PlanAnswer): string {
  if (principals.length === 0) return l10n.t('Nobody gets anything, and so nobody can.');
  const able = principals.filter(({ access }) => isYes(access));
  const unsure = principals.filter(({ access }) => access === 'undecided').length;
  const more = unsure > 0 ? ` ${l10n.t('Of {0} it cannot be told.', unsure)}` : '';
  if (able.length === 0) return (unsure > 0 ? l10n.t('Nobody can for certain.') : l10n.t('Nobody can.')) + more;
  const terms = (['allowed', 'conditional', 'eligible'] as const).flatMap((access) => {
    const count = able.filter((principal) => principal.access === access).length;
    return count > 0 ? [termInWords(access, count)] : [];
  });
  return l10n.t('{0} of {1} can: {2}.', able.length, principals.length, terms.join(', ')) + more;
}

function termInWords(access: 'allowed' | 'conditional' | 'eligible', count: number): string {
  switch (access) {
    case 'allowed':
      return l10n.t('{0} at any time', count);
    case 'conditional':
      return l10n.t('{0} under a condition', count);
    case 'eligible':
      return l10n.t('{0} after activation', count);
  }
}

function isYes(access: Access): boolean {
  return access === 'allowed' || access === 'conditional' || access === 'eligible';
}

/** An operation with what sets it apart: data-plane operations are never delegated. */
export function operationNote({ plane, words }: AskedOperation): string {
  return plane === 'data' ? l10n.t('{0} (data plane, never delegated)', words) : words;
}

/** What stands above the operations that are offered: beside an answer, or in the place of one. */
export function othersInWords({ operation }: AskReport): string {
  return operation ? l10n.t('These fit as well:') : l10n.t('Nearest:');
}

/** Somebody's answer in one line: "Support: yes, at any time". */
export function principalInWords({ name, id, access }: PrincipalAnswer): string {
  return `${name || id || '?'}: ${accessInWords(access)}`;
}

/** What every answer rests on. */
export function groundsInWords({ roleData }: AskReport): string {
  return l10n.t('Judged by the role data of {0}. Nothing was asked of Azure.', roleData);
}
