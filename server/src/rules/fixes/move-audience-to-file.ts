import * as l10n from '@vscode/l10n';
import type { Fix } from '../rule';

/** The fix that moves an audience to a CSV file, by the command that shows what it writes. */
export function moveAudienceToFile(): Fix {
  return {
    title: l10n.t('Move the audience to a CSV file…'),
    command: { name: 'moveAudienceToFile' },
    edits: () => [],
  };
}
