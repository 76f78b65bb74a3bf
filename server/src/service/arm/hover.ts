import * as l10n from '@vscode/l10n';
import { getNodePath } from 'jsonc-parser';
import type { Hover } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { expressionOf, isUnknown, writtenNode } from '../../documents/arm/resolved';
import type { Deployment } from '../../documents/deployment';
import type { ParsedDocument } from '../../documents/document';
import { readAuthorization } from '../../documents/manifest';
import { items, property } from '../../documents/nodes';
import { rootOf } from '../../documents/place';
import type { Node } from '../../documents/syntax-tree';
import { escapeMarkdown, inlineCode } from '../../reports/markdown';
import type { RoleCatalogue } from '../../roles';
import type { PrincipalBook } from '../../workspace/principals';
import { rangeOf } from '../diagnostics';
import { authorizationTitle } from '../item-titles';
import { valueCard } from '../value-cards';
import { type Expected, expectedAt, expectedFields } from './expected';
import { valuesOf } from './resolved-values';

/** What hovers over files of Azure's own work with. */
export interface ArmHoverContext {
  readonly catalogue: RoleCatalogue;
  readonly principals: PrincipalBook;
  readonly deployment: Deployment;
  /** Of a template, what it does with the values of its parameter file. */
  readonly whole: Deployment;
}

/** Longer lists are cut short. */
const mostLines = 10;

/**
 * What is known of a value of a delegation: the role, principal, tenant or duration; of an expression what it comes to,
 * and where that is written. Names of properties are left to the editor's JSON support.
 */
export function armHover(
  document: TextDocument,
  { tree }: ParsedDocument,
  node: Node,
  context: ArmHoverContext,
): Hover | null {
  if (node.type !== 'string' || (node.parent?.type === 'property' && node.parent.children![0] === node)) return null;
  const text = node.value as string;
  const value = text.startsWith('[')
    ? expressionCard(document, node, context)
    : cardOf(expectedAt(tree, node.offset, getNodePath(node), context.deployment), text, context);
  return value ? { contents: { kind: 'markdown', value }, range: rangeOf(document, node) } : null;
}

function cardOf(expected: Expected | undefined, text: string, context: ArmHoverContext): string | undefined {
  if (!expected || expected.what === 'multi-factor') return undefined;
  return valueCard(expected.what, text, { ...context, definitions: context.whole.definitions });
}

function expressionCard(document: TextDocument, node: Node, context: ArmHoverContext): string | undefined {
  const own = valuesOf(node, context.whole);
  const deployment = own.length > 0 ? context.whole : context.deployment;
  const values = own.length > 0 ? own : valuesOf(node, deployment);
  if (values.length === 0) return undefined;
  const cards = values.map((value) => [
    comesTo(value, node, document, deployment, context.catalogue),
    cardOf(expectedOf(value, deployment), String(value.value), context),
  ]);
  return cards
    .flat()
    .filter((card) => card !== undefined)
    .join('\n\n');
}

function expectedOf(value: Node, deployment: Deployment): Expected | undefined {
  for (const [field, expected] of expectedFields(deployment)) if (field.node === value) return expected;
  return undefined;
}

/** The value in a line, or a list in several, and where it is written. */
function comesTo(
  value: Node,
  expression: Node,
  document: TextDocument,
  { otherFiles }: Deployment,
  catalogue: RoleCatalogue,
): string {
  if (isUnknown(value)) {
    const known = expressionOf(value);
    return known === undefined
      ? l10n.t('Known only when it is deployed.')
      : l10n.t('Known only when it is deployed: {0}', inlineCode(`[${known}]`));
  }
  const words = valueInWords(value, catalogue);
  const written = writtenNode(value);
  if (written === expression) return l10n.t('Comes to {0}', words);
  const other = otherFiles.get(rootOf(written)!);
  return other === undefined
    ? l10n.t('Comes to {0} (written in line {1})', words, document.positionAt(written.offset).line + 1)
    : l10n.t('Comes to {0} (written in {1})', words, inlineCode(fileName(other)));
}

function valueInWords(value: Node, catalogue: RoleCatalogue): string {
  switch (value.type) {
    case 'array':
      return listInWords(value, catalogue);
    case 'object':
      return l10n.t('an object');
    default:
      return inlineCode(String(value.value));
  }
}

function listInWords(list: Node, catalogue: RoleCatalogue): string {
  const all = items(list);
  const lines = all.slice(0, mostLines).map((item) => `- ${itemInWords(item, catalogue)}`);
  if (all.length > mostLines) lines.push('- …');
  return [l10n.t('a list of {0}:', all.length), '', ...lines, ''].join('\n');
}

function itemInWords(item: Node, catalogue: RoleCatalogue): string {
  if (property(item, 'roleDefinitionId')) {
    const access = property(item, 'justInTimeAccessPolicy') ? 'eligible' : 'active';
    return escapeMarkdown(authorizationTitle(readAuthorization(item, access), catalogue));
  }
  return item.children ? l10n.t('an object') : inlineCode(String(item.value));
}

function fileName(uri: string): string {
  return decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
}
