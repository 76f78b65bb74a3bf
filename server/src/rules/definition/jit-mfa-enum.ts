import * as l10n from '@vscode/l10n';
import { draftKinds } from '../../documents/kinds';
import { changeValue } from '../fixes/change-value';
import { excerpt } from '../wording/excerpt';
import { rule } from '../rule';

const providers: readonly string[] = ['Azure', 'None'];

export default rule({
  code: 'jit-mfa-enum',
  source: ['ARM-05'],
  severity: 'error',
  armSeverity: 'warning',
  kinds: draftKinds,
  authorization({ justInTimeAccessPolicy }, _definition, _context, report) {
    const field = justInTimeAccessPolicy?.multiFactorAuthProvider;
    if (field?.value === undefined || providers.includes(field.value)) return;
    report(
      field.node,
      l10n.t(
        '"multiFactorAuthProvider" is "Azure" or "None", not "{0}". Write "Azure" to require multifactor authentication.',
        excerpt(field.value),
      ),
      { fixes: changeValue(field.node, field.value, providers) },
    );
  },
});
