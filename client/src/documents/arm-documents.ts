import * as vscode from 'vscode';
import {
  type BaseLanguageClient,
  CodeActionRequest,
  CodeLensRequest,
  CompletionRequest,
  DefinitionRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  type DynamicFeature,
  type FeatureState,
  HoverRequest,
  InlayHintRequest,
  type ServerCapabilities,
  type StaticFeature,
  TextDocumentSyncKind,
} from 'vscode-languageclient';
import { places } from './places';
import { mayCarryDelegation } from './recognition';
import { selectorOf } from './selector';

/** How long nothing is typed, in milliseconds, before what depends on the typed text is checked again. */
const pause = 500;

/** The features of the client that a document is registered with, and the options the server has for them. */
type Features = readonly (readonly [method: string, options: (capabilities: ServerCapabilities) => unknown])[];

/** What tells the server of a document, in the order of registration. */
const synchronization: Features = [
  [DidCloseTextDocumentNotification.method, () => true],
  [DidChangeTextDocumentNotification.method, () => ({ syncKind: TextDocumentSyncKind.Incremental })],
  [DidOpenTextDocumentNotification.method, () => true],
];

/**
 * What JSON of Azure's own gets from us. Formatting, folding, selection and the like are left to the built-in JSON
 * support: editors would offer two of each.
 */
const languageFeatures: Features = [
  [CompletionRequest.method, ({ completionProvider }) => completionProvider],
  [HoverRequest.method, ({ hoverProvider }) => hoverProvider],
  [InlayHintRequest.method, ({ inlayHintProvider }) => inlayHintProvider],
  [DocumentSymbolRequest.method, ({ documentSymbolProvider }) => documentSymbolProvider],
  [DefinitionRequest.method, ({ definitionProvider }) => definitionProvider],
  [CodeActionRequest.method, ({ codeActionProvider }) => codeActionProvider],
  [CodeLensRequest.method, ({ codeLensProvider }) => codeLensProvider],
  [DocumentDiagnosticRequest.method, withoutWorkspace],
];

/**
 * The open documents of Azure's own that may carry a delegation. Each is registered with the client's features by
 * itself while its text is such; for other JSON the server, and even a provider in the editor, does not exist.
 */
export class ArmDocuments implements StaticFeature, vscode.Disposable {
  private readonly client: BaseLanguageClient;
  private readonly uris = new Set<string>();
  /** Those of them that the server has, so that it can be asked about them. */
  private readonly opened = new Set<string>();
  private readonly changed = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly listeners: vscode.Disposable;
  private capabilities: ServerCapabilities | undefined;
  private refreshing: ReturnType<typeof setTimeout> | undefined;
  /** A document came, went, or its text changed. */
  readonly onDidChange = this.changed.event;

  /** To be made before the client starts. */
  constructor(client: BaseLanguageClient) {
    this.client = client;
    // Later than the client's own listeners: a change that opens a document must not be sent to it once more.
    const soon = (document: vscode.TextDocument): void => queueMicrotask(() => this.consider(document));
    this.listeners = vscode.Disposable.from(
      vscode.workspace.onDidOpenTextDocument(soon),
      vscode.workspace.onDidChangeTextDocument(({ document }) => soon(document)),
      client.getFeature(DidCloseTextDocumentNotification.method).onNotificationSent(({ textDocument }) => {
        this.remove(textDocument);
        // A document whose language is switched is closed and opened again before this is heard.
        for (const open of vscode.workspace.textDocuments) if (open.uri.toString() === key(textDocument)) soon(open);
      }),
      this.synchronized.onNotificationSent(({ textDocument }) => this.serve(textDocument)),
      client.getFeature(DidChangeTextDocumentNotification.method).onNotificationSent(() => this.refreshSoon()),
      this.changed,
    );
    client.registerFeature(this);
  }

  /** Whether a document is among them now. */
  has(document: vscode.TextDocument): boolean {
    return this.uris.has(key(document));
  }

  /** Called by the client, each time the server has started. */
  initialize(capabilities: ServerCapabilities): void {
    this.capabilities = capabilities;
    for (const document of vscode.workspace.textDocuments) this.consider(document);
  }

  /** Called by the client when the server has stopped: it knows no documents any more, and neither do the features. */
  clear(): void {
    this.capabilities = undefined;
    this.uris.clear();
    this.opened.clear();
    clearTimeout(this.refreshing);
  }

  fillClientCapabilities(): void {}

  getState(): FeatureState {
    return { kind: 'static' };
  }

  dispose(): void {
    this.clear();
    this.listeners.dispose();
  }

  private consider(document: vscode.TextDocument): void {
    if (!this.capabilities || document.isClosed) return;
    const isOurs = mayCarryDelegation(document, places);
    if (isOurs && !this.has(document)) this.add(document);
    else if (!isOurs) this.remove(document);
    if (isOurs) this.changed.fire(document);
  }

  private add(document: vscode.TextDocument): void {
    this.uris.add(key(document));
    this.register(document, synchronization);
    const isSent = Array.from(this.synchronized.openDocuments).some(({ uri }) => uri.toString() === key(document));
    if (isSent) this.serve(document);
    // The client holds back what has no tab yet until it sends something else; servers pass over what they do not know.
    else void this.client.sendNotification('$/documentOpened').catch(() => undefined);
  }

  /** Registers what asks the server about a document, which has to have it by then: else its first answers are empty. */
  private serve(document: vscode.TextDocument): void {
    if (!this.has(document) || this.opened.has(key(document))) return;
    this.opened.add(key(document));
    this.register(document, languageFeatures);
  }

  private register(document: vscode.TextDocument, features: Features): void {
    const documentSelector = [selectorOf(document)];
    for (const [method, optionsOf] of features) {
      const options = this.capabilities && optionsOf(this.capabilities);
      if (!options) continue;
      const registerOptions = { ...(options === true ? {} : options), documentSelector };
      this.feature(method).register({ id: key(document), registerOptions });
    }
  }

  private remove(document: vscode.TextDocument): void {
    if (!this.uris.delete(key(document))) return;
    this.opened.delete(key(document));
    const features = [...synchronization, ...languageFeatures].toReversed();
    for (const [method] of features) this.feature(method).unregister(key(document));
    this.changed.fire(document);
  }

  /** Findings in one document depend on others, and each has a diagnostics provider of its own. */
  private refreshSoon(): void {
    clearTimeout(this.refreshing);
    if (this.uris.size === 0) return;
    this.refreshing = setTimeout(() => this.client.getFeature(DocumentDiagnosticRequest.method).refresh(), pause);
  }

  private get synchronized() {
    return this.client.getFeature(DidOpenTextDocumentNotification.method);
  }

  private feature(method: string): DynamicFeature<unknown> {
    return this.client.getFeature(method as typeof HoverRequest.method);
  }
}

function key({ uri }: vscode.TextDocument): string {
  return uri.toString();
}

/** Files of Azure's own are checked while they are open only. */
function withoutWorkspace({ diagnosticProvider }: ServerCapabilities): unknown {
  return diagnosticProvider && { ...diagnosticProvider, workspaceDiagnostics: false };
}
