import * as l10n from '@vscode/l10n';
import { indented, plainText } from '../plain-text';
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
  changesInWords,
  filledInWords,
  headingInWords,
  partnerInWords,
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

/** Readiness for a terminal: the verdict, each section with what is to be done, and what stands around them. */
export function readinessText(report: ReadinessReport, nameOf: NamePlace): string {
  const { groups, elsewhere, certification, account, partner, publication } = report;
  const section = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length > 0 ? ['', title, ...indented(lines)] : [];
  const found = (lines: readonly ReadinessLine[]): readonly string[] => lines.map((line) => lineText(line, nameOf));
  const lines = [
    plainText(titleInWords(report)),
    `${isReady(report) ? '✓' : '✗'} ${plainText(verdictInWords(report))}`,
    ...groups.flatMap((group) =>
      section(
        groupTitle(group),
        group.sections.flatMap((one) => sectionLines(one, nameOf)),
      ),
    ),
    ...section(l10n.t('Elsewhere in the files'), found(elsewhere)),
    ...section(
      l10n.t('Certification'),
      certification.map((one) => `${one.number} ${headingInWords(one.number)}: ${againstInWords(one)}`),
    ),
    ...section(l10n.t('The account of the publisher'), [...accountLines(account, partner), ...found(account.lines)]),
    ...section(l10n.t('How publishing goes'), [
      ...publicationInWords(publication).map(plainText),
      ...phasesInWords().map((phase, index) => `${index + 1}. ${phase}`),
    ]),
    '',
    basisInWords(report),
  ];
  return `${lines.join('\n')}\n`;
}

function groupTitle({ plan }: SectionGroup): string {
  return plan === undefined ? l10n.t('Offer') : l10n.t('Plan {0}', plainText(plan));
}

function sectionLines(section: SectionReadiness, nameOf: NamePlace): readonly string[] {
  const { title, state, lines } = section;
  const facts = [stateInWords(state), filledInWords(section)].filter(Boolean).join(', ');
  const changes = changesInWords(section);
  return [
    `${stateMarks[state]} ${title}: ${facts}`,
    ...indented([...(changes ? [`△ ${plainText(changes)}`] : []), ...lines.map((line) => lineText(line, nameOf))]),
  ];
}

function lineText({ severity, message, code, place }: ReadinessLine, nameOf: NamePlace): string {
  const words = [severityMarks[severity], plainText(message), code, `(${placeInWords(nameOf(place))})`];
  return words.filter((word) => word !== undefined).join(' ');
}

function accountLines(account: AccountReadiness, partner: PartnerLink): readonly string[] {
  return [
    ...account.requirements.map((one) => `${requirementMark(one)} ${requirementInWords(one, account)}`),
    ...partnerInWords(partner),
  ].map(plainText);
}
