import type { FileSystem } from './workspace/file-system';

/** What a host gives the server beside its connection. */
export interface Runtime {
  /** Reads a file of the extension by its path from the extension's root; rejects where there is none. */
  readData(path: string): Promise<string>;
  readonly fileSystem: FileSystem;
  /** Lets whatever waits run first: messages that came in, among them cancellations. */
  pause(): Promise<void>;
}
