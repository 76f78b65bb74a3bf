import * as l10n from '@vscode/l10n';
import { definitionKinds } from '../../documents/kinds';
import { cloudName, cloudOf, isNationalCloud } from '../facts/cloud';
import { isSold } from '../facts/sold';
import { rule } from '../rule';

export default rule({
  code: 'offer-in-national-cloud',
  source: ['TEN-06'],
  severity: 'warning',
  kinds: definitionKinds,
  definition(definition, context, report) {
    const name = cloudOf(definition, context);
    const place = definition.cloud ?? definition.managedByTenantId;
    if (!place || !isNationalCloud(name) || !isSold(context)) return;
    report(
      place.node,
      l10n.t(
        'A plan sells this manifest, and the marketplace of {0} may have no managed service offers. Ask before you rely on it, or onboard customers with a template.',
        cloudName(name)!,
      ),
    );
  },
});
