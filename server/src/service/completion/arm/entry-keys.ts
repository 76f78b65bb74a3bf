import * as l10n from '@vscode/l10n';
import type { JSONPath } from 'jsonc-parser';
import type { CompletionItem } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { items, properties, property } from '../../../documents/nodes';
import type { Node, SyntaxTree } from '../../../documents/syntax-tree';
import { accessOf, isForeign, valueName } from '../../arm/expected';
import { enclosingObject, type Place } from '../../place';
import type { CompletionContext } from '../complete';
import { keyItem } from './key-item';

/** The properties of each kind of object with their values as snippets, required ones first (rules 1.3, 1.4). */
const active = { principalId: '"$1"', roleDefinitionId: '"$1"', principalIdDisplayName: '"$1"' };
const keys = {
  active: { ...active, delegatedRoleDefinitionIds: '["$1"]' },
  eligible: { ...active, justInTimeAccessPolicy: '{$1}' },
  policy: { multiFactorAuthProvider: '"$1"', maximumActivationDuration: '"$1"', managedByTenantApprovers: '[$1]' },
  approver: { principalId: '"$1"', principalIdDisplayName: '"$1"' },
} as const;

/**
 * The properties that an entry, its policy or an approver still lacks, where no schema says so: in the values of
 * parameters and variables. The editor offers by itself what other entries of the list have, where there is no schema.
 */
export function entryKeys(
  document: TextDocument,
  tree: SyntaxTree,
  place: Place,
  { client }: CompletionContext,
): readonly CompletionItem[] {
  const object = enclosingObject(tree, place);
  const kind = isForeign(tree.root, place.path) || place.path.includes('resources') ? undefined : kindOf(place.path);
  if (!kind || !object) return [];
  const known = new Set(namesIn([object, ...(property(tree.root, '$schema') ? [] : items(object.parent))]));
  return Object.entries(keys[kind])
    .filter(([name]) => !known.has(name))
    .map(([name, value], rank) =>
      keyItem(document, tree, place, client, { name, value, description: l10n.t('of a delegation'), rank }),
    );
}

function kindOf(path: JSONPath): keyof typeof keys | undefined {
  const object = path.slice(0, -1);
  if (object.at(-1) === 'justInTimeAccessPolicy') return 'policy';
  if (typeof object.at(-1) !== 'number') return undefined;
  const list = valueName(object.slice(0, -1));
  if (list === 'managedByTenantApprovers') return 'approver';
  return typeof list === 'string' && /authorizations?$/i.test(list) ? accessOf(path) : undefined;
}

/** The names of properties; the half-typed one has no value and does not count. */
function namesIn(objects: readonly Node[]): readonly string[] {
  return objects.flatMap((object) => properties(object).flatMap(({ name, value }) => (value ? name : [])));
}
