import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ArmKindAnswer, type ArmKindParams, armKindRequest } from '../../../server/src/protocol';
import type { ArmDocuments } from './arm-documents';

export type ArmKind = NonNullable<ArmKindAnswer>;

/** What the server says the open documents of Azure's own are; menus know them by a context key. */
export class ArmKinds implements vscode.Disposable {
  private readonly client: BaseLanguageClient;
  private readonly documents: ArmDocuments;
  private readonly kinds = new Map<vscode.TextDocument, ArmKind>();
  private readonly asking = new Map<vscode.TextDocument, vscode.CancellationTokenSource>();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly listener: vscode.Disposable;
  readonly onDidChange = this.changed.event;

  constructor(client: BaseLanguageClient, documents: ArmDocuments) {
    this.client = client;
    this.documents = documents;
    this.listener = documents.onDidChange((document) => {
      this.ask(document).catch((error: unknown) => client.error(String(error)));
    });
  }

  /** What a document is; undefined where it carries no delegation, or is not known yet. */
  kindOf(document: vscode.TextDocument): ArmKind | undefined {
    return this.kinds.get(document);
  }

  dispose(): void {
    this.listener.dispose();
    for (const token of this.asking.values()) token.cancel();
    this.kinds.clear();
    this.tellMenus();
    this.changed.dispose();
  }

  private async ask(document: vscode.TextDocument): Promise<void> {
    this.asking.get(document)?.cancel();
    if (!this.documents.has(document)) return this.tell(document, null);
    const source = new vscode.CancellationTokenSource();
    this.asking.set(document, source);
    const params: ArmKindParams = { uri: this.client.code2ProtocolConverter.asUri(document.uri) };
    const kind = await this.client.sendRequest<ArmKindAnswer>(armKindRequest, params, source.token).catch(() => null);
    if (this.asking.get(document) === source && !source.token.isCancellationRequested) this.tell(document, kind);
  }

  private tell(document: vscode.TextDocument, kind: ArmKindAnswer): void {
    this.asking.delete(document);
    if (this.kinds.get(document) === (kind ?? undefined)) return;
    if (kind) this.kinds.set(document, kind);
    else this.kinds.delete(document);
    this.tellMenus();
    this.changed.fire();
  }

  private tellMenus(): void {
    const paths = Array.from(this.kinds.keys(), ({ uri }) => (uri.scheme === 'file' ? uri.fsPath : uri.path));
    void vscode.commands.executeCommand('setContext', 'managedServiceOffers.delegations', paths);
  }
}
