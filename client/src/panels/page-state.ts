import * as vscode from 'vscode';
import type { PageSubject } from './page-source';

/** What a panel is told when its window was loaded again, as JSON. */
export interface PageState {
  readonly uri: string;
  readonly parameters?: unknown;
  readonly isPinned: boolean;
}

/** What has to be kept of a panel. */
export function stateOf({ uri, parameters }: PageSubject, isPinned: boolean): PageState {
  return { uri: uri.toString(), ...(parameters !== undefined && { parameters }), isPinned };
}

/** What was kept of a panel; undefined where nothing was, or by nobody of us. */
export function readState(kept: unknown): { readonly subject: PageSubject; readonly isPinned: boolean } | undefined {
  const state = (kept as { readonly panel?: Partial<PageState> } | undefined)?.panel;
  if (typeof state?.uri !== 'string') return undefined;
  const subject: PageSubject = { uri: vscode.Uri.parse(state.uri), parameters: state.parameters };
  return { subject, isPinned: state.isPinned === true };
}

/** What tells one subject from another. */
export function keyOf({ uri, parameters }: PageSubject): string {
  return JSON.stringify([uri.toString(), parameters]);
}

/** The name of a file. */
export function nameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
