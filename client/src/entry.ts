import * as vscode from 'vscode';
import { places } from './documents/places';
import { type Candidate, needsUs } from './documents/recognition';
import { panelTypesOf, restorePanels } from './restored-panels';
import { commandsOf, standInCommands } from './stand-in-commands';
import { standInView, viewsOf } from './stand-in-view';

/** What the extension tells about itself. */
export interface Api {
  /** The documents that the language server has, as URIs; undefined as long as none is needed and nothing is loaded. */
  documents(): readonly string[] | undefined;
  /** What the language status says of an open document, in words; undefined where it says nothing. */
  statusOf(document: vscode.TextDocument): string | undefined;
}

/** The extension proper, which is loaded once it is needed. */
export interface ClientBundle {
  activate(context: vscode.ExtensionContext): Promise<Api>;
  /** Takes a panel that VS Code brought back, and what was kept of it; needs no running server. */
  restorePanel(context: vscode.ExtensionContext, panel: vscode.WebviewPanel, kept: unknown): void;
  deactivate(): Promise<void>;
}

let bundle: Promise<ClientBundle> | undefined;
let running: Api | undefined;

/**
 * Activates the extension: editors call this for every JSON file, so nothing is loaded or started until a document of
 * ours is open, or one that may carry a delegation, or until a command is called.
 */
export async function activateEntry(context: vscode.ExtensionContext, load: () => Promise<ClientBundle>): Promise<Api> {
  let loading: Promise<ClientBundle> | undefined;
  const start = async (): Promise<ClientBundle> => {
    waiting.dispose();
    const loaded = await (loading ??= load());
    standIns.dispose();
    running = await loaded.activate(context);
    return loaded;
  };
  const wake = (): Promise<ClientBundle> => (bundle ??= start());
  const wakeSoon = (): void => {
    wake().catch((error: unknown) => void vscode.window.showErrorMessage(String(error)));
  };
  const consider = (document: Candidate): void => {
    if (needsUs(document, places)) wakeSoon();
  };
  const waiting = vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(consider),
    vscode.workspace.onDidChangeTextDocument(({ document }) => consider(document)),
  );
  const standIns = standInCommands(commandsOf(context.extension), wake);
  const restoring = restorePanels(panelTypesOf(context.extension), async (panel, kept) => {
    wakeSoon();
    (await (loading ??= load())).restorePanel(context, panel, kept);
  });
  const views = viewsOf(context.extension).map((view) => standInView(view, wakeSoon));
  context.subscriptions.push(waiting, standIns, restoring, ...views);
  if (vscode.workspace.textDocuments.some((document) => needsUs(document, places))) await wake();
  return {
    documents: () => bundle && (running?.documents() ?? []),
    statusOf: (document) => running?.statusOf(document),
  };
}

/** Stops what was started. */
export async function deactivateEntry(): Promise<void> {
  await (await bundle)?.deactivate();
}
