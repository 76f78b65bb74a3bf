import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ReadRevisionParams, readRevisionRequest } from '../../../../server/src/protocol';

/** What of the built-in Git extension is used (its `api/git.d.ts`, version 1). */
interface GitApi {
  getRepository(uri: vscode.Uri): Repository | null;
}

interface Repository {
  /** The text of a file at a revision; rejects where there is none. */
  show(revision: string, path: string): Promise<string>;
  log(options: { readonly maxEntries: number; readonly path: string }): Promise<readonly Commit[]>;
}

interface Commit {
  readonly hash: string;
  readonly message: string;
  readonly authorName?: string;
  readonly authorDate?: Date;
}

/** Commits of a file that are listed; older ones are named. */
const shownCommits = 50;

/** Answers the server, which asks for files at a revision. */
export function serveRevisions(client: BaseLanguageClient): vscode.Disposable {
  return client.onRequest(readRevisionRequest, async ({ uri, revision }: ReadRevisionParams) => {
    const file = client.protocol2CodeConverter.asUri(uri);
    try {
      const repository = await repositoryOf(file);
      return (await repository?.show(revision, file.fsPath)) ?? null;
    } catch {
      return null;
    }
  });
}

/** Asks for a revision of a file: one of its newest commits, or another one by name. Says why there is none to choose. */
export async function askForRevision(file: vscode.Uri): Promise<string | undefined> {
  if (!(await gitApi())) {
    tell(vscode.l10n.t('The built-in Git extension is not there or is turned off, so no revision can be read.'));
    return undefined;
  }
  const repository = await repositoryOf(file);
  if (!repository) {
    tell(vscode.l10n.t('This file is in no Git repository that is open.'));
    return undefined;
  }
  const commits = await repository.log({ maxEntries: shownCommits, path: file.fsPath }).catch(() => []);
  const another = { label: `$(edit) ${vscode.l10n.t('Another revision…')}`, hash: '' };
  const items = [...commits.map(itemOf), another];
  const title = vscode.l10n.t('Compare with Git Revision');
  const placeHolder = vscode.l10n.t('The commit to compare with');
  const chosen = await vscode.window.showQuickPick(items, { title, placeHolder, matchOnDescription: true });
  if (chosen !== another) return chosen?.hash;
  const prompt = vscode.l10n.t('A branch, a tag or a commit');
  return (await vscode.window.showInputBox({ title, prompt, placeHolder: 'main' }))?.trim() || undefined;
}

function itemOf({ hash, message, authorName, authorDate }: Commit): vscode.QuickPickItem & { hash: string } {
  const detail = [authorDate?.toISOString().slice(0, 10), authorName].filter(Boolean).join(' · ');
  return { label: message.split('\n', 1)[0]!, description: hash.slice(0, 8), detail, hash };
}

async function repositoryOf(file: vscode.Uri): Promise<Repository | undefined> {
  return (await gitApi())?.getRepository(file) ?? undefined;
}

/** The interface of the built-in Git extension; undefined where it is absent or turned off. */
async function gitApi(): Promise<GitApi | undefined> {
  const extension = vscode.extensions.getExtension<{ getAPI(version: 1): GitApi }>('vscode.git');
  try {
    return (await extension?.activate())?.getAPI(1);
  } catch {
    return undefined;
  }
}

function tell(message: string): void {
  void vscode.window.showInformationMessage(message);
}
