import * as l10n from '@vscode/l10n';
import { property } from '../../documents/nodes';
import { requiredBy } from '../definition/required-by';
import { describeAddressFault, mendAddress } from '../facts/web-address';
import { rule } from '../rule';
import { excerpt } from '../wording/excerpt';

export default rule({
  code: 'terms',
  source: ['OFR-12'],
  severity: 'error',
  kinds: ['offer'],
  document({ document: { offer, tree } }, report) {
    const terms = offer?.terms;
    if (!terms || tree.unfinished.has(terms.node)) return;
    const { url } = terms;
    if (isEmpty('text') && isEmpty('url')) {
      report(
        terms.key ?? terms.node,
        l10n.t(
          'These terms and conditions are empty, and customers must accept some. Give their text in "text", or their address in "url".',
        ),
        { missing: 'terms' },
      );
    } else if (url?.value !== undefined && url.value.trim() !== '') {
      const fault = describeAddressFault(url.value);
      if (fault === undefined) return;
      report(
        url.node,
        l10n.t(
          '"{0}" is no address of terms and conditions: {1}. Customers follow it before they accept.',
          excerpt(url.value),
          fault,
        ),
        { fixes: mendAddress(url) },
      );
    }

    function isEmpty(name: 'text' | 'url'): boolean {
      // A value of another type, or one still to be typed, is something.
      return property(terms!.node, name) === undefined || terms![name]?.value?.trim() === '';
    }
  },
  shape(fault, { document }, report) {
    if (fault.fault !== 'missing' || requiredBy(fault, document.kind) !== 'terms') return;
    report(
      fault,
      l10n.t(
        'This offer has no terms and conditions, and customers must accept some. Add "terms" with their text, or with their address in "url".',
      ),
    );
  },
});
