import * as l10n from '@vscode/l10n';
import { findNodeAtOffset, getNodePath } from 'jsonc-parser';
import type { Hover, Position } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ParsedDocument } from '../documents/document';
import { minutesOf } from '../documents/duration';
import { targetAt } from '../documents/references';
import type { Node } from '../documents/syntax-tree';
import { durationInWords } from '../reports/duration-words';
import { escapeMarkdown } from '../reports/markdown';
import { principalCard } from '../reports/principal-card';
import { roleCard } from '../reports/role-card';
import type { OperationCatalogue, RoleCatalogue } from '../roles';
import type { PrincipalBook } from '../workspace/principals';
import { rangeOf } from './diagnostics';
import type { JsonLanguage } from './json-language';
import { titleOf } from './document-title';
import { endsWith } from './place';
import { scenarioCard } from './scenario-cards';
import { tenantCard } from './tenant-card';

/** What hovers work with. */
export interface HoverContext {
  readonly catalogue: RoleCatalogue;
  readonly principals: PrincipalBook;
  readonly json: JsonLanguage;
  /** Every operation of Azure. */
  operations(): Promise<OperationCatalogue>;
  /** The document at a path that the document would write. */
  documentAt(path: string): ParsedDocument | undefined;
}

/**
 * What is known of the thing at a position: a role, a principal, a duration, or a property by its schema.
 * Brackets, colons and commas are nothing to speak of.
 */
export async function hover(
  document: TextDocument,
  parsed: ParsedDocument,
  position: Position,
  context: HoverContext,
): Promise<Hover | null> {
  const node = parsed.tree.root && findNodeAtOffset(parsed.tree.root, document.offsetAt(position));
  if (!node || node.children) return null;
  const card = node.type === 'string' && isValue(node) ? await cardOf(parsed, node, context) : undefined;
  const generic = await context.json.hover(parsed.kind, document, position);
  const texts = [card, generic ? textOf(generic.contents) : ''].filter((text) => text);
  if (texts.length === 0) return null;
  return { contents: { kind: 'markdown', value: texts.join('\n\n---\n\n') }, range: rangeOf(document, node) };
}

async function cardOf(parsed: ParsedDocument, node: Node, context: HoverContext): Promise<string | undefined> {
  const path = getNodePath(node);
  const text = node.value as string;
  if (targetAt(parsed.kind, path)) {
    const target = context.documentAt(text);
    const title = target && titleOf(target);
    return title && `**${escapeMarkdown(title)}**`;
  }
  return parsed.scenario ? scenarioCard(parsed.scenario, path, text, context) : valueCard(parsed, node, context);
}

function valueCard(parsed: ParsedDocument, node: Node, { catalogue, principals }: HoverContext): string | undefined {
  const path = getNodePath(node);
  const text = node.value as string;
  if (endsWith(path, 'roleDefinitionId') || endsWith(path, 'delegatedRoleDefinitionIds', '#')) {
    const role = catalogue.get(text);
    if (role) return roleCard(role, catalogue);
    const retired = catalogue.retired(text);
    return (
      retired &&
      l10n.t(
        '**{0}** is no built-in role any more; it was last seen on {1}.',
        escapeMarkdown(retired.name),
        retired.lastSeen,
      )
    );
  }
  if (endsWith(path, 'principalId') || (parsed.kind === 'directory' && endsWith(path, 'principals', '#', 'id'))) {
    return principalCard(text, parsed.definitions, principals, catalogue);
  }
  if (endsWith(path, 'managedByTenantId')) return tenantCard(text, principals);
  if (endsWith(path, 'maximumActivationDuration')) {
    const minutes = minutesOf(text);
    return minutes === undefined ? undefined : durationCard(minutes);
  }
  return undefined;
}

function durationCard(minutes: number): string {
  const share = Math.round((minutes / 480) * 100);
  const inWords = `**${durationInWords(minutes)}**`;
  if (minutes < 30 || minutes > 480) return l10n.t('{0}: Azure takes 30 minutes to 8 hours.', inWords);
  return l10n.t('{0}, {1} % of the 8 hours Azure allows at most.', inWords, share);
}

function isValue(node: Node): boolean {
  return node.parent?.type !== 'property' || node.parent.children![1] === node;
}

function textOf(contents: Hover['contents']): string {
  if (typeof contents === 'string') return contents;
  if (Array.isArray(contents)) return contents.map(textOf).join('\n\n');
  return contents.value;
}
