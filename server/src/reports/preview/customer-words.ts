import * as l10n from '@vscode/l10n';
import type { RightChange } from '../comparison/report';
import type { Verdict } from '../comparison/verdict';
import type { PublishedVersion, UpdatePage } from './customer-pages';

/** A published version: "version 2.0.0 of 2026-03-10". */
export function versionInWords({ version, day, inPreview }: PublishedVersion): string {
  const words = [
    version === undefined ? l10n.t('the version') : l10n.t('version {0}', version),
    ...(day === undefined ? [] : [l10n.t('of {0}', day)]),
    ...(inPreview ? [l10n.t('(in preview)')] : []),
  ];
  return words.join(' ');
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
