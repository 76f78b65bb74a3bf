import * as l10n from '@vscode/l10n';
import { heard } from '../../html/elements';
import { type Html, markup } from '../../html/html';
import { placeHtml } from '../../preview/html/place-html';
import type { NamePlace } from '../../preview/places';
import type { RemovedEntry, SheetField } from '../report';
import { changeInWords, fieldInWords, isMissing, kindInWords, noValueInWords } from '../sheet-words';
import { plainValueHtml, valueHtml } from './value-html';

/** How fields are shown. */
export interface FieldSetting {
  /** Whether there is a published version, so that what is the same can be left out of sight. */
  readonly isUpdate: boolean;
  readonly nameOf: NamePlace | undefined;
}

/** A field as an item of a list: a box to tick when it is typed, its value, and how it changed. */
export function fieldHtml(field: SheetField, { isUpdate, nameOf }: FieldSetting): Html {
  const { id, label, value, note, change, stamp, place } = field;
  const kind = value && kindInWords(value);
  const className = isUpdate && !change ? 'field same' : 'field';
  const setting = { id, name: fieldInWords(field), inFile: nameOf !== undefined };
  const marks = markup`${kind !== undefined && markup` <span class="dim">(${kind})</span>`}${
    change && markup` <span class="chip">${changeInWords(change)}</span>`
  }`;
  const shown = value ? valueHtml(value, setting) : missingHtml(field);
  return markup`<li class="${className}">
<div>${box(id, stamp, label)}${marks}</div>
<div class="value">${shown} ${placeHtml(place, markup`${l10n.t('In the file')}${heard(`: ${setting.name}`)}`, nameOf)}
${note !== undefined && markup`<p class="dim">${note}</p>\n`}${
    change?.kind === 'changed' &&
    markup`<div class="before"><span class="dim">${l10n.t('Before:')}</span> ${plainValueHtml(change.before)}</div>\n`
  }</div>
</li>
`;
}

/** Something to take out of the form, with what it held. */
export function removedHtml({ id, title, fields }: RemovedEntry): Html {
  const items = fields.map(({ label, value }) => markup`<li>${label}: ${plainValueHtml(value)}</li>\n`);
  return markup`<li class="field">
<div>${box(`removed.${id}`, 'removed', l10n.t('Take out: {0}', title))}</div>
<div class="value"><ul>
${items}</ul></div>
</li>
`;
}

function missingHtml(field: SheetField): Html {
  const words = noValueInWords(field);
  return isMissing(field) ? markup`<span class="warn">⚠</span> ${words}` : markup`<span class="dim">${words}</span>`;
}

/** The box that says that a field is typed; a script keeps it, and takes it back when the value is another. */
function box(id: string, stamp: string, label: string): Html {
  return markup`<label><input type="checkbox" id="typed-${id}" data-stamp="${stamp}"> <span>${label} <em class="outdated" hidden><span class="warn">⚠</span> ${l10n.t('changed since you typed it')}</em></span></label>`;
}
