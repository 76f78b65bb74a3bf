/** How a file begins. */
export interface FileHeader {
  /** The first bytes; none of a file that is too large to be read at all. */
  readonly bytes: Uint8Array;
  /** The size of the whole file in bytes. */
  readonly size: number;
}

/** How the workspace reads files; each host has its own. URIs are strings as the client writes them. */
export interface FileSystem {
  /**
   * The files below a folder whose names have one of these endings, in any case; without endings the files of ours:
   * the six kinds by name, and the configuration file.
   */
  find(folder: string, endings?: readonly string[]): Promise<readonly string[]>;
  /** The names of the files that lie in a folder itself; none where it cannot be read. */
  list(folder: string): Promise<readonly string[]>;
  /** The text of a file; undefined where it is gone, unreadable or no text. */
  read(uri: string): Promise<string | undefined>;
  /** How a file begins, up to a number of bytes; undefined where it is gone, unreadable or no file. */
  header(uri: string, length: number): Promise<FileHeader | undefined>;
  /** The URI of a file or folder once links are followed; undefined where there is none. */
  locate(uri: string): Promise<string | undefined>;
}
