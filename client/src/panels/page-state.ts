import * as vscode from 'vscode';
import type { PageSubject } from './page-source';

/** What a panel is told when its window was loaded again, as JSON. */
export interface PageState {
  readonly uri: string;
  readonly parameters?: unknown;
  readonly filled?: unknown;
  readonly isPinned: boolean;
}

/** What has to be kept of a panel. */
export function stateOf({ uri, parameters, filled }: PageSubject, isPinned: boolean): PageState {
  return {
    uri: uri.toString(),
    ...(parameters !== undefined && { parameters }),
    ...(filled && { filled }),
    isPinned,
  };
}

/** What was kept of a panel; undefined where nothing was, or by nobody of us. */
export function readState(kept: unknown): { readonly subject: PageSubject; readonly isPinned: boolean } | undefined {
  const state = (kept as { readonly panel?: Partial<PageState> } | undefined)?.panel;
  if (typeof state?.uri !== 'string') return undefined;
  const { parameters } = state;
  const filled = textsIn(state.filled);
  const subject: PageSubject = { uri: vscode.Uri.parse(state.uri), parameters, ...(filled && { filled }) };
  return { subject, isPinned: state.isPinned === true };
}

/** The texts in what was kept, which anybody may have written. */
function textsIn(kept: unknown): PageSubject['filled'] {
  if (typeof kept !== 'object' || kept === null) return undefined;
  return Object.fromEntries(
    Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** What tells one subject from another; what was filled in does not. */
export function keyOf({ uri, parameters }: PageSubject): string {
  return JSON.stringify([uri.toString(), parameters]);
}

/** The name of a file. */
export function nameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
