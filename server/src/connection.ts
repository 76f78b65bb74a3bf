import * as l10n from '@vscode/l10n';
import {
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocuments,
  TextDocumentSyncKind,
  WatchKind,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { registerArmKinds } from './handlers/arm-kinds';
import { registerAudience } from './handlers/audience';
import { registerCatalogue } from './handlers/catalogue';
import { registerCodeActions } from './handlers/code-actions';
import { registerConversion } from './handlers/conversion';
import { registerPullDiagnostics, registerPushDiagnostics } from './handlers/diagnostics';
import { registerDirectory } from './handlers/directory';
import { registerEditing } from './handlers/editing';
import { Findings } from './handlers/findings';
import { registerNavigation } from './handlers/navigation';
import { registerCommands } from './handlers/commands';
import { registerPartners } from './handlers/partners';
import { lazyCatalogues, type ServerContext } from './handlers/server-context';
import { registerPartnerCenterSheet } from './handlers/partner-center-sheet';
import { registerReferences } from './handlers/references';
import { registerPublishing } from './handlers/publishing';
import { registerReadiness } from './handlers/readiness';
import { registerScenarios } from './handlers/scenarios';
import { registerStructure } from './handlers/structure';
import { registerWorkspace } from './handlers/workspace';
import { registerWorkspaceDiagnostics } from './handlers/workspace-diagnostics';
import type { InitializationOptions } from './protocol';
import type { Runtime } from './runtime';
import { moveAudienceKind } from './service/audience-actions';
import { fixAllKind } from './service/code-actions';
import { JsonLanguage } from './service/json-language';
import { Workspace } from './workspace/workspace';

/** The files whose changes on disk bear on findings: ours, what they refer to, templates and their parameter files. */
const watchedFiles: readonly string[] = ['**/*.{json,jsonc}', '**/*.{png,jpg,jpeg,gif,svg,webp,bmp}', '**/*.csv'];

/** Serves a connection until it closes. `createRuntime` learns from the client who reads the files. */
export function startServer(connection: Connection, createRuntime: (options: InitializationOptions) => Runtime): void {
  connection.onInitialize((params): InitializeResult => {
    const options = (params.initializationOptions ?? {}) as InitializationOptions;
    if (options.messages) l10n.config({ contents: { ...options.messages } });
    const runtime = createRuntime(options);
    const server: ServerContext = {
      connection,
      runtime,
      documents: new TextDocuments(TextDocument),
      workspace: new Workspace(runtime.fileSystem),
      json: new JsonLanguage(runtime.readData),
      ...lazyCatalogues(runtime),
    };
    register(server, params);
    return { capabilities: capabilities(params), serverInfo: { name: 'managed-service-offers' } };
  });
  connection.listen();
}

function register(
  server: ServerContext,
  { capabilities: client, workspaceFolders, rootUri, initializationOptions }: InitializeParams,
): void {
  const { connection, documents } = server;
  const findings = new Findings(server);
  const pulls = client.textDocument?.diagnostic !== undefined;
  const folders = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  // Whoever listens to documents after the workspace finds it up to date.
  const workspace = registerWorkspace(server, folders, {
    refresh: () => {
      if (!pulls || client.workspace?.diagnostics?.refreshSupport) diagnostics.refresh();
      lenses.refresh();
    },
    readsSettings: client.workspace?.configuration === true,
  });
  const diagnostics = (pulls ? registerPullDiagnostics : registerPushDiagnostics)(server, findings);
  const completionList = client.textDocument?.completion?.completionList;
  registerEditing(server, {
    snippets: client.textDocument?.completion?.completionItem?.snippetSupport === true,
    sharedRange: completionList?.itemDefaults?.includes('editRange') === true,
  });
  registerStructure(server);
  registerNavigation(server);
  registerReferences(server);
  registerCommands(server);
  registerArmKinds(server);
  registerPartners(server);
  registerConversion(server);
  registerPublishing(server);
  registerPartnerCenterSheet(server);
  registerAudience(server);
  registerCatalogue(server, findings);
  registerReadiness(server, findings);
  registerDirectory(server);
  if (pulls) registerWorkspaceDiagnostics(server, findings);
  const hasCommands = (initializationOptions as InitializationOptions | undefined)?.filesFromClient === true;
  registerCodeActions(server, findings, { capabilities: client, hasCommands });
  const refreshesLenses = client.workspace?.codeLens?.refreshSupport === true;
  const lenses = registerScenarios(server, { hasCommands, refreshesLenses });
  documents.onDidClose(({ document: { uri } }) => findings.forget(uri));
  documents.listen(connection);

  const start = async (): Promise<void> => {
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: 'managedServiceOffers' });
    }
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      // Of a deleted folder editors tell, of the files in it they do not.
      const deletions = { globPattern: '**/*', kind: WatchKind.Delete };
      const watchers = [...watchedFiles.map((globPattern) => ({ globPattern })), deletions];
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
    await workspace.load();
  };
  connection.onInitialized(() => {
    start().catch((error: unknown) => connection.console.error(`Starting failed: ${String(error)}`));
  });
}

function capabilities({ capabilities: client }: InitializeParams): InitializeResult['capabilities'] {
  return {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    completionProvider: { triggerCharacters: ['"', ':', ' '], resolveProvider: true },
    hoverProvider: true,
    inlayHintProvider: true,
    documentSymbolProvider: true,
    documentLinkProvider: {},
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: { prepareProvider: true },
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    codeLensProvider: {},
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, moveAudienceKind, fixAllKind] },
    ...(client.textDocument?.diagnostic && {
      diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: true },
    }),
    ...(client.workspace?.workspaceFolders && {
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    }),
  };
}
