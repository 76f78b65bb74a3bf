import * as l10n from '@vscode/l10n';
import { draftKinds } from '../../documents/kinds';
import type { Definition } from '../../documents/model';
import { wellKnown } from '../../roles';
import { appendAuthorization } from '../fixes/append-authorization';
import type { RuleContext } from '../context';
import { knownKind } from '../facts/known-kind';
import { listPlace } from '../wording/list-place';
import { principalName } from '../wording/principal-names';
import { type Fix, rule } from '../rule';
import { isSold } from '../facts/sold';

export default rule({
  code: 'plan-needs-active',
  source: ['ELG-17', 'MAN-05'],
  // An error where a plan sells the manifest; a template may have an empty list.
  severity: 'warning',
  armSeverity: 'information',
  kinds: draftKinds,
  definition(definition, context, report) {
    const { authorizations } = definition;
    if (!authorizations?.known || authorizations.node.children!.length > 0) return;
    // An empty default waits for the values of a parameter file.
    if (authorizations.node.parent?.children![0]!.value === 'defaultValue') return;
    report(
      listPlace(authorizations),
      l10n.t(
        'There is no permanent authorization: Partner Center asks for one active authorization at least, and eligible roles cannot be activated without Reader access.',
      ),
      { ...(isSold(context) && { severity: 'error' }), fixes: fixesFor(definition, context) },
    );
  },
});

/** Offered for the first who has an eligible role, and will need Reader to activate it (QF-READER). */
function fixesFor(definition: Definition, context: RuleContext): readonly Fix[] {
  const first = definition.eligibleAuthorizations?.items.find(
    ({ principalId }) => principalId?.value && knownKind(principalId.value, definition, context) !== 'ServicePrincipal',
  );
  if (!first) return [];
  return [
    {
      title: l10n.t('Add Reader for {0}', principalName(first, context)),
      edits: () => appendAuthorization(context.document.tree, definition, first, wellKnown.reader),
    },
  ];
}
