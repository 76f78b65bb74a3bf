import * as l10n from '@vscode/l10n';
import { draftKinds } from '../../documents/kinds';
import { rule } from '../rule';

/** The roles of classic administrators, in lower case and with spaces alone between words (ROL-06). */
const classic: ReadonlyMap<string, string> = new Map([
  ['service administrator', 'Service Administrator'],
  ['co administrator', 'Co-Administrator'],
  ['coadministrator', 'Co-Administrator'],
  ['account administrator', 'Account Administrator'],
]);

const longest = 40;

export default rule({
  code: 'role-classic',
  source: ['ROL-06'],
  severity: 'error',
  kinds: draftKinds,
  authorization({ roleDefinitionId }, _definition, { roleOf }, report) {
    const text = roleDefinitionId?.value;
    if (!text || text.length > longest || roleOf(roleDefinitionId)?.role) return;
    const name = classic.get(
      text
        .trim()
        .toLowerCase()
        .replace(/[\s_-]+/g, ' '),
    );
    if (name === undefined) return;
    report(
      roleDefinitionId.node,
      l10n.t(
        '{0} is a classic administrator role, and Azure Lighthouse delegates none of these. Name a built-in role by its GUID.',
        name,
      ),
    );
  },
});
