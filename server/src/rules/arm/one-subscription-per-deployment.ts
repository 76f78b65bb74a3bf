import * as l10n from '@vscode/l10n';
import { isGuid } from '../../documents/guid';
import { armDraftKinds } from '../../documents/kinds';
import { type Field, textField } from '../../documents/model';
import { rule } from '../rule';
import { relatedAt } from '../wording/related';
import { serviceResources } from './resources';

export default rule({
  code: 'one-subscription-per-deployment',
  source: ['ARM-34'],
  severity: 'information',
  kinds: armDraftKinds,
  document({ deployment: { arm } }, report) {
    const first = new Map<string, Field>();
    for (const { deployments } of arm ? serviceResources(arm) : []) {
      for (const { node } of deployments) {
        const target = textField(node, 'subscriptionId');
        if (target?.value === undefined || !isGuid(target.value)) continue;
        const id = target.value.toLowerCase();
        if (!first.has(id)) first.set(id, target);
      }
    }
    const [one, ...others] = first.values();
    for (const { node, value } of others) {
      report(
        node,
        l10n.t(
          'This template also delegates in another subscription than {0}. Deploy it once for each subscription, so that each has a definition of its own.',
          value!,
        ),
        { related: [relatedAt(one!.node, l10n.t('The other subscription'))] },
      );
    }
  },
});
