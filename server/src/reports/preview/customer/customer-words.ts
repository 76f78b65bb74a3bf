import * as l10n from '@vscode/l10n';
import type { RightChange } from '../../comparison/report';
import type { Verdict } from '../../comparison/verdict';
import { incompleteInWords } from '../preview-words';
import type { AcceptancePage, CustomerRight, PublishedVersion, UpdatePage } from './customer-pages';

/** A published version: "version 2.0.0 of 2026-03-10". */
export function versionInWords({ version, day, inPreview }: PublishedVersion): string {
  const words = [
    version === undefined ? l10n.t('the version') : l10n.t('version {0}', version),
    ...(day === undefined ? [] : [l10n.t('of {0}', day)]),
    ...(inPreview ? [l10n.t('(in preview)')] : []),
  ];
  return words.join(' ');
}

/** That nothing has changed since a version was published. */
export function unchangedInWords(published: PublishedVersion): string {
  return l10n.t('Nothing has changed since {0}.', versionInWords(published));
}

/** What an update comes to, in a sentence or two. */
export function updateInWords({ since, verdict, incomplete, managingTenant }: UpdatePage): string {
  const words = [
    l10n.t('Since {0}: {1}.', versionInWords(since), verdictInWords(verdict)),
    ...(managingTenant ? [l10n.t('Another tenant would manage it, which takes a new offer.')] : []),
    ...(incomplete ? [l10n.t('Some values are known only when it is deployed.')] : []),
  ];
  return words.join(' ');
}

/** A verdict with what it means; the word itself comes first. */
export function verdictInWords(verdict: Verdict): string {
  switch (verdict) {
    case 'wider':
      return l10n.t('wider, it allows more and nothing less');
    case 'narrower':
      return l10n.t('narrower, it allows less and nothing more');
    case 'same':
      return l10n.t('same, it allows what it allowed');
    case 'different':
      return l10n.t('different, it allows more here and less there');
  }
}

/** Each change of an update as a line. */
export function changesInWords({ changes, managingTenant }: UpdatePage): readonly string[] {
  return [
    ...(managingTenant
      ? [l10n.t('Managing tenant: {0} instead of {1}', managingTenant.after, managingTenant.before)]
      : []),
    ...changes.map(changeInWords),
  ];
}

/** What a customer reads first of an offer: names of facts with their values. */
export function acceptanceFacts(page: AcceptancePage): readonly (readonly [name: string, value: string])[] {
  const { offer, plan, provider, version, description } = page;
  const facts = [
    [l10n.t('Offer'), offer || '?'],
    [l10n.t('Plan'), plan],
    [l10n.t('Service provider'), provider || '?'],
    [l10n.t('Version'), version],
    [l10n.t('Description'), description],
  ] as const;
  return facts.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}

/** A right as a customer reads it: "Reader – Service desk". */
export function rightInWords({ role, name, isNamed }: CustomerRight): string {
  const words = `${role || '?'} – ${name || '?'}`;
  return isNamed ? words : l10n.t('{0} (no name, only an id)', words);
}

/** What stands below the list of rights, or in its place: that nobody gets anything, or that there may be more. */
export function rightsNote({ rights, incomplete }: AcceptancePage): string | undefined {
  if (incomplete) return incompleteInWords();
  return rights.length === 0 ? l10n.t('Nobody gets anything.') : undefined;
}

function changeInWords({ kind, principal, role, before = '', after = '' }: RightChange): string {
  switch (kind) {
    case 'added':
      return l10n.t('New: {0} – {1}, {2}', role, principal, after);
    case 'removed':
      return l10n.t('Gone: {0} – {1}, {2}', role, principal, before);
    case 'changed':
      return l10n.t('Changed: {0} – {1}, {2}, instead of {3}', role, principal, after, before);
  }
}
