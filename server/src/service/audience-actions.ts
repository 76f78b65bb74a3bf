import * as l10n from '@vscode/l10n';
import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ParsedDocument } from '../documents/document';
import type { Node } from '../documents/syntax-tree';
import { moveAudienceToFile } from '../rules/fixes/move-audience-to-file';

/** The kind under which the moves of an audience are offered. */
export const moveAudienceKind = CodeActionKind.RefactorRewrite;

/** The commands that move an audience to a CSV file and back, where a range touches the property that holds it. */
export function audienceActions(document: TextDocument, { plan, offer }: ParsedDocument, range: Range): CodeAction[] {
  const start = document.offsetAt(range.start);
  const end = document.offsetAt(range.end);
  const isTouched = (key: Node | undefined): boolean =>
    key?.parent !== undefined && key.parent.offset <= end && start <= key.parent.offset + key.parent.length;
  const list = plan?.privateAudience ?? offer?.previewAudience;
  const file = plan?.privateAudienceFile ?? offer?.previewAudienceFile;
  return [
    ...(isTouched(list?.key) && list!.items.length > 0
      ? [action(moveAudienceToFile().title, 'moveAudienceToFile', document)]
      : []),
    ...(isTouched(file?.key)
      ? [action(l10n.t('Take the audience from the CSV file…'), 'takeAudienceFromFile', document)]
      : []),
  ];
}

function action(title: string, name: string, { uri }: TextDocument): CodeAction {
  return {
    title,
    kind: moveAudienceKind,
    command: { title, command: `managedServiceOffers.${name}`, arguments: [uri] },
  };
}
