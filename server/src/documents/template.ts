import { textField } from './model';
import { items, properties, property } from './nodes';
import type { Node } from './syntax-tree';

/** What an ARM template or parameter file says in plain values about the delegation it deploys. */
export interface TemplateContent {
  readonly authorizations: readonly Node[];
  readonly eligibleAuthorizations: readonly Node[];
  /** How many entries were left out since their principal or role is an expression. */
  readonly leftOut: number;
  readonly managedByTenantId: string | undefined;
  readonly name: string | undefined;
  readonly description: string | undefined;
}

/** The keys under which templates and their parameter files keep a value. */
const tenantNames = ['managedByTenantId'];
const titleNames = ['mspOfferName', 'registrationDefinitionName', 'managedByName'];
const descriptionNames = ['mspOfferDescription', 'managedByDescription'];

/**
 * Collects the literal authorizations of a template or parameter file, wherever they are written: a list is known by
 * its entries, which name a principal and a role. What is an expression is left out.
 */
export function readTemplate(root: Node): TemplateContent {
  const lists = [...authorizationLists(root)];
  const entries = (of: readonly Node[]): Node[] =>
    of.flatMap((list) => items(list).filter(({ type }) => type === 'object'));
  const literals = (eligible: boolean): Node[] =>
    entries(lists.filter((list) => isEligible(list) === eligible)).filter(isLiteral);
  return {
    authorizations: literals(false),
    eligibleAuthorizations: literals(true),
    leftOut: entries(lists).filter((entry) => !isLiteral(entry)).length,
    managedByTenantId: literal(root, tenantNames),
    name: literal(root, titleNames),
    description: literal(root, descriptionNames),
  };
}

function* authorizationLists(node: Node): Generator<Node> {
  if (node.type === 'array' && items(node).some(isAuthorization)) yield node;
  else for (const child of node.children ?? []) yield* authorizationLists(child);
}

function isAuthorization(node: Node): boolean {
  return property(node, 'principalId') !== undefined && property(node, 'roleDefinitionId') !== undefined;
}

function isLiteral(entry: Node): boolean {
  // An entry that lacks one of them is taken over too, for the checks to say so.
  return ['principalId', 'roleDefinitionId'].every((name) => {
    const written = property(entry, name);
    return !written || plain(written.value) !== undefined;
  });
}

/** A list of eligible authorizations is known by its entries' policies, or by the name it is kept under. */
function isEligible(list: Node): boolean {
  if (items(list).some((item) => property(item, 'justInTimeAccessPolicy'))) return true;
  for (let node: Node | undefined = list; node; node = node.parent) {
    if (node.type === 'property' && /eligible/i.test(String(node.children![0]!.value))) return true;
  }
  return false;
}

/** The first literal string kept under one of the names: the value itself, a parameter's value or its default. */
function literal(node: Node, names: readonly string[]): string | undefined {
  for (const { name, value } of properties(node)) {
    if (!value) continue;
    const found = names.includes(name) ? plain(value) : undefined;
    if (found !== undefined) return found;
  }
  for (const child of node.children ?? []) {
    const found = literal(child, names);
    if (found !== undefined) return found;
  }
  return undefined;
}

function plain(value: Node | undefined): string | undefined {
  const text =
    value?.type === 'string'
      ? (value.value as string)
      : (textField(value, 'value')?.value ?? textField(value, 'defaultValue')?.value);
  return text === undefined || text.startsWith('[') ? undefined : text;
}
