import * as l10n from '@vscode/l10n';
import type { FormAudience, FormValue } from '../form/form';
import type { FieldChange, SheetBaseline, SheetField, SheetReport } from './report';

/** What a sheet is called. */
export function titleInWords({ title }: SheetReport): string {
  return l10n.t('Partner Center sheet: {0}', title || '?');
}

/** Whose sheet it is, and by which data. */
export function factsInWords({ publisherId, offerId, roleData }: SheetReport): readonly string[] {
  return [
    ...(publisherId === undefined ? [] : [l10n.t('publisher {0}', publisherId)]),
    ...(offerId === undefined ? [] : [l10n.t('offer {0}', offerId)]),
    l10n.t('role names of {0}', roleData),
  ];
}

/** What there is to do: everything, or what changed since a version. */
export function summaryInWords(sheet: SheetReport): string {
  const fields = sheet.sections.flatMap((section) => section.fields);
  if (!sheet.baseline)
    return l10n.t('A first publication: no published version is recorded, so every field has to be typed.');
  const changed = fields.filter(({ change }) => change && change.kind !== 'unrecorded').length;
  const removed = sheet.sections.reduce((sum, section) => sum + section.removed.length, 0);
  const unrecorded = fields.filter(({ change }) => change?.kind === 'unrecorded').length;
  const parts = [
    changed === 1 ? l10n.t('1 field to change') : l10n.t('{0} fields to change', changed),
    ...(removed > 0 ? [l10n.t('{0} to take out', removed)] : []),
    ...(unrecorded > 0 ? [l10n.t('{0} that the record does not hold', unrecorded)] : []),
  ];
  return l10n.t('An update of {0}: {1}.', versionInWords(sheet.baseline), parts.join(', '));
}

/** A published version by its day and state. */
function versionInWords({ at, state }: SheetBaseline): string {
  const day = at.slice(0, 10) || l10n.t('an unknown day');
  switch (state) {
    case 'live':
      return l10n.t('the version of {0} (live)', day);
    case 'preview':
      return l10n.t('the version of {0} (preview)', day);
    case 'stopSell':
      return l10n.t('the version of {0} (sale stopped)', day);
    default:
      return l10n.t('the version of {0}', day);
  }
}

/** What the record says of plans that are gone. */
export function goneInWords({ gonePlans }: SheetBaseline): string | undefined {
  if (gonePlans.length === 0) return undefined;
  return l10n.t('Published then, and named by the offer no more: {0}.', gonePlans.join(', '));
}

/** How many required fields have no value; undefined where all have one. */
export function missingInWords({ sections }: SheetReport): string | undefined {
  const missing = sections.flatMap(({ fields }) => fields).filter(isMissing).length;
  if (missing === 0) return undefined;
  return missing === 1
    ? l10n.t('1 required field has no value in the files yet.')
    : l10n.t('{0} required fields have no value in the files yet.', missing);
}

/** Whether the form asks for a field that the files hold nothing for. */
export function isMissing({ required, value }: SheetField): boolean {
  return required && value === undefined;
}

/** Said in place of a value that is not there. */
export function noValueInWords(field: SheetField): string {
  if (field.note !== undefined) return '';
  return isMissing(field) ? l10n.t('Nothing in the file yet') : l10n.t('Leave it empty');
}

/** What a reader does with a value, in a word; undefined where it is typed as it stands. */
export function kindInWords({ kind }: FormValue): string | undefined {
  switch (kind) {
    case 'choice':
    case 'list':
      return l10n.t('choose');
    case 'picture':
      return l10n.t('upload');
    case 'html':
      return l10n.t('HTML source');
    default:
      return undefined;
  }
}

/** How an audience is filled in where its subscriptions are not typed one by one. */
export function audienceInWords({ rows, count, file }: FormAudience): string {
  if (rows) return l10n.t('{0} subscriptions: use Import Audience (csv).', rows.length);
  if (file !== undefined) return l10n.t('"{0}" cannot be read.', file);
  return count === 1 ? l10n.t('1 subscription') : l10n.t('{0} subscriptions', count ?? '?');
}

/** How a field differs from what was published, in a word or two. */
export function changeInWords({ kind }: FieldChange): string {
  switch (kind) {
    case 'changed':
      return l10n.t('changed');
    case 'new':
      return l10n.t('new');
    case 'unrecorded':
      return l10n.t('not in the record');
  }
}

/** A field with what it stands in: "Support contact: Name". */
export function fieldInWords({ group, label }: SheetField): string {
  return group ? `${group.title}: ${label}` : label;
}
