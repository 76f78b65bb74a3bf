import * as l10n from '@vscode/l10n';
import { sameId } from '../../documents/guid';
import { authorizationsOf } from '../../documents/model';
import { isPlaceholder } from '../facts/placeholders';
import { definitionsOfOffer } from '../facts/sold-definitions';
import { principalName } from '../wording/principal-names';
import { rule } from '../rule';

export default rule({
  code: 'monitoring-sp-separate',
  source: ['SEC-03'],
  severity: 'warning',
  kinds: ['offer'],
  document(context, report) {
    const { document, links } = context;
    const watching = document.offer?.monitoringPrincipals?.items ?? [];
    if (watching.length === 0) return;
    const grants = definitionsOfOffer(document.offer!, links).flatMap(({ definition, uri }) =>
      authorizationsOf(definition).map((grant) => ({ grant, uri })),
    );
    for (const { node, value: id } of watching) {
      if (!id || isPlaceholder(id)) continue;
      const held = grants.filter(({ grant }) => sameId(grant.principalId?.value, id));
      const first = held[0];
      if (!first) continue;
      report(
        node,
        l10n.t(
          '{0} watches the delegations of all customers, and has roles at the customers as well. Watch with a service principal that has no other access.',
          principalName(first.grant, context),
        ),
        {
          related: held.map(({ grant: { principalId }, uri }) => ({
            uri,
            offset: principalId!.node.offset,
            length: principalId!.node.length,
            message: l10n.t('It has a role here'),
          })),
        },
      );
    }
  },
});
