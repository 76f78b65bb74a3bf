import * as l10n from '@vscode/l10n';
import { type Html, markup } from './html';

/** A button that copies a text letter for letter; `name` says which one to those who only hear it. */
export function copyButton(text: string, name: string): Html {
  const label = l10n.t('Copy {0}', name);
  const done = l10n.t('Copied: {0}', name);
  return markup`<button type="button" class="copy" data-copy="${text}" data-done="${done}" aria-label="${label}">${l10n.t('Copy')}</button>`;
}
