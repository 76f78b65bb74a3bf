import * as l10n from '@vscode/l10n';
import { heading, table } from '../html/elements';
import { type Html, markup } from '../html/html';
import type { Page } from '../html/page';
import type { NamePlace } from '../preview/places';
import { placedName } from '../preview/html/place-html';
import {
  type AccountReadiness,
  isReady,
  type PartnerLink,
  type Publication,
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

/** The colours of signs, beside which words say the same. */
const stateClasses = { notStarted: 'dim', incomplete: 'bad', complete: 'good', unpublishedChanges: 'warn' } as const;
const severityClasses = { error: 'bad', warning: 'warn', information: 'dim', hint: 'dim' } as const;
const requirementClasses: Readonly<Record<string, string>> = { '✓': 'good', '✗': 'bad' };

/** Readiness as a page, the same in a panel and in a file; a file names places by `nameOf`, a panel leads there. */
export function readinessPage(report: ReadinessReport, nameOf?: NamePlace): Page {
  const { groups, elsewhere, account, partner, publication } = report;
  const title = titleInWords(report);
  const good = isReady(report);
  const body = markup`${heading(1, title)}<p class="summary"><span class="sign ${good ? 'good' : 'bad'}" aria-hidden="true">${good ? '✓' : '✗'}</span> ${verdictInWords(report)}</p>
${groups.map((group) => groupHtml(group, nameOf))}${elsewhere.length > 0 && markup`${heading(2, l10n.t('Elsewhere in the files'))}${linesHtml(elsewhere, nameOf)}`}${certificationHtml(report)}${accountHtml(account, partner, nameOf)}${publicationHtml(publication)}<footer class="dim">
<p>${basisInWords(report)}</p>
</footer>
`;
  return { title, body };
}

function groupHtml({ plan, sections }: SectionGroup, nameOf: NamePlace | undefined): Html {
  const title = plan === undefined ? l10n.t('Offer') : l10n.t('Plan {0}', plan);
  return markup`${heading(2, title)}<div class="sections">
${sections.map((section) => sectionHtml(section, nameOf))}</div>
`;
}

function sectionHtml(section: SectionReadiness, nameOf: NamePlace | undefined): Html {
  const { id, title, state, lines, place } = section;
  const changes = changesInWords(section);
  const filled = filledInWords(section);
  return markup`<section id="section-${id}">
<h3>${placedName(title, place, nameOf)}</h3>
<p><span class="${stateClasses[state]}" aria-hidden="true">${stateMarks[state]}</span> ${stateInWords(state)}${filled && markup` <span class="dim">· ${filled}</span>`}</p>
<div>${changes && markup`<p>${changes}</p>`}${linesHtml(lines, nameOf)}</div>
</section>
`;
}

function linesHtml(lines: readonly ReadinessLine[], nameOf: NamePlace | undefined): Html | undefined {
  if (lines.length === 0) return undefined;
  return markup`<ul class="grants">
${lines.map((line) => lineHtml(line, nameOf))}</ul>
`;
}

function lineHtml({ severity, message, code, place }: ReadinessLine, nameOf: NamePlace | undefined): Html {
  const rule = code !== undefined && markup` <code>${code}</code>`;
  return markup`<li><span class="sign ${severityClasses[severity]}" role="img" aria-label="${severityInWords(severity)}">${severityMarks[severity]}</span><span>${placedName(message, place, nameOf, rule)}</span></li>
`;
}

function severityInWords(severity: ReadinessLine['severity']): string {
  switch (severity) {
    case 'error':
      return l10n.t('To do');
    case 'warning':
      return l10n.t('Warning');
    case 'information':
    case 'hint':
      return l10n.t('Note');
  }
}

function certificationHtml({ certification }: ReadinessReport): Html {
  const rows = certification.map(
    (
      one,
    ) => markup`<tr><th scope="row">${one.number} ${headingInWords(one.number)}</th><td>${partsInWords(one.number)}</td><td>${againstInWords(one)}</td></tr>
`,
  );
  const head = [l10n.t('Heading'), l10n.t('Parts of the form'), l10n.t('What stands against it')];
  return markup`${heading(2, l10n.t('Certification'))}${table(head, rows, { id: 'certification' })}<p class="dim">${certificationNote()}</p>
`;
}

function accountHtml(account: AccountReadiness, partner: PartnerLink, nameOf: NamePlace | undefined): Html {
  const requirements = account.requirements.map(
    (
      one,
    ) => markup`<li><span class="sign ${requirementClasses[requirementMark(one)] ?? 'dim'}" aria-hidden="true">${requirementMark(one)}</span><span>${requirementInWords(one, account)}</span></li>
`,
  );
  const [link, ...rest] = partnerInWords(partner);
  return markup`${heading(2, placedName(l10n.t('The account of the publisher'), account.place, nameOf))}<ul class="grants">
${requirements}</ul>
${linesHtml(account.lines, nameOf)}<p>${placedName(link!, partner.place, nameOf)}</p>
${rest.map((words) => markup`<p>${words}</p>\n`)}`;
}

function publicationHtml(publication: Publication): Html {
  return markup`${heading(2, l10n.t('How publishing goes'))}${publicationInWords(publication).map((words) => markup`<p>${words}</p>\n`)}<ol>
${phasesInWords().map((phase) => markup`<li>${phase}</li>\n`)}</ol>
`;
}
