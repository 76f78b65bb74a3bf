import * as l10n from '@vscode/l10n';
import { escapeMarkdown, inlineCode, markdownTable } from '../markdown';
import { powerInWords } from '../role-words';
import { countGrants, grantTimeInWords, incompleteInWords, visibilityInWords } from './preview-words';
import type { GrantPreview, PlanPreview, PreviewReport, PrincipalPreview } from './report';

/** A preview as Markdown: who gets what, whether Azure takes it, and what it can do. The same data give the same bytes. */
export function previewMarkdown(report: PreviewReport): string {
  const several = report.plans.length > 1;
  const blocks = [
    `# ${l10n.t('What {0} allows', escapeMarkdown(report.title || l10n.t('this definition')))}`,
    ...(report.plans.length === 0 ? [l10n.t('This offer has no plan yet.')] : []),
    ...report.plans.flatMap((plan) => planBlocks(plan, several)),
    '---',
    // SEC-05
    l10n.t('The customer finds all this under *Service providers*, and not among its role assignments.'),
    `*${l10n.t('Judged by the role data of {0}. Nothing was asked of Azure.', report.roleData)}*`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function planBlocks(plan: PlanPreview, several: boolean): readonly string[] {
  const heading = several ? [`## ${escapeMarkdown(plan.name)}`] : [];
  if (plan.unreadable !== undefined) return [...heading, `⚠ ${escapeMarkdown(plan.unreadable)}`];
  const level = several ? '###' : '##';
  return [
    ...heading,
    summary(plan),
    ...refusals(plan),
    `${level} ${l10n.t('Who gets what')}`,
    ...(plan.principals.length > 0
      ? [grantTable(plan.principals), l10n.t('✓ Azure takes this role · permanent: always · eligible: on activation')]
      : plan.incomplete
        ? []
        : [l10n.t('Nobody gets anything.')]),
    ...(plan.incomplete ? [incompleteInWords()] : []),
    ...plan.principals.flatMap((principal) => [`${level} ${escapeMarkdown(principal.name)}`, principalText(principal)]),
  ];
}

function summary(plan: PlanPreview): string {
  const { principals, version, managingTenant } = plan;
  const { permanent, eligible } = countGrants(plan);
  const tenant = managingTenant?.name
    ? `${escapeMarkdown(managingTenant.name)} (${inlineCode(managingTenant.id)})`
    : inlineCode(managingTenant?.id ?? '?');
  const facts = [
    l10n.t('managing tenant {0}', tenant),
    ...(version === undefined ? [] : [l10n.t('version {0}', escapeMarkdown(version))]),
    visibilityInWords(plan),
  ];
  return l10n.t(
    '**{0}** principals get **{1}** roles permanently and **{2}** on activation · {3}',
    principals.length,
    permanent,
    eligible,
    facts.filter(Boolean).join(' · '),
  );
}

/** What Azure would not take, first: nothing else matters until that is mended. */
function refusals({ principals }: PlanPreview): readonly string[] {
  const refused = principals.flatMap(({ name, grants }) =>
    grants
      .filter(({ verdict }) => verdict === 'refused')
      .map(
        ({ role, reasons }) =>
          `> - ${escapeMarkdown(name)} → **${escapeMarkdown(role.name)}**: ${escapeMarkdown(reasons.join('; '))}`,
      ),
  );
  if (refused.length === 0) return [];
  return [[`> **${l10n.t('✗ Azure would refuse this definition')}**`, '>', ...refused].join('\n')];
}

function grantTable(principals: readonly PrincipalPreview[]): string {
  const header = [l10n.t('Principal'), l10n.t('Role'), l10n.t('Access'), l10n.t('What it can do')];
  const rows = principals.flatMap(({ name, grants }) =>
    grants.map((grant) => [
      escapeMarkdown(name),
      `${verdictMark(grant)} **${escapeMarkdown(grant.role.name)}**`,
      grant.access === 'active' ? l10n.t('permanent') : l10n.t('eligible'),
      escapeMarkdown(grant.effect),
    ]),
  );
  return markdownTable(header, rows);
}

/** What Azure would say to a grant: a mark, with words wherever it is not the usual yes. */
function verdictMark({ verdict }: GrantPreview): string {
  switch (verdict) {
    case 'accepted':
      return '✓';
    case 'refused':
      return `✗ ${l10n.t('refused:')}`;
    case 'unknown':
      return `? ${l10n.t('unknown:')}`;
  }
}

function principalText({ id, type, memberCount, owner, grants }: PrincipalPreview): string {
  const who = [
    type === undefined ? undefined : escapeMarkdown(type),
    memberCount === undefined ? undefined : l10n.t('{0} members', memberCount),
    owner === undefined ? undefined : l10n.t('owner: {0}', escapeMarkdown(owner)),
    inlineCode(id),
  ].filter((part) => part !== undefined);
  const powers = [...new Set(grants.flatMap((grant) => grant.powers))];
  return [
    who.join(' · '),
    grants.map(grantLine).join('\n'),
    ...(powers.length > 0 ? [l10n.t('Mind: {0}.', powers.map(powerInWords).join(' · '))] : []),
  ].join('\n\n');
}

function grantLine(grant: GrantPreview): string {
  const { role, effect, justification } = grant;
  const when = escapeMarkdown(grantTimeInWords(grant));
  const why = justification ? ` — *${escapeMarkdown(justification)}*` : '';
  return `- **${escapeMarkdown(role.name)}**, ${when}: ${escapeMarkdown(effect || role.id)}${why}`;
}
