import * as l10n from '@vscode/l10n';
import { armDraftKinds } from '../../documents/kinds';
import { properties } from '../../documents/nodes';
import { remove } from '../fixes/edits';
import { rule } from '../rule';

/** What belongs to definitions and authorizations, and was seen to be put into outputs. */
const foreign: ReadonlySet<string> = new Set([
  'authorizations',
  'eligibleAuthorizations',
  'delegatedRoleDefinitionIds',
  'principalId',
  'principalIdDisplayName',
  'roleDefinitionId',
  'justInTimeAccessPolicy',
  'managedByTenantId',
  'registrationDefinitionName',
]);

export default rule({
  code: 'outputs-foreign-key',
  source: ['ARM-24'],
  severity: 'error',
  kinds: armDraftKinds,
  document({ document, deployment: { arm } }, report) {
    for (const output of properties(arm?.outputs)) {
      for (const { name, key } of properties(output.value)) {
        if (!foreign.has(name)) continue;
        report(
          key,
          l10n.t(
            '"{0}" has no place in an output: Azure answers "InvalidTemplate", "Could not find member \'{0}\' on object of type \'TemplateOutputParameter\'". Move it to the authorization it belongs to, or remove it.',
            name,
          ),
          { fixes: [{ title: l10n.t('Remove "{0}"', name), edits: () => remove(document.tree, key.parent!) }] },
        );
      }
    }
  },
});
