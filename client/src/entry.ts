import * as vscode from 'vscode';
import { places } from './documents/places';
import { type Candidate, needsUs } from './documents/recognition';
import { commandsOf, standInCommands } from './stand-in-commands';

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
  deactivate(): Promise<void>;
}

let bundle: Promise<ClientBundle> | undefined;
let running: Api | undefined;

/**
 * Activates the extension: editors call this for every JSON file, so nothing is loaded or started until a document of
 * ours is open, or one that may carry a delegation, or until a command is called.
 */
export async function activateEntry(context: vscode.ExtensionContext, load: () => Promise<ClientBundle>): Promise<Api> {
  const start = async (): Promise<ClientBundle> => {
    waiting.dispose();
    const loaded = await load();
    standIns.dispose();
    running = await loaded.activate(context);
    return loaded;
  };
  const wake = (): Promise<ClientBundle> => (bundle ??= start());
  const consider = (document: Candidate): void => {
    if (needsUs(document, places)) wake().catch((error: unknown) => void vscode.window.showErrorMessage(String(error)));
  };
  const waiting = vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(consider),
    vscode.workspace.onDidChangeTextDocument(({ document }) => consider(document)),
  );
  const standIns = standInCommands(commandsOf(context.extension), wake);
  context.subscriptions.push(waiting, standIns);
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
