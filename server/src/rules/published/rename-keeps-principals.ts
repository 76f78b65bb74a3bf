import * as l10n from '@vscode/l10n';
import { sameId } from '../../documents/guid';
import { definitionKinds } from '../../documents/kinds';
import { authorizationsOf, type Definition } from '../../documents/model';
import type { RuleContext } from '../context';
import { rule } from '../rule';
import { excerpt } from '../wording/excerpt';
import { principalName } from '../wording/principal-names';
import { relatedAt } from '../wording/related';
import { lastPublishedSellers } from '../facts/last-published';
import { publishedAt, restore } from './point-back';

export default rule({
  code: 'rename-keeps-principals',
  source: ['DLG-04'],
  severity: 'warning',
  kinds: definitionKinds,
  definition(definition, context, report) {
    const { registrationDefinitionName: name, managedByTenantId: tenant } = definition;
    if (!name?.value) return;
    for (const last of lastPublishedSellers(context)) {
      const { manifest } = last;
      const published = manifest?.registrationDefinitionName;
      if (!published?.value || published.value === name.value) continue;
      const kept = sameId(manifest!.managedByTenantId?.value, tenant?.value)
        ? firstKept(definition, manifest!, context)
        : undefined;
      if (!kept) continue;
      const principal = principalName(kept, context);
      report(
        name.node,
        l10n.t(
          'This manifest was published as "{0}". Under another name it becomes a second delegation, and when the first one is removed {1} may lose the access of both. Keep the name, or remove the first delegation before customers get the new one.',
          excerpt(published.value),
          principal,
        ),
        {
          related: [
            publishedAt(last, published),
            relatedAt(kept.principalId!.node, l10n.t('{0} is in both', principal)),
          ],
          fixes: restore(name, published),
        },
      );
      return;
    }
  },
});

/** The first entry whose principal was there already. */
function firstKept(definition: Definition, published: Definition, { byPrincipal }: RuleContext) {
  const before = byPrincipal(published);
  return authorizationsOf(definition).find(({ principalId }) => before.has(principalId?.value?.toLowerCase() ?? ''));
}
