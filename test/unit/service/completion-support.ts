import assert from 'node:assert/strict';
import type { CompletionItem, CompletionList, Range, TextEdit } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { deploymentOf } from '../../../server/src/documents/deployment';
import { parseDocument } from '../../../server/src/documents/document';
import { type DocumentKind, kindOfPath } from '../../../server/src/documents/kinds';
import {
  complete,
  type CompletionClient,
  type CompletionContext,
} from '../../../server/src/service/completion/complete';
import { endingsOf } from '../../../server/src/workspace/path-candidates';
import { alone, catalogue, directoryText, json, open, type Opened, principalBook } from './support';

/** A completion list as an editor works with it. */
export interface Offered extends Opened {
  readonly list: CompletionList;
  /** What stays in the list after the editor compared it with what is typed, in the order shown. */
  readonly shown: readonly CompletionItem[];
  readonly labels: readonly string[];
}

interface Around {
  readonly kind?: DocumentKind;
  readonly directories?: readonly string[];
  readonly client?: Partial<CompletionClient>;
  /** The files around the document, by the paths it would write; what they hold counts for our kinds only. */
  readonly files?: Readonly<Record<string, string>>;
}

/** Asks for completion at the cursor of a text, and filters and sorts the answer as an editor does. */
export async function offer(
  marked: string,
  { kind, directories = [directoryText], client, files = {} }: Around = {},
): Promise<Offered> {
  const opened = open(marked, kind);
  const list = await complete(opened.document, opened.parsed, opened.position, {
    ...{ catalogue, json, ...alone, ...around(files), deployment: deploymentOf(opened.parsed) },
    principals: () => principalBook(directories, opened.parsed),
    client: { snippets: true, sharedRange: false, ...client },
  });
  return { ...opened, ...asShown(opened, list) };
}

/** A list as an editor filters and sorts it. */
export function asShown(opened: Opened, list: CompletionList): Omit<Offered, keyof Opened> {
  const shown = list.items
    .filter((item) => matches(typedText(opened, list, item), item.filterText ?? item.label))
    .sort((a, b) => compare(a.sortText ?? a.label, b.sortText ?? b.label) || compare(a.label, b.label));
  return { list, shown, labels: shown.map(({ label }) => label) };
}

function around(files: Readonly<Record<string, string>>): Pick<CompletionContext, 'pathsTo' | 'documentAt'> {
  return {
    pathsTo: async (target) =>
      Object.keys(files).filter((path) => {
        const kind = kindOfPath(path);
        return kind ? kind === target : endingsOf(target)?.some((ending) => path.endsWith(ending));
      }),
    documentAt: (path) => {
      const kind = kindOfPath(path);
      return kind && files[path] !== undefined ? parseDocument(kind, files[path]) : undefined;
    },
  };
}

/** The text after accepting the shown item of that label. */
export function accept(offered: Offered, label: string): string {
  const { document, list, shown } = offered;
  const item = shown.find((candidate) => candidate.label === label);
  assert.ok(item, `${label} is not among: ${offered.labels.slice(0, 30).join(', ')}`);
  const range = rangeOf(offered, list, item);
  const newText = (item.textEdit ?? { newText: item.textEditText ?? item.insertText ?? item.label }).newText;
  assert.equal(range.start.line, range.end.line, 'an editor refuses a range over lines');
  const edits: TextEdit[] = [
    { range, newText: item.insertTextFormat === 2 ? expandSnippet(offered, newText) : newText },
    ...(item.additionalTextEdits ?? []),
  ];
  return TextDocument.applyEdits(document, edits);
}

/** The range an item replaces; without one of its own the place of the cursor. */
export function rangeOf({ position }: Opened, list: CompletionList, { textEdit }: CompletionItem): Range {
  if (textEdit) return 'range' in textEdit ? textEdit.range : textEdit.replace;
  const shared = list.itemDefaults?.editRange;
  if (shared) return 'start' in shared ? shared : shared.replace;
  return { start: position, end: position };
}

function typedText(opened: Opened, list: CompletionList, item: CompletionItem): string {
  const { start } = rangeOf(opened, list, item);
  return opened.document.getText({ start, end: opened.position });
}

/** The rule of VS Code: what is typed must appear in the filter text, in that order, in any case. */
function matches(typed: string, filterText: string): boolean {
  const wanted = typed.trimStart().toLowerCase();
  let found = 0;
  for (const character of filterText.toLowerCase()) if (character === wanted[found]) found++;
  return found === wanted.length;
}

/** A snippet with its placeholders filled by their defaults, indented as the line it is put on. */
function expandSnippet({ document, position }: Opened, snippet: string): string {
  const line = document.getText({ start: { line: position.line, character: 0 }, end: position });
  const indentation = /^\s*/.exec(line)![0];
  return snippet
    .replace(/\$\{\d+:([^}]*)\}|\$\{\d+\}|\$\d+/g, (_, filled: string | undefined) => filled ?? '')
    .replace(/\\([$}\\])/g, '$1')
    .replaceAll('\n', `\n${indentation}`)
    .replaceAll('\t', '  ');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
