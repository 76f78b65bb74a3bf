import * as l10n from '@vscode/l10n';
import { apiVersions, isApiVersion, isOlder, newestApiVersion } from '../../documents/arm/api-versions';
import { armDraftKinds } from '../../documents/kinds';
import { excerpt } from '../wording/excerpt';
import { rule } from '../rule';
import { serviceResources } from './resources';
import { useNewestVersion } from './use-newest-version';

export default rule({
  code: 'api-version-known',
  source: ['ARM-18'],
  severity: 'warning',
  kinds: armDraftKinds,
  // Definition and assignment have the fault together, and are mended together.
  oncePerFile: armDraftKinds,
  document({ document, deployment: { arm } }, report) {
    for (const { apiVersion } of arm ? serviceResources(arm) : []) {
      const version = apiVersion?.value;
      if (version === undefined || apiVersions.includes(version.toLowerCase())) continue;
      const newer = isApiVersion(version) && isOlder(newestApiVersion, version);
      report(
        apiVersion!.node,
        newer
          ? l10n.t(
              'The API version {0} is newer than the ones known here, of which {1} is the newest. Azure answers "NoRegisteredProviderFound" if there is none.',
              version,
              newestApiVersion,
            )
          : l10n.t(
              '"{0}" is no API version of Microsoft.ManagedServices: Azure answers "NoRegisteredProviderFound". The newest is {1}.',
              excerpt(version),
              newestApiVersion,
            ),
        {
          severity: newer ? 'information' : 'warning',
          fixes: newer ? [] : [useNewestVersion(document.tree, arm!)],
        },
      );
    }
  },
});
