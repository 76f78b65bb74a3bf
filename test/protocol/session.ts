import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import {
  type ClientCapabilities,
  CodeLensRefreshRequest,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import {
  armKindNotification,
  type ArmKindParams,
  type FileHeaderAnswer,
  findFilesRequest,
  type InitializationOptions,
  listFolderRequest,
  locateFileRequest,
  readFileRequest,
  readHeaderRequest,
  type ReadHeaderParams,
  resultsLimitedNotification,
  type ResultsLimitedParams,
  toBase64,
} from '../../server/src/protocol';

const serverPath = join(import.meta.dirname, '../../dist/node/server.js');

/** How a client introduces itself. */
export interface ClientOptions {
  /** The URIs of the workspace folders. */
  readonly folders?: readonly string[];
  readonly capabilities?: ClientCapabilities;
  readonly initialization?: InitializationOptions;
  /** The files a client serves to a server that asks for them, by URI; changed in place by tests. */
  readonly files?: ReadonlyMap<string, string>;
  /** What `workspace/configuration` answers; rejects where it throws. */
  readonly settings?: () => unknown;
}

/** A client that pulls diagnostics and takes all the server can give. */
export const pulling: ClientCapabilities = {
  textDocument: {
    diagnostic: {},
    completion: { completionItem: { snippetSupport: true }, completionList: { itemDefaults: ['editRange'] } },
  },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    diagnostics: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
};

/** The bundled server in a process of its own, and what it said so far. */
export class Session {
  readonly connection: ProtocolConnection;
  readonly published: PublishDiagnosticsParams[] = [];
  readonly limited: ResultsLimitedParams[] = [];
  readonly armKinds: ArmKindParams[] = [];
  readonly logged: string[] = [];
  readonly registered: string[] = [];
  refreshes = 0;
  lensRefreshes = 0;
  private stderr = '';
  private readonly waiting: (() => void)[] = [];
  private readonly versions = new Map<string, number>();

  private constructor(
    private readonly process: ChildProcess,
    private readonly options: ClientOptions,
    public initialized: InitializeResult,
  ) {
    process.stderr!.on('data', (chunk: Buffer) => (this.stderr += chunk.toString()));
    this.connection = createProtocolConnection(
      new StreamMessageReader(process.stdout!),
      new StreamMessageWriter(process.stdin!),
    );
    this.listen();
  }

  /** Starts the server and introduces the client; resolves once the workspace is read. */
  static async start(options: ClientOptions = {}): Promise<Session> {
    const process = spawn(globalThis.process.execPath, [serverPath, '--stdio'], { stdio: 'pipe' });
    const session = new Session(process, options, { capabilities: {} });
    const { capabilities = pulling, folders = [], initialization } = options;
    session.initialized = await session.connection.sendRequest(InitializeRequest.type, {
      processId: globalThis.process.pid,
      rootUri: null,
      capabilities,
      initializationOptions: initialization,
      workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
    });
    await session.connection.sendNotification(InitializedNotification.type, {});
    if (capabilities.workspace?.diagnostics?.refreshSupport) await session.until(() => session.refreshes > 0);
    return session;
  }

  /** Opens a document, a manifest unless its language says otherwise. */
  async open(uri: string, text: string, languageId = 'managed-service-manifest'): Promise<void> {
    this.versions.set(uri, 1);
    const textDocument = { uri, languageId, version: 1, text };
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  }

  /** Changes an open document. */
  async change(uri: string, ...contentChanges: readonly TextDocumentContentChangeEvent[]): Promise<void> {
    const version = this.versions.get(uri)! + 1;
    this.versions.set(uri, version);
    const textDocument = { uri, version };
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument,
      contentChanges: [...contentChanges],
    });
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  /** Pulls the diagnostics of a document. */
  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri }, previousResultId });
  }

  /** The diagnostics of a document, in full. */
  async diagnostics(uri: string): Promise<readonly Diagnostic[]> {
    const report = await this.pull(uri);
    assert.equal(report.kind, 'full');
    return report.items;
  }

  /** The codes of a document's diagnostics, in the order of the text. */
  async codes(uri: string): Promise<readonly unknown[]> {
    return (await this.diagnostics(uri)).map(({ code }) => code);
  }

  /** Resolves once something holds; looked at after each message of the server. */
  async until(holds: () => boolean): Promise<void> {
    while (!holds()) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  /** The next diagnostics that are pushed for a document in a version or state a test waits for. */
  async pushed(fits: (params: PublishDiagnosticsParams) => boolean): Promise<PublishDiagnosticsParams> {
    await this.until(() => this.published.some(fits));
    return this.published.find(fits)!;
  }

  /** Ends the server as the protocol says, and asserts that it went well and quietly. */
  async stop(): Promise<void> {
    if (this.process.exitCode !== null) return;
    const exited = once(this.process, 'exit');
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    assert.deepEqual(await exited, [0, null]);
    this.connection.dispose();
    assert.equal(this.stderr, '');
    assert.deepEqual(
      this.logged.filter((message) => /\n\s+at |failed|Error/.test(message)),
      [],
    );
  }

  /** Ends the process at once; for a test that failed. */
  kill(): void {
    this.process.kill();
  }

  private listen(): void {
    const { connection, options } = this;
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => this.heard(this.published.push(params)));
    connection.onNotification(LogMessageNotification.type, ({ message }) => this.heard(this.logged.push(message)));
    connection.onNotification(resultsLimitedNotification, (params: ResultsLimitedParams) =>
      this.heard(this.limited.push(params)),
    );
    connection.onNotification(armKindNotification, (params: ArmKindParams) => this.heard(this.armKinds.push(params)));
    connection.onRequest(DiagnosticRefreshRequest.type, () => this.heard(++this.refreshes));
    connection.onRequest(CodeLensRefreshRequest.type, () => this.heard(++this.lensRefreshes));
    connection.onRequest(RegistrationRequest.type, ({ registrations }) =>
      this.heard(this.registered.push(...registrations.map(({ method }) => method))),
    );
    connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => options.settings?.() ?? null));
    const files = options.files ?? new Map<string, string>();
    connection.onRequest(findFilesRequest, ({ folder }: { folder: string }) =>
      [...files.keys()].filter((uri) => uri.startsWith(folder)),
    );
    connection.onRequest(readFileRequest, ({ uri }: { uri: string }) => files.get(uri) ?? null);
    connection.onRequest(readHeaderRequest, ({ uri, length }: ReadHeaderParams): FileHeaderAnswer | null => {
      const text = files.get(uri);
      const bytes = new TextEncoder().encode(text);
      return text === undefined ? null : { base64: toBase64(bytes.subarray(0, length)), size: bytes.length };
    });
    connection.onRequest(listFolderRequest, ({ folder }: { folder: string }) =>
      [...files.keys()]
        .filter((uri) => uri.startsWith(`${folder}/`) && !uri.slice(folder.length + 1).includes('/'))
        .map((uri) => decodeURIComponent(uri.slice(folder.length + 1))),
    );
    connection.onRequest(locateFileRequest, ({ uri }: { uri: string }) =>
      [...files.keys()].some((file) => file.startsWith(uri)) ? uri : null,
    );
    connection.listen();
  }

  private heard(_what: unknown): void {
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}

/** Gives a function that starts sessions, each ended after its test. */
export function sessions(): (options?: ClientOptions) => Promise<Session> {
  const started: Session[] = [];
  afterEach(async function () {
    const ended = started.splice(0);
    if (this.currentTest?.state === 'passed') await Promise.all(ended.map((session) => session.stop()));
    else ended.forEach((session) => session.kill());
  });
  return async (options) => {
    const session = await Session.start(options);
    started.push(session);
    return session;
  };
}
