import { type Picture, readPicture } from '../documents/picture';
import type { FileSystem } from './file-system';

/** As many bytes of a file are read: its size stands in front, though behind what a camera may have written. */
const headerLength = 65_536;

/** The pictures that files hold, each read once until it is forgotten. */
export class Pictures {
  private readonly reading = new Map<string, Promise<Picture | undefined>>();
  /** Undefined for what could not be read. */
  private readonly known = new Map<string, Picture | undefined>();

  constructor(private readonly fileSystem: FileSystem) {}

  /** The picture in a file that was read. */
  at(uri: string): Picture | undefined {
    return this.known.get(uri);
  }

  /** Whether a file could not be read when that was tried last. */
  isUnreadable(uri: string): boolean {
    return this.known.has(uri) && !this.known.get(uri);
  }

  /** Reads a file, unless that was done. */
  async read(uri: string): Promise<void> {
    for (;;) {
      let reading = this.reading.get(uri);
      if (!reading) this.reading.set(uri, (reading = this.readNow(uri)));
      const picture = await reading;
      // A file that changed meanwhile is read again: whoever waits would go without it, and nobody may tell them.
      if (this.reading.get(uri) !== reading) continue;
      this.known.set(uri, picture);
      return;
    }
  }

  /** A file was made, changed or deleted. */
  forget(uri: string): void {
    this.reading.delete(uri);
    this.known.delete(uri);
  }

  /** Forgets every file. */
  clear(): void {
    this.reading.clear();
    this.known.clear();
  }

  private async readNow(uri: string): Promise<Picture | undefined> {
    const header = await this.fileSystem.header(uri, headerLength);
    return header && readPicture(header.bytes, header.size);
  }
}
