import * as l10n from '@vscode/l10n';
import { writtenNode } from '../../documents/arm/resolved';
import { armDraftKinds } from '../../documents/kinds';
import { replaceValue } from '../fixes/edits';
import { rule } from '../rule';
import { writtenText } from './written';

const hashed = /^(\s*\[{1,2}\s*)(?:guid|uniqueString)\s*\((.*)\)(\s*\]\s*)$/is;
const oneArgument = /^[^,()]*(?:\([^()]*\))?[^,()]*$/;

export default rule({
  code: 'tenant-id-hashed',
  source: ['ARM-32'],
  severity: 'warning',
  kinds: armDraftKinds,
  definition({ managedByTenantId }, _context, report) {
    const match = hashed.exec(writtenText(managedByTenantId?.node) ?? '');
    if (!match) return;
    const [, before, inside, after] = match;
    const written = writtenNode(managedByTenantId!.node);
    report(
      written,
      l10n.t(
        'This makes another GUID of the tenant ID, and the delegation would go to a tenant that is not yours. Write the tenant ID itself.',
      ),
      {
        fixes: oneArgument.test(inside!)
          ? [{ title: l10n.t('Take the ID itself'), edits: () => [replaceValue(written, before! + inside! + after!)] }]
          : [],
      },
    );
  },
});
