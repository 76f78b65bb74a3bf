/** The document that a report or page is about. */
export type ReportParams = { readonly uri: string };

/** A report as Markdown. */
export interface ReportAnswer {
  readonly markdown: string;
}

/** A page for a panel: the body is HTML in which every text of a file is escaped. */
export interface PageAnswer {
  /** What the page is about, in a few words. */
  readonly title: string;
  readonly html: string;
  /** Set where the file, or one it names, is not valid JSON right now: in words, so that the last good picture may stay. */
  readonly broken?: string;
}
