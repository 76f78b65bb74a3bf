import * as l10n from '@vscode/l10n';
import { armDraftKinds } from '../../documents/kinds';
import { remove } from '../fixes/edits';
import { rule } from '../rule';

/** What Azure says of a resource, and nobody says to it (rules 1.2, 1.5). */
const readOnly: Readonly<Record<string, readonly string[]>> = {
  registrationDefinition: ['managedByTenantName', 'manageeTenantId', 'manageeTenantName', 'provisioningState'],
  registrationAssignment: ['provisioningState', 'registrationDefinition'],
};

export default rule({
  code: 'read-only-property',
  source: ['ARM-21'],
  severity: 'warning',
  kinds: armDraftKinds,
  shape(fault, { document: { tree } }, report) {
    const name = fault.property;
    if (fault.fault !== 'unknown' || name === undefined || !readOnly[fault.owner]?.includes(name)) return;
    report(fault, l10n.t('Azure sets "{0}" and takes it from nobody. Remove it from the template.', name), {
      tag: 'unnecessary',
      fixes: [{ title: l10n.t('Remove "{0}"', name), edits: () => remove(tree, fault.node.parent!) }],
    });
  },
});
