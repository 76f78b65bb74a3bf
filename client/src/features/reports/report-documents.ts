import * as vscode from 'vscode';

/** The scheme of reports: documents without a file, made anew whenever something of ours changes. */
const scheme = 'managed-service-report';

/** Makes the Markdown of a report about a document. */
export type MakeReport = (source: vscode.Uri, parameters: unknown, token: vscode.CancellationToken) => Promise<string>;

/** What a report's URI carries, so that it can be made again at any time. */
interface ReportQuery {
  readonly report: string;
  readonly source: string;
  readonly parameters?: unknown;
}

/** Reports as Markdown documents, shown rendered beside the editor and refreshed as one types. */
export class ReportDocuments implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly makers = new Map<string, MakeReport>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly listeners: vscode.Disposable;
  readonly onDidChange = this.changed.event;

  /** Takes what tells that something a report may rest on has changed. */
  constructor(onDidChangeAnything: vscode.Event<unknown>) {
    this.listeners = vscode.Disposable.from(
      vscode.workspace.registerTextDocumentContentProvider(scheme, this),
      onDidChangeAnything(() => this.refresh()),
      this.changed,
    );
  }

  /** Says how reports of a name are made. */
  register(report: string, make: MakeReport): void {
    this.makers.set(report, make);
  }

  /** Shows a report about a document, rendered, beside the active editor. */
  async show(report: string, source: vscode.Uri, parameters?: unknown): Promise<void> {
    const query: ReportQuery = { report, source: source.toString(), parameters };
    const name = source.path.slice(source.path.lastIndexOf('/') + 1).replace(/(\.msp)?\.jsonc?$/i, '');
    const uri = vscode.Uri.from({ scheme, path: `/${name} ${report}.md`, query: JSON.stringify(query) });
    await vscode.commands.executeCommand('markdown.showLockedPreviewToSide', uri);
  }

  async provideTextDocumentContent(uri: vscode.Uri, token: vscode.CancellationToken): Promise<string> {
    const { report, source, parameters } = JSON.parse(uri.query) as ReportQuery;
    return (await this.makers.get(report)?.(vscode.Uri.parse(source), parameters, token)) ?? '';
  }

  dispose(): void {
    this.listeners.dispose();
  }

  private refresh(): void {
    for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === scheme) this.changed.fire(uri);
  }
}
