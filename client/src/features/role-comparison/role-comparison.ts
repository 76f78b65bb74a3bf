import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  compareRolesRequest,
  type CompareRolesParams,
  type ReportAnswer,
  type RoleChoice,
  roleChoicesRequest,
  type RoleChoicesParams,
} from '../../../../server/src/protocol';
import type { ReportDocuments } from '../reports/report-documents';

/** A report that is about no document stands for all roles. */
const allRoles = vscode.Uri.from({ scheme: 'managed-service-roles', path: '/roles' });

interface RoleItem extends vscode.QuickPickItem {
  readonly id: string;
}

/** Compare Roles: two roles or more side by side, and what only one of them allows. */
export function activateRoleComparison(client: BaseLanguageClient, reports: ReportDocuments): vscode.Disposable {
  reports.register('comparison', async (_source, roles, token) => {
    const params: CompareRolesParams = { roles: roles as readonly string[] };
    const answer = await client.sendRequest<ReportAnswer | null>(compareRolesRequest, params, token);
    return answer?.markdown ?? vscode.l10n.t('These roles are not known any more.');
  });
  return vscode.commands.registerCommand('managedServiceOffers.compareRoles', async () => {
    const choices = await client.sendRequest<readonly RoleChoice[]>(roleChoicesRequest, placeOf(client));
    const roles = await askForRoles(choices);
    if (roles) await reports.show('comparison', allRoles, roles);
  });
}

/** The caret in the active editor, where the role to begin with may stand. */
function placeOf(client: BaseLanguageClient): RoleChoicesParams {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return {};
  const { line, character } = editor.selection.active;
  return { uri: client.code2ProtocolConverter.asUri(editor.document.uri), position: { line, character } };
}

/** Asks for two roles at least; a single one keeps the list open and says so. */
function askForRoles(choices: readonly RoleChoice[]): Promise<readonly string[] | undefined> {
  const pick = vscode.window.createQuickPick<RoleItem>();
  const title = vscode.l10n.t('Compare Roles');
  pick.title = title;
  pick.placeholder = vscode.l10n.t('Choose two roles or more');
  pick.canSelectMany = true;
  pick.matchOnDescription = true;
  pick.items = choices.map(({ id, name, detail }) => ({ id, label: name, description: detail }));
  pick.selectedItems = pick.items.filter((_item, at) => choices[at]?.chosen);
  return new Promise((resolve) => {
    pick.onDidChangeSelection(() => (pick.title = title));
    pick.onDidAccept(() => {
      if (pick.selectedItems.length < 2) {
        pick.title = vscode.l10n.t('Compare Roles: one is not enough, choose another');
        return;
      }
      resolve(pick.selectedItems.map(({ id }) => id));
      pick.hide();
    });
    pick.onDidHide(() => {
      pick.dispose();
      resolve(undefined);
    });
    pick.show();
  });
}
