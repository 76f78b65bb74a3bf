import * as l10n from '@vscode/l10n';
import { apiVersions, newestApiVersion } from '../../documents/arm/api-versions';
import { armDraftKinds } from '../../documents/kinds';
import { rule } from '../rule';
import { serviceResources } from './resources';
import { useNewestVersion } from './use-newest-version';

export default rule({
  code: 'prefer-stable-api',
  source: ['ARM-20'],
  severity: 'hint',
  kinds: armDraftKinds,
  // Definition and assignment have the fault together, and are mended together.
  oncePerFile: armDraftKinds,
  yieldsTo: ['eligible-api-version'],
  document({ document, deployment: { arm } }, report) {
    for (const { apiVersion } of arm ? serviceResources(arm) : []) {
      const version = apiVersion?.value?.toLowerCase();
      if (!version?.endsWith('-preview') || !apiVersions.includes(version)) continue;
      report(
        apiVersion!.node,
        l10n.t('{0} is a preview. {1} is stable and knows everything that it does.', version, newestApiVersion),
        { fixes: [useNewestVersion(document.tree, arm!)] },
      );
    }
  },
});
