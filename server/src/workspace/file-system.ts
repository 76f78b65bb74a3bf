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
  /** The URI of a file or folder once links are followed; undefined where there is none. */
  locate(uri: string): Promise<string | undefined>;
}
