import * as l10n from '@vscode/l10n';
import { getNodeValue } from 'jsonc-parser';
import { parseTree } from '../documents/syntax-tree';
import { readTemplate } from '../documents/template';
import type { ManifestFromTemplate } from '../protocol';

const placeholder = '00000000-0000-0000-0000-000000000000';

/**
 * The manifest that holds the literal authorizations of an ARM template or parameter file. Undefined where the text
 * holds none: no JSON, another kind of file, or expressions throughout.
 */
export function manifestFromTemplate(text: string): ManifestFromTemplate | undefined {
  const { root } = parseTree(text);
  if (!root) return undefined;
  const content = readTemplate(root);
  const authorizations = content.authorizations.map(getNodeValue) as object[];
  const eligibleAuthorizations = content.eligibleAuthorizations.map(getNodeValue) as object[];
  const count = authorizations.length + eligibleAuthorizations.length;
  if (count === 0) return undefined;
  const manifest = {
    version: '1.0.0',
    ...(content.name !== undefined && { registrationDefinitionName: content.name }),
    ...(content.description !== undefined && { description: content.description }),
    managedByTenantId: content.managedByTenantId ?? placeholder,
    authorizations,
    ...(eligibleAuthorizations.length > 0 && { eligibleAuthorizations }),
  };
  const notes = [l10n.t('{0} authorizations taken over.', count)];
  if (content.leftOut > 0) {
    notes.push(l10n.t('{0} left out: their principal or role is an expression.', content.leftOut));
  }
  if (content.managedByTenantId === undefined) {
    notes.push(l10n.t('The managing tenant is no plain value there: fill it in.'));
  }
  return { text: `${JSON.stringify(manifest, undefined, 2)}\n`, notes };
}
