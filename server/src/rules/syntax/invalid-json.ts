import * as l10n from '@vscode/l10n';
import { armKinds, documentKinds } from '../../documents/kinds';
import { maximumDepth } from '../../documents/syntax-tree';
import { excerpt } from '../wording/excerpt';
import { rule } from '../rule';
import { type BrokenSpot, brokenSpots } from './broken-spots';
import { insertSeparator } from './insert-separator';

/** More than a file shows, and few enough to be put into words at once. */
const mostSpots = 2000;

export default rule({
  code: 'invalid-json',
  source: [],
  severity: 'error',
  suppressible: false,
  kinds: documentKinds,
  kindsWithoutEditor: armKinds,
  document({ document: { kind, tree } }, report) {
    if (tree.tooDeepAt !== undefined) {
      report(
        { offset: tree.tooDeepAt, length: 1 },
        l10n.t(
          'Lists and objects are nested more than {0} deep from here on. The file is not read any further.',
          maximumDepth,
        ),
      );
      return;
    }
    const spots = brokenSpots(tree, mostSpots);
    if (!tree.root && spots.length === 1 && spots[0]!.error === 'ValueExpected') {
      report({ offset: 0, length: 0 }, l10n.t('This file is empty. Type "{0}" to start from a snippet.', kind));
      return;
    }
    for (const spot of spots) report(spot, messageOf(spot), { fixes: insertSeparator(tree, spot) });
  },
});

function messageOf({ error, text }: BrokenSpot): string {
  const closing = text === '}' || text === ']';
  switch (error) {
    case 'InvalidSymbol':
      return l10n.t('{0} is no JSON value. Names and texts stand in double quotes.', excerpt(text));
    case 'InvalidNumberFormat':
    case 'UnexpectedEndOfNumber':
      return l10n.t('{0} is no complete number.', excerpt(text));
    case 'PropertyNameExpected':
      return text === ','
        ? l10n.t('There is one comma too many here.')
        : l10n.t('A property name in double quotes is expected here.');
    case 'ValueExpected':
      return text === ',' ? l10n.t('A value is expected before this comma.') : l10n.t('A value is expected here.');
    case 'ColonExpected':
      return l10n.t('A colon and a value are expected after the property name.');
    case 'CommaExpected':
      return closing
        ? l10n.t('This {0} does not close what was opened last. Check the brackets before it.', text)
        : l10n.t('A comma is missing before this.');
    case 'CloseBraceExpected':
      return l10n.t('The file ends before an object is closed. Add the missing }.');
    case 'CloseBracketExpected':
      return l10n.t('The file ends before a list is closed. Add the missing ].');
    case 'EndOfFileExpected':
      return closing
        ? l10n.t('This {0} closes nothing. Remove it, or check the brackets before it.', text)
        : l10n.t('The file holds one value, and it has ended before this.');
    case 'UnexpectedEndOfComment':
      return l10n.t('This comment is not closed. End it with */.');
    case 'UnexpectedEndOfString':
      return l10n.t('This text is not closed. End it with a double quote on the same line.');
    case 'InvalidUnicode':
      return l10n.t('A \\u in this text is not followed by four hexadecimal digits.');
    case 'InvalidEscapeCharacter':
      return l10n.t(
        'A backslash in this text is not followed by one of " \\ / b f n r t u. Write \\\\ for a backslash.',
      );
    case 'InvalidCharacter':
      return l10n.t('This text holds a tab or another control character. Write \\t for a tab.');
    default:
      return l10n.t('This is no valid JSON.');
  }
}
