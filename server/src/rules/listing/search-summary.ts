import * as l10n from '@vscode/l10n';
import { requiredBy } from '../definition/required-by';
import { countBeyond } from '../facts/characters';
import { rule } from '../rule';

const longest = 100;

export default rule({
  code: 'search-summary',
  source: ['LST-02'],
  severity: 'error',
  kinds: ['offer'],
  document({ document: { offer } }, report) {
    const { name, searchSummary } = offer?.listing ?? {};
    const { value, node } = searchSummary ?? {};
    if (value === undefined) return;
    const count = countBeyond(value, longest);
    if (value.trim() === '') {
      report(
        node!,
        l10n.t(
          'The search results summary is empty. Say in one sentence what the offer is for; customers read it first.',
        ),
        { missing: 'searchSummary' },
      );
    } else if (count !== undefined) {
      report(
        node!,
        l10n.t(
          'The search results summary has {0} characters. Partner Center takes {1}: shorten it, the description has room for more.',
          count,
          longest,
        ),
      );
    } else if (comparable(value) === comparable(name?.value)) {
      report(
        node!,
        l10n.t(
          'The search results summary only repeats the name, and Partner Center asks for another text. Say what the offer is for.',
        ),
        { severity: 'warning' },
      );
    }
  },
  shape(fault, { document }, report) {
    if (fault.fault !== 'missing' || requiredBy(fault, document.kind) !== 'search-summary') return;
    report(
      fault,
      l10n.t(
        'This listing has no search results summary. Partner Center requires one sentence of at most {0} characters: add "searchSummary".',
        longest,
      ),
    );
  },
});

function comparable(text: string | undefined): string | undefined {
  return text?.trim().toLowerCase();
}
