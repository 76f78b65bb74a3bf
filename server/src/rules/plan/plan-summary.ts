import * as l10n from '@vscode/l10n';
import { requiredBy } from '../definition/required-by';
import { countBeyond } from '../facts/characters';
import { rule } from '../rule';

const longest = 100;

export default rule({
  code: 'plan-summary',
  source: ['PLN-05'],
  severity: 'error',
  kinds: ['plan'],
  document({ document: { plan } }, report) {
    const { value, node } = plan?.summary ?? {};
    if (value === undefined) return;
    const count = countBeyond(value, longest);
    if (value.trim() === '') {
      report(node!, l10n.t('The summary of this plan is empty. Say in one sentence what the customer gets.'));
    } else if (count !== undefined) {
      report(
        node!,
        l10n.t(
          'The summary of this plan has {0} characters. Partner Center takes {1}: shorten it, the description has room for more.',
          count,
          longest,
        ),
      );
    }
  },
  shape(fault, { document }, report) {
    if (fault.fault !== 'missing' || requiredBy(fault, document.kind) !== 'plan-summary') return;
    report(
      fault,
      l10n.t(
        'This plan has no summary. Partner Center requires one sentence of at most {0} characters: add "summary".',
        longest,
      ),
    );
  },
});
