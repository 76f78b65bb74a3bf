import * as l10n from '@vscode/l10n';
import { requiredBy } from '../definition/required-by';
import { countBeyond } from '../facts/characters';
import { descriptionOf } from '../facts/description';
import { rule } from '../rule';

/** What Partner Center's page of 2022-03-15 allows, tags and spaces counted (LST-04). */
const longest = 5000;
/** What its page of 2020-12-23 allowed. */
const longestBefore = 3000;

export default rule({
  code: 'listing-description',
  source: ['LST-04'],
  severity: 'error',
  kinds: ['offer'],
  document({ document: { offer } }, report) {
    const description = descriptionOf(offer?.listing);
    if (!description) return;
    const { node, value, lines } = description;
    const count = countBeyond(value, longestBefore);
    if (count !== undefined && count > longest) {
      report(
        node,
        l10n.t(
          'The description of this listing has {0} characters with its markup. Partner Center takes {1}: shorten it.',
          count,
          longest,
        ),
      );
    } else if (lines.length === 0) {
      report(
        node,
        l10n.t(
          'The description of this listing says nothing. Say what the offer is, for whom, and what it is good for.',
        ),
        { missing: 'description' },
      );
    } else if (count !== undefined) {
      report(
        node,
        l10n.t(
          'The description of this listing has {0} characters with its markup. Partner Center took {1} in December 2020, and takes {2} by its page of March 2022: a shorter one fits in any case.',
          count,
          longestBefore,
          longest,
        ),
        { severity: 'information' },
      );
    }
  },
  shape(fault, { document }, report) {
    if (fault.fault !== 'missing' || requiredBy(fault, document.kind) !== 'listing-description') return;
    report(
      fault,
      l10n.t(
        'This listing has no description. Partner Center requires one: add "description", and say what the offer is, for whom, and what it is good for.',
      ),
    );
  },
});
