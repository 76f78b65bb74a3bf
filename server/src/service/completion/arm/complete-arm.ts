import type { CompletionItem, CompletionList } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ParsedDocument } from '../../../documents/document';
import { property } from '../../../documents/nodes';
import type { Node } from '../../../documents/syntax-tree';
import { accessOf, type Expected, expectedAt, isForeign, valueName } from '../../arm/expected';
import { enclosingObject, type Place } from '../../place';
import type { CompletionContext } from '../complete';
import { approverEntry, authorizationEntries, eligibleEntries } from '../definition-entries';
import { durationItems } from '../durations';
import { entryItems } from '../entries';
import type { Entry } from '../entry';
import { fitted } from '../fit';
import { principalItems } from '../principals';
import { roleItems } from '../roles';
import { tenantItems } from '../tenants';
import { namedValue, type ValueItem } from '../value-item';
import { entryKeys } from './entry-keys';
import { expressionNames } from './expression-names';
import { missingParameters } from './missing-parameters';
import { resourceValues } from './resource-values';

/**
 * What a delegation lets one write at a place of a file of Azure's own, beside what the editor's JSON support offers:
 * nothing that a schema or the other entries of a list would say too.
 */
export function completeArm(
  document: TextDocument,
  parsed: ParsedDocument,
  place: Place,
  context: CompletionContext,
): CompletionList {
  const { kind, tree } = parsed;
  // What Azure answered is read, not written.
  if (kind === 'deployed') return listed([]);
  if (place.atKey) {
    const items = kind === 'parameters' ? missingParameters(document, tree, place, context) : [];
    return listed(items.length > 0 ? items : entryKeys(document, tree, place, context));
  }
  const names = place.quoted && !hasArmTools(document) ? expressionNames(document, tree, place) : undefined;
  if (names) return listed(names);
  const object = enclosingObject(tree, place);
  const expected = expectedAt(tree, place.offset, place.path, context.deployment);
  const values = expected
    ? itemsFor(expected, place, object, context)
    : hasArmTools(document)
      ? undefined
      : resourceValues(place, object, context.deployment);
  if (values) return fitted(document, tree, place, object, { items: values }, context.client);
  const entries = context.client.snippets && !isForeign(tree.root, place.path) ? entriesAt(place) : [];
  return listed(entryItems(document, tree, place, entries));
}

function itemsFor(
  expected: Expected,
  { path }: Place,
  object: Node | undefined,
  { catalogue, principals }: CompletionContext,
): readonly ValueItem[] | undefined {
  switch (expected.what) {
    case 'role':
      return roleItems(catalogue, expected.use);
    case 'principal':
      return principalItems(principals(), {
        refusesServicePrincipals: expected.use !== 'active',
        // What kind of principal it is cannot be said in files of Azure's own.
        hasType: false,
        hasName: path.at(-1) === 'principalId' && !isExpression(property(object, 'principalIdDisplayName')?.value),
      });
    case 'tenant':
      return tenantItems(principals());
    case 'duration':
      return durationItems();
    case 'multi-factor':
      // Resources have a schema, which lists the two.
      return path[0] === 'resources' ? undefined : ['Azure', 'None'].map((value) => namedValue(value, ''));
  }
}

/** Whole entries, where the name of a list says that it holds authorizations. */
function entriesAt({ path }: Place): readonly Entry[] {
  if (typeof path.at(-1) !== 'number') return [];
  const list = valueName(path.slice(0, -1));
  if (list === 'managedByTenantApprovers') return [approverEntry()];
  if (typeof list !== 'string' || !/authorizations?$/i.test(list)) return [];
  return accessOf(path) === 'eligible' ? eligibleEntries(false) : authorizationEntries(false);
}

/** The ARM tools, where a document is theirs, offer names in expressions and API versions by themselves. */
function hasArmTools({ languageId }: TextDocument): boolean {
  return languageId === 'arm-template';
}

/** A text in brackets is worked out by Azure, and not to be typed over by what stands beside it. */
function isExpression(node: Node | undefined): boolean {
  return node?.type === 'string' && (node.value as string).startsWith('[');
}

function listed(items: readonly CompletionItem[]): CompletionList {
  return { isIncomplete: false, items: [...items] };
}
