import * as l10n from '@vscode/l10n';
import { indented, plainText } from '../plain-text';
import { powerInWords } from '../role-words';
import { countGrants, grantTimeInWords, incompleteInWords, visibilityInWords } from './preview-words';
import type { GrantPreview, PlanPreview, PreviewReport, PrincipalPreview } from './report';

/** A preview for a terminal: who gets what, whether Azure takes it, and what it can do. The same data give the same text. */
export function previewText(report: PreviewReport): string {
  const several = report.plans.length > 1;
  const lines = [
    l10n.t('What {0} allows', plainText(report.title) || l10n.t('this definition')),
    ...(report.plans.length === 0 ? ['', l10n.t('This offer has no plan yet.')] : []),
    ...report.plans.flatMap((plan) => planLines(plan, several)),
    '',
    l10n.t('Judged by the role data of {0}. Nothing was asked of Azure.', report.roleData),
  ];
  return `${lines.join('\n')}\n`;
}

function planLines(plan: PlanPreview, several: boolean): readonly string[] {
  const lines =
    plan.unreadable === undefined
      ? [...summaryLines(plan), ...principalsLines(plan)]
      : [`⚠ ${plainText(plan.unreadable)}`];
  return several ? ['', plainText(plan.name), ...indented(lines)] : lines;
}

function summaryLines(plan: PlanPreview): readonly string[] {
  const { version, managingTenant, principals } = plan;
  const { permanent, eligible } = countGrants(plan);
  const tenant = [managingTenant?.name, managingTenant?.id ?? '?'].filter(Boolean).join(', ');
  const facts = [
    l10n.t('managing tenant {0}', plainText(tenant)),
    ...(version === undefined ? [] : [l10n.t('version {0}', plainText(version))]),
    visibilityInWords(plan),
  ];
  return [
    facts.filter(Boolean).join(' · '),
    l10n.t('{0} principals get {1} roles permanently and {2} on activation', principals.length, permanent, eligible),
  ];
}

function principalsLines({ principals, incomplete }: PlanPreview): readonly string[] {
  if (principals.length === 0 && !incomplete) return ['', l10n.t('Nobody gets anything.')];
  return [
    ...principals.flatMap((principal) => ['', ...principalLines(principal)]),
    ...(incomplete ? ['', incompleteInWords()] : []),
  ];
}

function principalLines({ id, name, type, memberCount, owner, grants }: PrincipalPreview): readonly string[] {
  const who = [
    name === id ? undefined : name,
    type,
    memberCount === undefined ? undefined : l10n.t('{0} members', memberCount),
    owner === undefined ? undefined : l10n.t('owner: {0}', owner),
    id || '?',
  ].filter((part) => part !== undefined);
  const powers = [...new Set(grants.flatMap((grant) => grant.powers))];
  return [
    plainText(who.join(' · ')),
    ...indented(grants.flatMap(grantLines)),
    ...(powers.length > 0 ? [`  ${l10n.t('Mind: {0}.', powers.map(powerInWords).join(' · '))}`] : []),
  ];
}

const marks: Readonly<Record<GrantPreview['verdict'], string>> = { accepted: '✓', refused: '✗', unknown: '?' };

function grantLines(grant: GrantPreview): readonly string[] {
  const { role, verdict, reasons, effect, justification } = grant;
  const why = justification ? ` (${justification})` : '';
  return [
    plainText(`${marks[verdict]} ${role.name || '?'}, ${grantTimeInWords(grant)}`),
    ...(verdict === 'refused' ? [plainText(l10n.t('Azure would refuse this: {0}', reasons.join('; ')))] : []),
    ...(verdict === 'unknown' ? [plainText(reasons.join('; '))] : []),
    ...(effect || why ? [plainText(effect + why)] : []),
  ].map((line, index) => (index === 0 ? line : `    ${line}`));
}
