import * as l10n from '@vscode/l10n';
import {
  audienceColumns,
  type AudienceColumn,
  type AudienceFile,
  type AudienceLine,
  type AudienceRow,
  columnNamed,
  subscriptionType,
} from '../../documents/audience/audience-file';
import type { Field } from '../../documents/model';
import { type Report, rule } from '../rule';
import { excerpt } from '../wording/excerpt';

const columns = audienceColumns.join(',');

export default rule({
  code: 'audience-csv-columns',
  source: ['AUD-05'],
  severity: 'error',
  kinds: ['audience'],
  document({ document: { audience } }, report) {
    if (!audience?.isText) {
      report(
        { offset: 0, length: 1 },
        l10n.t(
          'This file is no text in UTF-8. Save it as "CSV UTF-8 (comma delimited)", not as a workbook or Unicode text.',
        ),
      );
      return;
    }
    checkSeparator(audience, report);
    if (audience.header) checkHeader(audience.header, report);
    else if (audience.rows[0]) {
      report(
        audience.rows[0],
        l10n.t(
          'The first line must name the columns, and this one lists a subscription already. Put "{0}" above it.',
          columns,
        ),
      );
    }
    const width = audience.header ? widthOf(audience.header.cells) : audienceColumns.length;
    for (const row of audience.rows) checkRow(row, width, report);
  },
});

function checkSeparator({ separator, header, rows }: AudienceFile, report: Report): void {
  const first = header ?? rows[0];
  if (separator === ',' || !first) return;
  report(
    first,
    separator === ';'
      ? l10n.t(
          'Semicolons stand between the values, as spreadsheets write them in many countries. Partner Center reads commas: save the file with commas.',
        )
      : l10n.t('Tabs stand between the values. Partner Center reads commas: save the file with commas.'),
  );
}

/** What is wrong in one respect is said of it; a line with more faults than one is written anew. */
function checkHeader({ cells, ...line }: AudienceLine, report: Report): void {
  const named = cells.map(({ value }) => columnNamed(value!));
  const missing = audienceColumns.filter((column) => !named.includes(column));
  const foreign = cells.filter((cell, i) => cell.value!.trim() && (!named[i] || named.indexOf(named[i]) !== i));
  const [cell] = foreign;
  if (foreign.length > 1 || missing.length > 1) {
    report(line, l10n.t('The first line names other columns than Partner Center. It must be "{0}".', columns));
  } else if (cell) {
    report(cell.node, foreignColumn(cell.value!, missing[0]));
  } else if (missing[0]) {
    report(line, l10n.t('The column "{0}" is missing. The first line must be "{1}".', missing[0], columns));
  } else if (audienceColumns.some((column, i) => named[i] !== column)) {
    report(line, l10n.t('The columns stand in another order than in Partner Center, which is "{0}".', columns));
  }
}

function foreignColumn(name: string, meant: AudienceColumn | undefined): string {
  return meant === undefined
    ? l10n.t('Partner Center knows no column "{0}" here. The first line must be "{1}".', excerpt(name), columns)
    : l10n.t('The column "{0}" must be called "{1}".', excerpt(name), meant);
}

function checkRow({ cells, type, isBroken, ...line }: AudienceRow, width: number, report: Report): void {
  if (isBroken) {
    report(
      line,
      l10n.t(
        'A quotation mark in this line is not closed, or has text behind it. Double those inside a value, and close the value with one.',
      ),
    );
    return;
  }
  const written = widthOf(cells);
  // A column too many or too few in the first line is said there.
  const [least, most] = [Math.min(width, audienceColumns.length), Math.max(width, audienceColumns.length)];
  if (written > most) {
    report(
      line,
      l10n.t(
        'This line has {0} values for {1} columns. Put a description that has commas into quotation marks.',
        written,
        most,
      ),
    );
  } else if (cells.length < least) {
    report(line, l10n.t('This line has {0} of {1} values. Write all of them: "{2}".', cells.length, least, columns));
  } else if (type && !isSubscription(type)) {
    report(
      type.node,
      l10n.t(
        'The type "{0}" is not what Partner Center takes: the audience of a managed service lists subscriptions. Write "{1}".',
        excerpt(type.value!),
        subscriptionType,
      ),
    );
  }
}

/** How many cells a line has up to the last that holds anything: spreadsheets fill lines up with empty ones. */
function widthOf(cells: readonly Field[]): number {
  return cells.findLastIndex(({ value }) => value!.trim()) + 1;
}

/** The case of the constant is not judged, as that of the columns is not. */
function isSubscription({ value }: Field): boolean {
  return value!.trim().toLowerCase() === subscriptionType.toLowerCase();
}
