import Papa from 'papaparse';
import { isGuid } from '../guid';
import type { Field } from '../model';
import type { AudienceEntry } from '../plan';
import type { Span } from '../syntax-tree';

/** The columns of the file, in the order of Partner Center (AUD-05). */
export const audienceColumns = ['Id', 'Description', 'Type'] as const;
export type AudienceColumn = (typeof audienceColumns)[number];

/** What stands in the column `Type` of every line (AUD-05). */
export const subscriptionType = 'SubscriptionId';

/** More lines than these, many times what Partner Center takes, are left unread. */
const mostLines = 50_000;

/** What stands between the values of a line: commas, or what spreadsheets write in some countries. */
export type Separator = ',' | ';' | '\t';

/** A line that is not blank, without its end; one with line breaks inside quotation marks goes on over them. */
export interface AudienceLine extends Span {
  /** Its values without quotation marks; the place of an empty one is the whole line. */
  readonly cells: readonly Field[];
  /** Whether a quotation mark is never closed, or has text behind it: where the values end is a guess then. */
  readonly isBroken: boolean;
}

/** A line that lists a subscription. */
export interface AudienceRow extends AudienceLine {
  readonly entry: AudienceEntry;
  /** What stands in the column `Type`; undefined where the line ends before. */
  readonly type: Field | undefined;
}

/** The CSV file of an audience, as Partner Center exports and imports it. */
export interface AudienceFile {
  /** Whether the text is text: not so for spreadsheets, and for text in UTF-16. */
  readonly isText: boolean;
  readonly separator: Separator;
  /** The line that names the columns; undefined where the first one lists a subscription, or there is none. */
  readonly header: AudienceLine | undefined;
  readonly rows: readonly AudienceRow[];
  /** False where the file goes on after the rows that were read. */
  readonly complete: boolean;
}

/** Reads the CSV file of an audience, as far as it can be read; never throws. */
export function readAudienceFile(text: string): AudienceFile {
  if (text.includes('\0')) return { isText: false, separator: ',', header: undefined, rows: [], complete: false };
  const separator = separatorOf(text);
  const lines = readLines(text, separator);
  const complete = lines.length <= mostLines;
  const [first, ...others] = lines.slice(0, mostLines).filter(({ cells }) => cells.some(({ value }) => value!.trim()));
  const hasHeader = first !== undefined && !first.cells.some(({ value }) => isGuid(value!.trim()));
  const positionOf = positionsOf(hasHeader ? first : undefined);
  const rows = first === undefined || hasHeader ? others : [first, ...others];
  return {
    isText: true,
    separator,
    header: hasHeader ? first : undefined,
    rows: rows.map((line) => asRow(line, positionOf)),
    complete,
  };
}

/** A subscription as the file of Partner Center lists it. */
export interface ListedSubscription {
  readonly id: string;
  readonly description: string;
}

/** The subscriptions of an audience, each once; the customer of an entry stands for a description that it lacks. */
export function listedSubscriptions(entries: readonly AudienceEntry[]): readonly ListedSubscription[] {
  const listed = new Map<string, ListedSubscription>();
  for (const { subscriptionId, description, customer } of entries) {
    const id = subscriptionId?.value?.trim() ?? '';
    if (listed.has(id.toLowerCase())) continue;
    listed.set(id.toLowerCase(), { id, description: description?.value || customer?.value || '' });
  }
  return [...listed.values()];
}

/** Subscriptions as the file that Partner Center imports (RFC 4180, lines ending in LF). */
export function audienceFileText(subscriptions: readonly ListedSubscription[]): string {
  // No apostrophe before what a spreadsheet takes for a formula: Partner Center would keep it as part of the text.
  const lines = subscriptions.map(({ id, description }) => [id, description, subscriptionType]);
  return `${Papa.unparse([[...audienceColumns], ...lines], { newline: '\n' })}\n`;
}

/** Semicolons or tabs only where the first line has no comma at all. */
function separatorOf(text: string): Separator {
  const [first = ''] = /\S.*/.exec(text) ?? [];
  if (first.includes(',')) return ',';
  return first.includes(';') ? ';' : first.includes('\t') ? '\t' : ',';
}

function readLines(text: string, separator: Separator): readonly AudienceLine[] {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const lines: AudienceLine[] = [];
  let offset = start;
  Papa.parse<string[]>(text.slice(start), {
    delimiter: separator,
    // The parser passes over a carriage return before it.
    newline: text.includes('\n') ? '\n' : '\r',
    fastMode: false,
    preview: mostLines + 1,
    step({ data, errors, meta }) {
      const end = start + meta.cursor;
      const written = text.slice(offset, end).replace(/(?:\r?\n|\r)$/, '');
      lines.push(asLine(data, { offset, length: written.length }, written, separator, errors.length > 0));
      offset = end;
    },
  });
  return lines;
}

function asLine(
  values: readonly string[],
  { offset, length }: Span,
  written: string,
  separator: Separator,
  isBroken: boolean,
): AudienceLine {
  const cells: Field[] = [];
  const last = values.length - 1;
  let start = 0;
  for (let i = 0; i <= last; i++) {
    const value = i === last ? values[i]!.replace(/\r$/, '') : values[i]!;
    const end = i === last ? length : endOfCell(written, start, value, separator);
    const isPlaced = !isBroken && end > start;
    cells.push(isPlaced ? asField(value, offset + start, end - start) : asField(value, offset, length));
    start = end + separator.length;
  }
  return { offset, length, cells, isBroken };
}

/** Where a cell ends that is not the last one: one in quotation marks is as long as its value, the doubled ones and both ends. */
function endOfCell(written: string, start: number, value: string, separator: Separator): number {
  if (written[start] !== '"') return start + value.length;
  const doubled = value.includes('"') ? value.split('"').length - 1 : 0;
  return written.indexOf(separator, start + value.length + doubled + 2);
}

function asField(value: string, offset: number, length: number): Field {
  return { key: undefined, node: { type: 'string', value, offset, length }, value };
}

/** Where each column is: where the header names it, else where it belongs, unless another one is there. */
function positionsOf(header: AudienceLine | undefined): ReadonlyMap<AudienceColumn, number> {
  const names = (header?.cells ?? []).map(({ value }) => columnNamed(value!));
  return new Map(
    audienceColumns.flatMap((column, i) => {
      const named = names.indexOf(column);
      if (named >= 0) return [[column, named]];
      return names[i] === undefined ? [[column, i]] : [];
    }),
  );
}

/** The column a cell of the header names, whatever the case of its letters: nothing says that Partner Center minds. */
export function columnNamed(name: string): AudienceColumn | undefined {
  return audienceColumns.find((column) => column.toLowerCase() === name.trim().toLowerCase());
}

/** Written out, for there may be many thousands. */
function asRow(
  { offset, length, cells, isBroken }: AudienceLine,
  positions: ReadonlyMap<AudienceColumn, number>,
): AudienceRow {
  const at = (column: AudienceColumn): Field | undefined => cells[positions.get(column) ?? -1];
  const entry: AudienceEntry = {
    node: { type: 'object', offset, length, children: [] },
    subscriptionId: at('Id'),
    description: at('Description'),
    customer: undefined,
    tenantId: undefined,
    channel: undefined,
  };
  return { offset, length, cells, isBroken, entry, type: at('Type') };
}
