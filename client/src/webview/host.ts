import type { Ticked } from './checks';
import type { FromPage } from './messages';

/** What stays when the page is hidden or its window loaded again. */
export interface KeptState {
  /** What the panel wants to be told. */
  readonly panel?: unknown;
  /** How the reader has arranged the page. */
  readonly view?: View;
  /** What the reader has ticked, whatever else the page shows meanwhile. */
  readonly ticked?: Ticked;
}

/** How a reader has arranged a page. */
export interface View {
  readonly subject: string;
  /** How far it is scrolled, in CSS pixels. */
  readonly scrolled: number;
  /** What was opened and closed, by the ids of the elements. */
  readonly open: Readonly<Record<string, boolean>>;
  /** What was typed and chosen, by the ids of the fields. */
  readonly fields: Readonly<Record<string, string>>;
}

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  getState(): KeptState | undefined;
  setState(state: KeptState): void;
};

const editor = acquireVsCodeApi();

/** Sends a message to the panel. */
export const { postMessage } = editor;

/** What was kept of this page; nothing the first time. */
export function keptState(): KeptState {
  return editor.getState() ?? {};
}

/** Keeps something beside what is kept already. */
export function keep(part: KeptState): void {
  editor.setState({ ...keptState(), ...part });
}
