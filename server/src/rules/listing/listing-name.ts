import * as l10n from '@vscode/l10n';
import type { Field } from '../../documents/model';
import { stringPlaces } from '../../documents/string-places';
import type { SyntaxTree } from '../../documents/syntax-tree';
import { addMissingProperty } from '../definition/add-missing-property';
import { requiredBy } from '../definition/required-by';
import { replaceSpan } from '../fixes/edits';
import { charactersOf, countBeyond } from '../facts/characters';
import { type Report, rule } from '../rule';

/** What newer pages allow other kinds of offers; the newest page on managed services gives no number (LST-01). */
const longest = 200;
/** What Partner Center's page of 2020-12-23 allowed. */
const longestBefore = 50;

/** What is shown as a picture; signs that only may be, as ™, © and ®, are none. */
const emoji = /\p{Emoji_Presentation}|(?![0-9#*™©®])\p{Emoji}\ufe0f|[0-9#*]\ufe0f?\u20e3/u;

export default rule({
  code: 'listing-name',
  source: ['LST-01'],
  severity: 'error',
  kinds: ['offer'],
  document({ document: { offer, tree } }, report) {
    const name = offer?.listing?.name;
    if (name?.value === undefined) return;
    checkLength(name, name.value, report);
    checkEmoji(name, name.value, tree, report);
  },
  shape(fault, { document }, report) {
    if (fault.fault !== 'missing' || requiredBy(fault, document.kind) !== 'listing-name') return;
    const alias = document.offer?.alias?.value?.trim();
    report(
      fault,
      l10n.t('This listing has no name. Customers find the offer by it, and Partner Center requires it: add "name".'),
      { fixes: alias ? [addMissingProperty(document.tree, fault, alias)] : [] },
    );
  },
});

function checkLength({ node }: Field, name: string, report: Report): void {
  const count = countBeyond(name, longestBefore);
  if (name.trim() === '') {
    report(
      node,
      l10n.t('The name of this listing is empty. Customers find the offer by it: write what they should read.'),
      { missing: 'name' },
    );
  } else if (count !== undefined && count > longest) {
    report(
      node,
      l10n.t('The name of this listing has {0} characters. Partner Center takes {1}: shorten it.', count, longest),
    );
  } else if (count !== undefined) {
    report(
      node,
      l10n.t(
        'The name of this listing has {0} characters. Partner Center took {1} in December 2020, and newer pages allow {2}: a shorter name fits in any case.',
        count,
        longestBefore,
        longest,
      ),
      { severity: 'information' },
    );
  }
}

function checkEmoji({ node }: Field, name: string, tree: SyntaxTree, report: Report): void {
  // One that much too long is shortened first.
  if (name.length > 10 * longest || !emoji.test(name)) return;
  const place = stringPlaces(tree.text, node);
  for (const { offset, text } of charactersOf(name)) {
    if (!emoji.test(text)) continue;
    const end = offset + text.length;
    const spaced = name[offset - 1] === ' ' && (end === name.length || name[end] === ' ');
    const written = spaced ? place(offset - 1, text.length + 1) : place(offset, text.length);
    report(
      place(offset, text.length),
      l10n.t(
        'The name of this listing has "{0}" in it. Partner Center takes no emoji in names but ™, © and ®: remove it.',
        text,
      ),
      { fixes: [{ title: l10n.t('Remove "{0}"', text), edits: () => [replaceSpan(written, '')] }] },
    );
  }
}
