import { getNodeValue } from 'jsonc-parser';
import { parseDocument, type ParsedDocument } from '../documents/document';
import { sameId } from '../documents/guid';
import { type Deployment, deploymentOf } from '../documents/deployment';
import { type DocumentKind, isArmKind, kindOfLanguage, kindOfPath, type OwnKind } from '../documents/kinds';
import type { Offer } from '../documents/offer';
import { hasReferences, type ReferenceTarget } from '../documents/references';
import { parseTree } from '../documents/syntax-tree';
import { Changes } from './changes';
import { type Configuration, mergeConfigurations } from './configuration';
import type { FileSystem } from './file-system';
import { Files } from './files';
import type { Destination, Links } from './links';
import { folderOf, isBelow, type PathTarget, relativePath, resolvePath } from './paths';
import { endingsOf, pathsTo } from './path-candidates';
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

/** What a document's check reads beside it. */
export interface Surroundings {
  /** The principals of the directories. */
  readonly principals: PrincipalBook;
  readonly configuration: Configuration;
  readonly links: Links;
}

interface Parsed {
  /** The version of an open document; undefined for a file. */
  readonly version: number | undefined;
  readonly document: ParsedDocument;
}

/** The documents of ours that exist, open or on disk, and how they bear on one another. */
export class Workspace {
  private readonly open = new Map<string, OpenDocument>();
  private readonly files: Files;
  private readonly changeLog = new Changes();
  private readonly parsed = new Map<string, Parsed>();
  /** Where the paths of a document lead, in their order; resolved once for each version. */
  private readonly resolved = new WeakMap<ParsedDocument, readonly PathTarget[]>();
  private folders: readonly string[] = [];
  private settings: unknown;
  private directoryBook: PrincipalBook | undefined;
  private referrers: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(fileSystem: FileSystem) {
    this.files = new Files(fileSystem);
  }

  /** Reads the files of ours below the folders, in place of all that was known of files before. */
  async load(folders: readonly string[]): Promise<void> {
    this.folders = folders;
    await this.files.load(folders);
    this.parsed.clear();
    this.referrers = undefined;
    this.allChanged();
  }

  /** Takes over the editor's settings, which win over configuration files. */
  configure(settings: unknown): void {
    this.settings = settings;
    this.allChanged();
  }

  didOpen(document: OpenDocument): void {
    this.open.set(document.uri, document);
    this.changed(document.uri);
  }

  didChange(uri: string): void {
    this.changed(uri);
  }

  didClose(uri: string): void {
    this.changed(uri);
    this.open.delete(uri);
    this.changed(uri);
  }

  /**
   * A file was made, changed or deleted on disk, or a folder was deleted and its files with it. Says whether any of
   * them bears on findings.
   */
  async didChangeOnDisk(uri: string): Promise<boolean> {
    const isKnown = this.isOurs(uri) || this.files.isLocated(uri);
    const touched = [...(isKnown ? [uri] : []), ...this.files.below(uri)];
    await Promise.all(touched.map((file) => this.readAgain(file)));
    return touched.length > 0;
  }

  /** Every document of ours, open or on disk. */
  uris(): readonly string[] {
    const uris = new Set([...this.open.keys(), ...this.files.uris()]);
    return [...uris].filter((uri) => this.kindOf(uri) !== undefined).sort();
  }

  /** Whether there is a document of ours, open or on disk. */
  has(uri: string): boolean {
    return this.kindOf(uri) !== undefined && (this.open.has(uri) || this.files.text(uri) !== undefined);
  }

  /** The document of that URI, open or on disk, parsed once for each version; undefined when it is not ours or not there. */
  document(uri: string): ParsedDocument | undefined {
    const kind = this.kindOf(uri);
    if (!kind) return undefined;
    const open = this.open.get(uri);
    if (open) return this.parse(uri, kind, open.version, () => open.getText());
    const text = this.files.text(uri);
    return text === undefined ? undefined : this.parse(uri, kind, undefined, () => text);
  }

  /** Finds and reads what a document leads to, as far as that is not known. To be awaited before it is checked. */
  async prepare(uri: string): Promise<void> {
    const prepared = new Set<string>();
    for (let waiting = [uri]; waiting.length > 0;) {
      for (const next of waiting) prepared.add(next);
      const targets = waiting.flatMap((next) => this.targetsOf(next));
      await Promise.all(targets.map((target) => this.fetch(target)));
      waiting = targets.filter((target) => !prepared.has(target));
    }
  }

  /** What a check of that document reads beside it. */
  surroundings(uri: string): Surroundings {
    this.directoryBook ??= new PrincipalBook(this.sources('directory'));
    const configuration = mergeConfigurations(this.configurationFor(uri), this.settings);
    return { principals: this.directoryBook, configuration, links: this.links(uri) };
  }

  /** Differs whenever the document, or anything that a check of it reads, has changed. */
  revision(uri: string): number {
    return this.changeLog.newest(this.around([uri]));
  }

  /** Whether files that are not open are checked too, as the user set it. */
  get checksAllFiles(): boolean {
    return (this.settings as { checkOpenFilesOnly?: unknown } | undefined)?.checkOpenFilesOnly !== true;
  }

  /** The count of all changes so far, for {@link affectedSince}. */
  get changes(): number {
    return this.changeLog.count;
  }

  /** Resolves at the next change of any document, file or setting. */
  nextChange(): Promise<void> {
    return this.changeLog.next();
  }

  /** The documents whose findings may differ from what they were at an earlier count of changes. */
  affectedSince(changes: number): readonly string[] {
    const changed = this.changeLog.since(changes);
    if (!changed) return this.uris();
    return [...this.around(changed)].filter((uri) => this.has(uri)).sort();
  }

  /** Every principal that a directory or a manifest of the workspace names. */
  principals(): PrincipalBook {
    return new PrincipalBook(this.sources('directory', 'manifest', 'plan'));
  }

  /** The document a path leads to that would be written in a file, whether or not the file says so. */
  documentAt(from: string, path: string): ParsedDocument | undefined {
    const target = resolvePath(from, path, this.folders);
    return target.state === 'inside' ? this.document(target.uri) : undefined;
  }

  /** The files that a path of a document may lead to, as the document would write them. */
  async pathsFrom(uri: string, target: ReferenceTarget): Promise<readonly string[]> {
    const folder = folderOf(uri, this.folders);
    const endings = endingsOf(target);
    const found = endings ? folder && (await this.files.find(folder, endings)) : this.uris();
    const belongs = (candidate: string): boolean =>
      endings ? !this.isOurs(candidate) : this.kindOf(candidate) === target;
    return pathsTo((found || []).filter(belongs), uri, folder);
  }

  /** The directory of a tenant, as a path relative to a file; undefined where the workspace has none. */
  directoryPath(from: string, tenantId: string | undefined): string | undefined {
    const uri = this.uris().find((candidate) => sameId(this.document(candidate)?.directory?.tenantId?.value, tenantId));
    return uri === undefined ? undefined : relativePath(from, uri);
  }

  /** How a document hangs together with others. */
  links(uri: string): Links {
    const document = this.document(uri);
    const targets = document ? this.resolve(uri, document) : [];
    return {
      uri,
      links: targets.map((target, i) => ({
        reference: document!.references[i]!,
        destination: this.destinationOf(target),
      })),
      referrers: this.referrersOf(uri),
      document: (target) => this.document(target),
      follow: (path) => this.destinationOf(resolvePath(uri, path, this.folders)),
      of: (other) => this.links(other),
      pathsTo: (kind) => this.pathsOfKind(uri, kind),
    };
  }

  private pathsOfKind(from: string, kind: DocumentKind): readonly string[] {
    const uris = this.uris().filter((uri) => this.kindOf(uri) === kind);
    return pathsTo(uris, from, folderOf(from, this.folders));
  }

  private resolve(uri: string, document: ParsedDocument): readonly PathTarget[] {
    let targets = this.resolved.get(document);
    if (!targets) {
      targets = document.references.map(({ path }) => resolvePath(uri, path, this.folders));
      this.resolved.set(document, targets);
    }
    return targets;
  }

  private destinationOf(target: PathTarget): Destination {
    if (target.state !== 'inside') return target;
    const { uri } = target;
    if (this.open.has(uri)) return { state: 'found', uri };
    if (!this.files.isLocated(uri)) return { state: 'unknown' };
    const real = this.files.realUri(uri);
    if (real === undefined) return { state: 'missing', uri };
    const folder = folderOf(uri, this.folders);
    const realFolder = folder && this.files.realUri(folder);
    return realFolder === undefined || isBelow(real, realFolder) ? { state: 'found', uri } : { state: 'outside' };
  }

  /** The files inside the workspace that a document's paths name, whether they exist or not. */
  private targetsOf(uri: string, known?: ParsedDocument): readonly string[] {
    // A workspace holds manifests above all: to know that they name nothing takes no parsing.
    const document = known ?? (hasReferences(this.kindOf(uri)) ? this.document(uri) : undefined);
    const targets = document ? this.resolve(uri, document) : [];
    return targets.flatMap((target) => (target.state === 'inside' ? target.uri : []));
  }

  private async readAgain(uri: string): Promise<void> {
    this.files.forget(uri);
    await Promise.all([this.files.locate(uri), this.isOurs(uri) && this.files.read(uri)]);
    this.changed(uri);
  }

  private async fetch(uri: string): Promise<void> {
    if (this.open.has(uri)) return;
    const isNew = await this.files.locate(uri);
    if (isNew && this.isOurs(uri) && this.files.text(uri) === undefined) await this.files.read(uri);
  }

  /**
   * All that rules may look at from some files: whatever leads to them, and all that can be reached from there. A plan
   * is compared with those beside it, and a manifest with the record of what was published.
   */
  private around(uris: readonly string[]): ReadonlySet<string> {
    const above = closure(uris, (uri) => this.referrersOf(uri));
    return closure([...above], (uri) => this.targetsOf(uri));
  }

  private referrersOf(uri: string): readonly string[] {
    this.referrers ??= this.collectReferrers();
    return this.referrers.get(uri) ?? [];
  }

  private collectReferrers(): ReadonlyMap<string, readonly string[]> {
    const referrers = new Map<string, string[]>();
    for (const uri of this.uris()) {
      for (const target of this.targetsOf(uri)) {
        const known = referrers.get(target);
        if (known) known.push(uri);
        else referrers.set(target, [uri]);
      }
    }
    return referrers;
  }

  private *sources(...kinds: readonly DocumentKind[]): Generator<PrincipalSource> {
    for (const uri of this.uris()) {
      const document = kinds.includes(this.kindOf(uri)!) ? this.document(uri) : undefined;
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

  private kindOf(uri: string): DocumentKind | undefined {
    const open = this.open.get(uri);
    return open ? kindOfLanguage(open.languageId) : kindOfPath(uri);
  }

  private isOurs(uri: string): boolean {
    return isConfiguration(uri) || kindOfPath(uri) !== undefined;
  }

  private changed(uri: string): void {
    const before = this.parsed.get(uri)?.document;
    const kind = this.kindOf(uri);
    if (!this.open.has(uri) || before?.kind !== kind) this.parsed.delete(uri);
    // What it named before it changed may depend on it no longer, and must hear of that.
    this.changeLog.touch(uri, ...(before ? this.targetsOf(uri, before) : []));
    if (kind === 'offer' || before?.offer) this.offerChanged(uri, before?.offer);
    if (before?.references.length || (kind !== 'manifest' && kind !== 'directory')) this.referrers = undefined;
    if (kind === 'directory' || before?.directory || isConfiguration(uri)) this.allChanged();
  }

  /** Offers of one publisher must differ in their ids: when one gets another, what is said of the others may change. */
  private offerChanged(uri: string, before: Offer | undefined): void {
    const after = this.document(uri)?.offer;
    if (before?.offerId?.value === after?.offerId?.value && before?.publisherId?.value === after?.publisherId?.value) {
      return;
    }
    this.changeLog.touch(...this.uris().filter((other) => this.kindOf(other) === 'offer'));
  }

  private allChanged(): void {
    this.directoryBook = undefined;
    this.changeLog.touchAll();
  }

  /** What the configuration file of the innermost folder around a document says. */
  private configurationFor(uri: string): unknown {
    const folder = folderOf(uri, this.folders);
    const text = folder && this.files.text(`${folder.replace(/\/$/, '')}/${configurationFile}`);
    const root = text === undefined ? undefined : parseTree(text).root;
    return root && getNodeValue(root);
  }
}

/** Some files and all that can be reached from them. */
function closure(from: readonly string[], step: (uri: string) => readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [...from];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    waiting.push(...step(next));
  }
  return reached;
}

function isConfiguration(uri: string): boolean {
  return uri.endsWith(`/${configurationFile}`);
}
