import * as l10n from '@vscode/l10n';
import { type CodeAction, CodeActionKind, type Range, type TextEdit } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { parseDocument, type ParsedDocument } from '../documents/document';
import type { Edit, Finding, Fix, FixCommand } from '../rules/rule';
import { rangeOf, type TextOf, toDiagnostic } from './diagnostics';
import { type EditAbilities, workspaceEdit } from './workspace-edit';

/** The kind under which `editor.codeActionsOnSave` finds fix-all. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.managedServiceOffers`;

/** One fix may make another one possible; further than this no file was ever seen to go. */
const maximumRounds = 10;

/** Finds what is wrong with a text. */
export type Check = (document: ParsedDocument) => readonly Finding[];

/** The fixes of the findings that touch a range, the likeliest first. */
export function quickFixes(
  document: TextDocument,
  range: Range,
  findings: readonly Finding[],
  abilities: EditAbilities,
  textOf?: TextOf,
): CodeAction[] {
  const start = document.offsetAt(range.start);
  const end = document.offsetAt(range.end);
  return findings
    .filter(({ offset, length }) => offset <= end && start <= offset + length)
    .flatMap((finding) => {
      const diagnostic = toDiagnostic(document, finding, textOf);
      return (finding.fixes ?? []).flatMap((fix, i): CodeAction[] => {
        const { title, command } = fix;
        const action = { title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic] };
        if (command) {
          if (!abilities.hasCommands) return [];
          const target = command.uri ?? document.uri;
          return [{ ...action, command: { title, command: commandId(command.name), arguments: [target] } }];
        }
        const edit = workspaceEdit(document, fix, abilities, textOf);
        if (!edit) return [];
        return [{ ...action, edit, isPreferred: i === 0 && fix.files === undefined }];
      });
    });
}

/** The id under which our client registers a command. */
function commandId(name: FixCommand['name']): string {
  return `managedServiceOffers.${name}`;
}

/** The action that applies every safe fix of the file; undefined where there is none. */
export function fixAll(document: TextDocument, parsed: ParsedDocument, check: Check): CodeAction | undefined {
  const before = parsed.tree.text;
  const after = applySafeFixes(parsed, check);
  if (after === before) return undefined;
  return {
    title: l10n.t('Fix all that is safe to fix in this file'),
    kind: fixAllKind,
    edit: { changes: { [document.uri]: [changed(document, before, after)] } },
  };
}

/** The text after all safe fixes: applied round by round, since one may uncover another. */
export function applySafeFixes(parsed: ParsedDocument, check: Check): string {
  let document = parsed;
  for (let round = 0; round < maximumRounds; round++) {
    const safe = check(document).flatMap((finding) => finding.fixes?.filter(isSafe).slice(0, 1) ?? []);
    const text = applyEdits(document.tree.text, withoutOverlaps(safe.map((fix) => fix.edits())));
    if (text === document.tree.text) break;
    document = parseDocument(parsed.kind, text);
  }
  return document.tree.text;
}

/** A text after edits that do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.offset - a.offset)
    .reduce((result, { offset, length, text: inserted }) => {
      return result.slice(0, offset) + inserted + result.slice(offset + length);
    }, text);
}

/** Whether a fix may be applied unasked: it says so, and touches this file alone. */
function isSafe(fix: Fix): boolean {
  return fix.safe === true && fix.files === undefined && fix.edits().every(({ uri }) => uri === undefined);
}

/** Fixes whose edits touch those of an earlier fix wait for the next round. */
function withoutOverlaps(fixes: readonly (readonly Edit[])[]): Edit[] {
  const taken: Edit[] = [];
  for (const edits of fixes) {
    const free = edits.every(({ offset, length }) =>
      taken.every((edit) => offset + length < edit.offset || edit.offset + edit.length < offset),
    );
    if (free) taken.push(...edits);
  }
  return taken;
}

/** One edit for all that differs between two texts. */
function changed(document: TextDocument, before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return {
    range: rangeOf(document, { offset: start, length: before.length - end - start }),
    newText: after.slice(start, after.length - end),
  };
}
