import * as l10n from '@vscode/l10n';
import { heading } from '../../html/elements';
import { type Html, joined, markup } from '../../html/html';
import type { Page } from '../../html/page';
import { placeHtml } from '../../preview/html/place-html';
import type { NamePlace } from '../../preview/places';
import type { SheetField, SheetReport, SheetSection } from '../report';
import { factsInWords, goneInWords, missingInWords, summaryInWords, titleInWords } from '../sheet-words';
import { fieldHtml, type FieldSetting, removedHtml } from './field-html';

/** A sheet as a page, the same in a panel and in a file; a file names places by `nameOf`, a panel leads there. */
export function sheetPage(sheet: SheetReport, nameOf?: NamePlace): Page {
  const title = titleInWords(sheet);
  const isUpdate = sheet.baseline !== undefined;
  const missing = missingInWords(sheet);
  const gone = sheet.baseline && goneInWords(sheet.baseline);
  // What is ticked is kept by the offer's file, so that its plans share it.
  const list = nameOf ? '' : (sheet.sections[0]?.place.uri ?? '');
  const body = markup`${heading(1, title)}<p class="dim">${joined(factsInWords(sheet), ' · ')}</p>
<p class="summary">${summaryInWords(sheet)}</p>
${gone !== undefined && markup`<p><span class="warn">⚠</span> ${gone}</p>\n`}${
    missing !== undefined && markup`<p><span class="warn">⚠</span> ${missing}</p>\n`
  }<p class="tally"><strong>${tally('sheet', sheet.sections)}</strong>${
    isUpdate &&
    markup` <label><input type="checkbox" id="whole-form"> ${l10n.t('Show the whole form, also what is the same')}</label>`
  }</p>
<div id="sheet" data-checklist="${list}">
${sheet.sections.map((section, index) => sectionHtml(section, sheet.sections[index - 1], { isUpdate, nameOf }))}</div>
<footer class="dim">
<p>${l10n.t('Labels are those of the form in Partner Center. Nothing was sent anywhere.')}</p>
</footer>
`;
  return { title, body };
}

function sectionHtml(section: SheetSection, previous: SheetSection | undefined, setting: FieldSetting): Html {
  const { id, title, plan, fields, removed, unreadable, place } = section;
  const level = plan ? 3 : 2;
  const begins = plan !== undefined && plan.key !== previous?.plan?.key;
  const isSame =
    setting.isUpdate && removed.length === 0 && unreadable === undefined && fields.every(({ change }) => !change);
  const said =
    unreadable !== undefined &&
    markup`<p><span class="warn">⚠</span> ${unreadable} ${placeHtml(place, l10n.t('In the file'), setting.nameOf)}</p>\n`;
  return markup`${begins && heading(2, l10n.t('Plan {0}', plan.name))}<section id="section-${id}"${isSame && markup` class="same"`}>
${heading(level, markup`${title} ${tally(`section-${id}`, [section])}`)}${said}<ul class="plain form">
${runsOf(fields).map((run) => runHtml(run, level + 1, setting))}${removed.map(removedHtml)}</ul>
</section>
`;
}

/** Fields that stand in one group, or in none, one after another. */
function runsOf(fields: readonly SheetField[]): readonly (readonly SheetField[])[] {
  const runs: SheetField[][] = [];
  for (const field of fields) {
    const last = runs.at(-1);
    if (last && field.group && last[0]!.group?.id === field.group.id) last.push(field);
    else runs.push([field]);
  }
  return runs;
}

function runHtml(run: readonly SheetField[], level: number, setting: FieldSetting): Html {
  const items = run.map((field) => fieldHtml(field, setting));
  const group = run[0]!.group;
  if (!group) return markup`${items}`;
  const isSame = setting.isUpdate && run.every(({ change }) => !change);
  return markup`<li class="${isSame ? 'same' : 'group'}">${heading(level, group.title)}<ul class="plain form">
${items}</ul></li>
`;
}

/** How many boxes in an element are ticked, as a script counts them; without one it says how many there are. */
function tally(id: string, sections: readonly SheetSection[]): Html {
  const all = sections.reduce((sum, { fields, removed }) => sum + fields.length + removed.length, 0);
  return markup`<span class="count dim" data-tally="${id}" data-words="${l10n.t('{0} of {1} typed', '{0}', '{1}')}">${l10n.t('{0} fields', all)}</span>`;
}
