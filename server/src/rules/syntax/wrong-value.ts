import * as l10n from '@vscode/l10n';
import { documentKinds } from '../../documents/kinds';
import { changeValue } from '../fixes/change-value';
import { excerpt } from '../wording/excerpt';
import { rule } from '../rule';

export default rule({
  code: 'wrong-value',
  source: [],
  severity: 'error',
  kinds: documentKinds,
  yieldsTo: ['principal-kind'],
  shape({ fault, node, property, expected = [] }, _context, report) {
    if (fault !== 'value') return;
    const written = node.value as string;
    report(node, l10n.t('"{0}" takes {1}, not "{2}".', property!, expected.join(', '), excerpt(written)), {
      fixes: changeValue(node, written, expected),
    });
  },
});
