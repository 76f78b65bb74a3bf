import * as l10n from '@vscode/l10n';
import { disclosure, heard, seen } from '../../html/elements';
import { type Html, markup } from '../../html/html';
import { placedName, placeHtml } from './place-html';
import type { NamePlace } from '../places';
import { gravityMarks } from '../preview-words';
import type { Highlight, HighlightSubject } from '../report';

/** How many subjects are shown at once where there are more. */
const shownSubjects = 5;

/** What stands out, each kind with all it concerns and what to do about it; ids begin with `prefix`. */
export function highlightsHtml(highlights: readonly Highlight[], prefix: string, nameOf: NamePlace | undefined): Html {
  if (highlights.length === 0) return markup`<p>${l10n.t('Nothing stands out.')}</p>\n`;
  return markup`<ul class="highlights">
${highlights.map((highlight) => highlightHtml(highlight, prefix, nameOf))}</ul>
`;
}

const colors: Readonly<Record<Highlight['gravity'], string>> = { error: 'bad', warning: 'warn', note: 'dim' };

function highlightHtml(highlight: Highlight, prefix: string, nameOf: NamePlace | undefined): Html {
  const { kind, gravity, message, advice } = highlight;
  const sign = markup`<span class="sign ${colors[gravity]}">${seen(gravityMarks[gravity])}${heard(gravityInWords(gravity))}</span>`;
  return markup`<li data-kind="${kind}">${sign}<div><strong>${message}</strong>${advice && markup`<p class="dim">${advice}</p>`}</div>
<div>${subjectsHtml(highlight, `${prefix}-${kind}`, nameOf)}</div></li>
`;
}

/** Whom a highlight concerns: the first few at once, and the others behind them; the place of one that concerns all. */
function subjectsHtml({ subjects, place }: Highlight, id: string, nameOf: NamePlace | undefined): Html {
  if (subjects.length === 0) return placeHtml(place, l10n.t('Show in file'), nameOf);
  const list = (some: readonly HighlightSubject[]): Html =>
    markup`<ul class="plain">${some.map((subject) => subjectHtml(subject, nameOf))}</ul>
`;
  if (subjects.length <= shownSubjects + 1) return list(subjects);
  const rest = subjects.slice(shownSubjects);
  return markup`${list(subjects.slice(0, shownSubjects))}${disclosure(id, l10n.t('{0} more', rest.length), list(rest))}`;
}

function subjectHtml({ name, detail, place }: HighlightSubject, nameOf: NamePlace | undefined): Html {
  const words = detail && markup` <span class="detail">${detail}</span>`;
  return markup`<li>${placedName(name || '?', place, nameOf, words)}</li>
`;
}

function gravityInWords(gravity: Highlight['gravity']): string {
  switch (gravity) {
    case 'error':
      return l10n.t('Error:');
    case 'warning':
      return l10n.t('Warning:');
    case 'note':
      return l10n.t('Note:');
  }
}
