import * as l10n from '@vscode/l10n';
import { draftKinds } from '../../documents/kinds';
import { cloudName, cloudOf, isNationalCloud } from '../facts/cloud';
import { relatedAt } from '../wording/related';
import { rule } from '../rule';

export default rule({
  code: 'eligible-national-cloud',
  source: ['ELG-16'],
  severity: 'error',
  armSeverity: 'warning',
  kinds: draftKinds,
  definition(definition, context, report) {
    const { cloud, eligibleAuthorizations: list } = definition;
    const name = cloudOf(definition, context);
    if (!list || list.items.length === 0 || !isNationalCloud(name)) return;
    report(
      list.key ?? list.node,
      l10n.t(
        '{0} has no eligible authorizations. Make permanent what is needed there, and remove the rest.',
        cloudName(name)!,
      ),
      { related: cloud ? [relatedAt(cloud.node, l10n.t('The cloud is named here'))] : [] },
    );
  },
});
