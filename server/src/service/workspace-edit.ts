import * as l10n from '@vscode/l10n';
import {
  AnnotatedTextEdit,
  CreateFile,
  type Position,
  TextDocumentEdit,
  TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit, Fix, NewFile } from '../rules/rule';
import { rangeOf, type TextOf } from './diagnostics';

/** What a client can do with an edit beyond changing texts. */
export interface EditAbilities {
  readonly createsFiles: boolean;
  /** Whether it can show an edit and ask before it applies it. */
  readonly confirms: boolean;
  /** Whether it has the commands of our own client. */
  readonly hasCommands: boolean;
}

const start: Position = { line: 0, character: 0 };
const confirmation = 'new-files';

/**
 * What a fix changes, in the protocol's form: in its own document, in others, and in files that it makes. Undefined
 * where it changes nothing any more, where a text cannot be read, and where the client can make no files.
 */
export function workspaceEdit(
  document: TextDocument,
  fix: Fix,
  abilities: EditAbilities,
  textOf?: TextOf,
): WorkspaceEdit | undefined {
  const edits = fix.edits();
  const files = fix.files?.() ?? [];
  if ((edits.length === 0 && files.length === 0) || (files.length > 0 && !abilities.createsFiles)) return undefined;
  const changes: Record<string, TextEdit[]> = {};
  for (const [uri, own] of byDocument(edits, document.uri)) {
    const text = uri === document.uri ? document : textOf?.(uri);
    if (!text) return undefined;
    changes[uri] = own.map((edit) => TextEdit.replace(rangeOf(text, edit), edit.text));
  }
  return files.length === 0 ? { changes } : withFiles(files, changes, document, abilities);
}

function byDocument(edits: readonly Edit[], own: string): ReadonlyMap<string, readonly Edit[]> {
  const documents = new Map<string, Edit[]>();
  for (const edit of edits) {
    const uri = edit.uri ?? own;
    const known = documents.get(uri);
    if (known) known.push(edit);
    else documents.set(uri, [edit]);
  }
  return documents;
}

function withFiles(
  files: readonly NewFile[],
  changes: Readonly<Record<string, TextEdit[]>>,
  { uri: own, version }: TextDocument,
  { confirms }: EditAbilities,
): WorkspaceEdit {
  const made = files.flatMap(({ uri, text }, i) => {
    // An edit that needs confirmation is shown unchecked: one without effect has everything shown, and all else checked.
    const asks = confirms && i === 0 ? [AnnotatedTextEdit.insert(start, '', confirmation)] : [];
    const edits = [...asks, TextEdit.insert(start, text)];
    return [CreateFile.create(uri), TextDocumentEdit.create({ uri, version: null }, edits)];
  });
  const changed = Object.entries(changes).map(([uri, edits]) => {
    return TextDocumentEdit.create({ uri, version: uri === own ? version : null }, edits);
  });
  return {
    documentChanges: [...made, ...changed],
    ...(confirms && {
      changeAnnotations: { [confirmation]: { label: l10n.t('New files'), needsConfirmation: true } },
    }),
  };
}
