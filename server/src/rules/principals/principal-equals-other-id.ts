import * as l10n from '@vscode/l10n';
import { sameId } from '../../documents/guid';
import { draftKinds } from '../../documents/kinds';
import { rule } from '../rule';

export default rule({
  code: 'principal-equals-other-id',
  source: ['PRI-10'],
  severity: 'warning',
  kinds: draftKinds,
  yieldsTo: ['placeholder-value'],
  definition(definition, context, report) {
    for (const [id, entries] of context.byPrincipal(definition)) {
      const message = sameId(id, definition.managedByTenantId?.value)
        ? l10n.t(
            'This principal ID is the ID of the managing tenant. Put the object ID of a group of that tenant here.',
          )
        : messageOfRole(context.catalogue.get(id)?.name);
      if (message === undefined) continue;
      for (const { principalId } of entries) report(principalId!.node, message);
    }
  },
});

function messageOfRole(role: string | undefined): string | undefined {
  if (role === undefined) return undefined;
  return l10n.t(
    'This principal ID is the ID of the role {0}. Put the object ID of a group of the managing tenant here.',
    role,
  );
}
