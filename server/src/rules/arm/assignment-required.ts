import * as l10n from '@vscode/l10n';
import { armDraftKinds } from '../../documents/kinds';
import { requiredBy } from '../definition/required-by';
import { setProperty } from '../fixes/edits';
import { rule } from '../rule';
import { definitionIdFor } from './definition-id';

export default rule({
  code: 'assignment-required',
  source: ['ARM-08'],
  severity: 'error',
  kinds: armDraftKinds,
  shape(fault, { document, deployment: { arm } }, report) {
    if (fault.fault !== 'missing' || requiredBy(fault, document.kind) !== 'assignment-required') return;
    const id = fault.property === 'properties' ? undefined : definitionIdFor(arm!);
    report(
      fault,
      l10n.t('This assignment has no "{0}". Azure refuses one that does not name its definition.', fault.property!),
      {
        fixes: id
          ? [
              {
                title: l10n.t('Name the definition of this file'),
                edits: () => setProperty(document.tree, fault.object, fault.property!, id),
              },
            ]
          : [],
      },
    );
  },
});
