import * as l10n from '@vscode/l10n';
import type { CustomerSheet } from '../sheet';
import { formIn, readSheetData, sheetForm } from '../sheet-data';
import { digestOf } from '../sheet-definition';
import { sheetFile } from '../sheet-file';
import { digestInGroups, sheetTitle } from '../sheet-words';
import { grantChanges } from './grant-changes';
import { endingChanges, roleNameChanges, subjectChanges, wordChanges } from './sheet-changes';
import { dataIn, firstDifference, wordsIn } from './sheet-html-text';

/** Whether a file still is what a sheet states: plain data, drawn by whoever shows it. */
export interface Verification {
  readonly verdict: 'same' | 'changed';
  /** What the sheet is about: its offer and plan, and the version where it states one. */
  readonly sheet: { readonly title: string; readonly version?: string; readonly digest: string };
  /** The digest of the file as it is today. */
  readonly digest: string;
  /** Why the sheet itself cannot be believed, a sentence each. */
  readonly altered: readonly string[];
  /** How the file differs from what the sheet states, a line each. */
  readonly changes: readonly string[];
  /** What differs without any grant being another: names, reasons, explanations. */
  readonly words: readonly string[];
}

/** A sheet as it was found in a file. */
export interface FoundSheet {
  readonly sheet: CustomerSheet;
  readonly html: string;
}

/** The sheet in a page, or in words why there is none. Takes any text, never throws. */
export function findSheet(html: string): FoundSheet | string {
  const data = dataIn(html);
  if (data === undefined)
    return l10n.t('This is no customer sheet: it carries none of the data by which one is verified.');
  const sheet = readSheetData(data);
  if (sheet) return { sheet, html };
  const form = formIn(data);
  return form !== undefined && form !== sheetForm
    ? l10n.t(
        'This customer sheet has the form "{0}", and only "{1}" can be read here. Verify it with the version that wrote it.',
        form,
        sheetForm,
      )
    : l10n.t('The data of this customer sheet are damaged. Take the sheet that was attached to the contract.');
}

/**
 * Verifies a sheet against the sheet of today's file, and against itself: what its page shows against its data, and both
 * against a digest that is known from elsewhere, where one is given.
 */
export function verify({ sheet, html }: FoundSheet, now: CustomerSheet, knownDigest?: string): Verification {
  const [stated, digest] = [digestOf(sheet), digestOf(now)];
  // By the same role data a role has one name; by others Microsoft may have changed it.
  const sameData = sheet.roleData === now.roleData;
  const roleNames = roleNameChanges(sheet, now);
  const altered = [...digestFault(stated, knownDigest), ...pageFault(sheet, html), ...(sameData ? roleNames : [])];
  const grants = stated === digest ? [] : grantChanges(sheet, now);
  const changes = [...subjectChanges(sheet, now), ...grants];
  return {
    verdict: altered.length + changes.length > 0 ? 'changed' : 'same',
    sheet: { title: sheetTitle(sheet), version: sheet.version, digest: stated },
    digest,
    altered,
    changes,
    words: [
      ...(sameData ? [] : roleNames),
      ...wordChanges(sheet, now),
      // What a delegation leaves behind follows from its grants.
      ...(grants.length > 0 ? [] : endingChanges(sheet, now)),
    ],
  };
}

function digestFault(stated: string, known: string | undefined): readonly string[] {
  if (known === undefined || known === stated) return [];
  return [
    l10n.t(
      'The grants in this sheet have the digest {0}, not the one that was given: this is another sheet, or its grants were changed.',
      digestInGroups(stated),
    ),
  ];
}

/** The page is written from the data, so it shows what they say, unless somebody changed one of them. */
function pageFault(sheet: CustomerSheet, html: string): readonly string[] {
  const different = firstDifference(wordsIn(html), wordsIn(sheetFile(sheet)));
  if (!different) return [];
  return [
    l10n.t(
      'The page was changed after it was written: it shows "{0}" where its data say "{1}".',
      different.one,
      different.other,
    ),
  ];
}
