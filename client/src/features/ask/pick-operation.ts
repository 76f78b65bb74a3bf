import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { findOperationsRequest, type FindOperationsParams, type FoundOperation } from '../../../../server/src/protocol';

/** Asks for an operation in plain words; what fits is listed while one types. Gives its name, or the words alone. */
export function pickOperation(client: BaseLanguageClient, who: string): Promise<string | undefined> {
  const pick = vscode.window.createQuickPick();
  pick.title = vscode.l10n.t('Ask About Access (2/2): {0}', who);
  pick.placeholder = vscode.l10n.t('Say what is done: restart a virtual machine');
  const list = async (words: string): Promise<void> => {
    pick.busy = true;
    const params: FindOperationsParams = { words };
    const found = await client.sendRequest<readonly FoundOperation[]>(findOperationsRequest, params);
    // An answer to what was typed before comes too late.
    if (pick.value !== words) return;
    pick.items = found.map(itemOf);
    pick.busy = false;
  };
  return new Promise((resolve) => {
    pick.onDidChangeValue((words) => void list(words));
    pick.onDidAccept(() => {
      const words = pick.value.trim();
      resolve(pick.selectedItems[0]?.label ?? (words || undefined));
      pick.hide();
    });
    pick.onDidHide(() => {
      pick.dispose();
      resolve(undefined);
    });
    pick.show();
    void list('');
  });
}

/** Shown whatever is typed: the server has chosen by words that the name need not hold. */
function itemOf({ name, plane, words }: FoundOperation): vscode.QuickPickItem {
  const detail = plane === 'data' ? vscode.l10n.t('{0} (data plane, never delegated)', words) : words;
  return { label: name, detail, alwaysShow: true };
}
