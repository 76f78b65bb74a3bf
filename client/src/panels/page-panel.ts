import * as vscode from 'vscode';
import type { FromPage, LinkedPlace, ToPage } from '../webview/messages';

/** What a panel shows now: a body of HTML that the server made, escaped, and a title. */
export interface PageContent {
  readonly title: string;
  readonly html: string;
  /** Said above the page, where it is not of the newest text. */
  readonly note?: string;
}

/** What a panel can do beside showing its page. */
export interface PageActions {
  /** Something its toolbar offers, by name. */
  act?(name: string): Promise<void>;
  /** What a question asked in the page comes to, as HTML. */
  answer?(fields: Readonly<Record<string, string>>): Promise<string>;
}

/** A button of the toolbar: its name for {@link PageActions.act}, and its words. */
export interface PageButton {
  readonly name: string;
  readonly label: string;
}

/** A webview that shows a page: made beside the editor, or by VS Code after its window was loaded again. */
export class PagePanel implements vscode.Disposable {
  private readonly listeners: vscode.Disposable[] = [];
  private content: PageContent | undefined;
  private ready = false;

  constructor(
    readonly panel: vscode.WebviewPanel,
    extensionUri: vscode.Uri,
    buttons: readonly PageButton[],
    private readonly actions: PageActions,
  ) {
    const { webview } = panel;
    webview.options = {
      enableScripts: true,
      localResourceRoots: [vscode.Uri.joinPath(extensionUri, 'dist', 'webview')],
    };
    webview.onDidReceiveMessage((message: FromPage) => this.hear(message), undefined, this.listeners);
    webview.html = shell(webview, vscode.Uri.joinPath(extensionUri, 'dist', 'webview'), buttons);
  }

  /** Shows a page in place of the one before. */
  show(content: PageContent): void {
    this.content = content;
    this.panel.title = content.title;
    if (this.ready)
      this.send({ type: 'body', html: content.html, ...(content.note !== undefined && { note: content.note }) });
  }

  dispose(): void {
    for (const listener of this.listeners.splice(0)) listener.dispose();
    this.panel.dispose();
  }

  private send(message: ToPage): void {
    void this.panel.webview.postMessage(message);
  }

  private async hear(message: FromPage): Promise<void> {
    switch (message.type) {
      case 'ready':
        this.ready = true;
        if (this.content) this.show(this.content);
        break;
      case 'open':
        await openPlace(message.place, this.panel.viewColumn);
        break;
      case 'act':
        await this.actions.act?.(message.name);
        break;
      case 'ask': {
        const html = await this.actions.answer?.(message.fields);
        if (html !== undefined) this.send({ type: 'answer', to: message.to, html });
      }
    }
  }
}

/** Opens a file of the workspace at a place, in another column than the panel's. */
async function openPlace(
  { uri, offset, length }: LinkedPlace,
  panelColumn: vscode.ViewColumn | undefined,
): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
  const selection = new vscode.Range(document.positionAt(offset), document.positionAt(offset + length));
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const beside = panelColumn === vscode.ViewColumn.One ? vscode.ViewColumn.Two : vscode.ViewColumn.One;
  await vscode.window.showTextDocument(document, { viewColumn: shown?.viewColumn ?? beside, selection });
}

function shell(webview: vscode.Webview, folder: vscode.Uri, buttons: readonly PageButton[]): string {
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const script = webview.asWebviewUri(vscode.Uri.joinPath(folder, 'page.js')).toString();
  const style = webview.asWebviewUri(vscode.Uri.joinPath(folder, 'page.css')).toString();
  const toolbar = buttons.map(
    ({ name, label }) => `<vscode-button secondary data-act="${name}">${escapeHtml(label)}</vscode-button>`,
  );
  return `<!doctype html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource} 'nonce-${nonce}'; script-src 'nonce-${nonce}'; font-src ${webview.cspSource}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${style}">
</head>
<body>
<div class="toolbar" role="toolbar">${toolbar.join('')}</div>
<p id="note" role="status" hidden></p>
<main></main>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
