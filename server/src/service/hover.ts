import { findNodeAtOffset, getNodePath, type JSONPath } from 'jsonc-parser';
import type { Hover, Position } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ParsedDocument } from '../documents/document';
import type { Deployment } from '../documents/deployment';
import { isArmKind, isOwnKind } from '../documents/kinds';
import { targetAt } from '../documents/references';
import type { Node } from '../documents/syntax-tree';
import { escapeMarkdown } from '../reports/markdown';
import type { OperationCatalogue, RoleCatalogue } from '../roles';
import type { Simulation } from '../simulation';
import type { PrincipalBook } from '../workspace/principals';
import { armHover } from './arm/hover';
import { rangeOf } from './diagnostics';
import type { JsonLanguage } from './json-language';
import { titleOf } from './document-title';
import { type NamedPicture, pictureCard } from './picture-card';
import { endsWith } from './place';
import { scenarioHover } from './scenario-cards';
import { valueCard, type ValueSubject } from './value-cards';

/** What hovers work with. */
export interface HoverContext {
  readonly catalogue: RoleCatalogue;
  readonly principals: PrincipalBook;
  readonly json: JsonLanguage;
  /** What the document asks for; of a parameter file what its template does with these values. */
  readonly deployment: Deployment;
  /** Of a template, what it does with the values of its parameter file. */
  readonly whole: Deployment;
  /** Every operation of Azure. */
  operations(): Promise<OperationCatalogue>;
  /** The document played as a scenario; undefined where it is none. */
  played(): Promise<Simulation | undefined>;
  /** The document at a path that the document would write. */
  documentAt(path: string): ParsedDocument | undefined;
  /** The picture at a path of the document that leads to one. */
  pictureAt(path: string): Promise<NamedPicture | undefined>;
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
  const { kind, tree } = parsed;
  const node = tree.root && findNodeAtOffset(tree.root, document.offsetAt(position));
  if (!node || node.children) return null;
  if (isArmKind(kind)) return armHover(document, parsed, node, context);
  if (!isOwnKind(kind)) return null;
  const card = node.type === 'string' && isValue(node) ? await cardOf(parsed, node, context) : undefined;
  const generic = await context.json.hover(kind, document, position);
  const texts = [card, generic ? textOf(generic.contents) : ''].filter((text) => text);
  if (texts.length === 0) return null;
  return { contents: { kind: 'markdown', value: texts.join('\n\n---\n\n') }, range: rangeOf(document, node) };
}

async function cardOf(parsed: ParsedDocument, node: Node, context: HoverContext): Promise<string | undefined> {
  const path = getNodePath(node);
  const text = node.value as string;
  const leadsTo = targetAt(parsed.kind, path);
  if (leadsTo === 'picture') {
    const named = await context.pictureAt(text);
    return named && pictureCard(text, named);
  }
  if (leadsTo) {
    const target = context.documentAt(text);
    const title = target && titleOf(target);
    return title && `**${escapeMarkdown(title)}**`;
  }
  if (parsed.scenario) return scenarioHover(parsed.scenario, path, text, context);
  const subject = subjectAt(parsed, path);
  return subject && valueCard(subject, text, { ...context, definitions: parsed.definitions });
}

function subjectAt({ kind }: ParsedDocument, path: JSONPath): ValueSubject | undefined {
  if (endsWith(path, 'roleDefinitionId') || endsWith(path, 'delegatedRoleDefinitionIds', '#')) return 'role';
  if (endsWith(path, 'principalId')) return 'principal';
  if (kind === 'directory' && endsWith(path, 'principals', '#', 'id')) return 'principal';
  if (endsWith(path, 'managedByTenantId')) return 'tenant';
  return endsWith(path, 'maximumActivationDuration') ? 'duration' : undefined;
}

function isValue(node: Node): boolean {
  return node.parent?.type !== 'property' || node.parent.children![1] === node;
}

function textOf(contents: Hover['contents']): string {
  if (typeof contents === 'string') return contents;
  if (Array.isArray(contents)) return contents.map(textOf).join('\n\n');
  return contents.value;
}
