import * as l10n from '@vscode/l10n';
import { authorizationKinds } from '../../documents/kinds';
import type { Authorization } from '../../documents/model';
import type { KnownPrincipal } from '../../workspace/principals';
import type { RuleContext } from '../context';
import { replaceEverywhere } from '../fixes/replace-everywhere';
import { type Fix, rule } from '../rule';
import { excerpt } from '../wording/excerpt';
import { principalName } from '../wording/principal-names';
import { relatedIn } from '../wording/related';

export default rule({
  code: 'principal-object-not-app',
  source: ['PRI-02'],
  severity: 'error',
  armSeverity: 'warning',
  kinds: authorizationKinds,
  definition(definition, context, report) {
    const { principals } = context;
    for (const [id, entries] of context.byPrincipal(definition)) {
      const application = principals.inDirectory(id);
      const isApplication = application?.type === 'Application';
      const meant = principals.servicePrincipalOf(isApplication ? application.appId : id);
      if (!isApplication && (application || !meant)) continue;
      const [entry] = entries as [Authorization];
      const known = (isApplication ? application : meant)!;
      report(
        entry.principalId!.node,
        isApplication
          ? l10n.t(
              '{0} is an app registration, and "Principals of type Application cannot validly be used in role assignments". Put the object ID of its service principal here: in Microsoft Entra under Enterprise applications.',
              principalName(entry, context),
            )
          : l10n.t(
              'This is the client ID of {0}, and "Principals of type Application cannot validly be used in role assignments". Put the object ID of its service principal here: in Microsoft Entra under Enterprise applications.',
              excerpt(meant!.displayName ?? meant!.id),
            ),
        {
          related: [relatedIn(known.uri, known.node, l10n.t('The directory says so here'))],
          fixes: meant ? [useServicePrincipal(entries, meant, context)] : [],
        },
      );
    }
  },
});

/** Puts the object id of the service principal into every entry of the application. */
function useServicePrincipal(
  entries: readonly Authorization[],
  { id, displayName }: KnownPrincipal,
  { document }: RuleContext,
): Fix {
  const nodes = entries.map(({ principalId }) => principalId!.node);
  return {
    title: l10n.t('Use the service principal {0}', excerpt(displayName ?? id)),
    edits: () => replaceEverywhere(document.tree, nodes, id),
  };
}
