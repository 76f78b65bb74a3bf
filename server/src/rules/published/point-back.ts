import * as l10n from '@vscode/l10n';
import type { Field } from '../../documents/model';
import type { LastPublished } from '../facts/last-published';
import { replaceValue } from '../fixes/edits';
import type { Fix, RelatedPlace } from '../rule';
import { excerpt } from '../wording/excerpt';

/** Where something was published: the second place of a finding that compares with it. */
export function publishedAt(
  { uri, entry }: Pick<LastPublished, 'uri' | 'entry'>,
  { node }: Pick<Field, 'node'>,
): RelatedPlace {
  const date = entry.at?.value?.slice(0, 10);
  const message = date
    ? l10n.t('It was published like this on {0}', excerpt(date))
    : l10n.t('It was published like this');
  return { uri, offset: node.offset, length: node.length, message };
}

/** The fix that brings a published value back (QF-REVERT); none where the record does not tell it. */
export function restore({ node }: Field, published: Field | undefined): readonly Fix[] {
  const value = published?.value;
  if (value === undefined) return [];
  return [{ title: l10n.t('Change it back to "{0}"', excerpt(value)), edits: () => [replaceValue(node, value)] }];
}
