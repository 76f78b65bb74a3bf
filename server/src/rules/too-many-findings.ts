import * as l10n from '@vscode/l10n';
import type { ParsedDocument } from '../documents/document';
import type { Finding } from './rule';

/** The finding that says that a file has more findings than are shown; it stands at the start of the file's value. */
export function tooManyFindings(document: ParsedDocument, shown: number): Finding {
  return {
    code: 'too-many-findings',
    severity: 'information',
    message: l10n.t('This file has more findings than can be shown. The first {0} are listed.', shown),
    offset: document.tree.root?.offset ?? 0,
    length: 1,
  };
}
