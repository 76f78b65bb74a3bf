import * as l10n from '@vscode/l10n';
import { findNodeAtOffset, getNodePath } from 'jsonc-parser';
import type { Hover, Position } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ParsedDocument } from '../documents/document';
import { minutesOf } from '../documents/duration';
import type { Node } from '../documents/syntax-tree';
import { durationInWords } from '../reports/duration-words';
import { escapeMarkdown } from '../reports/markdown';
import { principalCard } from '../reports/principal-card';
import { roleCard } from '../reports/role-card';
import type { RoleCatalogue } from '../roles';
import type { PrincipalBook } from '../workspace/principals';
import { rangeOf } from './diagnostics';
import type { JsonLanguage } from './json-language';
import { endsWith } from './place';

/** What hovers work with. */
export interface HoverContext {
  readonly catalogue: RoleCatalogue;
  readonly principals: PrincipalBook;
  readonly json: JsonLanguage;
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
  const card = node.type === 'string' && isValue(node) ? valueCard(parsed, node, context) : undefined;
  const generic = await context.json.hover(parsed.kind, document, position);
  const texts = [card, generic ? textOf(generic.contents) : ''].filter((text) => text);
  if (texts.length === 0) return null;
  return { contents: { kind: 'markdown', value: texts.join('\n\n---\n\n') }, range: rangeOf(document, node) };
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
