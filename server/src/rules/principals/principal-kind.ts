import * as l10n from '@vscode/l10n';
import { definitionKinds } from '../../documents/kinds';
import { changeValue } from '../fixes/change-value';
import { excerpt } from '../wording/excerpt';
import { rule } from '../rule';

const kinds: readonly string[] = ['Group', 'User', 'ServicePrincipal'];

export default rule({
  code: 'principal-kind',
  source: ['PRI-03'],
  severity: 'error',
  kinds: [...definitionKinds, 'directory'],
  authorization({ principalType }, _definition, _context, report) {
    if (principalType?.value === undefined || kinds.includes(principalType.value)) return;
    report(
      principalType.node,
      l10n.t(
        '"{0}" is no kind of principal that can be given a role. It is a Group, a User or a ServicePrincipal.',
        excerpt(principalType.value),
      ),
      { fixes: changeValue(principalType.node, principalType.value, kinds) },
    );
  },
  shape({ fault, owner, property, node, expected = [] }, _context, report) {
    if (fault !== 'value' || owner !== 'principal' || property !== 'type') return;
    const written = node.value as string;
    report(
      node,
      l10n.t('"{0}" is no kind of principal. A directory lists {1}.', excerpt(written), expected.join(', ')),
      {
        fixes: changeValue(node, written, expected),
      },
    );
  },
});
