import type { CancellationToken } from 'vscode-languageserver';
import type { ParsedDocument } from '../documents/document';
import { checkInSlices } from '../rules/check';
import type { Finding } from '../rules/rule';
import type { ServerContext } from './server-context';

interface Checked {
  readonly document: ParsedDocument;
  readonly revision: number;
  readonly findings: readonly Finding[];
}

/** The findings of open documents, checked once for each version of the document and of what it depends on. */
export class Findings {
  private readonly checked = new Map<string, Checked>();

  constructor(private readonly server: ServerContext) {}

  /** The findings of a document of ours; undefined where the check was cancelled or overtaken by an edit. */
  async of(uri: string, token: CancellationToken): Promise<readonly Finding[] | undefined> {
    const { workspace, runtime } = this.server;
    const catalogue = await this.server.catalogue();
    await workspace.prepare(uri);
    const document = workspace.document(uri);
    if (!document) return [];
    const revision = workspace.revision(uri);
    const known = this.checked.get(uri);
    if (known?.document === document && known.revision === revision) return known.findings;

    const slices = checkInSlices(document, { catalogue, ...workspace.surroundings(uri) });
    for (;;) {
      const step = slices.next();
      if (step.done) {
        this.checked.set(uri, { document, revision, findings: step.value });
        return step.value;
      }
      await runtime.pause();
      if (token.isCancellationRequested || workspace.document(uri) !== document) return undefined;
    }
  }

  forget(uri: string): void {
    this.checked.delete(uri);
  }
}
