import * as l10n from '@vscode/l10n';
import { requiredBy } from '../definition/required-by';
import { countBeyond } from '../facts/characters';
import { rule } from '../rule';

/** What Partner Center's general pages of 2020-08-31 allowed; those on managed services give no number. */
const longestBefore = 500;

export default rule({
  code: 'plan-description',
  source: ['PLN-06'],
  severity: 'error',
  kinds: ['plan'],
  document({ document: { plan } }, report) {
    const { value, node } = plan?.description ?? {};
    if (value === undefined) return;
    const count = countBeyond(value, longestBefore);
    if (value.trim() === '') {
      report(
        node!,
        l10n.t(
          'The description of this plan is empty. Say what the customer gets, and what sets it apart from the other plans.',
        ),
      );
    } else if (count !== undefined) {
      report(
        node!,
        l10n.t(
          'The description of this plan has {0} characters. Partner Center took {1} in August 2020, and newer pages name no limit: a shorter one fits in any case.',
          count,
          longestBefore,
        ),
        { severity: 'information' },
      );
    }
  },
  shape(fault, { document }, report) {
    if (fault.fault !== 'missing' || requiredBy(fault, document.kind) !== 'plan-description') return;
    report(
      fault,
      l10n.t(
        'This plan has no description. Partner Center requires one: add "description", and say what the customer gets.',
      ),
    );
  },
});
