import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type CompareFilesAnswer,
  type CompareFilesParams,
  compareFilesRequest,
  type ComparedFileParams,
  type PublishedState,
  publishedStatesRequest,
  type PublishedStatesParams,
} from '../../../../server/src/protocol';
import type { ReportDocuments } from '../reports/report-documents';
import { sourceOf, type SourceKinds } from '../reports/source';
import { askForRevision, serveRevisions } from './git-revisions';

/** The name of the report, in its title. */
const report = 'changes';

const compared: SourceKinds = ['offer', 'plan', 'manifest', 'published'];

/** What a file is compared with, as a report remembers it. */
type Question = Omit<CompareFilesParams, 'after'>;

/** Compare with Published Version…, with File… and with Git Revision…: what a file allows more or less than before. */
export function activateFileComparison(client: BaseLanguageClient, reports: ReportDocuments): vscode.Disposable {
  const compare = (source: vscode.Uri, question: Question, token: vscode.CancellationToken) => {
    const params: CompareFilesParams = { ...question, after: { uri: client.code2ProtocolConverter.asUri(source) } };
    return client.sendRequest<CompareFilesAnswer | null>(compareFilesRequest, params, token);
  };
  reports.register(report, async (source, question, token) => {
    const answer = await compare(source, question as Question, token);
    if (answer && 'markdown' in answer) return answer.markdown;
    return answer && 'refused' in answer ? answer.refused : vscode.l10n.t('These files cannot be compared any more.');
  });
  const show = async (source: vscode.Uri, before: ComparedFileParams): Promise<void> => {
    const answer = await compare(source, { before }, new vscode.CancellationTokenSource().token);
    if (answer && 'refused' in answer) return tell(answer.refused);
    const planId = answer && 'choose' in answer ? await askForPlan(answer.choose) : undefined;
    if (answer && 'choose' in answer && planId === undefined) return;
    await reports.show(report, source, { before, ...(planId !== undefined && { planId }) });
  };
  const comparing =
    (before: AskForBefore) =>
    async (argument: unknown, given: unknown): Promise<void> => {
      const source = await sourceOf(argument, compared);
      if (!source) return tell(vscode.l10n.t('Open a manifest, plan, offer or ARM template with a delegation first.'));
      const answer = await before(source.uri, given);
      if (answer) await show(source.uri, answer);
    };
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    serveRevisions(client),
    registerCommand(
      'managedServiceOffers.comparePublished',
      comparing((source, given) => askForPublished(client, source, given)),
    ),
    registerCommand(
      'managedServiceOffers.compareFile',
      comparing(async (source, given) => {
        const file = given instanceof vscode.Uri ? given : await askForFile(source);
        return file && { uri: client.code2ProtocolConverter.asUri(file) };
      }),
    ),
    registerCommand(
      'managedServiceOffers.compareRevision',
      comparing(async (source, given) => {
        const revision = typeof given === 'string' ? given : await askForRevision(source);
        return revision === undefined ? undefined : { uri: client.code2ProtocolConverter.asUri(source), revision };
      }),
    ),
  );
}

/** Asks what a file is compared with, unless the command was called with it; undefined where nothing is chosen. */
type AskForBefore = (source: vscode.Uri, given: unknown) => Promise<ComparedFileParams | undefined>;

async function askForPublished(
  client: BaseLanguageClient,
  source: vscode.Uri,
  given: unknown,
): Promise<ComparedFileParams | undefined> {
  const params: PublishedStatesParams = { uri: client.code2ProtocolConverter.asUri(source) };
  const states = await client.sendRequest<readonly PublishedState[]>(publishedStatesRequest, params);
  if (states.length === 0) {
    tell(vscode.l10n.t('No record says what was published of this file: Record Published Version… writes one.'));
    return undefined;
  }
  const items = states.map((one) => ({
    label: one.at.slice(0, 10),
    description: one.plans.join(' · '),
    ...facts(one),
  }));
  const title = vscode.l10n.t('Compare with Published Version');
  const placeHolder = vscode.l10n.t('The version to compare with');
  const chosen =
    typeof given === 'string'
      ? items.find(({ at }) => at.startsWith(given))
      : await vscode.window.showQuickPick(items, { title, placeHolder, matchOnDescription: true });
  return chosen && { uri: chosen.record, at: chosen.at };
}

function facts({ record, at, state, note }: PublishedState): { record: string; at: string; detail?: string } {
  const detail = [state, note].filter(Boolean).join(' · ');
  return { record, at, ...(detail && { detail }) };
}

/** A file of the workspace, or another one. */
async function askForFile(source: vscode.Uri): Promise<vscode.Uri | undefined> {
  const found = await vscode.workspace.findFiles('**/*{manifest,plan,offer,published}.msp.json', '**/node_modules/**');
  const others = found.filter((uri) => uri.toString() !== source.toString());
  const browse = { label: `$(folder-opened) ${vscode.l10n.t('Another file…')}`, uri: undefined };
  const items = others.map((uri) => ({ label: vscode.workspace.asRelativePath(uri), uri }));
  items.sort((a, b) => (a.label < b.label ? -1 : 1));
  const title = vscode.l10n.t('Compare with File');
  const placeHolder = vscode.l10n.t('The file that stands for what was before');
  const chosen = await vscode.window.showQuickPick([...items, browse], { title, placeHolder });
  if (chosen !== browse) return chosen?.uri;
  const opened = await vscode.window.showOpenDialog({
    title: placeHolder,
    filters: { JSON: ['json', 'jsonc'] },
    defaultUri: vscode.workspace.workspaceFolders?.[0]?.uri,
    openLabel: vscode.l10n.t('Compare'),
  });
  return opened?.[0];
}

async function askForPlan(ids: readonly string[]): Promise<string | undefined> {
  if (ids.length > 0) return vscode.window.showQuickPick(ids, { title: vscode.l10n.t('Which plan is meant?') });
  tell(vscode.l10n.t('These files have several plans, and none has an id by which to pair them.'));
  return undefined;
}

function tell(message: string): void {
  void vscode.window.showInformationMessage(message);
}
