import * as l10n from '@vscode/l10n';
import { areas } from '../../../roles';
import { indented, plainText } from '../../plain-text';
import { areaInShort } from '../area-words';
import { customerText } from '../customer/customer-text';
import { levelsInLetters, lettersInWords } from '../level-words';
import { type NamePlace, placeInWords } from '../places';
import { countGrantsInWords, factsInWords } from '../plan-words';
import { grantTimeInWords, gravityMarks, incompleteInWords, verdictMarks } from '../preview-words';
import { firstLine } from '../principal-lines';
import type {
  GrantPreview,
  Highlight,
  Place,
  PlanPreview,
  PreviewReport,
  PrincipalPreview,
  QuestionPreview,
} from '../report';

/** Writes the path and line of a place; nothing where places have no names. */
type PlaceText = (place: Place) => string;

/**
 * A preview for a terminal: what stands out, who gets what and can do what, the reviewer's questions, and what the
 * customer sees. With `nameOf` it tells where things are written. The same data give the same text.
 */
export function previewText(report: PreviewReport, nameOf?: NamePlace): string {
  const several = report.plans.length > 1;
  const placeText: PlaceText = (place) => (nameOf ? ` (${placeInWords(nameOf(place))})` : '');
  const lines = [
    l10n.t('What {0} allows', plainText(report.title) || l10n.t('this definition')),
    ...(report.plans.length === 0 ? ['', l10n.t('This offer has no plan yet.')] : []),
    ...report.plans.flatMap((plan) => planLines(plan, several, placeText)),
    '',
    l10n.t('Judged by the role data of {0}. Nothing was asked of Azure.', report.roleData),
  ];
  return `${lines.join('\n')}\n`;
}

function planLines(plan: PlanPreview, several: boolean, placeText: PlaceText): readonly string[] {
  const lines =
    plan.unreadable === undefined
      ? [
          ...summaryLines(plan),
          ...highlightLines(plan.highlights, placeText),
          ...principalsLines(plan, placeText),
          ...reachLines(plan.principals),
          ...questionLines(plan.questions),
          ...(plan.customer ? ['', ...customerText(plan.customer)] : []),
        ]
      : [`⚠ ${plainText(plan.unreadable)}`];
  return several ? ['', plainText(plan.name), ...indented(lines)] : lines;
}

function summaryLines(plan: PlanPreview): readonly string[] {
  const facts = factsInWords(plan).map(plainText);
  return [plainText(countGrantsInWords(plan)), ...(facts.length > 0 ? [facts.join(' · ')] : [])];
}

function highlightLines(highlights: readonly Highlight[], placeText: PlaceText): readonly string[] {
  if (highlights.length === 0) return [];
  const lines = highlights.flatMap(({ gravity, message, advice, subjects, place }) => [
    `${gravityMarks[gravity]} ${plainText(message)}${subjects.length === 0 ? placeText(place) : ''}`,
    ...(advice === undefined ? [] : [`    ${plainText(advice)}`]),
    ...subjects.map(
      (subject) =>
        `    - ${plainText([subject.name || '?', subject.detail].filter(Boolean).join(': '))}${placeText(subject.place)}`,
    ),
  ]);
  return ['', l10n.t('What stands out'), ...indented(lines)];
}

function principalsLines({ principals, incomplete }: PlanPreview, placeText: PlaceText): readonly string[] {
  if (principals.length === 0 && !incomplete) return ['', l10n.t('Nobody gets anything.')];
  return [
    ...principals.flatMap((principal) => ['', ...principalLines(principal, placeText)]),
    ...(incomplete ? ['', incompleteInWords()] : []),
  ];
}

function principalLines(principal: PrincipalPreview, placeText: PlaceText): readonly string[] {
  const { id, name, type, memberCount, owner, grants } = principal;
  const who = [
    name === id ? undefined : name,
    type,
    memberCount === undefined ? undefined : l10n.t('{0} members', memberCount),
    owner === undefined ? undefined : l10n.t('owner: {0}', owner),
    id || '?',
  ].filter((part) => part !== undefined);
  return [
    plainText(who.join(' · ')),
    `  ${plainText(firstLine(principal))}`,
    ...indented(grants.flatMap((grant) => grantLines(grant, placeText))),
  ];
}

function grantLines(grant: GrantPreview, placeText: PlaceText): readonly string[] {
  const { role, verdict, reasons, effect, justification, place } = grant;
  const why = justification ? ` (${justification})` : '';
  return [
    plainText(`${verdictMarks[verdict]} ${role.name || '?'}, ${grantTimeInWords(grant)}`) + placeText(place),
    ...(verdict === 'refused' ? [plainText(l10n.t('Azure would refuse this: {0}', reasons.join('; ')))] : []),
    ...(verdict === 'unknown' ? [plainText(reasons.join('; '))] : []),
    ...(effect || why ? [plainText(effect + why)] : []),
  ].map((line, index) => (index === 0 ? line : `    ${line}`));
}

/** Principals by areas in columns; a name comes last, for nobody knows how wide it is. */
function reachLines(principals: readonly PrincipalPreview[]): readonly string[] {
  if (principals.length === 0) return [];
  const heads = areas.map(areaInShort);
  const row = (cells: readonly string[], last: string): string =>
    `${cells.map((cell, column) => cell.padEnd(heads[column]!.length)).join(' ')} ${last}`;
  return [
    '',
    l10n.t('Who can do what'),
    ...indented([
      row(heads, ''),
      ...principals.map(({ name, reach }) => row(reach.map(levelsInLetters), plainText(name || '?'))),
      lettersInWords(),
    ]).map((line) => line.trimEnd()),
  ];
}

function questionLines(questions: readonly QuestionPreview[]): readonly string[] {
  if (questions.length === 0) return [];
  const lines = questions.flatMap(({ question, answer, details }, index) => [
    `${index + 1}. ${plainText(question)}`,
    ...indented([plainText(answer), ...details.map((detail) => `- ${plainText(detail)}`)], 4),
  ]);
  return ['', l10n.t("The reviewer's ten questions"), ...indented(lines)];
}
