import * as l10n from '@vscode/l10n';
import { requiredBy } from '../definition/required-by';
import { countBeyond } from '../facts/characters';
import { rule } from '../rule';

const longest = 256;

export default rule({
  code: 'short-description',
  source: ['LST-03'],
  severity: 'error',
  kinds: ['offer'],
  document({ document: { offer } }, report) {
    const { value, node } = offer?.listing?.shortDescription ?? {};
    if (value === undefined) return;
    const count = countBeyond(value, longest);
    if (value.trim() === '') {
      report(node!, l10n.t('The short description is empty. Say in a few sentences what you do for the customer.'), {
        missing: 'shortDescription',
      });
    } else if (count !== undefined) {
      report(
        node!,
        l10n.t(
          'The short description has {0} characters. Partner Center takes {1}: shorten it, the description has room for more.',
          count,
          longest,
        ),
      );
    }
  },
  shape(fault, { document }, report) {
    if (fault.fault !== 'missing' || requiredBy(fault, document.kind) !== 'short-description') return;
    report(
      fault,
      l10n.t(
        'This listing has no short description. Partner Center requires one of at most {0} characters: add "shortDescription".',
        longest,
      ),
    );
  },
});
