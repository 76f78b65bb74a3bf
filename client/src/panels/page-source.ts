import type * as vscode from 'vscode';
import type { PageAnswer } from '../../../server/src/protocol';
import type { Choice } from '../webview/messages';

/** What a page is about. */
export interface PageSubject {
  readonly uri: vscode.Uri;
  /** What else its source has to know, as JSON. */
  readonly parameters?: unknown;
  /** The fields of the form in its page that says more about it, by their names, once somebody has filled it in. */
  readonly filled?: Readonly<Record<string, string>>;
}

/** Something the toolbar of a panel offers, or a button in its page. */
export interface PageAction {
  readonly name: string;
  readonly label: string;
  /** Set where the page itself has the button for it. */
  readonly inPage?: true;
  /**
   * Does it; gives what became of it in words, nothing where somebody thought better of it. `argument` is what the button
   * in the page is about.
   */
  run(subject: PageSubject, argument?: string): Promise<string | undefined>;
}

/** Where the pages of one kind of panel come from. */
export interface PageSource {
  /** Shown while there is nothing to show. */
  readonly nothing: string;
  readonly actions: readonly PageAction[];
  /** Set where pages are about the workspace as a whole: what they are about is no document then. */
  readonly ofWorkspace?: true;
  /** Whether a panel that is not pinned turns to a document somebody looks at; absent where panels stay with theirs. */
  follows?(document: vscode.TextDocument): boolean;
  /** The page of a subject; null where there is none. */
  load(subject: PageSubject, token: vscode.CancellationToken): Promise<PageAnswer | null>;
  /** What a question asked in the page comes to, as HTML; undefined where it has no answer. */
  answer?(
    subject: PageSubject,
    fields: Readonly<Record<string, string>>,
    token: vscode.CancellationToken,
  ): Promise<string | undefined>;
  /** What may be chosen for words in a field of the page, the best first. */
  complete?(words: string, token: vscode.CancellationToken): Promise<readonly Choice[]>;
}
