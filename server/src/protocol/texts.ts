/** A stretch of a document, as the Language Server Protocol counts. */
export interface Range {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** A change of a file's text: offset and length in UTF-16 code units, and what comes there. */
export interface TextChange {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/** A file of a new offer, by its name in the offer's folder. */
export interface NewFile {
  readonly name: string;
  readonly text: string;
}

/** Files that a command made, and what their reader should know. */
export interface MadeFiles {
  readonly files: readonly NewFile[];
  readonly notes: readonly string[];
}
