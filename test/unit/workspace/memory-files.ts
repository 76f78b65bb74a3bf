import type { FileHeader, FileSystem } from '../../../server/src/workspace/file-system';

/** Files in memory, and what was asked of them. */
export class MemoryFiles implements FileSystem {
  /** Texts by URI; a test changes them as it likes. */
  readonly texts: Map<string, string>;
  /** The bytes of files that hold no text, by URI. */
  readonly pictures = new Map<string, Uint8Array>();
  /** Where links lead, by URI. */
  readonly links = new Map<string, string>();
  readonly reads: string[] = [];

  constructor(texts: Readonly<Record<string, string>> = {}) {
    this.texts = new Map(Object.entries(texts));
  }

  async find(folder: string): Promise<readonly string[]> {
    return [...this.texts.keys()].filter((uri) => uri.startsWith(`${folder}/`) && uri.endsWith('.json'));
  }

  async list(folder: string): Promise<readonly string[]> {
    const inside = [...this.texts.keys(), ...this.pictures.keys()].filter((uri) => uri.startsWith(`${folder}/`));
    return inside.map((uri) => uri.slice(folder.length + 1)).filter((name) => !name.includes('/'));
  }

  async read(uri: string): Promise<string | undefined> {
    this.reads.push(uri);
    return this.texts.get(uri);
  }

  async header(uri: string, length: number): Promise<FileHeader | undefined> {
    this.reads.push(uri);
    const text = this.texts.get(uri);
    const bytes = this.pictures.get(uri) ?? (text === undefined ? undefined : new TextEncoder().encode(text));
    return bytes && { bytes: bytes.subarray(0, length), size: bytes.length };
  }

  async locate(uri: string): Promise<string | undefined> {
    const linked = this.links.get(uri);
    if (linked !== undefined) return linked;
    return [...this.texts.keys(), ...this.pictures.keys()].some((file) => file === uri || file.startsWith(`${uri}/`))
      ? uri
      : undefined;
  }
}
