import * as l10n from '@vscode/l10n';
import { heard, seen } from '../html/elements';
import { type Html, markup } from '../html/html';
import { placedName, placeHtml } from './place-html';
import type { NamePlace } from './places';
import { gravityMarks } from './preview-words';
import type { Highlight, HighlightSubject } from './report';

/** What stands out, each kind with all it concerns and what to do about it. */
export function highlightsHtml(highlights: readonly Highlight[], nameOf: NamePlace | undefined): Html {
  if (highlights.length === 0) return markup`<p>${l10n.t('Nothing stands out.')}</p>\n`;
  return markup`<ul class="highlights">
${highlights.map((highlight) => highlightHtml(highlight, nameOf))}</ul>
`;
}

const colors: Readonly<Record<Highlight['gravity'], string>> = { error: 'bad', warning: 'warn', note: 'dim' };

function highlightHtml(
  { kind, gravity, message, advice, subjects, place }: Highlight,
  nameOf: NamePlace | undefined,
): Html {
  const whole = subjects.length === 0 && placeHtml(place, l10n.t('Show in file'), nameOf);
  const sign = markup`<span class="sign ${colors[gravity]}">${seen(gravityMarks[gravity])}${heard(gravityInWords(gravity))}</span>`;
  return markup`<li data-kind="${kind}">${sign}<div><strong>${message}</strong>${advice && markup`<p class="dim">${advice}</p>`}</div>
<ul class="plain">${subjects.map((subject) => subjectHtml(subject, nameOf))}${whole && markup`<li>${whole}</li>`}</ul></li>
`;
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
