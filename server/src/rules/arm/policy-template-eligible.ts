import * as l10n from '@vscode/l10n';
import { armDraftKinds } from '../../documents/kinds';
import { rule } from '../rule';

const listOfSample = /^managedByAuthorizations$/i;

export default rule({
  code: 'policy-template-eligible',
  source: ['ARM-35'],
  severity: 'information',
  kinds: armDraftKinds,
  document({ deployment: { arm } }, report) {
    if (!arm?.parameters.some(({ name }) => listOfSample.test(name))) return;
    for (const { eligibleAuthorizations: list } of arm.definitions) {
      if (!list || list.items.length === 0) continue;
      report(
        list.key ?? list.node,
        l10n.t(
          'The policy that Microsoft prints for management groups, with "managedByAuthorizations", takes no eligible authorizations. Check that your policy hands them on, and uses an API version that knows them.',
        ),
      );
    }
  },
});
