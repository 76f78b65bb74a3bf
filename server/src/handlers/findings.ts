import type { CancellationToken } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ParsedDocument } from '../documents/document';
import { checkInSlices } from '../rules/check';
import { countsOf, type FindingCounts } from '../reports/finding-counts';
import type { Finding } from '../rules/rule';
import type { TextOf } from '../service/diagnostics';
import type { ServerContext } from './server-context';

/** What a check of one version of a document found. */
export interface Checked {
  readonly document: ParsedDocument;
  /** The text the findings were found in, for their positions. */
  readonly text: TextDocument;
  /** Differs whenever the findings may differ. */
  readonly resultId: string;
  readonly findings: readonly Finding[];
  /** The texts of other files, for related places. */
  readonly textOf: TextOf;
}

/** The findings of documents, checked once for each version of the document and of what it depends on. */
export class Findings {
  private readonly checked = new Map<string, Checked>();
  /** What is left of checks that were forgotten: so little that it is kept for every file. */
  private readonly counts = new Map<string, { readonly resultId: string; readonly counts: FindingCounts }>();

  constructor(private readonly server: ServerContext) {}

  /** The id that a check of the document would have now. */
  resultId(uri: string): string {
    return `${this.server.documents.get(uri)?.version ?? 'file'}.${this.server.workspace.revision(uri)}`;
  }

  /** The findings of a document of ours; undefined where the check was cancelled or overtaken by a change. */
  async of(uri: string, token: CancellationToken): Promise<Checked | undefined> {
    const { workspace, runtime } = this.server;
    const catalogue = await this.server.catalogue();
    await workspace.prepare(uri);
    const document = workspace.document(uri);
    if (!document) return undefined;
    const resultId = this.resultId(uri);
    const known = this.checked.get(uri);
    if (known?.document === document && known.resultId === resultId) return known;

    const textOf = (other: string): TextDocument | undefined => {
      const found = workspace.document(other);
      return found && TextDocument.create(other, found.kind, 0, found.tree.text);
    };
    const operations = document.kind === 'scenario' ? await this.server.operations() : undefined;
    const slices = checkInSlices(document, { catalogue, operations, ...workspace.surroundings(uri) });
    for (;;) {
      const step = slices.next();
      if (step.done) {
        const checked = { document, text: textOf(uri)!, resultId, findings: step.value, textOf };
        this.checked.set(uri, checked);
        this.counts.set(uri, { resultId, counts: countsOf(step.value) });
        return checked;
      }
      await runtime.pause();
      if (token.isCancellationRequested || workspace.document(uri) !== document) return undefined;
    }
  }

  /** How many findings there are in a file; undefined where it was not checked since it may have changed. */
  known(uri: string): FindingCounts | undefined {
    const known = this.counts.get(uri);
    return known?.resultId === this.resultId(uri) ? known.counts : undefined;
  }

  forget(uri: string): void {
    this.checked.delete(uri);
  }
}
