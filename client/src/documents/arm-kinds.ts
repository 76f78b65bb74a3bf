import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { armKindNotification, type ArmKindParams } from '../../../server/src/protocol';
import type { ArmDocuments } from './arm-documents';

export type ArmKind = NonNullable<ArmKindParams['kind']>;

/** What the server says the open documents of Azure's own are; menus know them by a context key. */
export class ArmKinds implements vscode.Disposable {
  private readonly kinds = new Map<string, ArmKind>();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly listeners: vscode.Disposable;
  readonly onDidChange = this.changed.event;

  /** To be made before the client starts. */
  constructor(client: BaseLanguageClient, documents: ArmDocuments) {
    this.listeners = vscode.Disposable.from(
      client.onNotification(armKindNotification, ({ uri, kind }: ArmKindParams) => {
        this.learn(client.protocol2CodeConverter.asUri(uri), kind);
      }),
      documents.onDidChange((document) => {
        if (!documents.has(document)) this.learn(document.uri, null);
      }),
    );
  }

  /** What a document is; undefined where it carries no delegation, or is not known yet. */
  kindOf({ uri }: vscode.TextDocument): ArmKind | undefined {
    return this.kinds.get(uri.toString());
  }

  dispose(): void {
    this.listeners.dispose();
    this.kinds.clear();
    this.tellMenus();
    this.changed.dispose();
  }

  private learn(uri: vscode.Uri, kind: ArmKindParams['kind']): void {
    if (kind) this.kinds.set(uri.toString(), kind);
    else if (!this.kinds.delete(uri.toString())) return;
    this.tellMenus();
    this.changed.fire();
  }

  private tellMenus(): void {
    const uris = Array.from(this.kinds.keys(), (uri) => vscode.Uri.parse(uri));
    const paths = uris.map((uri) => (uri.scheme === 'file' ? uri.fsPath : uri.path));
    void vscode.commands.executeCommand('setContext', 'managedServiceOffers.delegations', paths);
  }
}
