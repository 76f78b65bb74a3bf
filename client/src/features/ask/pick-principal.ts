import * as vscode from 'vscode';
import type { AskablePrincipal } from '../../../../server/src/protocol';

/** Whom a question is about. */
export interface ChosenPrincipal {
  /** Absent for everybody. */
  readonly id?: string;
  readonly name: string;
}

/** Asks whom a question is about: one of those the document gives something, or anyone. */
export async function pickPrincipal(principals: readonly AskablePrincipal[]): Promise<ChosenPrincipal | undefined> {
  const anyone = vscode.l10n.t('Anyone');
  const items: readonly (vscode.QuickPickItem & { readonly id?: string })[] = [
    { label: anyone, description: vscode.l10n.t('Who can …?') },
    ...principals.map(({ id, name, type }) => ({
      label: name,
      description: type,
      ...(name !== id && { detail: id }),
      id,
    })),
  ];
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Ask About Access (1/2)'),
    placeHolder: vscode.l10n.t('Whom is the question about?'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen && { name: chosen.label, ...(chosen.id !== undefined && { id: chosen.id }) };
}
