import { type Deployment, deploymentOf, deployTogether } from '../documents/deployment';
import { parseArmDocument, type ParsedDocument } from '../documents/document';
import { sameId } from '../documents/guid';
import { authorizationKinds, type DocumentKind, kindOfPath } from '../documents/kinds';
import type { Offer } from '../documents/offer';
import { hasReferences, type ReferenceTarget } from '../documents/references';
import { Changes } from './changes';
import type { Configuration } from './configuration';
import { Destinations } from './destinations';
import { Documents, type DocumentVersion, type Form, isAudiencePath, type OpenDocument } from './documents';
import type { FileSystem } from './file-system';
import { Files, folderAround } from './files';
import type { Links } from './links';
import { isJsonPath } from './partner-names';
import { type PartnerChoices, Partners } from './partners';
import { folderOf, relativePath } from './paths';
import { endingsOf, pathsTo } from './path-candidates';
import { PrincipalBook, type PrincipalSource } from './principals';
import { isConfiguration, Settings } from './settings';

export type { OpenDocument };

/** What a document's check reads beside it. */
export interface Surroundings {
  /** The principals of the directories. */
  readonly principals: PrincipalBook;
  readonly configuration: Configuration;
  readonly links: Links;
  /** What the document asks for; of a parameter file what its template does with these values. */
  readonly deployment: Deployment | undefined;
}

/** The documents of ours that exist, open or on disk, and how they bear on one another. */
export class Workspace {
  private readonly files: Files;
  private readonly documents: Documents;
  private readonly destinations: Destinations;
  private readonly partners: Partners;
  private readonly settings: Settings;
  /** Files of Azure's own that were asked for by name. */
  private readonly included = new Set<string>();
  private readonly changeLog = new Changes();
  private readonly fetching = new Map<string, Promise<void>>();
  private folders: readonly string[] = [];
  private directoryBook: PrincipalBook | undefined;
  /** Templates with the values of a parameter file, by the latter. */
  private readonly deployed = new WeakMap<ParsedDocument, { template: ParsedDocument; deployment: Deployment }>();
  private referrers: ReadonlyMap<string, readonly string[]> | undefined;
  private tellLoaded!: () => void;
  /** Resolves once the files of the folders were read for the first time, or could not be. */
  readonly loaded = new Promise<void>((resolve) => (this.tellLoaded = resolve));

  constructor(fileSystem: FileSystem) {
    this.files = new Files(fileSystem);
    this.documents = new Documents(this.files);
    this.destinations = new Destinations(this.files, this.documents);
    this.settings = new Settings(this.files);
    this.partners = new Partners({
      kindOf: (uri) => this.documents.kindOf(uri),
      namesIn: (folder) => this.files.namesIn(folder),
      mappingsFor: (uri) => this.settings.in(folderOf(uri, this.folders)).mappings,
      isReachable: (uri) => this.destinations.at({ state: 'inside', uri }).state === 'found',
    });
  }

  /** Reads the files of ours below the folders, in place of all that was known of files before. */
  async load(folders: readonly string[]): Promise<void> {
    this.folders = folders;
    this.destinations.load(folders);
    await this.files.load(folders).finally(this.tellLoaded);
    this.documents.forgetParsed();
    this.referrers = undefined;
    this.allChanged();
  }

  /** Takes over the editor's settings, which win over configuration files. */
  configure(settings: unknown): void {
    this.settings.configure(settings);
    this.allChanged();
  }

  didOpen(document: OpenDocument): void {
    this.documents.opened(document);
    this.changed(document.uri);
  }

  didChange(uri: string): void {
    this.changed(uri);
  }

  didClose(uri: string): void {
    this.changed(uri);
    this.documents.closed(uri);
    this.changed(uri);
  }

  /** Takes in a file of Azure's own by its name; in an editor they belong here only while they are open. */
  async include(uri: string): Promise<void> {
    this.included.add(uri);
    await this.readAgain(uri);
  }

  /**
   * A file was made, changed or deleted on disk, or a folder was deleted and its files with it. Says whether any of
   * them bears on findings.
   */
  async didChangeOnDisk(uri: string): Promise<boolean> {
    const isKnown = this.isOurs(uri) || this.files.isLocated(uri);
    const touched = [...(isKnown ? [uri] : []), ...this.files.below(uri)];
    await Promise.all(touched.map((file) => this.readAgain(file)));
    const beside = this.files.forgetNames(uri) ? [...this.openBeside(uri), ...this.files.missingBeside(uri)] : [];
    this.changeLog.touch(...beside);
    return touched.length + beside.length > 0;
  }

  /** Every document of ours, open or on disk. */
  uris(): readonly string[] {
    return [...this.documents.uris()].filter((uri) => this.has(uri)).sort();
  }

  /**
   * Whether there is a document of ours, open or on disk. A file of Azure's own that is not open counts while the
   * template or parameter file that belongs to it is, and the file of an audience while a plan or offer names it.
   */
  has(uri: string): boolean {
    const form = this.documents.formOf(uri);
    if (!form) return false;
    if (form === 'audience') return this.files.text(uri) !== undefined && this.isNamedAudience(uri);
    if (form !== 'json') return this.documents.isOpen(uri) || this.files.text(uri) !== undefined;
    if (!this.document(uri)) return false;
    if (this.documents.isOpen(uri) || this.included.has(uri)) return true;
    return this.partners.of(uri).some((partner) => this.documents.isOpen(partner) || this.included.has(partner));
  }

  /** The document of that URI, open or on disk, parsed once for each version; undefined when it is not ours or not there. */
  document(uri: string): ParsedDocument | undefined {
    return this.documents.document(uri);
  }

  /** An open document as it was in a version that may have been left behind; undefined when it is not ours. */
  documentOfVersion(version: DocumentVersion): ParsedDocument | undefined {
    return this.documents.documentOfVersion(version);
  }

  /**
   * Finds and reads what documents lead to, and what leads to them, as far as that is not known. To be awaited before
   * one is checked.
   */
  async prepare(...uris: readonly string[]): Promise<void> {
    const prepared = new Set<string>();
    for (let waiting = [...closure(uris, (next) => this.referrersOf(next))]; waiting.length > 0;) {
      for (const next of waiting) prepared.add(next);
      const targets = (await Promise.all(waiting.map((next) => this.targetsToRead(next)))).flat();
      await Promise.all(targets.map((target) => this.fetch(target)));
      await Promise.all(waiting.map((next) => this.readNamed(next)));
      waiting = [...new Set(targets)].filter((target) => !prepared.has(target));
    }
  }

  /** The offers, plans and manifests of the workspace and those that are open, as URIs. */
  offerFiles(): readonly string[] {
    const kinds: readonly (DocumentKind | undefined)[] = ['offer', 'plan', 'manifest'];
    return this.uris().filter((uri) => kinds.includes(this.documents.kindOf(uri)));
  }

  /** What a check of that document reads beside it. */
  surroundings(uri: string): Surroundings {
    this.directoryBook ??= new PrincipalBook(this.sources('directory'));
    const { configuration } = this.settings.in(folderOf(uri, this.folders));
    return { principals: this.directoryBook, configuration, links: this.links(uri), deployment: this.deployment(uri) };
  }

  /**
   * What a document asks for, or another version of its text: of a template by its defaults, of a parameter file what
   * its template does with these values.
   */
  deployment(uri: string, document = this.document(uri)): Deployment | undefined {
    const template = document?.kind === 'parameters' ? this.partners.templateOf(uri) : undefined;
    if (document && template !== undefined) return this.deployedTogether(template, document);
    return document && deploymentOf(document);
  }

  /** What a document asks for when it is deployed: of a template with the parameter file that is meant for it. */
  wholeDeployment(uri: string): Deployment | undefined {
    const document = this.document(uri);
    const parameterFile = document?.kind === 'template' ? this.partners.parameterFileOf(uri) : undefined;
    if (parameterFile === undefined) return this.deployment(uri);
    const given = this.document(parameterFile)!;
    return { ...this.deployedTogether(uri, given), otherFiles: new Map([[given.tree.root!, parameterFile]]) };
  }

  /** The files that belong to a template or parameter file. */
  partnersOf(uri: string): readonly { readonly uri: string; readonly document: ParsedDocument }[] {
    return this.partners.of(uri).map((partner) => ({ uri: partner, document: this.document(partner)! }));
  }

  /** What is deployed with a file of Azure's own, as paths that a file beside it would write. */
  templatePaths(uri: string): { readonly template: string; readonly parameters?: string } {
    const isValues = this.document(uri)?.kind === 'parameters';
    const template = isValues ? this.partners.templateOf(uri) : uri;
    const parameters = isValues ? uri : this.partners.parameterFileOf(uri);
    // The values alone say as much as they can.
    if (template === undefined || parameters === undefined) return { template: relativePath(uri, uri) };
    return { template: relativePath(uri, template), parameters: relativePath(uri, parameters) };
  }

  /** What a file is called: its path from the workspace folder, with `/` between folders, else its name. */
  pathOf(uri: string): string {
    return relativePath(`${this.rootOf(uri)}/`, uri);
  }

  /** The workspace folder that holds a file, else the folder it lies in. */
  rootOf(uri: string): string {
    return this.folderOf(uri) ?? folderAround(uri);
  }

  /** The workspace folder that holds a file; undefined for one that is in none. */
  folderOf(uri: string): string | undefined {
    return folderOf(uri, this.folders);
  }

  /**
   * The files of a workspace folder that may belong to a template or parameter file in it, as paths from the folder, and
   * those that do. Undefined for any other document, and for one that is in no folder.
   */
  async partnerChoices(uri: string): Promise<PartnerChoices | undefined> {
    const kind = this.document(uri)?.kind;
    const folder = folderOf(uri, this.folders);
    if ((kind !== 'template' && kind !== 'parameters') || folder === undefined) return undefined;
    const wanted = kind === 'template' ? 'parameters' : 'template';
    const found = await this.files.find(folder, endingsOf('template')!);
    const fits = await Promise.all(found.map(async (file) => file !== uri && (await this.kindNow(file)) === wanted));
    const pathOf = (file: string): string => relativePath(`${folder}/`, file);
    return {
      kind,
      path: pathOf(uri),
      choices: found
        .filter((_, i) => fits[i])
        .map(pathOf)
        .sort(),
      chosen: this.partners.of(uri).map(pathOf),
    };
  }

  /** The kind of a file of Azure's own, whether or not anything has led to it. */
  private async kindNow(uri: string): Promise<DocumentKind | undefined> {
    if (this.documents.isOpen(uri)) return this.document(uri)?.kind;
    const text = await this.files.peek(uri);
    return text === undefined ? undefined : parseArmDocument(text)?.kind;
  }

  /** Differs whenever the document, or anything that a check of it reads, has changed. */
  revision(uri: string): number {
    return this.changeLog.newest(this.around([uri]));
  }

  /** Whether files that are not open are checked too, as the user set it. */
  get checksAllFiles(): boolean {
    return this.settings.checksAllFiles;
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
    return new PrincipalBook(this.sources('directory', ...authorizationKinds));
  }

  /** The document a path leads to that would be written in a file, whether or not the file says so. */
  documentAt(from: string, path: string): ParsedDocument | undefined {
    const uri = this.uriAt(from, path);
    return uri === undefined ? undefined : this.document(uri);
  }

  /** The URI a path leads to that is written in a file; undefined where it leaves the workspace. */
  uriAt(from: string, path: string): string | undefined {
    const target = this.destinations.follow(from, path);
    return target.state === 'inside' ? target.uri : undefined;
  }

  /** The files that a path of a document may lead to, as the document would write them. */
  async pathsFrom(uri: string, target: ReferenceTarget): Promise<readonly string[]> {
    const folder = folderOf(uri, this.folders);
    const endings = endingsOf(target);
    const found = endings ? folder && (await this.files.find(folder, endings)) : this.uris();
    const belongs = (candidate: string): boolean =>
      endings ? !this.isOurs(candidate) : this.documents.kindOf(candidate) === target;
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
    const targets = document ? this.destinations.of(uri, document) : [];
    return {
      uri,
      links: targets.map((target, i) => ({
        reference: document!.references[i]!,
        destination: this.destinations.at(target),
      })),
      referrers: this.referrersOf(uri),
      document: (target) => this.document(target),
      picture: (target) => this.files.pictures.at(target),
      namesBeside: (target) => this.files.namesIn(folderAround(target)),
      follow: (path) => this.destinations.at(this.destinations.follow(uri, path)),
      of: (other) => this.links(other),
      pathsTo: (kind) => this.pathsOfKind(uri, kind),
      urisOf: (kind) => this.urisOfKind(uri, kind),
    };
  }

  private urisOfKind(from: string, kind: DocumentKind): readonly string[] {
    const folder = folderOf(from, this.folders);
    return this.uris().filter((uri) => this.documents.kindOf(uri) === kind && folderOf(uri, this.folders) === folder);
  }

  private pathsOfKind(from: string, kind: DocumentKind): readonly string[] {
    const uris = this.uris().filter((uri) => this.documents.kindOf(uri) === kind);
    return pathsTo(uris, from, folderOf(from, this.folders));
  }

  /** The files inside the workspace that a document's paths name, whether they exist or not. */
  private targetsOf(uri: string, known?: ParsedDocument): readonly string[] {
    // A workspace holds manifests above all: to know that they name nothing takes no parsing.
    const kind = known?.kind ?? this.documents.kindOf(uri);
    if (kind === 'parameters') return this.partners.templateCandidates(uri);
    if (kind === 'template') return namesPlan(known ?? this.document(uri)) ? this.urisOfKind(uri, 'plan') : [];
    const document = known ?? (hasReferences(kind) ? this.document(uri) : undefined);
    const targets = document ? this.destinations.of(uri, document) : [];
    return targets.flatMap((target) => (target.state === 'inside' ? target.uri : []));
  }

  /** Reads the pictures a document names, and what lies where it names other files than ours in vain. */
  private async readNamed(uri: string): Promise<void> {
    const document = hasReferences(this.documents.kindOf(uri)) ? this.document(uri) : undefined;
    if (!document) return;
    const pictures = this.destinations.picturesOf(uri, document);
    const missing = this.destinations.missingOf(uri, document);
    await Promise.all([
      ...pictures.map((picture) => this.files.pictures.read(picture)),
      ...missing.map((file) => this.files.list(file)),
    ]);
  }

  /** What a document leads to, once it is known what lies beside it. */
  private async targetsToRead(uri: string): Promise<readonly string[]> {
    const kind = this.documents.kindOf(uri);
    if (kind === 'template' || kind === 'parameters') await this.files.list(uri);
    return kind === 'template' ? this.partners.parameterFileCandidates(uri) : this.targetsOf(uri);
  }

  /** A template with the values of a parameter file, for the check of the latter. */
  private deployedTogether(template: string, given: ParsedDocument): Deployment {
    const declared = this.document(template)!;
    const known = this.deployed.get(given);
    if (known?.template === declared) return known.deployment;
    const deployment = deployTogether(declared, given, new Map([[declared.tree.root!, template]]));
    this.deployed.set(given, { template: declared, deployment });
    return deployment;
  }

  /** The open files of Azure's own in the folder of a file. */
  private openBeside(uri: string): readonly string[] {
    const folder = folderAround(uri);
    return this.documents.openUris().filter((open) => isJsonPath(open) && folderAround(open) === folder);
  }

  private async readAgain(uri: string): Promise<void> {
    this.files.forget(uri);
    await Promise.all([this.files.locate(uri), this.mayBeOurs(uri) && this.files.read(uri)]);
    this.changed(uri);
  }

  /** Whoever asks for a file that is being read waits for it as well. */
  private fetch(uri: string): Promise<void> {
    let running = this.fetching.get(uri);
    if (!running) this.fetching.set(uri, (running = this.fetchNow(uri).finally(() => this.fetching.delete(uri))));
    return running;
  }

  private async fetchNow(uri: string): Promise<void> {
    if (this.documents.isOpen(uri)) return;
    const isNew = await this.files.locate(uri);
    if (!isNew || !this.mayBeOurs(uri) || this.files.text(uri) !== undefined) return;
    await this.files.read(uri);
    // Only what leads to it made it known that there is such a file.
    if (!this.isOurs(uri) && this.documents.kindOf(uri)) this.changed(uri);
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
    // Whether an audience is ours is known by its referrers, so that it is none itself.
    const able = [...this.documents.uris()].filter((uri) => !leadsNowhere(this.documents.formOf(uri)) && this.has(uri));
    for (const uri of able.sort()) {
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
      const document = kinds.includes(this.documents.kindOf(uri)!) ? this.document(uri) : undefined;
      if (document) yield { uri, directory: document.directory, definitions: document.definitions };
    }
  }

  /** Whether a plan or offer names a file as its audience, and it lies inside the workspace. */
  private isNamedAudience(uri: string): boolean {
    if (this.destinations.at({ state: 'inside', uri }).state !== 'found') return false;
    return this.referrersOf(uri).some((referrer) => {
      // While it is read again there is none for a moment.
      const document = this.document(referrer);
      const targets = document ? this.destinations.of(referrer, document) : [];
      return targets.some((target, i) => {
        return document!.references[i]!.target === 'audience' && target.state === 'inside' && target.uri === uri;
      });
    });
  }

  private isOurs(uri: string): boolean {
    return isConfiguration(uri) || kindOfPath(uri) !== undefined;
  }

  private mayBeOurs(uri: string): boolean {
    return this.isOurs(uri) || isJsonPath(uri) || isAudiencePath(uri);
  }

  private changed(uri: string): void {
    const before = this.documents.lastParsed(uri);
    const form = this.documents.formOf(uri);
    this.documents.changed(uri);
    // What it named before it changed may depend on it no longer, and must hear of that.
    this.changeLog.touch(uri, ...(before ? this.targetsOf(uri, before) : []));
    if (form === 'offer' || before?.offer) this.offerChanged(uri, before?.offer);
    if (before?.references.length || !leadsNowhere(form)) this.referrers = undefined;
    if (form === 'directory' || before?.directory || isConfiguration(uri)) this.allChanged();
  }

  /** Offers of one publisher must differ in their ids: when one gets another, what is said of the others may change. */
  private offerChanged(uri: string, before: Offer | undefined): void {
    const after = this.document(uri)?.offer;
    if (before?.offerId?.value === after?.offerId?.value && before?.publisherId?.value === after?.publisherId?.value) {
      return;
    }
    this.changeLog.touch(...this.uris().filter((other) => this.documents.kindOf(other) === 'offer'));
  }

  private allChanged(): void {
    this.directoryBook = undefined;
    this.settings.forget();
    this.changeLog.touchAll();
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

/** Whether files of a form name no others, so that a change of one leaves the references as they are. */
function leadsNowhere(form: Form | undefined): boolean {
  return form === 'manifest' || form === 'directory' || form === 'audience';
}

/** Whether a template names a plan of the marketplace: by ids, which every plan may have or get. */
function namesPlan(template: ParsedDocument | undefined): boolean {
  return template?.arm?.definitions.some(({ plan }) => plan !== undefined) === true;
}
