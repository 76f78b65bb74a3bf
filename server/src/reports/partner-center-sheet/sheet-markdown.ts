import * as l10n from '@vscode/l10n';
import type { FormValue } from '../form/form';
import { escapeMarkdown, inlineCode } from '../markdown';
import { type NamePlace, placeInWords } from '../preview/places';
import type { RemovedEntry, SheetField, SheetReport, SheetSection } from './report';
import {
  audienceInWords,
  changeInWords,
  factsInWords,
  goneInWords,
  isMissing,
  kindInWords,
  missingInWords,
  noValueInWords,
  summaryInWords,
  titleInWords,
} from './sheet-words';
import { audienceCsv, isTyped, typedRows } from './typed';

/** A sheet as a check list in Markdown: every value stands in code, letter for letter. */
export function sheetMarkdown(sheet: SheetReport, nameOf: NamePlace): string {
  const notes = [missingInWords(sheet), sheet.baseline && goneInWords(sheet.baseline)];
  const blocks = [
    `# ${escapeMarkdown(titleInWords(sheet))}`,
    escapeMarkdown(factsInWords(sheet).join(' · ')),
    escapeMarkdown(summaryInWords(sheet)),
    ...notes.flatMap((note) => (note === undefined ? [] : [escapeMarkdown(note)])),
    ...sheet.sections.flatMap((section, index) => sectionBlocks(section, sheet.sections[index - 1], nameOf)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function sectionBlocks(
  section: SheetSection,
  previous: SheetSection | undefined,
  nameOf: NamePlace,
): readonly string[] {
  const { plan, title, unreadable, fields, removed, place } = section;
  const isFirst = plan !== undefined && plan.key !== previous?.plan?.key;
  const items = fields.flatMap((field, index) => {
    const { group } = field;
    const begins = group !== undefined && group.id !== fields[index - 1]?.group?.id;
    return [...(begins ? [`${plan ? '####' : '###'} ${escapeMarkdown(group.title)}`] : []), fieldItem(field, nameOf)];
  });
  return [
    ...(isFirst ? [`## ${escapeMarkdown(l10n.t('Plan {0}', plan.name))}`] : []),
    `${plan ? '###' : '##'} ${escapeMarkdown(title)}`,
    ...(unreadable === undefined
      ? []
      : [`⚠ ${escapeMarkdown(unreadable)} (${escapeMarkdown(placeInWords(nameOf(place)))})`]),
    ...joinItems(items),
    ...removed.map(removedItem),
  ];
}

/** Items that follow each other make one list; headings stand between. */
function joinItems(items: readonly string[]): readonly string[] {
  const blocks: string[] = [];
  for (const item of items) {
    const last = blocks.at(-1);
    if (last?.startsWith('- ') && item.startsWith('- ')) blocks[blocks.length - 1] = `${last}\n${item}`;
    else blocks.push(item);
  }
  return blocks;
}

function fieldItem(field: SheetField, nameOf: NamePlace): string {
  const { label, value, change, note, place } = field;
  const kind = value && kindInWords(value);
  const marks = [...(kind === undefined ? [] : [kind]), ...(change ? [changeInWords(change)] : [])];
  const head = `- [ ] **${escapeMarkdown(label)}**${marks.length > 0 ? ` (${escapeMarkdown(marks.join(', '))})` : ''}`;
  const words = value ? valueText(value) : missingText(field, nameOf);
  const lines = [
    words.startsWith('\n') ? `${head}:\n${words}` : `${head}${words ? `: ${words}` : ''}`,
    ...(note === undefined ? [] : [`  ${escapeMarkdown(note)}`]),
    ...(change?.kind === 'changed' ? [beforeText(change.before)] : []),
    ...(change?.kind === 'changed' && !value ? [`  ${escapeMarkdown(placeInWords(nameOf(place)))}`] : []),
  ];
  return lines.join('\n');
}

function missingText(field: SheetField, nameOf: NamePlace): string {
  const words = escapeMarkdown(noValueInWords(field));
  return isMissing(field) ? `⚠ ${words} (${escapeMarkdown(placeInWords(nameOf(field.place)))})` : words;
}

function beforeText(before: FormValue): string {
  const words = valueText(before);
  return words.startsWith('\n') ? `  ${l10n.t('Before:')}\n${words}` : `  ${l10n.t('Before:')} ${words}`;
}

function removedItem({ title, fields }: RemovedEntry): string {
  const lines = fields.map(({ label, value }) => {
    const words = valueText(value);
    return `  - ${escapeMarkdown(label)}: ${words.startsWith('\n') ? `\n${words.replace(/^(?=.)/gm, '  ')}` : words}`;
  });
  return [`- [ ] **${escapeMarkdown(l10n.t('Take out: {0}', title))}**`, ...lines].join('\n');
}

/** A value in code: on the line, or as a block of its own that begins with a line break and is indented as part of an item. */
function valueText(value: FormValue): string {
  if (value.kind === 'audience' && !isTyped(value)) {
    const csv = audienceCsv(value);
    const words = escapeMarkdown(audienceInWords(value));
    return csv === undefined ? words : `\n  ${words}\n\n${fenced(csv, 'csv')}`;
  }
  const rows = typedRows(value);
  if (value.kind !== 'html' && rows.every((row) => row.every(fitsOnLine))) {
    return rows.map((row) => row.filter(Boolean).map(inlineCode).join(' ')).join(', ');
  }
  const text = rows.map((row) => row.join('\n')).join('\n');
  return `\n${fenced(text, value.kind === 'html' ? 'html' : 'text')}`;
}

/** Whether inline code shows a text letter for letter. */
function fitsOnLine(text: string): boolean {
  return text === '' || (inlineCode(text) === `\`${text}\`` && text.length <= 120);
}

/** Text between fences longer than any in it. */
function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  return [`${fence}${language}`, ...lines, fence].map((line) => `  ${line}`).join('\n');
}
