import * as vscode from 'vscode';

/** Where the page's script and stylesheet lie. */
export function pageFolder(extensionUri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extensionUri, 'dist', 'webview');
}

/** The document of every panel: nothing of a file is in it, and nothing runs or is loaded but what is ours. */
export function shell(webview: vscode.Webview, extensionUri: vscode.Uri): string {
  const nonce = crypto.randomUUID();
  const addressOf = (file: string): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(pageFolder(extensionUri), file)).toString();
  const policy = [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `style-src ${webview.cspSource}`,
    `script-src 'nonce-${nonce}'`,
  ];
  return `<!doctype html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${addressOf('page.css')}">
</head>
<body>
<header class="bar">
<div id="toolbar" role="group"></div>
<span id="said" role="status"></span>
<p id="note" role="status" hidden></p>
</header>
<main></main>
<script nonce="${nonce}" src="${addressOf('page.js')}"></script>
</body>
</html>`;
}
