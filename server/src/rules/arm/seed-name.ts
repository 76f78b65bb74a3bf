import type { ArmDefinition } from '../../documents/arm/content';
import type { Node, SyntaxTree } from '../../documents/syntax-tree';
import { replaceValue } from '../fixes/edits';
import type { Edit } from '../rule';
import { asArgument, expressionIn, writtenText } from './written';

/**
 * The call that makes a name which no other provider and no other offer makes: of tenant, subscription and offer name,
 * and of more arguments (QF-GUIDSEED). Undefined where these names mean something else: in nested templates.
 */
export function seedOf(definition: ArmDefinition, more: readonly string[] = []): string | undefined {
  const { resource, managedByTenantId, registrationDefinitionName } = definition;
  if (!resource || resource.deployments.length > 0) return undefined;
  const [tenant, title] = [managedByTenantId, registrationDefinitionName].map((field) =>
    writtenText(field?.key?.parent?.children?.[1]),
  );
  if (!tenant || !title) return undefined;
  return `guid(${[asArgument(tenant), 'subscription().id', asArgument(title), ...more].join(', ')})`;
}

/** Puts one part of expressions in place of another, in every expression of a file. */
export function replaceInExpressions({ root }: SyntaxTree, part: string, by: string): readonly Edit[] {
  return [...textNodes(root)].flatMap((node) => {
    const text = node.value as string;
    if (expressionIn(text) === undefined || !text.includes(part)) return [];
    return [
      replaceValue(
        node,
        text.replaceAll(part, () => by),
      ),
    ];
  });
}

/** Every text that is a value, none that is a key. */
function* textNodes(node: Node | undefined): Generator<Node> {
  if (node?.type === 'string') yield node;
  const children = node?.type === 'property' ? node.children!.slice(1) : (node?.children ?? []);
  for (const child of children) yield* textNodes(child);
}
