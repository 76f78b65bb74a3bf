import * as l10n from '@vscode/l10n';
import type { Scope } from './scope';
import type { State } from './state';

/** Why nobody can tell what people of the customer may do at scopes: their subscription left the customer's tenant. */
export function movedWords(scopes: readonly Scope[], { movedTo }: State): string | undefined {
  const moved = scopes.find(({ subscription }) => movedTo.has(subscription));
  if (!moved) return undefined;
  return l10n.t('"{0}" is in another tenant now, whose people the scenario does not name.', moved.subscription);
}
