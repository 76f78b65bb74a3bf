import * as l10n from '@vscode/l10n';
import type { Severity } from '../../rules/rule';
import type { Profile } from '../../workspace/configuration';
import {
  type AccountReadiness,
  type AccountRequirement,
  type CertificationHeading,
  type HeadingNumber,
  isReady,
  type Lacking,
  type PartnerLink,
  type Publication,
  type ReadinessReport,
  type SectionReadiness,
  type SectionState,
} from './report';

/** How many fields are named before the rest is counted. */
const namedFields = 3;

/** The sign of a state or severity; words always stand beside it. */
export const stateMarks: Readonly<Record<SectionState, string>> = {
  notStarted: '○',
  incomplete: '✗',
  complete: '✓',
  unpublishedChanges: '△',
};

export const severityMarks: Readonly<Record<Severity, string>> = {
  error: '✗',
  warning: '⚠',
  information: 'ℹ',
  hint: 'ℹ',
};

/** The sign of a requirement; what another profile asks for stands in nobody's way. */
export function requirementMark({ state, isUsed }: AccountRequirement): string {
  if (state === 'held') return '✓';
  if (!isUsed) return '–';
  return state === 'notHeld' ? '✗' : '?';
}

/** The heading of the report. */
export function titleInWords({ title }: ReadinessReport): string {
  return l10n.t('Is {0} ready to publish?', title || l10n.t('this offer'));
}

/** One line on what a first publication, or an update, still lacks. */
export function verdictInWords(report: ReadinessReport): string {
  const { publication, lacking, groups } = report;
  if (!isReady(report)) {
    const what = lackingInWords(lacking);
    return publication.kind === 'first'
      ? l10n.t('A first publication still lacks: {0}.', what)
      : l10n.t('An update still lacks: {0}.', what);
  }
  if (publication.kind === 'first') return l10n.t('Ready for the first publication: every section is complete.');
  const changed = groups.flatMap(({ plan, sections }) =>
    sections
      .filter(({ state }) => state === 'unpublishedChanges')
      .map(({ title }) => (plan === undefined ? title : `${plan}: ${title}`)),
  );
  return changed.length > 0
    ? l10n.t('The update is ready to publish. Unpublished changes: {0}.', changed.join(', '))
    : l10n.t('Nothing is missing, and nothing that the record holds has changed since {0}.', publication.published);
}

function lackingInWords({ fields, errors, designation }: Lacking): string {
  return [
    ...(fields.length > 0 ? [`${fieldCount(fields.length)} (${fieldsInWords(fields)})`] : []),
    ...(errors === 1 ? [l10n.t('1 correction')] : errors > 1 ? [l10n.t('{0} corrections', errors)] : []),
    ...(designation ? [l10n.t('a designation of the publisher')] : []),
  ].join(', ');
}

function fieldCount(count: number): string {
  return count === 1 ? l10n.t('1 field') : l10n.t('{0} fields', count);
}

function fieldsInWords(fields: readonly string[]): string {
  const more = fields.length - namedFields;
  const named = fields.slice(0, namedFields).join(', ');
  return more > 0 ? l10n.t('{0} and {1} more', named, more) : named;
}

/** A state as Partner Center has it. */
export function stateInWords(state: SectionState): string {
  switch (state) {
    case 'notStarted':
      return l10n.t('Not started');
    case 'incomplete':
      return l10n.t('Incomplete');
    case 'complete':
      return l10n.t('Complete');
    case 'unpublishedChanges':
      return l10n.t('Unpublished changes');
  }
}

/** How many of a section's required fields are filled in; nothing where it requires none. */
export function filledInWords({ filled, required }: SectionReadiness): string {
  return required === 0 ? '' : l10n.t('{0} of {1} required fields', filled, required);
}

/** The fields of a section that differ from what was published; nothing where none does. */
export function changesInWords({ changed }: SectionReadiness): string {
  return changed.length === 0 ? '' : l10n.t('Changed since it was published: {0}', changed.join(', '));
}

/** The subject of a certification heading (PUB-08). */
export function headingInWords(number: HeadingNumber): string {
  switch (number) {
    case '700.1':
      return l10n.t('Value proposition');
    case '700.3':
      return l10n.t('Graphics');
    case '700.4':
      return l10n.t('Business requirements');
    case '700.5':
      return l10n.t('Plan details');
    case '700.6':
      return l10n.t('Plan manifest details');
  }
}

/** The parts of the form and file that are counted under a heading. */
export function partsInWords(number: HeadingNumber): string {
  switch (number) {
    case '700.1':
      return l10n.t('Offer listing without its pictures and videos');
    case '700.3':
      return l10n.t('Logos, screenshots and videos');
    case '700.4':
      return l10n.t('Offer setup, and what the file says of the publisher');
    case '700.5':
      return l10n.t('Plan overview, Plan listing, Pricing and availability');
    case '700.6':
      return l10n.t('Technical configuration');
  }
}

/** What stands against a heading. */
export function againstInWords({ errors, warnings }: CertificationHeading): string {
  if (errors + warnings === 0) return l10n.t('Nothing found');
  return [
    ...(errors > 0
      ? [errors === 1 ? l10n.t('1 to correct or fill in') : l10n.t('{0} to correct or fill in', errors)]
      : []),
    ...(warnings > 0 ? [warnings === 1 ? l10n.t('1 warning') : l10n.t('{0} warnings', warnings)] : []),
  ].join(', ');
}

/** Said below the headings: Microsoft's text of them is not ours to judge by. */
export function certificationNote(): string {
  return l10n.t(
    'Microsoft reviews an offer by these headings of its certification policies. The parts of the form stand under them by their subject; what the policies say in full is not checked here.',
  );
}

/** What a publisher needs by a profile, and whether the file says so. */
export function requirementInWords({ profile, isUsed, state }: AccountRequirement, account: AccountReadiness): string {
  const words = [profileInWords(profile, isUsed), neededInWords(profile), heldInWords(state, account)];
  return words.join(' ');
}

function profileInWords(profile: Profile, isUsed: boolean): string {
  return isUsed ? l10n.t('Profile {0}, which is gone by:', profile) : l10n.t('Profile {0}:', profile);
}

/** The designations that suffice (OFR-11). */
function neededInWords(profile: Profile): string {
  return profile === '2020'
    ? l10n.t('a Silver or Gold Cloud Platform competency, or Azure Expert MSP.')
    : l10n.t(
        'the Solutions Partner designation for Infrastructure (Azure) or for Security, asked for since 2024-03-07.',
      );
}

function heldInWords(state: AccountRequirement['state'], { designations }: AccountReadiness): string {
  const named = designations.join(', ');
  switch (state) {
    case 'held':
      return l10n.t('The file names: {0}.', named);
    case 'notHeld':
      return designations.length === 0
        ? l10n.t('The file says that the publisher holds none.')
        : l10n.t('The file names: {0}. None of these suffices.', named);
    case 'unsaid':
      return l10n.t('The file does not say what the publisher holds: list it in "designations" of "publisher".');
  }
}

/** How the offer is linked to the partner id, on both routes (PUB-07). */
export function partnerInWords({ partnerId, linked }: PartnerLink): readonly string[] {
  return [
    partnerId === undefined
      ? l10n.t(
          'Partner ID: the marketplace links the offer to the one of the publishing account by itself. The file does not name it.',
        )
      : l10n.t('Partner ID {0}: the marketplace links the offer to it by itself.', partnerId),
    linked.length === 0
      ? l10n.t(
          'Who delegates by templates of their own has to link an identity to the partner ID. No directory says that a principal of the plans is linked.',
        )
      : l10n.t(
          'Who delegates by templates of their own has to link an identity to the partner ID. Linked already: {0}.',
          linked.join(', '),
        ),
  ];
}

/** The phases of publishing in their order (PUB-02, PUB-03). */
export function phasesInWords(): readonly string[] {
  return [
    l10n.t('Automated validation'),
    l10n.t('Certification'),
    l10n.t('Preview creation: the preview audience sees the offer, all plans included'),
    l10n.t('Sign-off by the publisher with Go live; until then publishing can be canceled'),
    l10n.t('Publishing'),
  ];
}

/** Where the offer is now, and what an update means for those who bought it (PUB-02, PUB-04, PUB-05, PUB-10). */
export function publicationInWords(publication: Publication): readonly string[] {
  if (publication.kind === 'first') {
    return [
      publication.status === 'Draft'
        ? l10n.t('The record shows nothing published yet: the status of the offer is Draft.')
        : l10n.t('The record shows a preview: the status of the offer is Preview, and Go live comes next.'),
    ];
  }
  const { published, changed, toAccept, withdrawn } = publication;
  return [
    l10n.t('Published last on {0}, by the record.', published),
    ...(changed
      ? [l10n.t('Changes reach the marketplace only once the offer is published again and signed off with Go live.')]
      : []),
    ...(toAccept.length > 0
      ? [
          l10n.t(
            'Customers of {0} see the update in Service providers, and each decides about accepting it. Until then the old authorizations stay.',
            toAccept.join(', '),
          ),
        ]
      : []),
    ...(withdrawn.length > 0
      ? [
          l10n.t(
            'The offer does not have {0} any more. Customers keep what they have: removing it from them takes a support request, and the publisher informs them.',
            withdrawn.join(', '),
          ),
        ]
      : []),
  ];
}

/** What the report rests on. */
export function basisInWords({ roleData }: ReadinessReport): string {
  return l10n.t('Judged by the files and the role data of {0}. Partner Center was not asked.', roleData);
}
