import { URI, Utils } from 'vscode-uri';
import type { FileSystem } from './file-system';
import { isBelow } from './paths';
import { Pictures } from './pictures';

/** What is known of files on disk: texts and pictures that were read, and where paths really lead. Nothing is asked twice. */
export class Files {
  /** The files that are named as pictures. */
  readonly pictures: Pictures;
  private readonly texts = new Map<string, string>();
  private readonly unreadable = new Set<string>();
  private readonly located = new Map<string, string | undefined>();
  private readonly names = new Map<string, readonly string[]>();

  constructor(private readonly fileSystem: FileSystem) {
    this.pictures = new Pictures(fileSystem);
  }

  /** Every file whose text is known. */
  uris(): IterableIterator<string> {
    return this.texts.keys();
  }

  /** The text of a file that was read. */
  text(uri: string): string | undefined {
    return this.texts.get(uri);
  }

  /** Whether a file could not be read when that was tried last. */
  isUnreadable(uri: string): boolean {
    return this.unreadable.has(uri) || this.pictures.isUnreadable(uri);
  }

  /** Whether it is known if there is such a file. */
  isLocated(uri: string): boolean {
    return this.located.has(uri);
  }

  /** The URI a file really has, links followed: undefined where there is none, or nobody asked yet. */
  realUri(uri: string): string | undefined {
    return this.located.get(uri);
  }

  /** The files below a folder whose names have one of these endings, as they are now. */
  find(folder: string, endings: readonly string[]): Promise<readonly string[]> {
    return this.fileSystem.find(folder, endings);
  }

  /** Forgets everything and reads the files of ours below the folders. */
  async load(folders: readonly string[]): Promise<void> {
    const found = await Promise.all(folders.map((folder) => this.fileSystem.find(folder)));
    const texts = await Promise.all(found.flat().map(async (uri) => [uri, await this.fileSystem.read(uri)] as const));
    // Only now, for whoever asks meanwhile goes by what was known before.
    this.texts.clear();
    this.pictures.clear();
    this.unreadable.clear();
    this.located.clear();
    this.names.clear();
    for (const [uri, text] of texts) this.take(uri, text);
    await Promise.all(folders.map((folder) => this.locate(folder)));
  }

  /** The text of a file as it is now, which is not remembered. */
  peek(uri: string): Promise<string | undefined> {
    return this.fileSystem.read(uri);
  }

  /** Finds out whether a file is there, and where, unless that is known; says whether it was news. */
  async locate(uri: string): Promise<boolean> {
    if (this.located.has(uri)) return false;
    this.located.set(uri, await this.fileSystem.locate(uri));
    return true;
  }

  /** Finds out what lies in the folder of a file, unless that is known. */
  async list(uri: string): Promise<void> {
    const folder = folderAround(uri);
    if (!this.names.has(folder)) this.names.set(folder, await this.fileSystem.list(folder));
  }

  /** The names of the files in a folder; none where nobody listed it. */
  namesIn(folder: string): readonly string[] {
    return this.names.get(folder) ?? [];
  }

  /** Forgets what lies in the folder of a file; says whether it was known. */
  forgetNames(uri: string): boolean {
    return this.names.delete(folderAround(uri));
  }

  /** Reads a file, again if it was read before; says whether its text is known now. */
  async read(uri: string): Promise<boolean> {
    return this.take(uri, await this.fileSystem.read(uri));
  }

  private take(uri: string, text: string | undefined): boolean {
    if (text === undefined) {
      this.texts.delete(uri);
      this.unreadable.add(uri);
      return false;
    }
    this.texts.set(uri, text);
    this.unreadable.delete(uri);
    return true;
  }

  /** The files that were looked for in vain in the folder of a file. */
  missingBeside(uri: string): readonly string[] {
    const folder = folderAround(uri);
    return [...this.located].flatMap(([file, real]) => (!real && folderAround(file) === folder ? file : []));
  }

  /** The files below a folder of which anything is known. */
  below(folder: string): readonly string[] {
    return [...new Set([...this.texts.keys(), ...this.located.keys()])].filter((uri) => isBelow(uri, folder));
  }

  /** A file was made, changed or deleted. */
  forget(uri: string): void {
    this.texts.delete(uri);
    this.pictures.forget(uri);
    this.unreadable.delete(uri);
    this.located.delete(uri);
  }
}

/** The URI of the folder a file lies in. */
export function folderAround(uri: string): string {
  return Utils.dirname(URI.parse(uri)).toString();
}
