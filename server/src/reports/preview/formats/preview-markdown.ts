import * as l10n from '@vscode/l10n';
import { areas, byText } from '../../../roles';
import { sideBySideMarkdown } from '../../comparison/side-by-side-markdown';
import { escapeMarkdown, inlineCode, markdownTable } from '../../markdown';
import { areaInShort } from '../area-words';
import { customerMarkdown } from '../customer/customer-markdown';
import { levelsInLetters, lettersInWords } from '../level-words';
import { type NamePlace, placeInWords } from '../places';
import { countGrantsInWords, factsInWords } from '../plan-words';
import { grantTimeInWords, gravityMarks, incompleteInWords, verdictMarks } from '../preview-words';
import { firstLine, whoInWords } from '../principal-lines';
import { questionsMarkdown } from '../questions/questions-markdown';
import type { GrantPreview, Highlight, Place, PlanPreview, PreviewReport, PrincipalPreview } from '../report';

/** Writes the path and line of a place; nothing where places have no names. */
type PlaceText = (place: Place) => string;

/**
 * A preview as Markdown: what stands out, who gets what and can do what, the reviewer's questions, and what the customer
 * sees. With `nameOf` it tells where things are written. The same data give the same bytes.
 */
export function previewMarkdown(report: PreviewReport, nameOf?: NamePlace): string {
  const several = report.plans.length > 1;
  const placeText: PlaceText = (place) => (nameOf ? ` ${inlineCode(placeInWords(nameOf(place)))}` : '');
  const blocks = [
    `# ${l10n.t('What {0} allows', escapeMarkdown(report.title || l10n.t('this definition')))}`,
    ...(report.plans.length === 0 ? [l10n.t('This offer has no plan yet.')] : []),
    ...(report.sideBySide ? [sideBySideMarkdown(report.sideBySide)] : []),
    ...report.plans.flatMap((plan) => planBlocks(plan, several, placeText)),
    '---',
    // SEC-05
    l10n.t('The customer finds all this under *Service providers*, and not among its role assignments.'),
    `*${l10n.t('Judged by the role data of {0}. Nothing was asked of Azure.', report.roleData)}*`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function planBlocks(plan: PlanPreview, several: boolean, placeText: PlaceText): readonly string[] {
  const heading = several ? [`## ${escapeMarkdown(plan.name || '?')}`] : [];
  if (plan.unreadable !== undefined) return [...heading, `⚠ ${escapeMarkdown(plan.unreadable)}`];
  const level = several ? '###' : '##';
  const { principals } = plan;
  return [
    ...heading,
    ...summary(plan),
    ...refusals(principals, placeText),
    ...highlightBlocks(plan.highlights, level, placeText),
    `${level} ${l10n.t('Who gets what')}`,
    ...(principals.length > 0
      ? [grantTable(principals), l10n.t('✓ Azure takes this role · permanent: always · eligible: on activation')]
      : plan.incomplete
        ? []
        : [l10n.t('Nobody gets anything.')]),
    ...(plan.incomplete ? [incompleteInWords()] : []),
    ...(principals.length > 0
      ? [`${level} ${l10n.t('Who can do what')}`, reachTable(principals), lettersInWords()]
      : []),
    ...questionsMarkdown(plan.questions, level),
    ...(plan.customer ? customerMarkdown(plan.customer, level) : []),
    ...(principals.length > 0 ? [`${level} ${l10n.t('By principal')}`] : []),
    ...principals.flatMap((principal) => [
      `${level}# ${escapeMarkdown(principal.name || '?')}`,
      principalText(principal, placeText),
    ]),
    ...(principals.length > 0 ? [`${level} ${l10n.t('By role')}`, roleTable(principals)] : []),
  ];
}

function summary(plan: PlanPreview): readonly string[] {
  const facts = factsInWords(plan).map(escapeMarkdown);
  return [`**${escapeMarkdown(countGrantsInWords(plan))}**`, ...(facts.length > 0 ? [facts.join(' · ')] : [])];
}

/** What Azure would not take, first: nothing else matters until that is mended. */
function refusals(principals: readonly PrincipalPreview[], placeText: PlaceText): readonly string[] {
  const refused = principals.flatMap(({ name, grants }) =>
    grants
      .filter(({ verdict }) => verdict === 'refused')
      .map(
        ({ role, reasons, place }) =>
          `> - ${escapeMarkdown(name)} → **${escapeMarkdown(role.name)}**: ${escapeMarkdown(reasons.join('; '))}${placeText(place)}`,
      ),
  );
  if (refused.length === 0) return [];
  return [[`> **${l10n.t('✗ Azure would refuse this definition')}**`, '>', ...refused].join('\n')];
}

/** What stands out, but for what is refused, which is said before. */
function highlightBlocks(highlights: readonly Highlight[], level: string, placeText: PlaceText): readonly string[] {
  const shown = highlights.filter(({ kind }) => kind !== 'refused');
  if (shown.length === 0) return [];
  const items = shown.map(({ gravity, message, advice, subjects, place }) =>
    [
      `- ${gravityMarks[gravity]} **${escapeMarkdown(message)}**${advice === undefined ? '' : ` ${escapeMarkdown(advice)}`}${subjects.length === 0 ? placeText(place) : ''}`,
      ...subjects.map(
        (subject) =>
          `  - ${[subject.name || '?', subject.detail].filter(Boolean).map(escapeMarkdown).join(': ')}${placeText(subject.place)}`,
      ),
    ].join('\n'),
  );
  return [`${level} ${l10n.t('What stands out')}`, items.join('\n')];
}

function grantTable(principals: readonly PrincipalPreview[]): string {
  const header = [l10n.t('Principal'), l10n.t('Role'), l10n.t('Access'), l10n.t('What it can do')];
  const rows = principals.flatMap(({ name, grants }) =>
    grants.map((grant) => [
      escapeMarkdown(name || '?'),
      `${verdictMark(grant)} **${escapeMarkdown(grant.role.name || '?')}**`,
      grant.access === 'active' ? l10n.t('permanent') : l10n.t('eligible'),
      escapeMarkdown(grant.effect),
    ]),
  );
  return markdownTable(header, rows);
}

/** What Azure would say to a grant: a mark, with words wherever it is not the usual yes. */
function verdictMark({ verdict }: GrantPreview): string {
  const mark = verdictMarks[verdict];
  switch (verdict) {
    case 'accepted':
      return mark;
    case 'refused':
      return `${mark} ${l10n.t('refused:')}`;
    case 'unknown':
      return `${mark} ${l10n.t('unknown:')}`;
  }
}

/** Principals by areas: how far each right goes, and beyond an arrow how far with everything active. */
function reachTable(principals: readonly PrincipalPreview[]): string {
  const rows = principals.map(({ name, reach }) => [escapeMarkdown(name || '?'), ...reach.map(levelsInLetters)]);
  return markdownTable([l10n.t('Principal'), ...areas.map(areaInShort)], rows);
}

function principalText(principal: PrincipalPreview, placeText: PlaceText): string {
  return [
    `**${escapeMarkdown(firstLine(principal))}**`,
    `${inlineCode(principal.id)} · ${whoInWords(principal).map(escapeMarkdown).join(' · ')}`,
    principal.grants.map((grant) => grantLine(grant, placeText)).join('\n'),
  ].join('\n\n');
}

function grantLine(grant: GrantPreview, placeText: PlaceText): string {
  const { role, effect, justification, place } = grant;
  const when = escapeMarkdown(grantTimeInWords(grant));
  const why = justification ? ` — *${escapeMarkdown(justification)}*` : '';
  return `- **${escapeMarkdown(role.name || '?')}**, ${when}: ${escapeMarkdown(effect || role.id)}${why}${placeText(place)}`;
}

function roleTable(principals: readonly PrincipalPreview[]): string {
  const grants = principals.flatMap(({ name, grants: own }) => own.map((grant) => ({ name, grant })));
  const roles = [...new Set(grants.map(({ grant }) => grant.role.name))].sort(byText);
  const rows = roles.map((role) => [
    escapeMarkdown(role || '?'),
    grants
      .filter(({ grant }) => grant.role.name === role)
      .map(({ name, grant }) => `${escapeMarkdown(name || '?')}, ${escapeMarkdown(grantTimeInWords(grant))}`)
      .join('; '),
  ]);
  return markdownTable([l10n.t('Role'), l10n.t('Who')], rows);
}
