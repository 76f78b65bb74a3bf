import * as l10n from '@vscode/l10n';
import type { CompletionItem } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ArmParameter } from '../../../documents/arm/content';
import { property } from '../../../documents/nodes';
import type { SyntaxTree } from '../../../documents/syntax-tree';
import { enclosingObject, type Place } from '../../place';
import type { CompletionContext } from '../complete';
import { keyItem } from './key-item';

/** The parameters that the template declares and the file gives no value yet, those without a default first. */
export function missingParameters(
  document: TextDocument,
  tree: SyntaxTree,
  place: Place,
  { deployment, client }: CompletionContext,
): readonly CompletionItem[] {
  if (place.path.length !== 2 || place.path[0] !== 'parameters') return [];
  const given = enclosingObject(tree, place);
  // Beside its template the content is that of the template; a file that stands alone declares nothing.
  const declared = deployment.otherFiles.size > 0 ? (deployment.arm?.parameters ?? []) : [];
  return declared
    .filter(({ name }) => !property(given, name))
    .map((parameter) =>
      keyItem(document, tree, place, client, {
        name: parameter.name,
        value: `{ "value": ${emptyValue(parameter)} }`,
        description: parameter.hasDefault ? l10n.t('has a default') : l10n.t('needs a value'),
        rank: Number(parameter.hasDefault),
      }),
    );
}

function emptyValue({ type }: ArmParameter): string {
  switch (type?.toLowerCase()) {
    case 'array':
      return '[$1]';
    case 'object':
    case 'secureobject':
      return '{$1}';
    case 'bool':
    case 'int':
      return '$1';
    default:
      return '"$1"';
  }
}
