import * as l10n from '@vscode/l10n';
import { draftKinds } from '../../documents/kinds';
import type { Authorization, Definition } from '../../documents/model';
import type { RuleContext } from '../context';
import { properties } from '../../documents/nodes';
import { nearestName } from '../../documents/shape/nearest';
import { setProperty } from '../fixes/edits';
import { foreignName } from '../facts/foreign-names';
import { type Fix, rule } from '../rule';
import { isSold } from '../facts/sold';

const property = 'principalIdDisplayName';

export default rule({
  code: 'display-name-missing',
  source: ['PRI-06'],
  // An error where a plan sells the manifest; templates may leave names out.
  severity: 'information',
  kinds: draftKinds,
  authorization(authorization, definition, context, report) {
    const { principalId, principalIdDisplayName: name } = authorization;
    if (name ? name.value?.trim() !== '' : !principalId || isMisspelt(authorization)) return;
    report(
      name?.node ?? principalId!.node,
      l10n.t(
        'This entry has no display name. It tells the customer what the access is for, and Partner Center asks for one: add "principalIdDisplayName".',
      ),
      { ...(isSold(context) && { severity: 'error' }), fixes: fixesFor(authorization, definition, context) },
    );
  },
});

/** Whether another property stands for the name; `unknown-property` then speaks. */
function isMisspelt({ node }: Authorization): boolean {
  return properties(node).some(
    ({ name }) => foreignName('authorization', name, [property]) ?? nearestName(name, [property]),
  );
}

/** A name can be filled in where a directory, or another entry of the same principal, has one (QF-NAME). */
function fixesFor(authorization: Authorization, definition: Definition, context: RuleContext): readonly Fix[] {
  const id = authorization.principalId?.value;
  if (!id) return [];
  const siblings = context.byPrincipal(definition).get(id.toLowerCase()) ?? [];
  const name =
    context.principals.find(id)?.displayName ||
    siblings.find((sibling) => sibling.principalIdDisplayName?.value?.trim())?.principalIdDisplayName?.value;
  if (!name) return [];
  return [
    {
      title: l10n.t('Name it "{0}"', name),
      edits: () => setProperty(context.document.tree, authorization.node, property, name),
    },
  ];
}
