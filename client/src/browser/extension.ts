import * as vscode from 'vscode';
import { activateEntry, type Api, type ClientBundle, deactivateEntry } from '../entry';

/** Activates the extension in a web worker host. */
export function activate(context: vscode.ExtensionContext): Promise<Api> {
  return activateEntry(context, () => loadClient(context.extensionUri));
}

export const deactivate = deactivateEntry;

/** Loads the client's bundle. A worker host can require no second file, so its text is run as the host runs the first. */
async function loadClient(extensionUri: vscode.Uri): Promise<ClientBundle> {
  const uri = vscode.Uri.joinPath(extensionUri, 'dist', 'shared', 'client.js');
  const source = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  const module = { exports: {} };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the text is a file of this extension
  const run = new Function('module', 'exports', 'require', source) as (...host: unknown[]) => void;
  run(module, module.exports, requireVscode);
  return (module.exports as { forWorker(): Promise<ClientBundle> }).forWorker();
}

/** What the bundle may require: the editor's own module, as in the file that was loaded first. */
function requireVscode(name: string): unknown {
  if (name !== 'vscode') throw new Error(`There is no module ${name} in this host.`);
  return vscode;
}
