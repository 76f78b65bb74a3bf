import { commands, languages, Range, Selection, TabInputText, window, workspace } from 'vscode';
import type { Diagnostic, Position, Tab, TextDocument, TextEditor, Uri } from 'vscode';
import { ask, inWorkspace, session } from './session';
import { waitFor } from './waiting';

export { inWorkspace, session } from './session';
export { waitFor } from './waiting';

/** What the extension calls itself in its diagnostics. */
export const diagnosticSource = 'managed-service-offers';

/** Opens a file of the opened folder in an editor; gives the editor. */
export async function openFile(path: string): Promise<TextEditor> {
  return show(await workspace.openTextDocument(inWorkspace(path)));
}

/**
 * Opens a file as a person does: it is closed with its last editor, so that the server forgets it once it is deleted.
 * What a test opens otherwise stays open for a while.
 */
export async function openAsPerson(uri: Uri): Promise<TextEditor> {
  await commands.executeCommand('vscode.open', uri);
  return waitFor(`the editor of ${uri.path}`, () => {
    const editor = window.activeTextEditor;
    return editor?.document.uri.toString() === uri.toString() && editor;
  });
}

/** Opens an unsaved document with a language id and a text; gives its editor. */
export async function openUntitled(language: string, content: string): Promise<TextEditor> {
  return show(await workspace.openTextDocument({ language, content }));
}

/** Shows a document and waits for its tab, as people do: what is typed before is not pulled by the client. */
async function show(document: TextDocument): Promise<TextEditor> {
  const editor = await window.showTextDocument(document);
  const isThere = ({ input }: Tab): boolean =>
    input instanceof TabInputText && input.uri.toString() === document.uri.toString();
  await waitFor(`the tab of ${document.uri.path}`, () => window.tabGroups.all.some(({ tabs }) => tabs.some(isThere)));
  return editor;
}

/** Text of a file of the opened folder, as it is on disk. */
export async function readText(path: string): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(inWorkspace(path)));
}

/** Replaces the first place where a text occurs in an editor. */
export async function replace(editor: TextEditor, text: string, replacement: string): Promise<void> {
  const start = positionOf(editor.document, text);
  const end = positionOf(editor.document, text, text.length);
  await editor.edit((edit) => edit.replace(new Range(start, end), replacement));
}

/** Closes the panel and all editors, and drops what was typed into them. */
export async function closeAll(): Promise<void> {
  await commands.executeCommand('notifications.clearAll');
  await commands.executeCommand('workbench.action.closePanel');
  while (window.tabGroups.all.some(({ tabs }) => tabs.length > 0)) {
    await commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  // The next unsaved document gets the same name, and must not get the old text with it.
  await waitFor('unsaved documents to be gone', () => !workspace.textDocuments.some(({ isUntitled }) => isUntitled));
}

/** Puts the caret behind the first place where a text occurs; gives the position. */
export function placeCaret(editor: TextEditor, after: string): Position {
  const position = positionOf(editor.document, after, after.length);
  editor.selection = new Selection(position, position);
  editor.revealRange(editor.selection);
  return position;
}

/** Position of the first place where a text occurs, `offset` UTF-16 code units into it. */
export function positionOf(document: TextDocument, text: string, offset = 0): Position {
  const start = document.getText().indexOf(text);
  if (start < 0) throw new Error(`The document has no ${text}`);
  return document.positionAt(start + offset);
}

/** Types text into the active editor: with real key presses where the driver has a page. */
export async function typeText(text: string): Promise<void> {
  await commands.executeCommand('workbench.action.focusActiveEditorGroup');
  if ((await session()).page) await ask('type', { text });
  else for (const key of text) await commands.executeCommand('type', { text: key });
}

/** What a key does in the editor, for hosts without a page to press it on. */
const commandOfKey: Record<string, string> = {
  Enter: 'acceptSelectedSuggestion',
  Escape: 'hideSuggestWidget',
  'Control+Space': 'editor.action.triggerSuggest',
};

/** Presses a key: for real where the driver has a page, else by the command the key stands for. */
export async function press(key: string): Promise<void> {
  if ((await session()).page) return void (await ask('press', { key }));
  const command = commandOfKey[key];
  if (!command) throw new Error(`No command stands for the key ${key} in a host without a page.`);
  await commands.executeCommand(command);
}

/** Visible text of all elements that match a CSS selector; undefined in hosts without a page. */
export async function readPage(selector: string): Promise<string[] | undefined> {
  if (!(await session()).page) return undefined;
  return (await ask('read', { selector })).texts ?? [];
}

/** The same for what webviews show. */
export async function readFrames(selector: string): Promise<string[] | undefined> {
  if (!(await session()).page) return undefined;
  return (await ask('readFrames', { selector })).texts ?? [];
}

/** Moves the mouse over the first element that matches a CSS selector; only where there is a page. */
export async function hover(selector: string): Promise<void> {
  if ((await session()).page) await ask('hover', { selector });
}

/** Takes a picture of the window, where pictures are wanted. */
export async function screenshot(name: string): Promise<void> {
  const { page, pictures } = await session();
  if (page && pictures) await ask('screenshot', { name });
}

/** Diagnostics of a file, ours only. */
export function diagnosticsOf(uri: Uri): Diagnostic[] {
  return languages.getDiagnostics(uri).filter((diagnostic) => diagnostic.source === diagnosticSource);
}

/** Code of a diagnostic, which travels with the address of its page. */
export function codeOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Waits until a document has exactly these codes among its diagnostics, in any order. */
export async function waitForCodes(document: Pick<TextDocument, 'uri'>, ...codes: string[]): Promise<Diagnostic[]> {
  const wanted = codes.sort().join(', ');
  const found = () => diagnosticsOf(document.uri).map(codeOf).sort().join(', ');
  try {
    await waitFor('diagnostics', () => found() === wanted);
  } catch {
    throw new Error(`Waited for [${wanted}] in ${document.uri.path}, but it has [${found()}].`);
  }
  return diagnosticsOf(document.uri);
}

/** Accepts the row of the list of completions that begins with a text; gives the text of the document afterwards. */
export async function acceptCompletion(editor: TextEditor, row: string): Promise<string> {
  const before = editor.document.getText();
  const { page } = await session();
  if (page) {
    await settleCompletion(row);
    await press('Enter');
  }
  await waitFor(`${row} to be accepted`, async () => {
    // Without a page nobody can see whether the list is there yet, and accepting nothing does nothing.
    if (!page) await press('Enter');
    return editor.document.getText() !== before;
  });
  return editor.document.getText();
}

/** Waits until the focused row of the open list of completions begins with a text; only where there is a page. */
export async function settleCompletion(row: string): Promise<void> {
  if (!(await session()).page) return;
  await waitFor(`${row} to be focused in the list of completions`, async () => {
    const [focused] = (await readPage('.suggest-widget.visible .monaco-list-row.focused')) ?? [];
    return focused?.trimStart().startsWith(row);
  });
}
