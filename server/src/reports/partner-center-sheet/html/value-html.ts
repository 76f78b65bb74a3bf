import * as l10n from '@vscode/l10n';
import type { FormAudience, FormValue } from '../../form/form';
import { table } from '../../html/elements';
import { copyButton } from '../../html/copy-button';
import { type Html, type HtmlPart, markup } from '../../html/html';
import { audienceInWords } from '../sheet-words';
import { audienceCsv, audienceLabels, isTyped, typedRows } from '../typed';

/** What a value stands in. */
export interface ValueSetting {
  /** The id of its field. */
  readonly id: string;
  /** What the field is called, for those who hear the buttons. */
  readonly name: string;
  /** Whether it stands in a file, where no panel answers. */
  readonly inFile: boolean;
}

/** A value with a button to copy each part of it that is typed by itself. */
export function valueHtml(value: FormValue, setting: ValueSetting): Html {
  switch (value.kind) {
    case 'text':
    case 'choice':
    case 'picture':
      return typedHtml(typedRows(value)[0]![0]!, setting.name);
    case 'html':
      return markup`<pre class="typed" tabindex="0">${value.text}</pre>${copyButton(value.text, setting.name)}`;
    case 'list':
      return markup`<ul class="plain">${value.items.map((item) => markup`<li>${typedHtml(item, item)}</li>`)}</ul>`;
    case 'table':
      return rowsHtml(value.columns, value.rows);
    case 'audience':
      return audienceHtml(value, setting);
  }
}

/** A value without buttons, as it was before. */
export function plainValueHtml(value: FormValue): Html {
  if (value.kind === 'audience' && !isTyped(value)) return markup`${audienceInWords(value)}`;
  if (value.kind === 'html') return markup`<pre class="typed" tabindex="0">${value.text}</pre>`;
  const rows = typedRows(value).map((row) => row.filter(Boolean).join(', '));
  return markup`<span class="typed">${rows.join('; ')}</span>`;
}

function typedHtml(text: string, name: string): Html {
  return markup`<span class="typed">${text}</span> ${copyButton(text, name)}`;
}

function rowsHtml(columns: readonly string[], rows: readonly (readonly string[])[]): Html {
  const cell = (text: string): HtmlPart => (text ? typedHtml(text, text) : '');
  return table(
    columns,
    rows.map((row) => markup`<tr>${row.map((text) => markup`<td>${cell(text)}</td>`)}</tr>\n`),
  );
}

/** A short audience is typed row by row; each can be imported. A panel writes the file, a page of its own holds its text. */
function audienceHtml(audience: FormAudience, { id, name, inFile }: ValueSetting): Html {
  const csv = audienceCsv(audience);
  const typed = isTyped(audience) && rowsHtml(audienceLabels, typedRows(audience));
  const words = !isTyped(audience) && markup`<p>${audienceInWords(audience)}</p>`;
  if (csv === undefined) return markup`${words}`;
  const text = markup`<details id="csv-${id}"><summary>${l10n.t('As a CSV file')}</summary>
<pre class="typed" tabindex="0">${csv}</pre>${copyButton(csv, l10n.t('{0} as CSV', name))}</details>`;
  const buttons = markup`<p class="buttons"><button type="button" class="plain" data-act="copy-csv" data-argument="${id}">${l10n.t('Copy CSV')}</button>
<button type="button" class="plain" data-act="save-csv" data-argument="${id}">${l10n.t('Save CSV…')}</button></p>`;
  return markup`${words}${typed}${inFile ? text : buttons}`;
}
