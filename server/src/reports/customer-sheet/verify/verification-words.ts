import * as l10n from '@vscode/l10n';
import { digestInGroups } from '../sheet-words';
import type { Verification } from './verification';

/** What a verification comes to, in a sentence. */
export function verdictInWords({ verdict, changes }: Verification): string {
  if (verdict === 'same') return l10n.t('The file is what the sheet states.');
  return changes.length > 0
    ? l10n.t('The file is not what the sheet states any more.')
    : l10n.t('The file grants what the data of the sheet say, but the sheet is not to be trusted.');
}

/** The sheet in a line: "Contoso Managed Azure – Gold, version 2.1.0". */
export function sheetInWords({ sheet }: Verification): string {
  return sheet.version === undefined ? sheet.title : l10n.t('{0}, version {1}', sheet.title, sheet.version);
}

/** The digests of sheet and file: one where they are the same. */
export function digestsInWords({ sheet, digest }: Verification): readonly string[] {
  if (sheet.digest === digest) return [l10n.t('Digest of the grants: {0}', digestInGroups(digest))];
  return [
    l10n.t('Digest of the grants in the sheet: {0}', digestInGroups(sheet.digest)),
    l10n.t('Digest of the grants in the file: {0}', digestInGroups(digest)),
  ];
}

/** What was found, by headings; those without lines are left out. */
export function findingsByHeading({ altered, changes, words }: Verification): readonly {
  readonly heading: string;
  readonly lines: readonly string[];
}[] {
  return [
    { heading: l10n.t('The sheet itself'), lines: altered },
    { heading: l10n.t('What has changed'), lines: changes },
    { heading: l10n.t('Told in other words, without any grant being another'), lines: words },
  ].filter(({ lines }) => lines.length > 0);
}
