import * as l10n from '@vscode/l10n';
import { draftKinds } from '../../documents/kinds';
import { replaceValue } from '../fixes/edits';
import { rule } from '../rule';
import { policyOf } from './access-policy';

export default rule({
  code: 'eligible-mfa-none',
  source: ['ELG-14'],
  severity: 'warning',
  kinds: draftKinds,
  yieldsTo: ['jit-mfa-enum'],
  authorization(authorization, _definition, _context, report) {
    const provider = policyOf(authorization)?.multiFactorAuthProvider;
    if (provider?.value?.toLowerCase() !== 'none') return;
    report(
      provider.node,
      l10n.t(
        'With "None" this role is activated without multifactor authentication: a stolen password is enough. Use "Azure".',
      ),
      {
        fixes: [
          {
            title: l10n.t('Ask for multifactor authentication (Azure)'),
            edits: () => [replaceValue(provider.node, 'Azure')],
          },
        ],
      },
    );
  },
});
