import { parse } from 'jsonc-parser';
import { parseDocument, type ParsedDocument } from '../documents/document';
import { type DocumentKind, kindOfLanguage, kindOfPath } from '../documents/kinds';
import { type Configuration, mergeConfigurations } from './configuration';
import type { FileSystem } from './file-system';
import { PrincipalBook, type PrincipalSource } from './principals';

/** The configuration file a workspace folder may hold at its root. */
export const configurationFile = 'managed-services.config.json';

/** A document the editor holds open; its text wins over the file's. */
export interface OpenDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  getText(): string;
}

/** A document and what its check depends on beside itself. */
export interface Surroundings {
  /** The principals of the directories. */
  readonly principals: PrincipalBook;
  readonly configuration: Configuration;
  /** Differs whenever anything that a check reads beside the document has changed. */
  readonly revision: number;
}

interface Parsed {
  /** The version of an open document; undefined for a file. */
  readonly version: number | undefined;
  readonly document: ParsedDocument;
}

/** The documents of ours that exist, open or on disk, and how they bear on one another. */
export class Workspace {
  private readonly open = new Map<string, OpenDocument>();
  private readonly files = new Map<string, string>();
  private readonly parsed = new Map<string, Parsed>();
  private readonly configurations = new Map<string, unknown>();
  private folders: readonly string[] = [];
  private settings: unknown;
  private directoryBook: PrincipalBook | undefined;
  private revision = 0;

  constructor(private readonly fileSystem: FileSystem) {}

  /** Reads the files of ours below the folders, in place of all that was known of files before. */
  async load(folders: readonly string[]): Promise<void> {
    this.folders = folders;
    const found = await Promise.all(folders.map((folder) => this.fileSystem.find(folder)));
    this.files.clear();
    this.configurations.clear();
    await Promise.all(found.flat().map((uri) => this.readFile(uri)));
    this.surroundingsChanged();
  }

  /** Takes over the editor's settings, which win over configuration files. */
  configure(settings: unknown): void {
    this.settings = settings;
    this.surroundingsChanged();
  }

  didOpen(document: OpenDocument): void {
    this.open.set(document.uri, document);
    this.changed(this.kindOf(document.uri));
  }

  didChange(uri: string): void {
    this.changed(this.kindOf(uri));
  }

  didClose(uri: string): void {
    const kind = this.kindOf(uri);
    this.open.delete(uri);
    this.parsed.delete(uri);
    this.changed(kind);
  }

  /** A file was made, changed or deleted on disk. */
  async didChangeOnDisk(uri: string): Promise<void> {
    await this.readFile(uri);
    if (!this.open.has(uri)) this.parsed.delete(uri);
    if (isConfiguration(uri)) this.surroundingsChanged();
    else this.changed(kindOfPath(uri));
  }

  /** The document of that URI, open or on disk, parsed once for each version; undefined when it is not ours or not there. */
  document(uri: string): ParsedDocument | undefined {
    const kind = this.kindOf(uri);
    if (!kind) return undefined;
    const open = this.open.get(uri);
    if (open) return this.parse(uri, kind, open.version, () => open.getText());
    const text = this.files.get(uri);
    return text === undefined ? undefined : this.parse(uri, kind, undefined, () => text);
  }

  /** What a check of that document reads beside it. */
  surroundings(uri: string): Surroundings {
    this.directoryBook ??= new PrincipalBook(this.sources('directory'));
    return {
      principals: this.directoryBook,
      configuration: mergeConfigurations(this.configurationFor(uri), this.settings),
      revision: this.revision,
    };
  }

  /** Every principal that a directory or a manifest of the workspace names. */
  principals(): PrincipalBook {
    return new PrincipalBook(this.sources('directory', 'manifest'));
  }

  private *sources(...kinds: readonly DocumentKind[]): Generator<PrincipalSource> {
    for (const uri of new Set([...this.open.keys(), ...this.files.keys()])) {
      const kind = this.kindOf(uri);
      if (!kind || !kinds.includes(kind)) continue;
      const document = this.document(uri);
      if (document) yield { uri, directory: document.directory, definitions: document.definitions };
    }
  }

  private parse(uri: string, kind: DocumentKind, version: number | undefined, text: () => string): ParsedDocument {
    const known = this.parsed.get(uri);
    if (known && known.version === version && known.document.kind === kind) return known.document;
    const document = parseDocument(kind, text());
    this.parsed.set(uri, { version, document });
    return document;
  }

  private async readFile(uri: string): Promise<void> {
    const text = await this.fileSystem.read(uri);
    const known = isConfiguration(uri) ? this.configurations : this.files;
    if (text === undefined) known.delete(uri);
    else known.set(uri, isConfiguration(uri) ? parse(text, [], { allowTrailingComma: true }) : text);
  }

  private kindOf(uri: string): DocumentKind | undefined {
    const open = this.open.get(uri);
    return open ? kindOfLanguage(open.languageId) : kindOfPath(uri);
  }

  /** Only directories are read by the checks of other files; a manifest's principals are merely offered. */
  private changed(kind: DocumentKind | undefined): void {
    if (kind === 'directory') this.surroundingsChanged();
  }

  private surroundingsChanged(): void {
    this.directoryBook = undefined;
    this.revision++;
  }

  /** The configuration file of the innermost folder that holds the document. */
  private configurationFor(uri: string): unknown {
    const folder = this.folders
      .filter((candidate) => uri.startsWith(`${candidate.replace(/\/$/, '')}/`))
      .sort((a, b) => b.length - a.length)[0];
    return folder && this.configurations.get(`${folder.replace(/\/$/, '')}/${configurationFile}`);
  }
}

function isConfiguration(uri: string): boolean {
  return uri.endsWith(`/${configurationFile}`);
}
