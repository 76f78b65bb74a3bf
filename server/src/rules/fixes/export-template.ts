import * as l10n from '@vscode/l10n';
import type { Fix } from '../rule';

/** The fix that makes the template of a plan or manifest anew, by the command that shows what it writes (QF-ARMEXPORT). */
export function exportTemplate(uri?: string): Fix {
  return {
    title: l10n.t('Export an ARM template…'),
    command: { name: 'exportTemplate', ...(uri !== undefined && { uri }) },
    edits: () => [],
  };
}
