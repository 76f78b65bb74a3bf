import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type DirectoryListing,
  directoryListingRequest,
  type ImportDirectoryParams,
  importDirectoryRequest,
  type ImportedDirectory,
  type ImportOptions,
} from '../../../../server/src/protocol';
import { changeAfterPreview, writeAfterPreview } from '../../written-files';

/** The file of a directory that nobody named yet. */
const newName = 'provider.directory.msp.json';

/** Import Directory…: merges what `az ad … list` printed into a directory file, after showing the change. */
export function activateImportDirectory(client: BaseLanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand('managedServiceOffers.importDirectory', async () => {
    const listing = await askForListing();
    if (listing === undefined) return;
    const held = await client.sendRequest<DirectoryListing>(directoryListingRequest, { text: listing });
    const options = holdsPrincipals(held) ? await askForOptions(held) : complain();
    const target = options && (await askForTarget());
    if (!options || !target) return;
    const { isNew, uri } = target;
    const params: ImportDirectoryParams = {
      listing,
      directory: isNew || !uri ? null : client.code2ProtocolConverter.asUri(uri),
      ...options,
    };
    const imported = await client.sendRequest<ImportedDirectory | string>(importDirectoryRequest, params);
    if (typeof imported === 'string') return void vscode.window.showWarningMessage(imported);
    if (imported.edits.length === 0) {
      const message = vscode.l10n.t('The directory has all of it already.');
      return void vscode.window.showInformationMessage(message);
    }
    if (!uri) return openUnsaved(imported.text);
    const label = vscode.l10n.t('Principals: {0} new, {1} changed', imported.added, imported.changed);
    const written = isNew
      ? await writeAfterPreview(vscode.Uri.joinPath(uri, '..'), [{ name: newName, text: imported.text }], label, 'keep')
      : await changeAfterPreview(uri, imported.edits, label);
    if (written) await vscode.window.showTextDocument(uri);
  });
}

interface Target {
  readonly isNew: boolean;
  /** Undefined where no folder is open. */
  readonly uri: vscode.Uri | undefined;
}

async function askForListing(): Promise<string | undefined> {
  const fromClipboard = {
    label: vscode.l10n.t('From the clipboard'),
    description: 'az ad group list · az ad sp list · az ad user list',
  };
  const fromFile = { label: vscode.l10n.t('From a file…') };
  const title = vscode.l10n.t('Import Directory');
  const placeHolder = vscode.l10n.t('What the Azure command line printed, as JSON');
  const chosen = await vscode.window.showQuickPick([fromClipboard, fromFile], { title, placeHolder });
  if (chosen === fromClipboard) return vscode.env.clipboard.readText();
  if (chosen !== fromFile) return undefined;
  const defaultUri = vscode.workspace.workspaceFolders?.[0]?.uri;
  const [uri] = (await vscode.window.showOpenDialog({ defaultUri, title })) ?? [];
  // A document knows encodings: PowerShell writes UTF-16.
  return uri && (await vscode.workspace.openTextDocument(uri)).getText();
}

function holdsPrincipals({ groups, servicePrincipals, applications, users }: DirectoryListing): boolean {
  return groups + servicePrincipals + applications + users > 0;
}

function complain(): undefined {
  const message = vscode.l10n.t(
    'No principals found. Copy what "az ad group list", "az ad sp list" or "az ad user list" prints, as JSON.',
  );
  void vscode.window.showWarningMessage(message);
}

async function askForOptions({ groups, servicePrincipals, users, withMembers }: DirectoryListing) {
  const people = { label: vscode.l10n.t('Users with their names'), description: vscode.l10n.t('{0} listed', users) };
  const members = {
    label: vscode.l10n.t('Members of groups'),
    description: vscode.l10n.t('groups listed with theirs: {0}', withMembers),
  };
  const complete = {
    label: vscode.l10n.t('This is everybody in the tenant'),
    description: vscode.l10n.t('ids of manifests that are missing will be reported'),
  };
  const choices = [...(users > 0 ? [people] : []), ...(withMembers > 0 ? [members] : []), complete];
  const chosen = await vscode.window.showQuickPick(choices, {
    canPickMany: true,
    title: vscode.l10n.t('Import Directory: groups {0}, service principals {1}', groups, servicePrincipals),
    placeHolder: vscode.l10n.t('What else? Nothing of this comes in unless you check it.'),
  });
  if (!chosen) return undefined;
  const options: ImportOptions = {
    people: chosen.includes(people),
    members: chosen.includes(members),
    complete: chosen.includes(complete),
  };
  return options;
}

/** The directory file of the workspace, the one chosen of several, or a new one in the first folder. */
async function askForTarget(): Promise<Target | undefined> {
  const found = await vscode.workspace.findFiles('**/{directory,*.directory}.msp.json', '**/node_modules/**');
  if (found.length === 0) {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    return { isNew: true, uri: folder && vscode.Uri.joinPath(folder, newName) };
  }
  if (found.length === 1) return { isNew: false, uri: found[0] };
  const choices = found.map((uri) => ({ label: vscode.workspace.asRelativePath(uri), uri }));
  const placeHolder = vscode.l10n.t('The directory that takes them');
  const chosen = await vscode.window.showQuickPick(choices, { placeHolder });
  return chosen && { isNew: false, uri: chosen.uri };
}

/** Where no folder is open, a new directory is a document that nobody saved yet. */
async function openUnsaved(content: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: 'managed-service-directory', content });
  await vscode.window.showTextDocument(document);
}
