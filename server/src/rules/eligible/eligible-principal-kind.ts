import { getNodeValue } from 'jsonc-parser';
import * as l10n from '@vscode/l10n';
import { definitionKinds } from '../../documents/kinds';
import type { Authorization, Definition } from '../../documents/model';
import type { SyntaxTree } from '../../documents/syntax-tree';
import { appendActiveEntry } from '../fixes/append-authorization';
import { remove } from '../fixes/edits';
import { asKind, knownKind } from '../facts/known-kind';
import { principalName } from '../wording/principal-names';
import { type Fix, rule } from '../rule';

export default rule({
  code: 'eligible-principal-kind',
  source: ['ELG-01'],
  severity: 'error',
  kinds: definitionKinds,
  authorization(authorization, definition, context, report) {
    const { access, principalId, principalType } = authorization;
    if (access !== 'eligible') return;
    const declared = asKind(principalType?.value);
    const kind = declared ?? knownKind(principalId?.value, definition, context);
    const place = declared ? principalType : principalId;
    if (kind !== 'ServicePrincipal' || !place) return;
    const name = principalName(authorization, context);
    report(
      place.node,
      l10n.t(
        '{0} is a service principal and cannot activate an eligible role: only users and groups can. Make the authorization permanent, or give it to a group.',
        name,
      ),
      { fixes: [moveToActive(context.document.tree, definition, authorization, name)] },
    );
  },
});

/** Puts the entry among the permanent ones, without the conditions of activation (QF-MOVEACTIVE). */
function moveToActive(tree: SyntaxTree, definition: Definition, { node }: Authorization, name: string): Fix {
  return {
    title: l10n.t('Make the authorization of {0} permanent', name),
    edits: () => {
      const { justInTimeAccessPolicy: _policy, ...entry } = getNodeValue(node) as Record<string, unknown>;
      return [...remove(tree, node), ...appendActiveEntry(tree, definition, entry)];
    },
  };
}
