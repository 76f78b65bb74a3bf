import { writtenNode } from '../../documents/arm/resolved';
import type { ArmResource } from '../../documents/arm/content';
import { property, type Property } from '../../documents/nodes';
import type { Node } from '../../documents/syntax-tree';

/** In brackets; a policy writes those of what it deploys with one more in front. */
const expression = /^\s*\[{1,2}([^[].*)\]\s*$/s;

/** A property of a resource as its file has it, expressions and all. */
export function writtenProperty({ node }: ArmResource, name: string): Property | undefined {
  return property(writtenNode(node), name);
}

/** The text a value is written as; undefined where it is no text. */
export function writtenText(node: Node | undefined): string | undefined {
  const written = node && writtenNode(node);
  return written?.type === 'string' ? (written.value as string) : undefined;
}

/** The expression in a text, without its brackets; undefined for plain text. */
export function expressionIn(text: string | undefined): string | undefined {
  return text === undefined ? undefined : expression.exec(text)?.[1];
}

/** A text, plain or an expression, as it is written inside another expression. */
export function asArgument(text: string): string {
  return expressionIn(text) ?? `'${text.replaceAll("'", "''")}'`;
}
