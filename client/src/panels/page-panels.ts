import * as vscode from 'vscode';
import { PagePanel } from './page-panel';
import type { PageSource, PageSubject } from './page-source';
import { keyOf, nameOf, readState } from './page-state';

/**
 * All panels that show pages, by their types. They outlive the language server: while it is restarted they keep what
 * they show, and those that VS Code brings back after a window was loaded again wait for their source.
 */
export class PagePanels {
  private readonly panels = new Set<PagePanel>();
  private readonly sources = new Map<string, PageSource>();

  constructor(private readonly extensionUri: vscode.Uri) {}

  /** Says where the pages of a type of panel come from, and what tells that they may have changed. */
  serve(type: string, source: PageSource, onDidChange: vscode.Event<unknown>): vscode.Disposable {
    this.sources.set(type, source);
    const each = (act: (panel: PagePanel) => void): void => this.ofType(type).forEach(act);
    each((panel) => panel.serve(source));
    return vscode.Disposable.from(
      onDidChange(() => each((panel) => panel.refresh())),
      vscode.window.onDidChangeActiveTextEditor((editor) => editor && each((panel) => panel.follow(editor.document))),
      new vscode.Disposable(() => {
        this.sources.delete(type);
        each((panel) => panel.serve(undefined));
      }),
    );
  }

  /** Shows a subject beside the editor: in the panel that has it, else in one that is not pinned, else in a new one. */
  open(type: string, subject: PageSubject): void {
    const panels = this.ofType(type);
    const isFollowing = this.sources.get(type)?.follows !== undefined;
    const found =
      panels.find((panel) => keyOf(panel.subject) === keyOf(subject)) ??
      panels.find((panel) => isFollowing && !panel.isPinned);
    if (found) {
      found.turnTo(subject);
      found.panel.reveal(undefined, true);
      return;
    }
    const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    this.add(vscode.window.createWebviewPanel(type, nameOf(subject.uri), column), subject, false);
  }

  /** Takes a panel that VS Code brought back, and what was kept of it. */
  restore(panel: vscode.WebviewPanel, kept: unknown): void {
    const state = readState(kept);
    if (state) this.add(panel, state.subject, state.isPinned);
    else panel.dispose();
  }

  private add(panel: vscode.WebviewPanel, subject: PageSubject, isPinned: boolean): void {
    const added = new PagePanel(panel, this.extensionUri, subject, isPinned);
    this.panels.add(added);
    panel.onDidDispose(() => {
      this.panels.delete(added);
      added.dispose();
    });
    added.serve(this.sources.get(panel.viewType));
  }

  private ofType(type: string): readonly PagePanel[] {
    return [...this.panels].filter(({ panel }) => panel.viewType === type);
  }
}
