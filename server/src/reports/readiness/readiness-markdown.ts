import * as l10n from '@vscode/l10n';
import { escapeMarkdown, inlineCode, markdownTable } from '../markdown';
import { type NamePlace, placeInWords } from '../preview/places';
import {
  type AccountReadiness,
  isReady,
  type PartnerLink,
  type ReadinessLine,
  type ReadinessReport,
  type SectionGroup,
  type SectionReadiness,
} from './report';
import {
  againstInWords,
  basisInWords,
  certificationNote,
  changesInWords,
  filledInWords,
  headingInWords,
  partnerInWords,
  partsInWords,
  phasesInWords,
  publicationInWords,
  requirementInWords,
  requirementMark,
  severityMarks,
  stateInWords,
  stateMarks,
  titleInWords,
  verdictInWords,
} from './words';

/** Readiness as Markdown. The same data give the same bytes. */
export function readinessMarkdown(report: ReadinessReport, nameOf: NamePlace): string {
  const { groups, elsewhere, account, partner, publication } = report;
  const found = (lines: readonly ReadinessLine[]): readonly string[] =>
    lines.length > 0 ? [lines.map((line) => lineItem(line, nameOf)).join('\n')] : [];
  const blocks = [
    `# ${escapeMarkdown(titleInWords(report))}`,
    `**${isReady(report) ? '✓' : '✗'} ${escapeMarkdown(verdictInWords(report))}**`,
    ...groups.flatMap((group) => groupBlocks(group, nameOf)),
    ...(elsewhere.length > 0 ? [`## ${l10n.t('Elsewhere in the files')}`, ...found(elsewhere)] : []),
    `## ${l10n.t('Certification')}`,
    certificationTable(report),
    certificationNote(),
    `## ${l10n.t('The account of the publisher')}`,
    accountItems(account, partner),
    ...found(account.lines),
    `## ${l10n.t('How publishing goes')}`,
    ...publicationInWords(publication).map(escapeMarkdown),
    phasesInWords()
      .map((phase, index) => `${index + 1}. ${phase}`)
      .join('\n'),
    '---',
    `*${basisInWords(report)}*`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function groupBlocks({ plan, sections }: SectionGroup, nameOf: NamePlace): readonly string[] {
  const rows = sections.map((section) => {
    const { title, state } = section;
    return [title, `${stateMarks[state]} ${stateInWords(state)}`, filledInWords(section) || '–'];
  });
  return [
    `## ${plan === undefined ? l10n.t('Offer') : l10n.t('Plan {0}', escapeMarkdown(plan))}`,
    markdownTable([l10n.t('Section'), l10n.t('State'), l10n.t('Filled in')], rows),
    ...sections.flatMap((section) => sectionBlocks(section, nameOf)),
  ];
}

/** What is to be done in a section; nothing where nothing is. */
function sectionBlocks(section: SectionReadiness, nameOf: NamePlace): readonly string[] {
  const changes = changesInWords(section);
  const items = [
    ...(changes ? [`- △ ${escapeMarkdown(changes)}`] : []),
    ...section.lines.map((line) => lineItem(line, nameOf)),
  ];
  return items.length > 0 ? [`### ${section.title}`, items.join('\n')] : [];
}

function lineItem({ severity, message, code, place }: ReadinessLine, nameOf: NamePlace): string {
  const words = [
    `- ${severityMarks[severity]} ${escapeMarkdown(message)}`,
    ...(code === undefined ? [] : [inlineCode(code)]),
    `(${escapeMarkdown(placeInWords(nameOf(place)))})`,
  ];
  return words.join(' ');
}

function certificationTable({ certification }: ReadinessReport): string {
  const rows = certification.map((one) => [
    `${one.number} ${headingInWords(one.number)}`,
    partsInWords(one.number),
    againstInWords(one),
  ]);
  return markdownTable([l10n.t('Heading'), l10n.t('Parts of the form'), l10n.t('What stands against it')], rows);
}

function accountItems(account: AccountReadiness, partner: PartnerLink): string {
  return [
    ...account.requirements.map((one) => `${requirementMark(one)} ${requirementInWords(one, account)}`),
    ...partnerInWords(partner),
  ]
    .map((words) => `- ${escapeMarkdown(words)}`)
    .join('\n');
}
